/** What can be done with a policy by rooms above: they say it themselves, and this room shows it. */
import type { Ctx } from '../../kernel/ctx.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { Policy } from './policy.js';

export interface PolicyAction {
  readonly mutation: string;
  readonly permission: string;
  readonly closedBy: RefusalItem | null;
}

type Actions = (ctx: Ctx, policy: Policy) => Promise<readonly PolicyAction[]>;
const registered: Actions[] = [];

/** Called once, when the upper room loads. */
export function registerPolicyActions(actions: Actions): void {
  registered.push(actions);
}

export async function policyActionsOf(ctx: Ctx, policy: Policy): Promise<PolicyAction[]> {
  const all = await Promise.all(registered.map((actions) => actions(ctx, policy)));
  return all.flat();
}
