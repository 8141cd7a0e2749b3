/**
 * A sum insured that losses used up, restored (恢复保额, domain 4.3). Only where the product's version says that the sum is
 * one for the period and may be restored: no clause that we know gives a right to it (mark U). Pure.
 */
import { decimal, ONE } from '../../kernel/decimal.js';
import { formatYuan, money, roundHalfUp } from '../../kernel/money.js';
import type { Problems, RefusalItem } from '../../kernel/refusal.js';
import type { PolicyContent } from '../policies/index.js';
import type { ProductDocument } from '../products/index.js';
import type { ChangeContext, Draft, UsedUp } from './draft.js';
import type { Change } from './endorsement.js';
import { EndorsementRefusals } from './endorsements.refusals.js';
import { restoredKey, type Unharmed } from './pro-rata.rules.js';
import { RULES } from './published/terms.js';

/** Everything of it that paid claims took and that was not restored yet, at most the sum insured. */
export function replenished(
  draft: Draft,
  code: string,
  path: readonly string[],
  { document, used }: ChangeContext,
  problems: Problems,
): Draft {
  const field = [...path, 'lossReplenish'];
  const facts = [{ name: 'coverage', value: code }];
  const chosen = draft.content.policy.coverages.find((each) => each.code === code);
  if (chosen?.sumInsuredFen == null) {
    problems.add({
      code: EndorsementRefusals.ENDORSEMENT_NOT_ALLOWED,
      field,
      facts: [{ name: 'kind', value: 'LOSS_REPLENISH' }, ...facts],
      message: { zh: '保单中没有险别 {coverage}。', en: '{coverage} does not stand in the policy.' },
    });
    return draft;
  }
  const offers = (document?.coverages ?? []).filter(({ replenishable }) => replenishable === true);
  if (!offers.some((terms) => terms.code === code)) {
    problems.add({
      code: EndorsementRefusals.REPLENISH_NOT_OFFERED,
      field,
      facts,
      rule: RULES.REPLENISH,
      wouldPass: offers.map((terms) => ({ field, value: terms.code, message: terms.name })),
    });
    return draft;
  }
  const gone = usedOf(used, code);
  const before =
    restoredOf(draft.content, code) +
    draft.restores.reduce((all, { coverage, fen }) => all + (coverage === code ? fen : 0n), 0n);
  const sum = BigInt(chosen.sumInsuredFen);
  const open = gone - before;
  const fen = open > sum ? sum : open;
  if (fen <= 0n) {
    problems.add({
      code: EndorsementRefusals.REPLENISH_NOTHING_USED,
      field,
      facts: [...facts, yuanFact('used', gone), yuanFact('restored', before)],
    });
    return draft;
  }
  return { ...draft, restores: [...draft.restores, { coverage: code, fen }] };
}

/** One endorsement either restores a sum or changes it: what is restored is counted on the sum that stands. */
export function replenishBeside(
  changes: readonly Change[],
  pathOf: (index: number) => readonly string[],
): RefusalItem[] {
  return changes.flatMap((change, index) => {
    if (change.kind !== 'LOSS_REPLENISH') return [];
    const beside = changes.some(
      (other) =>
        (other.kind === 'SUM_INSURED_CHANGE' && other.coverage.code === change.coverage) ||
        (other.kind === 'REMOVE_COVERAGE' && other.code === change.coverage),
    );
    if (!beside) return [];
    return [
      {
        code: EndorsementRefusals.ENDORSEMENT_NOT_ALLOWED,
        field: [...pathOf(index), 'lossReplenish'],
        facts: [
          { name: 'kind', value: change.kind },
          { name: 'coverage', value: change.coverage },
        ],
        message: {
          zh: '同一批改不能既恢复又变更 {coverage} 的保额。',
          en: 'One endorsement cannot both restore and change the sum insured of {coverage}.',
        },
      },
    ];
  });
}

/** Priced on the coverage as it is after all changes; what was restored of a coverage that goes, goes with it. */
export function withReplenished(content: PolicyContent, restores: Draft['restores']): PolicyContent {
  const { coverages } = content.policy;
  const kept = (content.replenished ?? []).filter(({ coverage }) => coverages.some(({ code }) => code === coverage));
  const added = restores.flatMap(({ coverage, fen }) => {
    const chosen = coverages.find(({ code }) => code === coverage);
    if (chosen?.sumInsuredFen == null) return [];
    const premium = roundHalfUp(decimal(chosen.premiumFen).mul(decimal(fen)).div(chosen.sumInsuredFen).div(100));
    return [{ coverage, restoredFen: fen.toString(), premiumFen: premium.fen.toString() }];
  });
  const { replenished: _before, ...rest } = content;
  const all = [...kept, ...added];
  return all.length === 0 ? rest : { ...rest, replenished: all };
}

/**
 * What of an aggregate sum is not used up, of what was restored of it too: by that share premium goes back when it ends
 * or is dropped. Null where nothing is used up, or where each accident has the whole sum.
 */
export function unusedShare(
  content: PolicyContent,
  { coverages }: Pick<ProductDocument, 'coverages'>,
  used: readonly UsedUp[],
): (key: string) => Unharmed | null {
  return (key) => {
    const terms = coverages.find(
      ({ code, aggregate }) => aggregate === true && (key === code || key === restoredKey(code)),
    );
    const sum = terms && content.policy.coverages.find(({ code }) => code === terms.code)?.sumInsuredFen;
    if (!terms || sum == null) return null;
    const gone = usedOf(used, terms.code);
    if (gone === 0n) return null;
    const whole = BigInt(sum) + restoredOf(content, terms.code);
    const share = gone >= whole ? decimal('0') : ONE.minus(decimal(gone).div(decimal(whole)));
    return { share, source: RULES.USED_UP };
  };
}

function usedOf(used: readonly UsedUp[], code: string): bigint {
  return used.reduce((all, { coverage, fen }) => all + (coverage === code ? fen : 0n), 0n);
}

function restoredOf({ replenished = [] }: PolicyContent, code: string): bigint {
  return replenished.reduce(
    (all, { coverage, restoredFen }) => all + (coverage === code ? BigInt(restoredFen) : 0n),
    0n,
  );
}

function yuanFact(name: string, fen: bigint) {
  return { name, value: formatYuan(money(fen)), unit: 'CNY' } as const;
}
