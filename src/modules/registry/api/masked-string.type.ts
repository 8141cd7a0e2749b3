import { Arg, Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { type DisclosurePurpose, type MaskedText, maskOf } from '../masked-text.js';
import { UserError, userErrorOf } from '../../platform/index.js';
import { discloseText, maskedBy } from '../operations/disclose-text.js';
import { DisclosurePurposeEnum } from './registry.enums.js';

/** Read from a `MaskedText`. */
@ObjectType({ description: 'Personal text. Masked unless a purpose is given and your role allows it.' })
export class MaskedString {}

@Resolver(() => MaskedString)
export class MaskedStringFields {
  @FieldResolver(() => String, {
    description: 'Safe to show: `138****6789`, `王**`. A mask has a fixed number of stars.',
  })
  masked(@Root() text: MaskedText): string {
    return maskOf(text);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'In full; null when you may not, or when your agreement does not open it for this purpose. Every non-null read is in the audit trail, with its purpose, before you get it.',
  })
  value(
    @Root() text: MaskedText,
    @Arg('purpose', () => DisclosurePurposeEnum, { description: 'Why you need it.' }) purpose: DisclosurePurpose,
    @Ctx() ctx: Context,
  ): Promise<string | null> {
    return discloseText(ctx, text, purpose);
  }

  @FieldResolver(() => UserError, {
    nullable: true,
    description: 'Why your agreement keeps it masked for this purpose, by clause; null when it does not.',
  })
  async closedBy(
    @Root() text: MaskedText,
    @Arg('purpose', () => DisclosurePurposeEnum, { description: 'What you would need it for.' })
    purpose: DisclosurePurpose,
    @Ctx() ctx: Context,
  ): Promise<UserError | null> {
    const [reason] = await maskedBy(ctx, text, purpose);
    return reason ? userErrorOf(reason, ctx.language) : null;
  }
}
