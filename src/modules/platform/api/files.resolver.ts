import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { createUpload, fileById, type FileRecord } from '../files/index.js';
import { UploadCreateInput } from './file.inputs.js';
import { FileType } from './file.type.js';
import { asNode } from './node.type.js';
import { answer, MutationPayload, registerPayload } from './payload.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `uploadCreate`.' })
export class UploadCreatePayload extends MutationPayload {
  @Field(() => FileType, { nullable: true, description: 'The file with its upload target; null when refused.' })
  file?: FileRecord | null;
}

registerPayload('uploadCreate', (_ctx, file) => Object.assign(new UploadCreatePayload(), { file }));

@Resolver(() => FileType)
export class FilesResolver {
  @Mutation(() => UploadCreatePayload, {
    nullable: true,
    description: 'Declares a file, or asks for a fresh upload target by the same key.',
  })
  uploadCreate(
    @Arg('input', () => UploadCreateInput, { description: 'What to do.' }) input: UploadCreateInput,
    @Ctx() ctx: Context,
  ): Promise<UploadCreatePayload> {
    return answer(ctx, UploadCreatePayload, async () => {
      const { idempotencyKey, file: declared, kind } = input;
      const sent: unknown = JSON.parse(JSON.stringify({ file: declared, kind }));
      const { subject, replayed } = await createUpload(ctx, { idempotencyKey, file: declared, kind, sent });
      const file = await ctx.loader(fileById).load(subject.id);
      return { file: file ? asNode('File', file) : null, replayed };
    });
  }
}
