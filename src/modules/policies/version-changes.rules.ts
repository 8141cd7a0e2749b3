/** What two versions of a policy say differently, field by field. Pure. */
import { formatInstant } from '../../kernel/dates.js';
import { formatYuan, money } from '../../kernel/money.js';
import type { Sentence } from '../../kernel/refusal.js';
import { coverageKey } from '../products/index.js';
import type { PolicyContent, PolicyVersion } from './policy.js';

export interface FieldChange {
  readonly path: string;
  readonly label: Sentence;
  readonly before: string | null;
  readonly after: string | null;
  /** The values are ids of parties: whoever shows them shows masked names. */
  readonly party: boolean;
}

type Compared = Pick<PolicyVersion, 'content'>;

const VEHICLE: Readonly<Record<string, Sentence>> = {
  vin: { zh: '车架号', en: 'VIN' },
  engineNumber: { zh: '发动机(电机)号', en: 'Engine or motor number' },
  useNature: { zh: '使用性质', en: 'Use' },
  ownerKind: { zh: '车主类型', en: 'Kind of owner' },
  makeModel: { zh: '厂牌型号', en: 'Make and model' },
  modelCode: { zh: '车型代码', en: 'Model code' },
  energy: { zh: '能源类型', en: 'Energy' },
  seats: { zh: '核定载客', en: 'Seats' },
  loadKg: { zh: '核定载质量', en: 'Load, kg' },
  displacementMl: { zh: '排量', en: 'Displacement, ml' },
  powerKw: { zh: '功率', en: 'Power, kW' },
  firstRegisteredOn: { zh: '初次登记日期', en: 'First registration' },
};
const PEOPLE: Readonly<Record<keyof PolicyContent['people'], Sentence>> = {
  policyholderId: { zh: '投保人', en: 'Policyholder' },
  insuredId: { zh: '被保险人', en: 'Insured' },
  ownerId: { zh: '车主', en: 'Vehicle owner' },
  firstBeneficiaryId: { zh: '第一受益人', en: 'First beneficiary' },
};

export function changesBetween(before: Compared, after: Compared): FieldChange[] {
  const [a, b] = [before.content, after.content];
  return [
    ...vehicleChanges(a, b),
    ...peopleChanges(a, b),
    ...coverageChanges(a, b),
    ...replenishments(a, b),
    ...agreementChanges(a, b),
    ...told(
      'period.startsAt',
      { zh: '保险期间起', en: 'Start of cover' },
      formatInstant(a.policy.startsAt),
      formatInstant(b.policy.startsAt),
    ),
    ...told(
      'period.endsAt',
      { zh: '保险期间止', en: 'End of cover' },
      formatInstant(a.policy.endsAt),
      formatInstant(b.policy.endsAt),
    ),
    ...told('rest', { zh: '停驶自', en: 'Cover rests from' }, a.rest?.since ?? null, b.rest?.since ?? null),
    ...told(
      'premium',
      { zh: '年度保险费', en: 'Premium of the period' },
      yuanOf(a.policy.premiumFen),
      yuanOf(b.policy.premiumFen),
    ),
  ];
}

function told(
  path: string,
  label: Sentence,
  before: string | null,
  after: string | null,
  party = false,
): FieldChange[] {
  return before === after ? [] : [{ path, label, before, after, party }];
}

function yuanOf(fen: string): string {
  return formatYuan(money(BigInt(fen)));
}

function vehicleChanges({ vehicle: a }: PolicyContent, { vehicle: b }: PolicyContent): FieldChange[] {
  const text = (value: unknown): string | null =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  const plain = Object.entries(VEHICLE).flatMap(([name, label]) =>
    told(`vehicle.${name}`, label, text(a[name as keyof typeof a]), text(b[name as keyof typeof b])),
  );
  const plate = (vehicle: typeof a): string | null =>
    vehicle.plate && `${vehicle.plate.number} ${vehicle.plate.colour}`;
  return [...told('vehicle.plate', { zh: '号牌', en: 'Plate' }, plate(a), plate(b)), ...plain];
}

function peopleChanges({ people: a }: PolicyContent, { people: b }: PolicyContent): FieldChange[] {
  return (Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]).flatMap((role) =>
    told(`people.${role.replace(/Id$/, '')}`, PEOPLE[role], a[role], b[role], true),
  );
}

/** A coverage by what was chosen of it; services by their times. */
function coverageChanges({ policy: a }: PolicyContent, { policy: b }: PolicyContent): FieldChange[] {
  const chosen = (policy: typeof a): Map<string, string> =>
    new Map([
      ...policy.coverages.map((each) => [coverageKey(each), choicesOf(each)] as const),
      ...policy.services.map(({ code, count }) => [code, `× ${String(count)}`] as const),
    ]);
  const [before, after] = [chosen(a), chosen(b)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    told(
      `coverages.${key}`,
      { zh: `险别 ${key}`, en: `Coverage ${key}` },
      before.get(key) ?? null,
      after.get(key) ?? null,
    ),
  );
}

function choicesOf(coverage: PolicyContent['policy']['coverages'][number]): string {
  const { sumInsuredFen, deductibleFen, deductibleRate, days, dailyAmountFen, seats } = coverage;
  const parts = [
    sumInsuredFen === null ? null : yuanOf(sumInsuredFen),
    deductibleFen === null ? null : `- ${yuanOf(deductibleFen)}`,
    deductibleRate === null ? null : `- ${deductibleRate}`,
    days === null ? null : `${String(days)} d`,
    dailyAmountFen === null ? null : `${yuanOf(dailyAmountFen)}/d`,
    seats === null ? null : `× ${String(seats)}`,
  ].filter((part) => part !== null);
  return parts.join(' ') || '✓';
}

/** Of each coverage what was restored of its sum, all together. */
function replenishments({ replenished: a = [] }: PolicyContent, { replenished: b = [] }: PolicyContent): FieldChange[] {
  const restored = (list: typeof a, code: string): string | null => {
    const of = list.filter(({ coverage }) => coverage === code);
    return of.length === 0
      ? null
      : yuanOf(of.reduce((all, { restoredFen }) => all + BigInt(restoredFen), 0n).toString());
  };
  return [...new Set([...a, ...b].map(({ coverage }) => coverage))].flatMap((code) =>
    told(
      `replenished.${code}`,
      { zh: `恢复保额 ${code}`, en: `Sum restored, ${code}` },
      restored(a, code),
      restored(b, code),
    ),
  );
}

function agreementChanges(
  { specialAgreements: a }: PolicyContent,
  { specialAgreements: b }: PolicyContent,
): FieldChange[] {
  const codes = [...new Set([...a, ...b].map(({ code }) => code))];
  const has = (list: typeof a, code: string): string | null => (list.some((each) => each.code === code) ? '✓' : null);
  return codes.flatMap((code) =>
    told(
      `specialAgreements.${code}`,
      { zh: `特别约定 ${code}`, en: `Special agreement ${code}` },
      has(a, code),
      has(b, code),
    ),
  );
}
