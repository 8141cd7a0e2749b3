/** Standard terms, and the making of agreements. */
import { Arg, Args, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { type Id, type IdKind, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  type Connection,
  MutationPayload,
  type Outcome,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import type { Agreement as AgreementRecord, AgreementVersion as VersionRecord } from '../agreement.js';
import { agreementById, agreementVersionById, termsByPartner } from '../channels.loaders.js';
import { activateAgreement } from '../operations/activate-agreement.js';
import { amendAgreement } from '../operations/amend-agreement.js';
import { approveDeviations } from '../operations/approve-deviations.js';
import { draftAgreement } from '../operations/draft-agreement.js';
import { draftStandardTerms } from '../operations/draft-standard-terms.js';
import { publishStandardTerms } from '../operations/publish-standard-terms.js';
import { signAgreement } from '../operations/sign-agreement.js';
import type { ChannelKind } from '../partner.js';
import type { StandardTerms as TermsRecord, StandardTermsState } from '../standard-terms/standard-terms.js';
import { standardTermsById } from '../standard-terms/standard-terms.store.js';
import { Agreement, AgreementVersion } from './agreement.type.js';
import { ChannelKindEnum } from './channel.enums.js';
import { pageOfStandardTerms } from './lists.js';
import { readChosen, readTemplate } from './read-terms.js';
import { StandardTermsStateEnum } from './terms.enums.js';
import {
  AgreementActivateInput,
  AgreementAmendInput,
  AgreementDeviationApproveInput,
  AgreementDraftInput,
  AgreementSignInput,
  StandardTermsDraftInput,
  StandardTermsPublishInput,
} from './terms.inputs.js';
import { StandardTerms, StandardTermsConnection } from './terms.type.js';

registerNode({
  kind: 'StandardTerms',
  permission: 'standard-terms:read',
  load: (ctx, id) => ctx.loader(standardTermsById).load(id),
});

@ObjectType({ implements: MutationPayload, description: 'Answer of `standardTermsDraft`.' })
export class StandardTermsDraftPayload extends MutationPayload {
  @Field(() => StandardTerms, { nullable: true, description: 'The draft; null when refused.' })
  standardTerms?: TermsRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `standardTermsPublish`.' })
export class StandardTermsPublishPayload extends MutationPayload {
  @Field(() => StandardTerms, { nullable: true, description: 'The terms, published; null when refused.' })
  standardTerms?: TermsRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `agreementDraft`.' })
export class AgreementDraftPayload extends MutationPayload {
  @Field(() => AgreementVersion, {
    nullable: true,
    description: 'The draft, version 1 of a new agreement, with its deviations; null when refused.',
  })
  agreementVersion?: VersionRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `agreementAmend`.' })
export class AgreementAmendPayload extends MutationPayload {
  @Field(() => AgreementVersion, { nullable: true, description: 'The draft of the next version; null when refused.' })
  agreementVersion?: VersionRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `agreementDeviationApprove`.' })
export class AgreementDeviationApprovePayload extends MutationPayload {
  @Field(() => AgreementVersion, { nullable: true, description: 'The draft, ready to sign; null when refused.' })
  agreementVersion?: VersionRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `agreementSign`.' })
export class AgreementSignPayload extends MutationPayload {
  @Field(() => AgreementVersion, { nullable: true, description: 'The version with its signatures; null when refused.' })
  agreementVersion?: VersionRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `agreementActivate`.' })
export class AgreementActivatePayload extends MutationPayload {
  @Field(() => Agreement, {
    nullable: true,
    description: 'The agreement; it executes from this second or its first instant; null when refused.',
  })
  agreement?: AgreementRecord | null;
}

for (const [operation, Payload] of Object.entries({
  standardTermsDraft: StandardTermsDraftPayload,
  standardTermsPublish: StandardTermsPublishPayload,
}))
  registerPayload(operation, (_ctx, standardTerms) => Object.assign(new Payload(), { standardTerms }));
for (const [operation, Payload] of Object.entries({
  agreementDraft: AgreementDraftPayload,
  agreementAmend: AgreementAmendPayload,
  agreementDeviationApprove: AgreementDeviationApprovePayload,
  agreementSign: AgreementSignPayload,
}))
  registerPayload(operation, (_ctx, agreementVersion) => Object.assign(new Payload(), { agreementVersion }));
registerPayload('agreementActivate', (_ctx, agreement) => Object.assign(new AgreementActivatePayload(), { agreement }));

function named<K extends IdKind>(kind: K, wire: string, field: string): Id<K> {
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(['input', field]));
  return id;
}

async function termsNow(ctx: Context, { subject, replayed }: Outcome) {
  const terms = await ctx.loader(standardTermsById).clear(subject.id).load(subject.id);
  return { standardTerms: terms && asNode('StandardTerms', terms), replayed };
}

async function versionNow(ctx: Context, { subject, replayed }: Outcome) {
  const version = await ctx.loader(agreementVersionById).clear(subject.id).load(subject.id);
  return { agreementVersion: version && asNode('AgreementVersion', version), replayed };
}

@Resolver()
export class TermsResolver {
  @Query(() => StandardTermsConnection, {
    nullable: true,
    description:
      "The insurer's standard terms, newest first; a partner sees those of its own kind that were published.",
  })
  standardTerms(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('channelKind', () => ChannelKindEnum, { nullable: true, description: 'For whom.' })
    channelKind?: ChannelKind | null,
    @Arg('states', () => [StandardTermsStateEnum], { nullable: true, description: 'Any of these states.' })
    states?: StandardTermsState[] | null,
  ): Promise<Connection<TermsRecord>> {
    return pageOfStandardTerms(ctx, page, { channelKind, states });
  }

  @Mutation(() => StandardTermsDraftPayload, { nullable: true, description: 'Drafts standard terms, checked whole.' })
  standardTermsDraft(
    @Arg('input', () => StandardTermsDraftInput, { description: 'What to do.' }) input: StandardTermsDraftInput,
    @Ctx() ctx: Context,
  ): Promise<StandardTermsDraftPayload> {
    return answer(ctx, StandardTermsDraftPayload, async () => {
      const { idempotencyKey, channelKind, licensed, version } = input;
      const document = readTemplate(input);
      return termsNow(ctx, await draftStandardTerms(ctx, { idempotencyKey, channelKind, licensed, version, document }));
    });
  }

  @Mutation(() => StandardTermsPublishPayload, {
    nullable: true,
    description: 'Publishes a draft of standard terms; the version before is superseded.',
  })
  standardTermsPublish(
    @Arg('input', () => StandardTermsPublishInput, { description: 'What to do.' }) input: StandardTermsPublishInput,
    @Ctx() ctx: Context,
  ): Promise<StandardTermsPublishPayload> {
    return answer(ctx, StandardTermsPublishPayload, async () => {
      const { idempotencyKey, expectedVersion } = input;
      const standardTermsId = named('StandardTerms', input.standardTermsId, 'standardTermsId');
      return termsNow(ctx, await publishStandardTerms(ctx, { idempotencyKey, expectedVersion, standardTermsId }));
    });
  }

  @Mutation(() => AgreementDraftPayload, {
    nullable: true,
    description: 'Drafts an agreement from standard terms. Unnamed parameters take their standard.',
  })
  agreementDraft(
    @Arg('input', () => AgreementDraftInput, { description: 'What to do.' }) input: AgreementDraftInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementDraftPayload> {
    return answer(ctx, AgreementDraftPayload, async () =>
      versionNow(
        ctx,
        await draftAgreement(ctx, {
          idempotencyKey: input.idempotencyKey,
          externalRef: input.externalRef ?? null,
          partnerId: named('Partner', input.partnerId, 'partnerId'),
          standardTermsId: named('StandardTerms', input.standardTermsId, 'standardTermsId'),
          effectiveFrom: input.effectiveFrom,
          effectiveUntil: input.effectiveUntil ?? null,
          parameters: readChosen(input.parameters),
        }),
      ),
    );
  }

  @Mutation(() => AgreementAmendPayload, {
    nullable: true,
    description:
      'Drafts the next version of an agreement from a date, on the version before it; nothing in force moves before it is activated.',
  })
  agreementAmend(
    @Arg('input', () => AgreementAmendInput, { description: 'What to do.' }) input: AgreementAmendInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementAmendPayload> {
    return answer(ctx, AgreementAmendPayload, async () =>
      versionNow(
        ctx,
        await amendAgreement(ctx, {
          idempotencyKey: input.idempotencyKey,
          expectedVersion: input.expectedVersion,
          agreementId: named('Agreement', input.agreementId, 'agreementId'),
          effectiveFrom: input.effectiveFrom,
          effectiveUntil: input.effectiveUntil,
          standardTermsId:
            input.standardTermsId == null ? null : named('StandardTerms', input.standardTermsId, 'standardTermsId'),
          parameters: readChosen(input.parameters),
          reason: input.reason,
        }),
      ),
    );
  }

  @Mutation(() => AgreementDeviationApprovePayload, {
    nullable: true,
    description: 'Approves the deviations of a draft; never by its author.',
  })
  agreementDeviationApprove(
    @Arg('input', () => AgreementDeviationApproveInput, { description: 'What to do.' })
    input: AgreementDeviationApproveInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementDeviationApprovePayload> {
    return answer(ctx, AgreementDeviationApprovePayload, async () => {
      const { idempotencyKey, expectedVersion, opinion } = input;
      const agreementVersionId = named('AgreementVersion', input.agreementVersionId, 'agreementVersionId');
      return versionNow(
        ctx,
        await approveDeviations(ctx, { idempotencyKey, expectedVersion, opinion, agreementVersionId }),
      );
    });
  }

  @Mutation(() => AgreementSignPayload, {
    nullable: true,
    description: "Signs the digest for the caller's own side: the partner's owner first, the insurer's manager last.",
  })
  agreementSign(
    @Arg('input', () => AgreementSignInput, { description: 'What to do.' }) input: AgreementSignInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementSignPayload> {
    return answer(ctx, AgreementSignPayload, async () => {
      const { idempotencyKey, digest } = input;
      const agreementVersionId = named('AgreementVersion', input.agreementVersionId, 'agreementVersionId');
      return versionNow(ctx, await signAgreement(ctx, { idempotencyKey, digest, agreementVersionId }));
    });
  }

  @Mutation(() => AgreementActivatePayload, {
    nullable: true,
    description: 'Activates a version signed by both, from its first instant or from now, never back in time.',
  })
  agreementActivate(
    @Arg('input', () => AgreementActivateInput, { description: 'What to do.' }) input: AgreementActivateInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementActivatePayload> {
    return answer(ctx, AgreementActivatePayload, async () => {
      const { idempotencyKey, expectedVersion } = input;
      const agreementVersionId = named('AgreementVersion', input.agreementVersionId, 'agreementVersionId');
      const { subject, replayed } = await activateAgreement(ctx, {
        idempotencyKey,
        expectedVersion,
        agreementVersionId,
      });
      const agreement = await ctx.loader(agreementById).clear(subject.id).load(subject.id);
      if (agreement) ctx.loader(termsByPartner).clear(agreement.partnerId);
      return { agreement: agreement && asNode('Agreement', agreement), replayed };
    });
  }
}
