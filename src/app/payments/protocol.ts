/**
 * The words between gateway and payment provider, one page for both sides: our order as a JWS in the address of the pay
 * page, its notices signed as Standard Webhooks are (`id.timestamp.body`), and the facts both carry. Every key is derived
 * from one shared secret under its own name.
 */
import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { CompactSign, compactVerify } from 'jose';
import { z } from 'zod';
import { type Instant, parseInstant } from '../../kernel/dates.js';
import { MONEY_BOUND_FEN, money } from '../../kernel/money.js';
import { PROVIDER_FACT_TYPES, type ProviderFact } from '../../modules/billing/index.js';

export interface ProviderKeys {
  readonly orders: Buffer;
  readonly notices: Buffer;
  /** Bearer token of calls from server to server. */
  readonly calls: string;
  /** Bearer token of a sandbox's `/control`. */
  readonly control: string;
}

export function providerKeys(secret: string): ProviderKeys {
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', createHash('sha256').update(secret).digest(), 'payment-provider', purpose, 32));
  return {
    orders: derive('orders'),
    notices: derive('notices'),
    calls: derive('calls').toString('base64url'),
    control: derive('control').toString('base64url'),
  };
}

const fen = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .refine((text) => BigInt(text) <= MONEY_BOUND_FEN);
const instantText = z.string().transform((text, context): Instant => {
  const read = parseInstant(text);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: 'not an instant' });
  return z.NEVER;
});
const name = z.string().regex(/^[\x21-\x7e]{1,64}$/);

// ── the order, in the address of the pay page ──

const order = z.strictObject({
  number: name,
  partnerId: z.uuid(),
  amountFen: fen,
  currency: z.literal('CNY'),
  expiresAt: instantText,
  notifyUrl: z.url(),
  returnUrl: z.url().nullable(),
});
export type SignedOrder = z.infer<typeof order>;

const ALGORITHM = 'HS256';
const ORDER_TYPE = 'payment-order+jws';

export function signOrder(keys: ProviderKeys, given: SignedOrder): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(given)))
    .setProtectedHeader({ alg: ALGORITHM, typ: ORDER_TYPE })
    .sign(keys.orders);
}

/** Null for anything that is not an order of ours. */
export async function readOrder(keys: ProviderKeys, jws: string): Promise<SignedOrder | null> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, keys.orders, { algorithms: [ALGORITHM] });
    return protectedHeader.typ === ORDER_TYPE ? order.parse(JSON.parse(new TextDecoder().decode(payload))) : null;
  } catch {
    return null;
  }
}

// ── facts ──

const fact = z.object({
  eventId: name,
  type: z.enum(PROVIDER_FACT_TYPES),
  orderNumber: name,
  refundNumber: name.nullable(),
  amountFen: fen,
  currency: z.literal('CNY'),
  happenedAt: instantText,
});
export type FactText = z.input<typeof fact>;
const notice = fact.extend({ partnerId: z.uuid() });
export type NoticeText = z.input<typeof notice>;

function factOf(read: z.output<typeof fact>): ProviderFact {
  const { eventId, type, orderNumber, refundNumber, amountFen, happenedAt } = read;
  return { eventId, type, orderNumber, refundNumber, amount: money(BigInt(amountFen)), happenedAt };
}

// ── what the provider is asked to pay out ──

const line = z.string().min(1).max(120);
/** Question: is the account its holder's? */
export const accountAsked = z.strictObject({ holderName: line, accountNumber: line, bank: line });
export type AccountAsked = z.infer<typeof accountAsked>;
const answerOfAccount = z.object({ matches: z.boolean() });

export const transferAsked = z.strictObject({
  transferNumber: name,
  partnerId: z.uuid(),
  amountFen: fen,
  currency: z.literal('CNY'),
  notifyUrl: z.url(),
  payee: accountAsked,
});
export type TransferAsked = z.infer<typeof transferAsked>;

/** Whether name and account match; null when it is no answer. */
export function readMatch(body: unknown): boolean | null {
  const read = answerOfAccount.safeParse(body);
  return read.success ? read.data.matches : null;
}

const answerOfFacts = z.object({ facts: z.array(fact).max(1000) });

/** The facts of an answer; null when it is not one. */
export function readFacts(body: unknown): ProviderFact[] | null {
  const read = answerOfFacts.safeParse(body);
  return read.success ? read.data.facts.map(factOf) : null;
}

// ── notices ──

export const NOTICE_TOLERANCE_SECONDS = 300;
export const NOTICE_HEADERS = { id: 'webhook-id', timestamp: 'webhook-timestamp', signature: 'webhook-signature' };

function macOf(key: Buffer, id: string, timestamp: string, body: string | Buffer): Buffer {
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
}

export function signNotice(key: Buffer, id: string, timestamp: string, body: string): string {
  return `v1,${macOf(key, id, timestamp, body).toString('base64')}`;
}

export type NoticeRead = { readonly fact: ProviderFact; readonly partnerId: string } | 'BAD_SIGNATURE' | 'UNREADABLE';

/** Signature before content: what is not signed is not looked at. `nowSeconds` is the machine's time: the provider knows no other. */
export function readNotice(
  keys: ProviderKeys,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: Buffer,
  nowSeconds: number,
): NoticeRead {
  const [id, timestamp, signature] = [NOTICE_HEADERS.id, NOTICE_HEADERS.timestamp, NOTICE_HEADERS.signature].map(
    (header) => headers[header],
  );
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signature !== 'string') return 'BAD_SIGNATURE';
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(nowSeconds - Number(timestamp)) > NOTICE_TOLERANCE_SECONDS)
    return 'BAD_SIGNATURE';
  if (!signed(keys.notices, id, timestamp, body, signature)) return 'BAD_SIGNATURE';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const { partnerId, ...told } = notice.parse(JSON.parse(text));
    return { partnerId, fact: factOf(told) };
  } catch {
    return 'UNREADABLE';
  }
}

/** Several signatures may stand side by side while a key is changed. */
function signed(key: Buffer, id: string, timestamp: string, body: Buffer, header: string): boolean {
  const expected = macOf(key, id, timestamp, body);
  return header.split(' ').some((one) => {
    const given = one.startsWith('v1,') ? Buffer.from(one.slice(3), 'base64') : Buffer.alloc(0);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}
