/** Whether what is settled fits what is on record; every fault at once, by path. Pure. */
import { decimal, isDecimalText } from '../../kernel/decimal.js';
import { KernelRefusals, type Problems, type RefusalItem, type Sentence } from '../../kernel/refusal.js';
import type { CoverageCode, PolicyKind } from '../products/index.js';
import type { SeparatePart } from './calculation/index.js';
import { ClaimHandlingRefusals } from './claim-handling.refusals.js';
import { REJECTION_RULES } from './published/rejection-rules.js';
import type { LiabilityDegree } from './claim.js';
import type { Settled, SettledOther } from './settled.js';

export interface OnRecord {
  readonly policyKinds: readonly PolicyKind[];
  /** Of the commercial policy; empty without one. */
  readonly coverages: readonly CoverageCode[];
  readonly parties: readonly number[];
  readonly victims: readonly string[];
  readonly parts: readonly SeparatePart[];
  readonly hasRescue: boolean;
}

/** As the wire has it: a degree may still be open. */
export type SettledGiven = Omit<Settled, 'degree' | 'others'> & {
  readonly degree: LiabilityDegree;
  readonly others: readonly (Omit<SettledOther, 'degree'> & { readonly degree: LiabilityDegree })[];
};

const MOST_EXCLUSIONS = 50;

export function checkSettled(given: SettledGiven, held: OnRecord, problems: Problems): Settled | null {
  const before = problems.items.length;
  const bad = (path: readonly (string | number)[], message: Sentence): void => {
    problems.add({ code: KernelRefusals.INVALID_INPUT, field: ['input', ...path.map(String)], message });
  };
  const degrees: [LiabilityDegree, (string | number)[]][] = [
    [given.degree, ['liability']],
    ...given.others.map(({ degree }, index): [LiabilityDegree, (string | number)[]] => [
      degree,
      ['otherVehicles', index, 'liability'],
    ]),
  ];
  for (const [degree, path] of degrees)
    if (degree === 'UNDETERMINED')
      problems.add({ code: ClaimHandlingRefusals.LIABILITY_NOT_SETTLED, field: ['input', ...path.map(String)] });
  checkShares(given, bad);
  checkNames(given, held, bad);
  checkAmounts(given, bad);
  checkExclusions(given, held, problems, bad);
  if (given.compulsoryMissing && held.policyKinds.includes('COMPULSORY'))
    bad(['compulsoryMissing'], {
      zh: '本案有我公司交强险保单。',
      en: 'A compulsory policy of ours is part of this claim.',
    });
  return problems.items.length === before ? (given as Settled) : null;
}

type Bad = (path: readonly (string | number)[], message: Sentence) => void;

function checkShares({ share, victims }: SettledGiven, bad: Bad): void {
  const wrong = (text: string | null): boolean =>
    text !== null && (!isDecimalText(text) || decimal(text).lt(0) || decimal(text).gt(1));
  const fraction = { zh: '责任比例应在0与1之间。', en: 'The share must lie between 0 and 1.' };
  if (wrong(share)) bad(['share'], fraction);
  victims.forEach((victim, index) => {
    if (wrong(victim.share)) bad(['victims', index, 'share'], fraction);
  });
}

function checkNames(given: SettledGiven, held: OnRecord, bad: Bad): void {
  const known = <T>(list: string, named: readonly T[], of: readonly T[], field: string): void => {
    named.forEach((one, index) => {
      if (!of.includes(one))
        bad([list, index, field], {
          zh: `没有这一项;现有:${of.join(' ') || '无'}。`,
          en: `There is no such one; there are: ${of.join(' ') || 'none'}.`,
        });
      else if (named.indexOf(one) !== index) bad([list, index, field], TWICE);
    });
  };
  known(
    'otherVehicles',
    given.others.map(({ position }) => position),
    held.parties,
    'otherParty',
  );
  known(
    'victims',
    given.victims.map(({ key }) => key),
    held.victims,
    'key',
  );
  known(
    'receivedForParts',
    given.receivedForParts.map(({ part }) => part),
    held.parts,
    'part',
  );
  known(
    'coexisting',
    given.coexisting.map(({ coverage }) => coverage),
    held.coverages,
    'coverage',
  );
  const { connected } = given;
  if (connected && (connected.is === 'TRACTOR') !== (connected.position !== null))
    bad(['connected', 'otherParty'], {
      zh: '牵引车须指明为第几方;挂车不是另一方。',
      en: 'A tractor says which other party it is; a trailer is none.',
    });
  if (connected?.position != null && !held.parties.includes(connected.position))
    bad(['connected', 'otherParty'], { zh: '没有这一方。', en: 'There is no such other party.' });
  if (given.rescued && !held.hasRescue)
    bad(['rescued'], { zh: '没有核定施救费。', en: 'No rescue costs were assessed.' });
}

const TWICE: Sentence = { zh: '重复。', en: 'Named twice.' };

function checkAmounts(given: SettledGiven, bad: Bad): void {
  const none = { zh: '金额不得为负。', en: 'An amount is not negative.' };
  if (given.received.fen < 0n) bad(['received'], none);
  given.receivedForParts.forEach(({ amount }, index) => {
    if (amount.fen < 0n) bad(['receivedForParts', index, 'amount'], none);
  });
  given.coexisting.forEach(({ sumInsured }, index) => {
    if (sumInsured.fen <= 0n)
      bad(['coexisting', index, 'sumInsured'], { zh: '保险金额须大于0。', en: 'A sum insured is more than nothing.' });
  });
  given.exclusions.forEach(({ amount }, index) => {
    if (amount !== null && amount.fen <= 0n)
      bad(['exclusions', index, 'amount'], {
        zh: '金额须大于0。',
        en: 'A part that is not paid is more than nothing.',
      });
  });
  if (given.connected && given.connected.thirdPartyLimit.fen < 0n) bad(['connected', 'thirdPartyLimit'], none);
}

function checkExclusions(given: SettledGiven, held: OnRecord, problems: Problems, bad: Bad): void {
  if (given.exclusions.length > MOST_EXCLUSIONS) bad(['exclusions'], { zh: '至多50项。', en: 'There are at most 50.' });
  given.exclusions.slice(0, MOST_EXCLUSIONS).forEach(({ policyKind, coverage, victim, rule }, index) => {
    const path = ['input', 'exclusions', String(index)];
    if (!held.policyKinds.includes(policyKind))
      bad(['exclusions', index, 'policyKind'], {
        zh: '本案没有此类保单。',
        en: 'No policy of this kind is part of this claim.',
      });
    else if (coverage !== null && !coveragesOf(policyKind, held).includes(coverage))
      bad(['exclusions', index, 'coverage'], {
        zh: '保单没有此险种。',
        en: 'The policy has no such coverage.',
      });
    if (victim !== null && victim !== 'INSURED' && !held.victims.includes(victim))
      bad(['exclusions', index, 'victim'], { zh: '没有这位受害人。', en: 'There is no such victim.' });
    if (!REJECTION_RULES.some((each) => each.rule === rule)) problems.add(unknownRule([...path, 'rule']));
  });
}

const coveragesOf = (kind: PolicyKind, { coverages }: OnRecord): readonly CoverageCode[] =>
  kind === 'COMPULSORY' ? ['COMPULSORY_LIABILITY'] : coverages;

/** Names of rules that a refusal offers. */
const MOST_OFFERED = 20;

/** What may be cited, in its words. */
export function unknownRule(field: readonly string[]): RefusalItem {
  return {
    code: ClaimHandlingRefusals.REJECTION_RULE_UNKNOWN,
    field,
    wouldPass: REJECTION_RULES.slice(0, MOST_OFFERED).map(({ rule, text }) => ({ field, value: rule, message: text })),
  };
}
