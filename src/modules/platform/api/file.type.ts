import { Ctx, Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, wireId } from '../../../kernel/ids.js';
import { say } from '../../../kernel/refusal.js';
import { fileById, type FileRecord, type FileState, isSeen, REJECTIONS } from '../files/index.js';
import { Node, registerNode } from './node.type.js';
import { DateTimeScalar, DecimalScalar, UrlScalar } from './scalars.js';

export const FileStateEnum = {
  AWAITING_BYTES: 'AWAITING_BYTES',
  CHECKING: 'CHECKING',
  STORED: 'STORED',
  REJECTED: 'REJECTED',
} as const;
registerEnumType(FileStateEnum, {
  name: 'FileState',
  description: 'State of a file.',
  valuesConfig: {
    AWAITING_BYTES: { description: 'Declared; bytes still expected.' },
    CHECKING: { description: 'All bytes are here, as declared, and are being looked into: seconds, rarely minutes.' },
    STORED: { description: 'Accepted: checked, and what can be fetched is safe to open.' },
    REJECTED: { description: 'Refused for good, because of its content; `rejection` says why.' },
  },
});

@ObjectType({ description: 'Header of an upload request.' })
export class HttpHeader {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Value.' })
  value!: string;
}

@ObjectType({
  description:
    'Signed address that takes the bytes, in one go or resumed. It speaks tus 1.0.0 (core): HEAD tells `Upload-Offset`, PATCH continues there. A request may take 15 seconds: on a bad line send pieces; whatever came is kept when the line breaks.',
})
export class UploadTarget {
  @Field(() => UrlScalar, {
    description:
      'Send the whole with PUT, or pieces with PATCH and `Upload-Offset`. The last byte answers 204 when the file is stored, 422 when it is rejected or other than declared.',
  })
  url!: string;
  @Field(() => [HttpHeader], { description: 'Headers to send.' })
  headers!: readonly HttpHeader[];
  @Field(() => Int, { description: 'Bytes already here: resume from this offset.' })
  receivedBytes!: number;
  @Field(() => DateTimeScalar, { description: 'Address dies then; ask for the object again to get another.' })
  expiresAt!: Instant;
}

@ObjectType({ description: 'Signed address to fetch a file.' })
export class DownloadLink {
  @Field(() => UrlScalar, { description: 'Fetch with GET.' })
  url!: string;
  @Field(() => DateTimeScalar, { description: 'Address dies then; ask for the object again to get another.' })
  expiresAt!: Instant;
  @Field(() => Int, { description: 'Bytes that will come: pictures are drawn anew, so other than were sent.' })
  sizeBytes!: number;
  @Field(() => String, { description: 'SHA-256 of the bytes that will come, hexadecimal.' })
  sha256!: string;
}

@ObjectType({ description: 'Point on the map.' })
export class Position {
  @Field(() => DecimalScalar, { description: 'Latitude, WGS 84, degrees.' })
  latitude!: string;
  @Field(() => DecimalScalar, { description: 'Longitude, WGS 84, degrees.' })
  longitude!: string;
}

@ObjectType({
  description:
    'What a picture or video says of its own taking, before that was taken out of what is fetched. Claimed by the device: clocks are wrong and values can be forged.',
})
export class EmbeddedCapture {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; in China’s time where it tells no zone.' })
  capturedAt!: Instant | null;
  @Field(() => Position, { nullable: true, description: 'Where.' })
  position!: Position | null;
}

@ObjectType('File', {
  implements: Node,
  description: 'File outside GraphQL: declared here, sent and fetched by signed address.',
})
export class FileType extends Node {
  @Field(() => String, { description: 'Name as sent.' })
  name!: string;
  @Field(() => String, { description: 'Type as declared; once stored, the content agrees with it.' })
  contentType!: string;
  @Field(() => Int, { description: 'Size in bytes, as sent.' })
  sizeBytes!: number;
  @Field(() => String, {
    description: 'SHA-256 of the bytes as sent, hexadecimal: what you kept proves by it that it is the same.',
  })
  sha256!: string;
  @Field(() => FileStateEnum, { description: 'How it stands.' })
  state!: FileState;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the picture was taken, as the device says.' })
  capturedAt!: Instant | null;
}

/** By its id a file is there for who sees what it belongs to: its name may tell of that. */
registerNode({
  kind: 'File',
  permission: 'file:read',
  load: async (ctx, id) => {
    const file = await ctx.loader(fileById).load(id);
    return file && (ctx.inTransaction || (await ctx.loader(isSeen).load(id))) ? file : null;
  },
});

/** The address in its own right takes no headers of a credential; these two are what tus asks for with PATCH. */
const HEADERS: readonly HttpHeader[] = [
  { name: 'Tus-Resumable', value: '1.0.0' },
  { name: 'Content-Type', value: 'application/offset+octet-stream' },
];

const positionOf = (latitude: number | null, longitude: number | null): Position | null =>
  latitude === null || longitude === null ? null : { latitude: degrees(latitude), longitude: degrees(longitude) };
const degrees = (millionths: number): string => (millionths / 1_000_000).toFixed(6);

@Resolver(() => FileType)
export class FileFields {
  @FieldResolver(() => Position, {
    nullable: true,
    description: 'Where it was taken, as its sender declared; null when not told.',
  })
  capturedPosition(@Root() file: FileRecord): Position | null {
    return positionOf(file.capturedLatitude, file.capturedLongitude);
  }

  @FieldResolver(() => EmbeddedCapture, {
    nullable: true,
    description: 'What the file itself says of its taking; null until it is stored, and when it says nothing.',
  })
  embedded(@Root() file: FileRecord): EmbeddedCapture | null {
    const position = positionOf(file.embeddedLatitude, file.embeddedLongitude);
    return file.embeddedAt || position ? { capturedAt: file.embeddedAt, position } : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was rejected; null otherwise.' })
  rejection(@Root() file: FileRecord, @Ctx() ctx: Context): string | null {
    return file.rejection === null ? null : say(REJECTIONS[file.rejection], ctx.language);
  }

  @FieldResolver(() => UploadTarget, {
    nullable: true,
    description: 'Where to send the rest; null once nothing is expected, or when you may not send.',
  })
  async upload(@Root() file: FileRecord, @Ctx() ctx: Context): Promise<UploadTarget | null> {
    if (file.state !== 'AWAITING_BYTES' || !ctx.actor.permissions.has('file:upload')) return null;
    const { blobs, fileAddresses } = ctx.ports;
    return {
      ...fileAddresses.of('UPLOAD', file.id, ctx.actor, ctx.now),
      headers: HEADERS,
      receivedBytes: await ctx.reads.apart(() => blobs.received(file.id)), // no lease waits for a store far away
    };
  }

  @FieldResolver(() => DownloadLink, {
    nullable: true,
    description:
      'Where to fetch it; null until stored, or when you may not see it, or not what it belongs to: papers with personal data ask for the right to read those, and every fetch of them is in the audit trail.',
  })
  async download(@Root() file: FileRecord, @Ctx() ctx: Context): Promise<DownloadLink | null> {
    const { permissions } = ctx.actor;
    const { servedSizeBytes: sizeBytes, servedSha256: sha256 } = file;
    if (file.state !== 'STORED' || sizeBytes === null || sha256 === null) return null;
    if (!permissions.has('file:read') || (file.personal && !permissions.has('personal-data:read'))) return null;
    if (!(await ctx.loader(isSeen).load(file.id))) return null;
    return { ...ctx.ports.fileAddresses.of('DOWNLOAD', file.id, ctx.actor, ctx.now), sizeBytes, sha256 };
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() file: { readonly id: Id<'File'> }): string {
    return wireId('File', file.id);
  }
}
