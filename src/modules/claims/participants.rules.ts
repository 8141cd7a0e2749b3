/** What must be told of whoever speaks for somebody, and when an authority is in force. Pure. */
import type { LocalDate } from '../../kernel/dates.js';
import { KernelRefusals, type Problems, type Sentence } from '../../kernel/refusal.js';
import { checkLine } from '../registry/index.js';
import type { OtherParty } from './claim.js';
import type { ClaimParticipant, ParticipantKind, ParticipantPower } from './participants.js';

/** Kinds that act in somebody's place, under a power of attorney. */
const UNDER_AUTHORITY: readonly ParticipantKind[] = ['LAWYER', 'AUTHORISED_REPRESENTATIVE'];

type Told = Pick<
  ClaimParticipant,
  'kind' | 'licenceNumber' | 'actsFor' | 'otherParty' | 'powers' | 'fromDay' | 'untilDay'
>;

const LICENCE = { least: 2, most: 40, what: { zh: '执业证号', en: 'The licence number' } };

/** As it is kept; what is wrong is added to `problems`. */
export function checkParticipant(
  told: Told,
  known: {
    readonly today: LocalDate;
    readonly others: readonly Pick<OtherParty, 'position'>[];
    readonly shown: boolean;
  },
  problems: Problems,
): Told {
  const bad = (field: string, message: Sentence, values: readonly (string | number)[] = []): void => {
    problems.add({
      code: KernelRefusals.INVALID_INPUT,
      field: ['input', field],
      message,
      wouldPass: values.map((value) => ({ field: ['input', field], value: String(value), message })),
    });
  };
  const { kind, actsFor, otherParty, fromDay, untilDay } = told;
  const acts = UNDER_AUTHORITY.includes(kind);
  if (acts !== known.shown)
    bad('powerOfAttorney', {
      zh: '律师与受托人须附授权委托书,公证员与鉴定机构不附。',
      en: 'Lawyers and representatives show a power of attorney; notaries and appraisers have none.',
    });
  const powers = [...new Set(told.powers)].sort();
  if (acts !== powers.length > 0)
    bad('powers', {
      zh: '律师与受托人须写明授权范围,公证员与鉴定机构不填。',
      en: 'Say what the authority of a lawyer or representative reaches to; notaries and appraisers have none.',
    });
  const licenceNumber =
    told.licenceNumber === null ? null : checkLine(told.licenceNumber, ['input', 'licenceNumber'], LICENCE, problems);
  if ((kind === 'AUTHORISED_REPRESENTATIVE') !== (told.licenceNumber === null))
    bad('licenceNumber', {
      zh: '律师、公证员与鉴定机构须填执业证号或机构编号,受托人不填。',
      en: 'Lawyers, notaries and appraisers have a licence or office number; representatives have none.',
    });
  if (kind === 'APPRAISER' ? actsFor !== 'BOTH_SIDES' : acts && actsFor === 'BOTH_SIDES')
    bad('actsFor', {
      zh: '鉴定机构由双方共同选定,律师与受托人只代表一方。',
      en: 'An appraiser is agreed by both sides; a lawyer or representative acts for one.',
    });
  const positions = known.others.map(({ position }) => position);
  if (actsFor === 'OTHER_PARTY' ? otherParty === null || !positions.includes(otherParty) : otherParty !== null)
    bad(
      'otherParty',
      {
        zh: '代表对方的,须指明是哪一方;其他不填。',
        en: 'Of an other party say which, by its position; of nobody else.',
      },
      actsFor === 'OTHER_PARTY' ? positions : [],
    );
  if (untilDay !== null && (untilDay < fromDay || untilDay < known.today))
    bad('until', { zh: '授权已过期,或止期早于起期。', en: 'The authority is over, or ends before it begins.' }, [
      fromDay > known.today ? fromDay : known.today,
    ]);
  return { ...told, powers, licenceNumber };
}

/** Why somebody has not a power on a day; null when they have. */
export function authorityFault(
  { powers, fromDay, untilDay, endedAt }: ClaimParticipant,
  power: ParticipantPower,
  day: LocalDate,
  paper: 'HERE' | 'NOT_HERE' | 'REJECTED',
): 'POWER_NOT_GIVEN' | 'ENDED' | 'NOT_YET' | 'EXPIRED' | 'PAPER_NOT_HERE' | 'PAPER_REJECTED' | null {
  if (!powers.includes(power)) return 'POWER_NOT_GIVEN';
  if (endedAt !== null) return 'ENDED';
  if (day < fromDay) return 'NOT_YET';
  if (untilDay !== null && untilDay < day) return 'EXPIRED';
  return paper === 'HERE' ? null : `PAPER_${paper}`;
}

/** Whether it counts on a day. */
export function isInForce(
  { fromDay, untilDay, endedAt }: Pick<ClaimParticipant, 'fromDay' | 'untilDay' | 'endedAt'>,
  day: LocalDate,
): boolean {
  return endedAt === null && fromDay <= day && (untilDay === null || day <= untilDay);
}
