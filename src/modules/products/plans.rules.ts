/** Whether a plan may be taken for a vehicle, through a channel, on a day. Pure. */
import type { LocalDate } from '../../kernel/dates.js';
import { wireId } from '../../kernel/ids.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { UseNature } from '../registry/index.js';
import type { Plan } from './product.js';
import { ProductRefusals } from './products.refusals.js';
import type { SelectionWish } from './selection.js';

export interface PlanFacts {
  /** Product of the vehicle's family. */
  readonly productId: string;
  readonly useNature: UseNature;
  /** Kind of the partner; null for the insurer's own people. */
  readonly channelKind: string | null;
  readonly on: LocalDate;
}

export function planFits(plan: Plan, { productId, useNature, channelKind, on }: PlanFacts): boolean {
  const { useNatures, channelKinds } = plan.document;
  return (
    plan.productId === productId &&
    (useNatures.length === 0 || useNatures.includes(useNature)) &&
    (channelKinds.length === 0 || channelKind === null || channelKinds.includes(channelKind)) &&
    plan.offeredFrom <= on &&
    (plan.offeredUntil === null || on < plan.offeredUntil)
  );
}

const MOST_SUGGESTIONS = 10;

/** Why a plan may not be taken, with those of `others` that may; null when it may. */
export function planFault(
  plan: Plan,
  facts: PlanFacts,
  field: readonly string[],
  others: readonly Plan[] = [],
): RefusalItem | null {
  if (planFits(plan, facts)) return null;
  return {
    code: ProductRefusals.PLAN_NOT_OFFERED,
    field,
    facts: [
      { name: 'plan', value: plan.code },
      { name: 'useNature', value: facts.useNature },
    ],
    wouldPass: others
      .filter((other) => planFits(other, facts))
      .slice(0, MOST_SUGGESTIONS)
      .map((other) => ({ field, value: wireId('Plan', other.id), message: other.document.name })),
  };
}

/** What a plan stands for, as a wish: its product's standards fill the rest. */
export function planWish({ document }: Plan): SelectionWish {
  return { coverages: document.coverages, services: document.services };
}
