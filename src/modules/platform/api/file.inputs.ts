import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { type MaterialKind, MATERIALS } from '../files/index.js';
import { oneOfInputs } from './lookup.input.js';
import { DateTimeScalar, DecimalScalar } from './scalars.js';

const kinds = Object.keys(MATERIALS) as MaterialKind[];
export const MaterialKindEnum = Object.fromEntries(kinds.map((kind) => [kind, kind])) as {
  readonly [K in MaterialKind]: K;
};
registerEnumType(MaterialKindEnum, {
  name: 'MaterialKind',
  description: 'Kind of paper or picture.',
  valuesConfig: Object.fromEntries(kinds.map((kind) => [kind, { description: MATERIALS[kind].says.en }])),
});

@InputType({ description: 'Point on the map. Map services in China tell shifted ones (GCJ-02): convert them first.' })
export class PositionInput {
  @Field(() => DecimalScalar, { description: 'Latitude, WGS 84, degrees: -90 to 90; six decimals are kept.' })
  latitude!: string;
  @Field(() => DecimalScalar, { description: 'Longitude, WGS 84, degrees: -180 to 180; six decimals are kept.' })
  longitude!: string;
}

@InputType({
  description: 'File that will be sent: declare first, so that the business step is safe even if the line breaks.',
})
export class FileDeclarationInput {
  @Field(() => String, { description: 'Name to show, without a path; 120 characters at most.' })
  name!: string;
  @Field(() => String, {
    description:
      'Media type you believe it is: `application/pdf`, `image/jpeg`, `image/png`, `image/webp`, `video/mp4`, `application/json`; the kind says which of them.',
  })
  contentType!: string;
  @Field(() => Int, { description: 'Size in bytes: 20 MiB at most, video 50 MiB, JSON 1 MiB.' })
  sizeBytes!: number;
  @Field(() => String, { description: 'SHA-256, hexadecimal.' })
  sha256!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken, as the device says.' })
  capturedAt?: Instant | null;
  @Field(() => PositionInput, { nullable: true, description: 'Where it was taken, as the device says.' })
  capturedPosition?: PositionInput | null;
}

oneOfInputs.add('FileInput');

@InputType({ description: 'A file you sent before, or one you will send now: exactly one of the fields.' })
export class FileInput {
  @Field(() => ID, { nullable: true, description: 'File that exists.' })
  fileId?: string | null;
  @Field(() => FileDeclarationInput, { nullable: true, description: 'File to come.' })
  declare?: FileDeclarationInput | null;
}

@InputType({ description: 'Declares a file, or asks for a fresh upload target by the same key.' })
export class UploadCreateInput {
  @Field(() => String, { description: 'Your key, 1–128 visible characters: same key and input, same answer.' })
  idempotencyKey!: string;
  @Field(() => FileDeclarationInput, { description: 'File.' })
  file!: FileDeclarationInput;
  @Field(() => MaterialKindEnum, { description: 'What it will be.' })
  kind!: MaterialKind;
}
