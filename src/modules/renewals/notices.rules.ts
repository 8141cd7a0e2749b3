/** What the customer must or should be told of a renewal, now. Pure. */
import { formatInstant, type Instant } from '../../kernel/dates.js';
import type { Sentence } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import { gapDays } from './clock.rules.js';
import type { Renewal } from './renewal.js';
import { stateAt } from './renewal.life.js';

export const RENEWAL_NOTICES = [
  'ENDS_SOON',
  'COMPULSORY_LAPSED',
  'COMMERCIAL_LAPSED',
  'NO_CLAIM_AT_RISK',
  'COMMERCIAL_WITHHELD',
  'NO_OFFER_STANDS',
] as const;
export type RenewalNoticeCode = (typeof RENEWAL_NOTICES)[number];

export interface RenewalNotice {
  readonly code: RenewalNoticeCode;
  readonly message: Sentence;
}

const OPEN: readonly Renewal['state'][] = ['UPCOMING', 'OPEN', 'QUOTED', 'LAPSED'];

export function noticesOf(
  renewal: Renewal,
  expiring: readonly { readonly kind: PolicyKind; readonly endsAt: Instant; readonly dropped: boolean }[],
  now: Instant,
): RenewalNotice[] {
  const state = stateAt(renewal, now);
  if (!OPEN.includes(state)) return [];
  const live = expiring.filter(({ dropped }) => !dropped);
  const notices = live.flatMap(({ kind, endsAt }) => ofKind(kind, endsAt, now));
  if (state === 'OPEN' && renewal.windowOpensAt <= now) notices.push(noOffer());
  if (renewal.withheldReason !== null) notices.push(withheld(renewal.withheldReason));
  return notices;
}

function ofKind(kind: PolicyKind, endsAt: Instant, now: Instant): RenewalNotice[] {
  const days = String(gapDays(endsAt, now));
  const at = formatInstant(endsAt);
  if (endsAt > now) {
    const name: Sentence =
      kind === 'COMPULSORY' ? { zh: '交强险', en: 'Compulsory' } : { zh: '商业险', en: 'Commercial' };
    return [
      {
        code: 'ENDS_SOON',
        message: { zh: `${name.zh}将于 ${at} 到期。`, en: `${name.en} cover ends at ${at}.` },
      },
    ];
  }
  if (kind === 'COMPULSORY')
    return [
      {
        code: 'COMPULSORY_LAPSED',
        message: {
          zh: `交强险已于 ${at} 到期,现在续保将脱保 ${days} 天。未投保上路的,车辆将被扣留并处最低保险费二倍罚款。续保不追溯。`,
          en: `Compulsory cover ended at ${at}: renewed now, ${days} days are without cover. A vehicle on the road without it is impounded, with a fine of twice the least premium. Cover is never back-dated.`,
        },
      },
    ];
  return [
    {
      code: 'COMMERCIAL_LAPSED',
      message: {
        zh: `商业险已于 ${at} 到期,现在续保将脱保 ${days} 天,其间事故不赔。`,
        en: `Commercial cover ended at ${at}: renewed now, ${days} days are without cover, and losses in them are not paid.`,
      },
    },
    {
      code: 'NO_CLAIM_AT_RISK',
      message: {
        zh: '脱保超过三个月不再下浮,超过六个月无赔款优待重新起算。',
        en: 'After three months without cover nothing is reduced; after six the no-claim level begins anew.',
      },
    },
  ];
}

function noOffer(): RenewalNotice {
  return {
    code: 'NO_OFFER_STANDS',
    message: { zh: '续保窗口已开放,尚无有效报价。', en: 'The window is open and no offer stands.' },
  };
}

function withheld(reason: string): RenewalNotice {
  return {
    code: 'COMMERCIAL_WITHHELD',
    message: {
      zh: `保险人不再承保商业险:${reason}。交强险仍可续保。`,
      en: `The insurer does not offer commercial cover again: ${reason}. Compulsory cover stays on offer.`,
    },
  };
}
