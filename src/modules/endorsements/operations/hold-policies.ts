/** Policies that an endorsement speaks of: one, or the pair that was sold together. Locked in one order, whoever comes. */
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { lockPolicy, type Policy, policyById } from '../../policies/index.js';
import { EndorsementRefusals } from '../endorsements.refusals.js';
import { pendingOf } from '../endorsements.store.js';

const FIELD = ['input', 'policyIds'];

export async function readPolicies(ctx: ReadCtx, ids: readonly string[]): Promise<Policy[]> {
  const policies: Policy[] = [];
  for (const id of inOrder(ids)) {
    const policy = await ctx.loader(policyById).load(id);
    if (!policy) throw new Refusal(NOT_FOUND(FIELD));
    policies.push(policy);
  }
  return asPair(policies);
}

/** Lock order of the room: policies by id → endorsement → vehicle subject → charges → counters. */
export async function lockPolicies(
  tx: TxCtx,
  ids: readonly string[],
  field: readonly string[] = FIELD,
): Promise<Policy[]> {
  const policies: Policy[] = [];
  for (const id of inOrder(ids)) policies.push(await lockPolicy(tx, id, field));
  return asPair(policies);
}

function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function asPair(policies: Policy[]): Policy[] {
  const [one, other, third] = policies;
  if (one && !third && (!other || other.applicationId === one.applicationId)) return policies;
  throw new Refusal({
    code: KernelRefusals.INVALID_INPUT,
    field: FIELD,
    message: { zh: '请填一张保单,或同时出具的两张保单。', en: 'Name one policy, or the two that were sold together.' },
  });
}

/** What waits for money comes first: nobody changes what it rests on. */
export async function refusePending(tx: TxCtx, policies: readonly Policy[], except: string | null): Promise<void> {
  for (const { id } of policies) {
    const pending = await pendingOf(tx, id, except);
    if (pending)
      throw new Refusal({
        code: EndorsementRefusals.ENDORSEMENT_PENDING,
        facts: [{ name: 'number', value: pending.number }],
      });
  }
}
