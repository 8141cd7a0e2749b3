/** Until the platform's own lands. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { DateTimeScalar, oneOfInputs } from '../../platform/index.js';

@InputType({ description: 'A file to come.' })
export class FileDeclarationInput {
  @Field(() => String, { description: 'Name to show.' })
  name!: string;
  @Field(() => String, { description: 'Media type you believe it is.' })
  contentType!: string;
  @Field(() => Int, { description: 'Size in bytes.' })
  sizeBytes!: number;
  @Field(() => String, { description: 'SHA-256, hexadecimal.' })
  sha256!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken, as the device says.' })
  capturedAt?: Instant | null;
}

oneOfInputs.add('FileInput');
@InputType({ description: 'A file you sent before, or one you will send now: exactly one of the fields.' })
export class FileInput {
  @Field(() => ID, { nullable: true, description: 'File that exists.' })
  fileId?: string | null;
  @Field(() => FileDeclarationInput, { nullable: true, description: 'File to come.' })
  declare?: FileDeclarationInput | null;
}
