/** What a record must hold before anything is calculated; every fault at once. */
import { type LocalDate, dayOf } from '../../../kernel/dates.js';
import { decimal, isDecimalText } from '../../../kernel/decimal.js';
import type { Money } from '../../../kernel/money.js';
import type { Sentence } from '../../../kernel/refusal.js';
import { coverageKey, type LiabilityLimits } from '../../products/index.js';
import { type Accident, type AccidentFault, INSURED, LOSS_KINDS } from './accident.js';
import type { CalculationFigures, LiabilityShares } from './figures.js';

export interface Held {
  readonly day: LocalDate;
  readonly limits: LiabilityLimits;
  readonly shares: LiabilityShares;
}

const fault = (field: readonly string[], zh: string, en: string): AccidentFault => ({ field, message: { zh, en } });

export function checkAccident(accident: Accident, figures: CalculationFigures): Held | readonly AccidentFault[] {
  const day = dayOf(accident.occurredAt);
  const limits = figures.compulsoryLimits.find(
    ({ accidentFrom, accidentUntil }) => accidentFrom <= day && (accidentUntil === null || day < accidentUntil),
  );
  const shares = figures.liabilityShares.findLast(({ from }) => from <= day);
  const faults = [
    ...(limits && shares
      ? []
      : [
          fault(
            ['occurredAt'],
            '没有事故发生之日的限额或责任比例。',
            'No limits or shares hold on the day of the accident.',
          ),
        ]),
    ...keyFaults(accident),
    ...vehicleFaults(accident),
    ...shareFaults(accident, shares ?? null),
    ...amountFaults(accident),
    ...coverFaults(accident),
    ...ownFaults(accident),
  ];
  return limits && shares && faults.length === 0 ? { day, limits, shares } : faults;
}

function keyFaults({ insured, others, victims, separate }: Accident): AccidentFault[] {
  const vehicles = [insured.key, ...others.map(({ key }) => key)];
  const persons = victims.map(({ key }) => key);
  const twice = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;
  return [
    ...(twice(vehicles) ? [fault(['others'], '车辆重复。', 'A vehicle is named twice.')] : []),
    ...(twice(persons) ? [fault(['victims'], '受害人重复。', 'A victim is named twice.')] : []),
    ...(persons.includes(INSURED)
      ? [fault(['victims'], `受害人不能以${INSURED}为名。`, `A victim cannot be called ${INSURED}.`)]
      : []),
    ...(twice(separate.map(({ part }) => part))
      ? [fault(['separate'], '同一部分的损失重复。', 'A part of the loss is named twice.')]
      : []),
  ];
}

function vehicleFaults({ insured, others, victims }: Accident): AccidentFault[] {
  const { connected, commercial } = insured;
  const known = [insured.key, ...(connected ? [connected.key] : []), ...others.map(({ key }) => key)];
  const strangers = victims.flatMap(({ vehicle, key }, index) =>
    vehicle !== null && !known.includes(vehicle)
      ? [fault(['victims', String(index), 'vehicle'], `${key}所在车辆未列出。`, `The vehicle of ${key} is not named.`)]
      : [],
  );
  const listed = connected !== null && others.some(({ key }) => key === connected.key);
  return [
    ...strangers,
    ...(connected?.is === 'TRACTOR' && !listed
      ? [fault(['others'], '牵引车须列入其他车辆。', 'The tractor must stand among the other vehicles.')]
      : []),
    ...(connected?.is === 'TRAILER' && listed
      ? [
          fault(
            ['others'],
            '挂车没有交强险,不列入其他车辆。',
            'A trailer has no compulsory cover: it is no other vehicle.',
          ),
        ]
      : []),
    ...(connected?.is === 'TRACTOR' && insured.compulsory === 'OURS'
      ? [fault(['insured', 'compulsory'], '挂车没有交强险。', 'A trailer has no compulsory cover.')]
      : []),
    ...(connected && commercial?.coexisting.some(({ coverage }) => coverage === 'THIRD_PARTY_LIABILITY')
      ? [
          fault(
            ['insured', 'commercial', 'coexisting'],
            '主挂车与第三者责任重复保险不能同时计算。',
            'Tractor and trailer together with several third-party policies cannot be calculated.',
          ),
        ]
      : []),
  ];
}

/** A share is a fraction; without liability there is none, except up to the law's most towards people who do not drive. */
function shareFaults({ insured, victims }: Accident, shares: LiabilityShares | null): AccidentFault[] {
  const innocent = insured.liability.degree === 'NONE';
  const most = shares?.withoutFaultAtMost ?? '0';
  const wrong = (share: string | null, bound: string): boolean =>
    share !== null && (!isDecimalText(share) || decimal(share).lt(0) || decimal(share).gt(bound));
  const sentence = (bound: string): Sentence => ({
    zh: `责任比例应在0与${bound}之间。`,
    en: `The share must lie between 0 and ${bound}.`,
  });
  const own = innocent ? '0' : '1';
  return [
    ...(wrong(insured.liability.share, own)
      ? [{ field: ['insured', 'liability', 'share'], message: sentence(own) }]
      : []),
    ...victims.flatMap(({ share, is }, index) => {
      const bound = !innocent ? '1' : is === 'PEDESTRIAN_OR_CYCLIST' ? most : '0';
      return wrong(share, bound) ? [{ field: ['victims', String(index), 'share'], message: sentence(bound) }] : [];
    }),
  ];
}

function amountFaults(accident: Accident): AccidentFault[] {
  const { insured, victims, ownDamage, separate, theft, exclusions, alreadyPaid } = accident;
  const amounts: [readonly string[], Money | null | undefined][] = [
    ...victims.flatMap(({ losses }, index) =>
      LOSS_KINDS.map((kind): [string[], Money | undefined] => [
        ['victims', String(index), 'losses', kind],
        losses[kind],
      ]),
    ),
    [['ownDamage', 'loss'], ownDamage?.loss],
    [['ownDamage', 'received'], ownDamage?.received],
    [['ownDamage', 'salvage'], ownDamage?.salvage],
    [['ownDamage', 'rescue', 'cost'], ownDamage?.rescue?.cost],
    [['ownDamage', 'rescue', 'values', 'insured'], ownDamage?.rescue?.values?.insured],
    ...separate.flatMap(({ loss, received }, index): [string[], Money][] => [
      [['separate', String(index), 'loss'], loss],
      [['separate', String(index), 'received'], received],
    ]),
    [['theft', 'foundDamage'], theft?.foundDamage],
    [['theft', 'received'], theft?.received],
    [['insured', 'connected', 'thirdPartyLimit'], insured.connected?.thirdPartyLimit],
    [['insured', 'commercial', 'actualValue'], insured.commercial?.actualValue],
    ...(insured.commercial?.usedBefore ?? []).map(({ amount }, index): [string[], Money] => [
      ['insured', 'commercial', 'usedBefore', String(index)],
      amount,
    ]),
    ...(insured.commercial?.coexisting ?? []).map(({ sumInsured }, index): [string[], Money] => [
      ['insured', 'commercial', 'coexisting', String(index)],
      sumInsured,
    ]),
    ...exclusions.map(({ amount }, index): [string[], Money | null] => [
      ['exclusions', String(index), 'amount'],
      amount,
    ]),
    ...alreadyPaid.map(({ amount }, index): [string[], Money] => [['alreadyPaid', String(index), 'amount'], amount]),
  ];
  return amounts.flatMap(([field, amount]) =>
    amount && amount.fen < 0n ? [fault(field, '金额不能为负。', 'An amount cannot be negative.')] : [],
  );
}

function coverFaults({ insured: { commercial } }: Accident): AccidentFault[] {
  if (!commercial) return [];
  const keys = commercial.coverages.map(coverageKey);
  const positive = [
    'VEHICLE_DAMAGE',
    'THIRD_PARTY_LIABILITY',
    'DRIVER_LIABILITY',
    'PASSENGER_LIABILITY',
    'WHOLE_VEHICLE_THEFT',
  ];
  return [
    ...(new Set(keys).size < keys.length
      ? [fault(['insured', 'commercial', 'coverages'], '险种重复。', 'A coverage is named twice.')]
      : []),
    ...commercial.coverages.flatMap(({ code, sumInsuredFen }, index) =>
      positive.includes(code) && BigInt(sumInsuredFen ?? '0') <= 0n
        ? [
            fault(
              ['insured', 'commercial', 'coverages', String(index), 'sumInsured'],
              '主险须有保险金额或责任限额。',
              'A main coverage needs its sum insured or limit.',
            ),
          ]
        : [],
    ),
  ];
}

function ownFaults({ ownDamage, theft }: Accident): AccidentFault[] {
  const values = ownDamage?.rescue?.values;
  return [
    ...(ownDamage && theft
      ? [fault(['theft'], '盗抢与车辆损失不能同时计算。', 'Theft stands instead of damage.')]
      : []),
    ...(values && (values.all.fen <= 0n || values.insured.fen > values.all.fen)
      ? [
          fault(
            ['ownDamage', 'rescue', 'values'],
            '被施救财产的价值不正确。',
            'The insured part cannot be worth more than all that was rescued.',
          ),
        ]
      : []),
    ...(theft && (!Number.isInteger(theft.missingPapers) || theft.missingPapers < 0)
      ? [fault(['theft', 'missingPapers'], '缺少的单证应为非负整数。', 'Missing papers are a whole number.')]
      : []),
    ...(ownDamage?.repairDays !== null &&
    ownDamage &&
    (!Number.isInteger(ownDamage.repairDays) || ownDamage.repairDays < 0)
      ? [fault(['ownDamage', 'repairDays'], '修理天数应为非负整数。', 'Days of repair are a whole number.')]
      : []),
  ];
}
