/** Out of which payments a policy's premium goes back: to who paid it, the newest payment first. Pure. */
import { Defect } from '../../kernel/failure.js';
import { type Money, money } from '../../kernel/money.js';

export interface Source<Charge extends string = string> {
  readonly chargeId: Charge;
  /** What of it is this policy's premium and has not gone back yet. */
  readonly left: Money;
}

export function drawFrom<Charge extends string>(
  sources: readonly Source<Charge>[],
  amount: Money,
): { readonly chargeId: Charge; readonly amount: Money }[] {
  let open = amount.fen;
  const drawn = sources.flatMap(({ chargeId, left }) => {
    const part = open < left.fen ? open : left.fen;
    open -= part;
    return part > 0n ? [{ chargeId, amount: money(part) }] : [];
  });
  if (open > 0n) throw new Defect('more would go back of a policy than was paid for it');
  return drawn;
}
