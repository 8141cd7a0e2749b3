/** Calculation of a claim (理算): compulsory first, then commercial, coverage by coverage; pure, by the clauses of the policy. */
import { NOTHING, sum } from '../../../kernel/money.js';
import type { CoverageCode, PolicyKind } from '../../products/index.js';
import type { Accident, CommercialCover, OwnDamage } from './accident.js';
import { balances } from './balance.rules.js';
import { checkAccident } from './check-accident.rules.js';
import { type ClaimCase, claimCase, clausesOf, MAINS } from './claim-case.js';
import type { ClaimCalculation, ClaimSheet, Payable } from './claim-sheet.js';
import { payCompulsory } from './compulsory.rules.js';
import type { CalculationFigures } from './figures.js';
import { both, figure, withReasons } from './labels.js';
import { payOccupants } from './occupants.rules.js';
import { payOwnDamage } from './own-damage.rules.js';
import { paySeparateLosses } from './separate-losses.rules.js';
import { LAW } from './sources.js';
import { subrogations } from './subrogation.rules.js';
import { payTheft } from './theft.rules.js';
import { payThirdParties } from './third-party.rules.js';

/** The sheet of one accident for one insured vehicle; the same record gives the same sheet, in whatever order it is told. */
export function calculateClaim(accident: Accident, figures: CalculationFigures): ClaimCalculation {
  const held = checkAccident(accident, figures);
  if (!('day' in held)) return { outcome: 'NOT_CALCULABLE', faults: held };
  const given = claimCase(accident, figures, held);
  const eachItsOwn = payCompulsory(given);
  if (!eachItsOwn) payCommercial(given);
  else
    given.sheet.state('COMMERCIAL', null, {
      code: 'NOTE',
      text: {
        zh: '互碰自赔已赔付本车损失,商业险不再计算;对方车辆由其交强险赔付。',
        en: 'The own car is paid by compulsory cover, nothing is left for commercial cover; the other car is paid by its own.',
      },
      source: LAW.MUTUAL_SETTLEMENT,
    });
  stateExclusions(given);
  return sheetOf(given);
}

function payCommercial(given: ClaimCase): void {
  const { accident, commercial } = given;
  payThirdParties(given, commercial);
  payOccupants(given, commercial);
  const damage = damageOf(given);
  if (damage) payOwnDamage(given, commercial, damage);
  if (accident.theft) payTheft(given, commercial, accident.theft);
  paySeparateLosses(given, commercial);
  stateNobodys(given);
}

const NO_DAMAGE: OwnDamage = {
  extent: 'PARTIAL',
  loss: NOTHING,
  received: NOTHING,
  salvage: NOTHING,
  thirdPartyNotFound: false,
  rescue: null,
  repairDays: null,
};

/** The damage as assessed; a part that the edition counts to it (glass alone) is damage by itself. */
function damageOf({ accident, commercial, ...given }: ClaimCase): OwnDamage | null {
  if (accident.ownDamage) return accident.ownDamage;
  if (!commercial || accident.theft) return null;
  const { damageIncludes } = clausesOf({ accident, commercial, ...given }, commercial);
  return accident.separate.some(({ part }) => damageIncludes.includes(part)) ? NO_DAMAGE : null;
}

/** Victims whom no coverage of this policy concerns: aboard the other half of the train, or property on the own vehicle. */
function stateNobodys({ accident, victims, sheet }: ClaimCase): void {
  for (const { key, vehicle, is, losses } of victims) {
    const aboardOther = vehicle !== null && vehicle === accident.insured.connected?.key;
    const onOwn = vehicle === accident.insured.key && (is === 'OWNER_OF_PROPERTY' || is === 'PEDESTRIAN_OR_CYCLIST');
    if (!aboardOther && !onOwn) continue;
    sheet.state('COMMERCIAL', null, {
      code: 'NOT_INSURED',
      beneficiary: key,
      amount: sum(Object.values(losses)),
      text: {
        zh: `${key}:本车(含主挂车)上的财产或另一半车辆的人员不属于第三者。`,
        en: `${key}: property on the own vehicle, and people aboard the other half of a train, are no third parties.`,
      },
      source: LAW.COMPULSORY_FIRST,
    });
  }
}

/** Each decision with its clause and reason: a line of nothing in every coverage that it takes out, and a statement. */
function stateExclusions({ accident, commercial, sheet }: ClaimCase): void {
  for (const { policyKind, coverage, victim, amount, rule, reasons } of accident.exclusions) {
    const text = reasons === undefined ? rule.text : withReasons(rule.text, reasons);
    for (const code of coverage ? [coverage] : coveragesOut(policyKind, commercial))
      sheet.of(policyKind, code).line({
        step: 'EXCLUDED',
        beneficiary: victim,
        label: both(
          amount ? '责任免除的部分' : '责任免除',
          amount ? 'Part that is excluded' : 'Excluded',
          `${amount ? figure(amount) : figure(NOTHING)} → ${figure(NOTHING)}`,
        ),
        amount: NOTHING,
        source: rule,
      });
    sheet.state(policyKind, coverage, { code: 'EXCLUDED', beneficiary: victim, amount, text, source: rule });
  }
}

/** Of a whole policy: its main coverages, which the others follow. */
function coveragesOut(policyKind: PolicyKind, commercial: CommercialCover | null): CoverageCode[] {
  if (policyKind === 'COMPULSORY') return ['COMPULSORY_LIABILITY'];
  return [...new Set((commercial?.coverages ?? []).map(({ code }) => code as CoverageCode))].filter((code) =>
    MAINS.includes(code),
  );
}

function sheetOf(given: ClaimCase): ClaimSheet {
  const { accident, commercial, sheet } = given;
  const claimedBack = subrogations(given);
  const { policies, beneficiaries, total } = balances(sheet, accident.alreadyPaid, commercial !== null);
  return {
    outcome: 'CALCULATED',
    edition: commercial?.edition ?? null,
    lines: sheet.lines,
    statements: sheet.statements,
    payables: sheet.payables,
    policies,
    coverages: byCoverage(sheet.payables),
    beneficiaries,
    total,
    recourse: sum(sheet.recourse),
    subrogations: claimedBack,
    endsCoverages: [...new Set(sheet.ends)],
  };
}

function byCoverage(payables: readonly Payable[]): ClaimSheet['coverages'] {
  const keys = [...new Set(payables.map(({ policyKind, coverage }) => `${policyKind} ${coverage}`))];
  return keys.flatMap((key) => {
    const found = payables.filter(({ policyKind, coverage }) => `${policyKind} ${coverage}` === key);
    const [first] = found;
    return first
      ? [{ policyKind: first.policyKind, coverage: first.coverage, payable: sum(found.map(({ amount }) => amount)) }]
      : [];
  });
}
