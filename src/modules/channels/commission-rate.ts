/** The commission that an agreement version grants. A price term stays as pinned, so it is asked by version, not by day. */
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Id } from '../../kernel/ids.js';
import { Defect } from '../../kernel/failure.js';
import type { ClauseRef, RefusalItem } from '../../kernel/refusal.js';
import { agreementVersionById, clausesByVersion } from './channels.loaders.js';
import { below, type Sold } from './clause-catalogue.js';
import { CLAUSES } from './clauses.js';
import { agreedRate, type RateRow } from './commission-rate.rules.js';
import { citationOf, judgeKey } from './terms.rules.js';

export interface AgreedCommission {
  /** Fraction of net premium; null where the agreement grants none. */
  readonly rate: string | null;
  /** The clause that says so; null where the agreement has no such clause. */
  readonly clause: ClauseRef | null;
  /** Why it grants none, by clause; null where it grants one. */
  readonly refusal: RefusalItem | null;
}

/** For each policy what its agreement version grants. Several clauses narrow each other: the least, and none if one grants none. */
export async function agreedCommissions(
  ctx: ReadCtx,
  agreementVersionId: Id<'AgreementVersion'>,
  sold: readonly Sold[],
): Promise<AgreedCommission[]> {
  const version = await ctx.loader(agreementVersionById).load(agreementVersionId);
  if (!version) throw new Defect('the terms that a price is pinned to are not there');
  const clauses = await ctx.loader(clausesByVersion).load(agreementVersionId);
  return sold.map((policy) => {
    const [refusal] = judgeKey('COMMISSION_RATE', version, clauses, { sold: [policy] }, {});
    if (refusal) return { rate: null, clause: refusal.clause ?? null, refusal };
    return clauses
      .filter(({ key }) => key === 'COMMISSION_RATE')
      .map((clause) => ({
        rate: agreedRate(CLAUSES.COMMISSION_RATE.schema.parse(clause.parameters)['value'] as RateRow[], policy),
        clause: citationOf('COMMISSION_RATE', clause),
        refusal: null,
      }))
      .reduce((least, each) => (below(each.rate ?? '0', least.rate ?? '0') ? each : least));
  });
}
