/** Rules about those who bring business: licence, salesperson, and how much stays open after the end. */
import { addMonths, dayOf, type Instant, type LocalDate } from '../../kernel/dates.js';
import type { RefusalItem, Sentence } from '../../kernel/refusal.js';
import { ChannelRefusals } from './channels.refusals.js';
import type { Licence, Outlet, PartnerState, Producer, ProducerState } from './partner.js';

/** Kinds that may sell only under a regulator's licence (S-265…S-268, domain.md 6.1); a person's is the practice registration (执业登记). Fleets insure their own vehicles. */
const SELLS_UNDER_LICENCE: readonly string[] = ['AGENT', 'INDIVIDUAL_AGENT', 'BROKER', 'DEALER', 'CAR_CLUB'];

export function sellsUnderLicence(kind: string): boolean {
  return SELLS_UNDER_LICENCE.includes(kind);
}

/** Kinds that bring their own risks: nobody sells, so nobody needs a practice registration. */
const BRINGS_OWN_RISKS: readonly string[] = ['ENTERPRISE', 'TENDER'];

export function needsProducer(kind: string): boolean {
  return !BRINGS_OWN_RISKS.includes(kind);
}

export function licenceHolds(licence: Licence, today: LocalDate): boolean {
  return licence.validFrom <= today && today < licence.validUntil;
}

/** LAPSED: it held one that has ended. NONE: it never had one, or not yet. */
export type LicenceStanding = 'IN_FORCE' | 'LAPSED' | 'NONE';

export function licenceStanding(licences: readonly Licence[], today: LocalDate): LicenceStanding {
  if (licences.some((licence) => licenceHolds(licence, today))) return 'IN_FORCE';
  return licences.some((licence) => licence.validUntil <= today) ? 'LAPSED' : 'NONE';
}

/** The refusal of a kind whose licence does not hold today; null when it holds, or nothing asks for it. */
export function licenceObjection(
  kind: string,
  licences: readonly Licence[],
  today: LocalDate,
  sells: boolean,
): RefusalItem | null {
  if (!sellsUnderLicence(kind)) return null;
  const standing = licenceStanding(licences, today);
  if (standing === 'IN_FORCE') return null;
  if (standing === 'LAPSED') {
    const last = licences
      .filter((licence) => licence.validUntil <= today)
      .reduce((a, b) => (a.validUntil >= b.validUntil ? a : b));
    return {
      code: ChannelRefusals.LICENCE_LAPSED,
      facts: [
        { name: 'licence', value: last.number },
        { name: 'validUntil', value: last.validUntil },
        { name: 'regions', value: last.regions.join(', ') || '-' },
      ],
    };
  }
  // Never licensed: refers customers and reports losses (domain.md 6.3), and must not be stopped at that.
  if (!sells) return null;
  return {
    code: ChannelRefusals.LICENCE_LAPSED,
    message: {
      zh: '没有有效的许可证,不能报价或销售。',
      en: 'There is no licence in force: quoting and selling are closed.',
    },
  };
}

/** Why somebody may not sell today; null when nothing stands against it. */
export type ProducerFault =
  'MISSING' | 'NOT_ACTIVE' | 'NOT_REGISTERED' | 'REGISTRATION_LAPSED' | 'TRAINING_LAPSED' | 'OUTLET_CLOSED';

export function producerFault(producer: Producer, outlet: Outlet, today: LocalDate): ProducerFault | null {
  if (producer.state !== 'ACTIVE') return 'NOT_ACTIVE';
  if (producer.registrationNumber === null) return 'NOT_REGISTERED';
  if (producer.registeredUntil !== null && producer.registeredUntil <= today) return 'REGISTRATION_LAPSED';
  if (producer.trainedUntil !== null && producer.trainedUntil <= today) return 'TRAINING_LAPSED';
  return outlet.active ? null : 'OUTLET_CLOSED';
}

/** As the API shows it: LAPSED is what time makes of ACTIVE. */
export type ShownProducerState = ProducerState | 'LAPSED';

export function shownProducerState(
  { state, registeredUntil, trainedUntil }: Producer,
  today: LocalDate,
): ShownProducerState {
  const lapsed = [registeredUntil, trainedUntil].some((until) => until !== null && until <= today);
  return state === 'ACTIVE' && lapsed ? 'LAPSED' : state;
}

const FAULTS: Readonly<Record<ProducerFault, Sentence>> = {
  MISSING: {
    zh: '请指明业务员:这类机构须由登记的业务员出单。',
    en: 'Name the salesperson: this kind of partner sells through registered people.',
  },
  NOT_ACTIVE: { zh: '业务员已停用或离职。', en: 'The salesperson is suspended or has left.' },
  NOT_REGISTERED: { zh: '业务员没有执业登记。', en: 'The salesperson has no practice registration.' },
  REGISTRATION_LAPSED: {
    zh: '业务员的执业登记自 {until} 起失效。',
    en: 'The practice registration no longer holds since {until}.',
  },
  TRAINING_LAPSED: {
    zh: '业务员的年度培训自 {until} 起失效。',
    en: 'The yearly training no longer counts since {until}.',
  },
  OUTLET_CLOSED: { zh: '业务员所在网点已停用。', en: 'The outlet of the salesperson is closed.' },
};

export function producerRefusal(
  fault: ProducerFault,
  producer: Producer | null,
  field: readonly string[],
): RefusalItem {
  const until =
    fault === 'REGISTRATION_LAPSED'
      ? producer?.registeredUntil
      : fault === 'TRAINING_LAPSED'
        ? producer?.trainedUntil
        : null;
  const facts = [
    { name: 'reason', value: fault as string },
    ...(until ? [{ name: 'until', value: until as string }] : []),
  ];
  return { code: ChannelRefusals.PRODUCER_NOT_REGISTERED, field, facts, message: FAULTS[fault] };
}

/** How much is open to a partner: see `Standing` of `access`. */
export type Standing = 'ACTIVE' | 'RUN_OFF' | 'CLOSED';

const RUN_OFF_MONTHS = 12; // design.md §4: reading its own statements

export interface StandingFacts {
  readonly kind: string;
  readonly state: PartnerState;
  readonly licence: LicenceStanding;
  readonly agreementInForce: boolean;
  /** While it is being taken in: facts and licence were checked, so that its owner may read and sign. */
  readonly cleared: boolean;
  /** When the last of its agreements, or the partner itself, ended; null when nothing has. */
  readonly endedAt: Instant | null;
}

export function standingOf(facts: StandingFacts, now: Instant): Standing {
  switch (facts.state) {
    case 'ONBOARDING':
      return facts.cleared ? 'RUN_OFF' : 'CLOSED';
    case 'TERMINATED':
      return facts.endedAt !== null && dayOf(now) < addMonths(dayOf(facts.endedAt), RUN_OFF_MONTHS)
        ? 'RUN_OFF'
        : 'CLOSED';
    case 'SUSPENDED':
      return 'RUN_OFF';
    case 'ACTIVE':
      return facts.agreementInForce && !(sellsUnderLicence(facts.kind) && facts.licence === 'LAPSED')
        ? 'ACTIVE'
        : 'RUN_OFF';
  }
}
