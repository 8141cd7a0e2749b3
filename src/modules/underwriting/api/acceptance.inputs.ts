/** What a customer gives, as callers say it. `AcceptanceInput` is an `AcceptanceClaim` as it stands: nothing to translate. */
import { Field, InputType } from 'type-graphql';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import {
  DateScalar,
  DateTimeScalar,
  DecimalScalar,
  FileInput,
  type MaterialKind,
  MaterialKindEnum,
  oneOfInputs,
} from '../../platform/index.js';
import { PeopleInput } from '../../registry/index.js';
import type { AcceptanceClaim, AnswerClaim, MaterialClaim, SignatureClaim } from '../acceptance.js';
import type { ConsentPurpose, SignatureMethod } from '../application.js';
import { ConsentPurposeEnum, SignatureMethodEnum } from './underwriting.enums.js';

oneOfInputs.add('AnswerInput');
@InputType({ description: 'Answer, in the form of its question: exactly one of the fields.' })
export class AnswerInput implements AnswerClaim {
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  yesNo?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Words, on one line, at most 400 characters.' })
  text?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Number.' })
  number?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day.' })
  date?: LocalDate | null;
  @Field(() => String, { nullable: true, description: 'One of the choices.' })
  choice?: string | null;
}

@InputType({ description: 'Answer to one question.' })
export class DisclosureInput {
  @Field(() => String, { description: 'Key of the question.' })
  key!: string;
  @Field(() => AnswerInput, { description: 'Answer.' })
  answer!: AnswerInput;
}

@InputType({ description: 'Consent collected by you.' })
export class ConsentInput {
  @Field(() => ConsentPurposeEnum, { description: 'Purpose.' })
  purpose!: ConsentPurpose;
  @Field(() => DateTimeScalar, { description: 'When the customer gave it.' })
  givenAt!: Instant;
}

@InputType({ description: "The customer's own signature." })
export class SignatureInput implements SignatureClaim {
  @Field(() => SignatureMethodEnum, { description: 'How.' })
  method!: SignatureMethod;
  @Field(() => DateTimeScalar, { description: 'When: not before the price was made, not in the future.' })
  signedAt!: Instant;
  @Field(() => FileInput, { description: 'Proof: signed document, code receipt or scan.' })
  evidence!: FileInput;
}

@InputType({ description: 'One file of a kind. Declared files come back with an upload target.' })
export class MaterialInput implements MaterialClaim {
  @Field(() => MaterialKindEnum, { description: 'What it is.' })
  kind!: MaterialKind;
  @Field(() => FileInput, { description: 'The file.' })
  file!: FileInput;
}

@InputType({ description: 'Everything a customer gives when taking an option.' })
export class AcceptanceInput implements AcceptanceClaim {
  @Field(() => [DisclosureInput], { description: 'Answers.' })
  disclosures!: DisclosureInput[];
  @Field(() => [String], { description: 'Keys of exclusions shown, explained and confirmed.' })
  confirmedExclusions!: string[];
  @Field(() => [String], { nullable: true, description: 'Codes of notices confirmed (`NoticeCode`).' })
  confirmedNotices?: string[] | null;
  @Field(() => [ConsentInput], { description: "The policyholder's consents." })
  consents!: ConsentInput[];
  @Field(() => SignatureInput, { description: "The policyholder's own signature." })
  signature!: SignatureInput;
  @Field(() => FileInput, { nullable: true, description: "Customer's mandate; brokers need it." })
  mandate?: FileInput | null;
  @Field(() => [MaterialInput], { nullable: true, description: 'Papers already at hand.' })
  materials?: MaterialInput[] | null;
  @Field(() => PeopleInput, { nullable: true, description: 'People completed since the quote, whole.' })
  people?: PeopleInput | null;
}
