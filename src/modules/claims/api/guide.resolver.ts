import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { type RuleRef, say } from '../../../kernel/refusal.js';
import { printedInsurer } from '../../platform/documents/index.js';
import { type MaterialKind, MaterialKindEnum, RuleCitation } from '../../platform/index.js';
import { reportingTermsOn } from '../published/terms.js';
import type { LossCause } from '../claim.js';
import { DEADLINES, DISPUTES, onScene, STEPS } from '../published/guide.js';
import { needsOf } from '../published/materials.js';
import { LossCauseEnum } from './claim.enums.js';

@ObjectType({ description: 'What to know before reporting: papers, steps, time limits.' })
export class ClaimGuide {
  @Field(() => [String], { description: 'First things to do on the spot.' })
  onScene!: string[];
  @Field(() => [String], { description: 'Steps.' })
  steps!: string[];
  @Field(() => [MaterialKindEnum], { description: 'Papers needed, in the order in which one meets them.' })
  materials!: MaterialKind[];
  @Field(() => [RuleCitation], { description: 'Time limits, ours and yours, each with law or clause.' })
  deadlines!: readonly RuleRef[];
  @Field(() => String, { description: 'Phone to call.' })
  phone!: string;
  @Field(() => String, { description: 'How disputes are settled.' })
  disputes!: string;
}

@Resolver(() => ClaimGuide)
export class GuideResolver {
  @Query(() => ClaimGuide, { nullable: true, description: 'What to know before reporting. Nothing is filed.' })
  claimGuide(
    @Arg('cause', () => LossCauseEnum, { description: 'Cause.' }) cause: LossCause,
    @Arg('injured', () => Boolean, { description: 'Somebody is hurt.', defaultValue: false }) injured: boolean,
    @Ctx() ctx: Context,
  ): ClaimGuide {
    const words = (sentences: readonly Parameters<typeof say>[0][]): string[] =>
      sentences.map((sentence) => say(sentence, ctx.language));
    return {
      onScene: words(onScene(cause, injured)),
      steps: words(STEPS),
      materials: needsOf(cause, injured ? 1 : 0)
        .filter(({ needed }) => needed)
        .map(({ kind }) => kind),
      deadlines: [reportingTermsOn(dayOf(ctx.now)).rule, ...DEADLINES],
      phone: printedInsurer().phone,
      disputes: say(DISPUTES, ctx.language),
    };
  }
}
