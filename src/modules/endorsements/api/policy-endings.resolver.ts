import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { Problems } from '../../../kernel/refusal.js';
import { answer, MutationPayload, registerPayload } from '../../platform/index.js';
import type { Endorsement as EndorsementRecord } from '../endorsement.js';
import { cancelPolicy } from '../operations/cancel-policy.js';
import { endPolicy } from '../operations/end-policy.js';
import { surchargePolicy } from '../operations/surcharge-policy.js';
import { answered, idOf, plain, withoutKey } from './answers.js';
import { PolicyCancelInput, PolicyRescindInput, PolicySurchargeInput, PolicyVoidInput } from './endorsement.inputs.js';
import { Endorsement } from './endorsement.type.js';
import { readCancellation, readLoss, readRated } from './read-proposal.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `policyCancel`.' })
export class PolicyCancelPayload extends MutationPayload {
  @Field(() => Endorsement, {
    nullable: true,
    description: 'The cancelling endorsement, with its refund; null when refused.',
  })
  endorsement?: EndorsementRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `policyVoid`.' })
export class PolicyVoidPayload extends MutationPayload {
  @Field(() => Endorsement, {
    nullable: true,
    description: 'The voiding endorsement, with its refund; null when refused.',
  })
  endorsement?: EndorsementRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `policyRescind`.' })
export class PolicyRescindPayload extends MutationPayload {
  @Field(() => Endorsement, { nullable: true, description: 'The rescinding endorsement; null when refused.' })
  endorsement?: EndorsementRecord | null;
}

@ObjectType({ implements: MutationPayload, description: 'Answer of `policySurcharge`.' })
export class PolicySurchargePayload extends MutationPayload {
  @Field(() => Endorsement, {
    nullable: true,
    description: 'The proposal, priced, for the policyholder to accept; null when refused.',
  })
  endorsement?: EndorsementRecord | null;
}

const PAYLOADS = {
  policyCancel: PolicyCancelPayload,
  policyVoid: PolicyVoidPayload,
  policyRescind: PolicyRescindPayload,
  policySurcharge: PolicySurchargePayload,
} as const;
for (const [operation, Payload] of Object.entries(PAYLOADS))
  registerPayload(operation, (_ctx, endorsement) => Object.assign(new Payload(), { endorsement }));

@Resolver()
export class PolicyEndingsResolver {
  @Mutation(() => PolicyCancelPayload, {
    nullable: true,
    description:
      'Ends a policy early; priced first, confirmed with `endorsementConfirm` unless the signature comes along.',
  })
  policyCancel(
    @Arg('input', () => PolicyCancelInput, { description: 'What to do.' }) input: PolicyCancelInput,
    @Ctx() ctx: Context,
  ): Promise<PolicyCancelPayload> {
    return answer(ctx, PolicyCancelPayload, async () => {
      const problems = new Problems();
      const ending = readCancellation(input.cancellation, ['input', 'cancellation'], problems);
      problems.refuseIfAny();
      return answered(
        ctx,
        await cancelPolicy(ctx, {
          idempotencyKey: input.idempotencyKey,
          externalRef: input.externalRef ?? null,
          policyId: idOf('Policy', input.policyId, ['input', 'policyId']),
          expectedVersion: input.expectedVersion,
          ending,
          effectiveAt: input.cancellation.effectiveAt ?? null,
          sentProposal: plain(input.cancellation),
          materials: input.materials ?? [],
          signature: input.signature ?? null,
          sent: withoutKey(input),
        }),
      );
    });
  }

  @Mutation(() => PolicyVoidPayload, {
    nullable: true,
    description: 'Insurer: voids (注销) a policy issued wrongly or not yet begun.',
  })
  policyVoid(
    @Arg('input', () => PolicyVoidInput, { description: 'What to do.' }) input: PolicyVoidInput,
    @Ctx() ctx: Context,
  ): Promise<PolicyVoidPayload> {
    return answer(ctx, PolicyVoidPayload, async () =>
      answered(
        ctx,
        await endPolicy(ctx, {
          operation: 'policyVoid',
          idempotencyKey: input.idempotencyKey,
          policyId: idOf('Policy', input.policyId, ['input', 'policyId']),
          expectedVersion: input.expectedVersion,
          ending: { reason: input.reason, voids: true, loss: null, notice: null },
          materials: input.materials ?? [],
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => PolicySurchargePayload, {
    nullable: true,
    description:
      'Insurer: answers a transfer within 30 days with additional premium (加费). Accepted by `endorsementConfirm` and paid, it holds; not accepted, nothing changes.',
  })
  policySurcharge(
    @Arg('input', () => PolicySurchargeInput, { description: 'What to do.' }) input: PolicySurchargeInput,
    @Ctx() ctx: Context,
  ): Promise<PolicySurchargePayload> {
    return answer(ctx, PolicySurchargePayload, async () => {
      const problems = new Problems();
      const changes = readRated(input.changes, ['input', 'changes'], problems);
      problems.refuseIfAny();
      return answered(
        ctx,
        await surchargePolicy(ctx, {
          idempotencyKey: input.idempotencyKey,
          policyId: idOf('Policy', input.policyId, ['input', 'policyId']),
          expectedVersion: input.expectedVersion,
          changes,
          reason: input.reason,
          effectiveAt: input.effectiveAt ?? null,
          materials: input.materials ?? [],
          sent: withoutKey(input),
        }),
      );
    });
  }

  @Mutation(() => PolicyRescindPayload, {
    nullable: true,
    description: 'Insurer: rescinds (解除合同) after written notice and its period.',
  })
  policyRescind(
    @Arg('input', () => PolicyRescindInput, { description: 'What to do.' }) input: PolicyRescindInput,
    @Ctx() ctx: Context,
  ): Promise<PolicyRescindPayload> {
    return answer(ctx, PolicyRescindPayload, async () => {
      const problems = new Problems();
      const { reason, noticedAt, knownAt, wilful } = input;
      const loss = readLoss(input.loss, ['input', 'loss'], problems);
      problems.refuseIfAny();
      return answered(
        ctx,
        await endPolicy(ctx, {
          operation: 'policyRescind',
          idempotencyKey: input.idempotencyKey,
          policyId: idOf('Policy', input.policyId, ['input', 'policyId']),
          expectedVersion: input.expectedVersion,
          ending: { reason, voids: false, loss, notice: { noticedAt, knownAt, wilful } },
          materials: input.materials ?? [],
          sent: withoutKey(input),
        }),
      );
    });
  }
}
