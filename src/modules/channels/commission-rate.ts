/** The commission that an agreement version grants. A price term stays as pinned, so it is asked by version, not by day. */
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Id } from '../../kernel/ids.js';
import type { ClauseRef } from '../../kernel/refusal.js';
import { clausesByVersion } from './channels.loaders.js';
import type { Sold } from './clause-catalogue.js';
import { CLAUSES } from './clauses.js';
import { agreedRate, type RateRow } from './commission-rate.rules.js';
import { below } from './clause-catalogue.js';
import { citationOf } from './terms.rules.js';

export interface AgreedCommission {
  /** Fraction of net premium; null where the agreement grants none. */
  readonly rate: string | null;
  /** The clause that says so; null where the agreement has no such clause. */
  readonly clause: ClauseRef | null;
}

/** For each policy what its agreement version grants. Several clauses narrow each other: the least, and none if one grants none. */
export async function agreedCommissions(
  ctx: ReadCtx,
  agreementVersionId: Id<'AgreementVersion'>,
  sold: readonly Sold[],
): Promise<AgreedCommission[]> {
  const clauses = (await ctx.loader(clausesByVersion).load(agreementVersionId)).filter(
    (clause) => clause.key === 'COMMISSION_RATE',
  );
  return sold.map((policy) =>
    clauses
      .map((clause) => ({
        rate: agreedRate(CLAUSES.COMMISSION_RATE.schema.parse(clause.parameters)['value'] as RateRow[], policy),
        clause: citationOf('COMMISSION_RATE', clause),
      }))
      .reduce<AgreedCommission>(
        (least, each) =>
          least.clause === null || (least.rate !== null && (each.rate === null || below(each.rate, least.rate)))
            ? each
            : least,
        { rate: null, clause: null },
      ),
  );
}
