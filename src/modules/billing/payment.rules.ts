/** Rules of paying; pure. */
import { dayOf, earliest, type Instant, type LocalDate, plusMillis } from '../../kernel/dates.js';
import { formatYuan, type Money } from '../../kernel/money.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { Charge, ChargeState, PaymentConfirmation, PaymentMethod, PaymentOrder } from './billing.js';
import { BillingRefusals } from './billing.refusals.js';
import type { BillingSettings } from './billing.settings.js';

const MINUTE_MS = 60_000;

/** A code to scan stays good for minutes, every other way as long as the charge; never beyond it. */
export function expiryOf(method: PaymentMethod, payBy: Instant, now: Instant, settings: BillingSettings): Instant {
  return method === 'QR_CODE' ? earliest(payBy, plusMillis(now, settings.scanMinutes * MINUTE_MS)) : payBy;
}

/** Whether a charge takes a payment order now; its last instant ends it by the clock, whether or not the scan has come by. */
export function chargeClosedBy(charge: Charge, now: Instant): RefusalItem | null {
  const state: ChargeState = charge.state === 'OPEN' && charge.payBy <= now ? 'EXPIRED' : charge.state;
  return state === 'OPEN' ? null : { code: BillingRefusals.CHARGE_STATE, facts: [{ name: 'state', value: state }] };
}

/** The order that keeps others away; one whose time is over does not. */
export function liveOrder(orders: readonly PaymentOrder[], now: Instant): PaymentOrder | null {
  return (
    orders.find(
      ({ state, expiresAt }) => (state === 'OPEN' && expiresAt > now) || state === 'AWAITING_SECOND_PERSON',
    ) ?? null
  );
}

export function orderExists(order: PaymentOrder): RefusalItem {
  return {
    code: BillingRefusals.PAYMENT_ORDER_EXISTS,
    facts: [
      { name: 'number', value: order.number },
      { name: 'expiresAt', value: order.expiresAt },
    ],
  };
}

export function wrongAmount(due: Money, offered: Money): RefusalItem {
  return {
    code: BillingRefusals.PAYMENT_AMOUNT,
    field: ['input', 'amount', 'amount'],
    facts: [
      { name: 'due', value: formatYuan(due), unit: 'CNY' },
      { name: 'offered', value: formatYuan(offered), unit: 'CNY' },
    ],
    wouldPass: [
      {
        field: ['input', 'amount', 'amount'],
        value: formatYuan(due),
        message: { zh: '全额', en: 'the full amount' },
      },
    ],
  };
}

/** Whether a region asks for real-name payment on a day. A province covers its places. No rule: no. */
export function asksRealName(
  region: string | null,
  day: LocalDate,
  settings: BillingSettings,
  covers: (wide: string, narrow: string) => boolean,
): boolean {
  return (
    region !== null &&
    settings.realName.some(
      (rule) => covers(rule.region, region) && rule.from <= day && (rule.until === null || day < rule.until),
    )
  );
}

interface Payer {
  readonly id: string;
  readonly subjectId: string | null;
}

/** The same record, or two records of one identity document. Without a document a name alone proves nothing. */
export function samePerson(a: Payer, b: Payer): boolean {
  return a.id === b.id || (a.subjectId !== null && a.subjectId === b.subjectId);
}

/** What everybody says of one order now: a person's later statement replaces the earlier. */
export function standingStatements(statements: readonly PaymentConfirmation[]): PaymentConfirmation[] {
  return [...new Map(statements.map((statement) => [statement.staffId, statement])).values()];
}

type Said = Pick<PaymentConfirmation, 'amount' | 'bankReference' | 'receivedAt'>;

/** In what two statements differ. Two people do not type the same millisecond: the insurer's day counts. */
export function differences(a: Said, b: Said): string[] {
  return [
    ...(a.amount.fen === b.amount.fen ? [] : ['amount']),
    ...(a.bankReference === b.bankReference ? [] : ['bankReference']),
    ...(dayOf(a.receivedAt) === dayOf(b.receivedAt) ? [] : ['receivedAt']),
  ];
}
