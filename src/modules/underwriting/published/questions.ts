/**
 * The insurer's questions (询问表), dated: an application is asked what the set of its day asks. Our own words; the
 * insurer's approved questionnaire takes their place by a new set. No catch-all questions: they do not count (SPC2 art. 6).
 */
import { localDate, type LocalDate } from '../../../kernel/dates.js';
import type { PolicyKind } from '../../products/index.js';
import type { EnergyKind, UseNature } from '../../registry/index.js';
import type { Question } from '../acceptance.js';

/** Where a question is asked; what is left out is asked everywhere. */
export interface AskedOf {
  readonly kinds: readonly PolicyKind[];
  readonly useNatures?: readonly UseNature[];
  readonly energies?: readonly EnergyKind[];
  /** Only of vehicles with a plate (true) or without one (false). */
  readonly registered?: boolean;
}

export interface QuestionSet {
  readonly version: string;
  readonly validFrom: LocalDate;
  readonly questions: readonly (Question & { readonly asked: AskedOf })[];
}

const PRIVATE: readonly UseNature[] = [
  'FAMILY',
  'ENTERPRISE_NON_COMMERCIAL',
  'GOVERNMENT_NON_COMMERCIAL',
  'NON_COMMERCIAL_TRUCK',
];
const FREIGHT: readonly UseNature[] = [
  'NON_COMMERCIAL_TRUCK',
  'COMMERCIAL_TRUCK',
  'SPECIAL_1',
  'SPECIAL_2',
  'SPECIAL_3',
  'SPECIAL_4',
];

const yesNo = { kind: 'YES_NO', choices: [] } as const;

export const QUESTION_SETS: readonly QuestionSet[] = [
  {
    version: 'QUESTIONS-2020.1',
    validFrom: localDate('2020-09-19'),
    questions: [
      {
        key: 'ACCIDENT_LAST_YEAR',
        ...yesNo,
        text: {
          zh: '本车在上一保险期间内是否发生过道路交通事故?',
          en: 'Was the vehicle in a road accident during its last period of insurance?',
        },
        asked: { kinds: ['COMPULSORY'], registered: true }, // CTR 11
      },
      {
        key: 'RIDE_HAILING',
        ...yesNo,
        text: {
          zh: '本车是否用于网约车、顺风车以外的收费载客或收费运货?',
          en: 'Does the vehicle carry passengers or goods for pay, such as ride-hailing (sharing a ride at cost apart)?',
        },
        asked: { kinds: ['COMMERCIAL'], useNatures: PRIVATE },
      },
      {
        key: 'USUAL_DRIVER_AGE',
        kind: 'NUMBER',
        choices: [],
        least: 18,
        most: 100,
        text: {
          zh: '最常驾驶本车的人多少周岁?',
          en: 'How old, in completed years, is whoever usually drives the vehicle?',
        },
        asked: { kinds: ['COMMERCIAL'], useNatures: ['FAMILY'] },
      },
      {
        key: 'MODIFICATION',
        kind: 'CHOICE',
        choices: ['NONE', 'APPEARANCE', 'PERFORMANCE', 'STRUCTURE_OR_BATTERY'],
        text: {
          zh: '本车出厂后是否改装:无、外观、动力或制动、车身结构或电池?',
          en: 'What was modified since the vehicle left the factory: nothing, its looks, engine or brakes, structure or battery?',
        },
        asked: { kinds: ['COMMERCIAL'] },
      },
      {
        key: 'MODIFICATION_DETAIL',
        kind: 'TEXT',
        choices: [],
        when: { key: 'MODIFICATION', is: ['APPEARANCE', 'PERFORMANCE', 'STRUCTURE_OR_BATTERY'] },
        text: { zh: '改装了什么?', en: 'What exactly was modified?' },
        asked: { kinds: ['COMMERCIAL'] },
      },
      {
        key: 'REFUSED_BEFORE',
        ...yesNo,
        text: {
          zh: '近三年内是否有保险公司拒绝承保本车商业险,或解除本车商业险合同?',
          en: 'In the last three years, did an insurer refuse commercial cover for this vehicle, or end it early?',
        },
        asked: { kinds: ['COMMERCIAL'] },
      },
      {
        key: 'INSPECTION_VALID_UNTIL',
        kind: 'DATE',
        choices: [],
        text: {
          zh: '行驶证上的检验有效期至哪一天(按月记载的填该月最后一天)?',
          en: 'Until which day is the inspection on the vehicle licence valid (the last day of the month shown)?',
        },
        asked: { kinds: ['COMMERCIAL'], registered: true }, // S-102
      },
      {
        key: 'DANGEROUS_GOODS',
        ...yesNo,
        text: { zh: '本车是否运输危险货物?', en: 'Does the vehicle carry dangerous goods?' },
        asked: { kinds: ['COMMERCIAL'], useNatures: FREIGHT },
      },
    ],
  },
];

/** The set that is asked on a day: the newest that holds by then. */
export function questionSetOn(day: LocalDate): QuestionSet {
  const held = QUESTION_SETS.filter((set) => set.validFrom <= day);
  const [first, ...later] = held;
  if (!first) throw new RangeError('no questions hold on that day');
  return later.reduce((newest, set) => (set.validFrom > newest.validFrom ? set : newest), first);
}
