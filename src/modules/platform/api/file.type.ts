import { Ctx, Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, wireId } from '../../../kernel/ids.js';
import { say } from '../../../kernel/refusal.js';
import { fileById, type FileRecord, type FileState, REJECTIONS } from '../files/index.js';
import { Node, registerNode } from './node.type.js';
import { DateTimeScalar, UrlScalar } from './scalars.js';

export const FileStateEnum = { AWAITING_BYTES: 'AWAITING_BYTES', STORED: 'STORED', REJECTED: 'REJECTED' } as const;
registerEnumType(FileStateEnum, {
  name: 'FileState',
  description: 'State of a file.',
  valuesConfig: {
    AWAITING_BYTES: { description: 'Declared; bytes still expected.' },
    STORED: { description: 'Accepted: all bytes are here, and they are what was declared.' },
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
  @Field(() => Int, { description: 'Size in bytes.' })
  sizeBytes!: number;
  @Field(() => String, { description: 'SHA-256, hexadecimal.' })
  sha256!: string;
  @Field(() => FileStateEnum, { description: 'How it stands.' })
  state!: FileState;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the picture was taken, as the device says.' })
  capturedAt!: Instant | null;
}

registerNode({ kind: 'File', permission: 'file:read', load: (ctx, id) => ctx.loader(fileById).load(id) });

/** The address in its own right takes no headers of a credential; these two are what tus asks for with PATCH. */
const HEADERS: readonly HttpHeader[] = [
  { name: 'Tus-Resumable', value: '1.0.0' },
  { name: 'Content-Type', value: 'application/offset+octet-stream' },
];

@Resolver(() => FileType)
export class FileFields {
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
      receivedBytes: await blobs.received(file.id),
    };
  }

  @FieldResolver(() => DownloadLink, {
    nullable: true,
    description:
      'Where to fetch it; null until stored, or when you may not see it: papers with personal data ask for the right to read those, and every fetch of them is in the audit trail.',
  })
  download(@Root() file: FileRecord, @Ctx() ctx: Context): DownloadLink | null {
    const { permissions } = ctx.actor;
    const may = permissions.has('file:read') && (!file.personal || permissions.has('personal-data:read'));
    return file.state === 'STORED' && may ? ctx.ports.fileAddresses.of('DOWNLOAD', file.id, ctx.actor, ctx.now) : null;
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() file: { readonly id: Id<'File'> }): string {
    return wireId('File', file.id);
  }
}
