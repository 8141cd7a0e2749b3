/** The insurer's acts on partners and agreements. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { type Id, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { answer, asNode, MutationPayload, type Outcome, registerPayload } from '../../platform/index.js';
import type { Agreement as AgreementRecord } from '../agreement.js';
import { agreementById, partnerById, termsByPartner } from '../channels.loaders.js';
import { reinstatePartner } from '../operations/reinstate-partner.js';
import { resumeAgreement } from '../operations/resume-agreement.js';
import { suspendAgreement } from '../operations/suspend-agreement.js';
import { suspendPartner } from '../operations/suspend-partner.js';
import { terminateAgreement } from '../operations/terminate-agreement.js';
import type { Partner as PartnerRecord } from '../partner.js';
import { Agreement } from './agreement.type.js';
import { Partner } from './partner.type.js';

@InputType({ description: 'Shared fields; never in the schema itself.' })
class ActInput {
  @Field(() => String, { description: 'Your key, 1–128 visible characters: same key and input, same answer.' })
  idempotencyKey!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why; kept in the audit trail.' })
  reason!: string;
}

@InputType({ description: 'Shared fields; never in the schema itself.' })
class PartnerActInput extends ActInput {
  @Field(() => ID, { description: 'Partner.' })
  partnerId!: string;
}
@InputType({ description: 'Closes a partner at once.' })
export class PartnerSuspendInput extends PartnerActInput {}
@InputType({ description: 'Opens a suspended partner.' })
export class PartnerReinstateInput extends PartnerActInput {}

@InputType({ description: 'Shared fields; never in the schema itself.' })
class AgreementActInput extends ActInput {
  @Field(() => ID, { description: 'Agreement.' })
  agreementId!: string;
}
@InputType({ description: 'Closes every write for now.' })
export class AgreementSuspendInput extends AgreementActInput {}
@InputType({ description: 'Opens a suspended agreement.' })
export class AgreementResumeInput extends AgreementActInput {}
@InputType({ description: 'Ends an agreement now.' })
export class AgreementTerminateInput extends AgreementActInput {}

@ObjectType({ implements: MutationPayload, description: 'Answer of `partnerSuspend`.' })
export class PartnerSuspendPayload extends MutationPayload {
  @Field(() => Partner, { nullable: true, description: 'The partner, closed; null when refused.' })
  partner?: PartnerRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `partnerReinstate`.' })
export class PartnerReinstatePayload extends MutationPayload {
  @Field(() => Partner, { nullable: true, description: 'The partner, open; null when refused.' })
  partner?: PartnerRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `agreementSuspend`.' })
export class AgreementSuspendPayload extends MutationPayload {
  @Field(() => Agreement, { nullable: true, description: 'The agreement, closed; null when refused.' })
  agreement?: AgreementRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `agreementResume`.' })
export class AgreementResumePayload extends MutationPayload {
  @Field(() => Agreement, { nullable: true, description: 'The agreement, open; null when refused.' })
  agreement?: AgreementRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `agreementTerminate`.' })
export class AgreementTerminatePayload extends MutationPayload {
  @Field(() => Agreement, { nullable: true, description: 'The agreement, ended; null when refused.' })
  agreement?: AgreementRecord | null;
}

for (const [operation, Payload] of Object.entries({
  partnerSuspend: PartnerSuspendPayload,
  partnerReinstate: PartnerReinstatePayload,
})) {
  registerPayload(operation, (_ctx, partner) => Object.assign(new Payload(), { partner }));
}
for (const [operation, Payload] of Object.entries({
  agreementSuspend: AgreementSuspendPayload,
  agreementResume: AgreementResumePayload,
  agreementTerminate: AgreementTerminatePayload,
})) {
  registerPayload(operation, (_ctx, agreement) => Object.assign(new Payload(), { agreement }));
}

/** The object as it is after the commit: what the request remembered of before is forgotten first. */
async function partnerNow(
  ctx: Context,
  outcome: Outcome,
): Promise<{ partner: PartnerRecord | null; replayed: boolean }> {
  const { id } = outcome.subject;
  ctx.loader(termsByPartner).clear(id);
  const partner = await ctx.loader(partnerById).clear(id).load(id);
  return { partner: partner && asNode('Partner', partner), replayed: outcome.replayed };
}

async function agreementNow(
  ctx: Context,
  outcome: Outcome,
): Promise<{ agreement: AgreementRecord | null; replayed: boolean }> {
  const { id } = outcome.subject;
  const agreement = await ctx.loader(agreementById).clear(id).load(id);
  if (agreement) ctx.loader(termsByPartner).clear(agreement.partnerId);
  return { agreement: agreement && asNode('Agreement', agreement), replayed: outcome.replayed };
}

function act(input: ActInput): { idempotencyKey: string; expectedVersion: number; reason: string } {
  return { idempotencyKey: input.idempotencyKey, expectedVersion: input.expectedVersion, reason: input.reason };
}

function named<K extends 'Partner' | 'Agreement'>(kind: K, wire: string, field: string): Id<K> {
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(['input', field]));
  return id;
}

@Resolver()
export class ChannelActsResolver {
  @Mutation(() => PartnerSuspendPayload, {
    nullable: true,
    description: 'Closes a partner at once: tokens and sockets within 5 seconds.',
  })
  partnerSuspend(
    @Arg('input', () => PartnerSuspendInput, { description: 'What to do.' }) input: PartnerSuspendInput,
    @Ctx() ctx: Context,
  ): Promise<PartnerSuspendPayload> {
    return answer(ctx, PartnerSuspendPayload, async () =>
      partnerNow(
        ctx,
        await suspendPartner(ctx, { ...act(input), partnerId: named('Partner', input.partnerId, 'partnerId') }),
      ),
    );
  }
  @Mutation(() => PartnerReinstatePayload, { nullable: true, description: 'Opens a suspended partner.' })
  partnerReinstate(
    @Arg('input', () => PartnerReinstateInput, { description: 'What to do.' }) input: PartnerReinstateInput,
    @Ctx() ctx: Context,
  ): Promise<PartnerReinstatePayload> {
    return answer(ctx, PartnerReinstatePayload, async () =>
      partnerNow(
        ctx,
        await reinstatePartner(ctx, { ...act(input), partnerId: named('Partner', input.partnerId, 'partnerId') }),
      ),
    );
  }
  @Mutation(() => AgreementSuspendPayload, { nullable: true, description: 'Closes every write for now.' })
  agreementSuspend(
    @Arg('input', () => AgreementSuspendInput, { description: 'What to do.' }) input: AgreementSuspendInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementSuspendPayload> {
    return answer(ctx, AgreementSuspendPayload, async () =>
      agreementNow(
        ctx,
        await suspendAgreement(ctx, {
          ...act(input),
          agreementId: named('Agreement', input.agreementId, 'agreementId'),
        }),
      ),
    );
  }
  @Mutation(() => AgreementResumePayload, { nullable: true, description: 'Opens a suspended agreement.' })
  agreementResume(
    @Arg('input', () => AgreementResumeInput, { description: 'What to do.' }) input: AgreementResumeInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementResumePayload> {
    return answer(ctx, AgreementResumePayload, async () =>
      agreementNow(
        ctx,
        await resumeAgreement(ctx, {
          ...act(input),
          agreementId: named('Agreement', input.agreementId, 'agreementId'),
        }),
      ),
    );
  }
  @Mutation(() => AgreementTerminatePayload, { nullable: true, description: 'Ends an agreement.' })
  agreementTerminate(
    @Arg('input', () => AgreementTerminateInput, { description: 'What to do.' }) input: AgreementTerminateInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementTerminatePayload> {
    return answer(ctx, AgreementTerminatePayload, async () =>
      agreementNow(
        ctx,
        await terminateAgreement(ctx, {
          ...act(input),
          agreementId: named('Agreement', input.agreementId, 'agreementId'),
        }),
      ),
    );
  }
}
