/**
 * What the insurer may claim back from the other vehicles after it has paid the own damage (代位求偿, IL 60): what they owe
 * for it, out of their compulsory limit and by their liability, never more than was paid.
 */
import { decimal, ONE } from '../../../kernel/decimal.js';
import { add, allocate, inYuan, type Money, NOTHING, roundHalfUp, sum } from '../../../kernel/money.js';
import { INSURED } from './accident.js';
import { type ClaimCase, shareTowards, trainOf } from './claim-case.js';
import type { Subrogation } from './claim-sheet.js';
import { figure, minus, nameOf, percent } from './labels.js';
import { beyond, byKey, isAny, least } from './sheet-draft.js';
import { LAW } from './sources.js';

/** Coverages that make the own damage good; days of repair and cargo are the insured's own matter with whoever is liable. */
const OF_DAMAGE: readonly string[] = [
  'VEHICLE_DAMAGE',
  'GLASS_BREAKAGE',
  'ENGINE_WADING',
  'SPONTANEOUS_COMBUSTION',
  'BODY_SCRATCH',
  'WHEEL_LOSS',
  'NEW_EQUIPMENT',
];
const PARTS_OF_DAMAGE: readonly string[] = ['GLASS', 'ENGINE_WATER', 'COMBUSTION', 'SCRATCH', 'WHEELS', 'EQUIPMENT'];

/** Writes a line for each vehicle that owes something, and answers them. */
export function subrogations(given: ClaimCase): Subrogation[] {
  const { accident, sheet, shares, table } = given;
  const paid = sum(
    sheet.payables
      .filter(
        ({ policyKind, coverage, beneficiary }) =>
          policyKind === 'COMMERCIAL' && beneficiary === INSURED && OF_DAMAGE.includes(coverage),
      )
      .map(({ amount }) => amount),
  );
  const damage = accident.ownDamage;
  const train = trainOf(accident);
  const others = accident.others.filter(({ key }) => !train.includes(key)).sort(byKey);
  if (!isAny(paid) || others.length === 0) return [];
  const parts = accident.separate.filter(({ part }) => PARTS_OF_DAMAGE.includes(part));
  const loss = sum([damage?.loss ?? NOTHING, damage?.rescue?.cost ?? NOTHING, ...parts.map((part) => part.loss)]);
  const received = sum([damage?.received ?? NOTHING, ...parts.map((part) => part.received)]);
  const compulsory = others.map(({ key }) =>
    sum(
      table
        .filter(({ payer, claimant, kind }) => payer === key && claimant === INSURED && kind === 'property')
        .map(({ amount }) => amount),
    ),
  );
  const rest = beyond(loss, sum(compulsory));
  const theirs = ONE.minus(shareTowards(given, { share: null }));
  const weights = others.map(({ degree }) => BigInt(decimal(shares.shares[degree]).mul(1000).toFixed(0)));
  const byLiability = roundHalfUp(inYuan(rest).mul(theirs));
  const liability = weights.some((weight) => weight > 0n) ? allocate(byLiability, weights) : others.map(() => NOTHING);
  const owed = others.map((_, index) => add(compulsory[index] ?? NOTHING, liability[index] ?? NOTHING));
  const most = least(paid, beyond(sum(owed), received));
  if (!isAny(most)) return [];
  const amounts = allocate(
    most,
    owed.map(({ fen }) => fen),
  );
  return others.flatMap(({ key }, index) => {
    const [ofLimit, ofLiability, amount] = [compulsory, liability, amounts].map((list) => list[index] ?? NOTHING) as [
      Money,
      Money,
      Money,
    ];
    if (!isAny(amount)) return [];
    const formula = `${figure(ofLimit)} + ${minus(loss, sum(compulsory))} × ${percent(theirs)}`;
    const name = nameOf(key);
    sheet.of('COMMERCIAL', 'VEHICLE_DAMAGE').line({
      step: 'RECOVERY',
      label: {
        zh: `赔付后向${name.zh}代位求偿(交强险限额 + 责任比例,以赔付金额为限):${formula}`,
        en: `Claimed from ${name.en} after payment (compulsory limit + liability, up to what was paid): ${formula}`,
      },
      amount,
      source: LAW.SUBROGATION,
    });
    return [{ vehicle: key, compulsory: ofLimit, liability: ofLiability, amount }];
  });
}
