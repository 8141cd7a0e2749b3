import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Money as MoneyValue } from '../../../kernel/money.js';
import { Problems } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  type MoneyInput,
  MutationPayload,
  type Outcome,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { readMoney } from '../../registry/index.js';
import type { Claim as ClaimRecord } from '../claim.js';
import type { Recovery as RecoveryRecord } from '../claims-money.js';
import { recoveryById } from '../claims-money.store.js';
import { advanceClaim } from '../operations/advance-claim.js';
import { abandonRecovery, receiveRecovery } from '../operations/follow-recovery.js';
import { openRecovery } from '../operations/open-recovery.js';
import { payClaim } from '../operations/pay-claim.js';
import { answered, idOf, withoutKey } from './answers.js';
import { Claim } from './claim.type.js';
import {
  ClaimAdvanceInput,
  ClaimPayInput,
  Recovery,
  RecoveryAbandonInput,
  RecoveryOpenInput,
  RecoveryReceiveInput,
} from './claim-money.type.js';
import { readEvidence } from './read-report.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `claimPay`.' })
export class ClaimPayPayload extends MutationPayload {
  @Field(() => Claim, {
    nullable: true,
    description:
      'The claim with its payouts; above one person’s authority nothing is ordered yet, it waits among `paymentStatements` for a second. Null when refused.',
  })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimAdvance`.' })
export class ClaimAdvancePayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim with its payouts; null when refused.' })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `recoveryOpen`.' })
export class RecoveryOpenPayload extends MutationPayload {
  @Field(() => Recovery, { nullable: true, description: 'The recovery; null when refused.' })
  recovery?: RecoveryRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `recoveryReceive`.' })
export class RecoveryReceivePayload extends MutationPayload {
  @Field(() => Recovery, { nullable: true, description: 'The recovery; null when refused.' })
  recovery?: RecoveryRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `recoveryAbandon`.' })
export class RecoveryAbandonPayload extends MutationPayload {
  @Field(() => Recovery, { nullable: true, description: 'The recovery; null when refused.' })
  recovery?: RecoveryRecord | null;
}

registerNode({ kind: 'Recovery', permission: 'recovery:read', load: (ctx, id) => ctx.loader(recoveryById).load(id) });
registerPayload('claimPay', (_ctx, claim) => Object.assign(new ClaimPayPayload(), { claim }));
registerPayload('claimAdvance', (_ctx, claim) => Object.assign(new ClaimAdvancePayload(), { claim }));
registerPayload('recoveryOpen', (_ctx, recovery) => Object.assign(new RecoveryOpenPayload(), { recovery }));
registerPayload('recoveryReceive', (_ctx, recovery) => Object.assign(new RecoveryReceivePayload(), { recovery }));
registerPayload('recoveryAbandon', (_ctx, recovery) => Object.assign(new RecoveryAbandonPayload(), { recovery }));

const CLAIM = ['input', 'claimId'];
const RECOVERY = ['input', 'recoveryId'];

function amountOf(given: MoneyInput): MoneyValue {
  const problems = new Problems();
  const amount = readMoney(given, ['input', 'amount'], problems);
  problems.refuseIfAny();
  return amount as MoneyValue; // null only with a problem
}

async function after(ctx: Context, { subject, replayed }: Outcome) {
  const recovery = await ctx.loader(recoveryById).load(subject.id);
  return { recovery: recovery ? asNode('Recovery', recovery) : null, replayed };
}

@Resolver(() => Claim)
export class ClaimMoneyResolver {
  @Mutation(() => ClaimPayPayload, {
    nullable: true,
    description:
      'Pays what was approved (赔付). The payee is verified before anything is sent; above one person’s authority a second must say the same.',
  })
  claimPay(
    @Arg('input', () => ClaimPayInput, { description: 'What to do.' }) input: ClaimPayInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimPayPayload> {
    return answer(ctx, ClaimPayPayload, async () =>
      answered(
        ctx,
        await payClaim(ctx, {
          idempotencyKey: input.idempotencyKey,
          claimId: idOf('Claim', input.claimId, CLAIM),
          expectedVersion: input.expectedVersion,
          kind: input.kind,
          amount: amountOf(input.amount),
          payeeId: idOf('Payee', input.payeeId, ['input', 'payeeId']),
          victim: input.victim ?? null,
          relation: input.relation,
          relationProof: input.relationProof ?? null,
          proof: input.victimsCompensated ?? null,
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => ClaimAdvancePayload, {
    nullable: true,
    description: 'Pays ahead of the decision (垫付, 预付): rescue costs, or what is certain already.',
  })
  claimAdvance(
    @Arg('input', () => ClaimAdvanceInput, { description: 'What to do.' }) input: ClaimAdvanceInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimAdvancePayload> {
    return answer(ctx, ClaimAdvancePayload, async () =>
      answered(
        ctx,
        await advanceClaim(ctx, {
          idempotencyKey: input.idempotencyKey,
          claimId: idOf('Claim', input.claimId, CLAIM),
          expectedVersion: input.expectedVersion,
          ground: input.ground,
          amount: amountOf(input.amount),
          payeeId: idOf('Payee', input.payeeId, ['input', 'payeeId']),
          victim: input.victim ?? null,
          reason: input.reason,
          materials: readEvidence(input.materials),
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => RecoveryOpenPayload, {
    nullable: true,
    description: 'Claims money back from whoever is liable (追偿, 代位求偿).',
  })
  recoveryOpen(
    @Arg('input', () => RecoveryOpenInput, { description: 'What to do.' }) input: RecoveryOpenInput,
    @Ctx() ctx: Context,
  ): Promise<RecoveryOpenPayload> {
    return answer(ctx, RecoveryOpenPayload, async () =>
      after(
        ctx,
        await openRecovery(ctx, {
          idempotencyKey: input.idempotencyKey,
          claimId: idOf('Claim', input.claimId, CLAIM),
          ground: input.ground,
          against: input.against,
          beneficiary: input.beneficiary ?? null,
          amount: amountOf(input.amount),
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => RecoveryReceivePayload, { nullable: true, description: 'Records money that came back.' })
  recoveryReceive(
    @Arg('input', () => RecoveryReceiveInput, { description: 'What to do.' }) input: RecoveryReceiveInput,
    @Ctx() ctx: Context,
  ): Promise<RecoveryReceivePayload> {
    return answer(ctx, RecoveryReceivePayload, async () =>
      after(
        ctx,
        await receiveRecovery(ctx, {
          idempotencyKey: input.idempotencyKey,
          recoveryId: idOf('Recovery', input.recoveryId, RECOVERY),
          amount: amountOf(input.amount),
          bankReference: input.bankReference,
          receivedAt: input.receivedAt,
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => RecoveryAbandonPayload, { nullable: true, description: 'Gives a recovery up, with a reason.' })
  recoveryAbandon(
    @Arg('input', () => RecoveryAbandonInput, { description: 'What to do.' }) input: RecoveryAbandonInput,
    @Ctx() ctx: Context,
  ): Promise<RecoveryAbandonPayload> {
    return answer(ctx, RecoveryAbandonPayload, async () =>
      after(
        ctx,
        await abandonRecovery(ctx, {
          idempotencyKey: input.idempotencyKey,
          recoveryId: idOf('Recovery', input.recoveryId, RECOVERY),
          reason: input.reason,
          sent: withoutKey(input),
        }),
      ),
    );
  }
}
