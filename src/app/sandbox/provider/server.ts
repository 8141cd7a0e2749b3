/** The sandbox payment provider: a small cashier that takes invented money, keeps its own books, and can be told to misbehave. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../../../kernel/clock.js';
import { type Instant, instant } from '../../../kernel/dates.js';
import {
  accountAsked,
  type AccountAsked,
  type FactText,
  type ProviderKeys,
  readOrder,
  type SignedOrder,
  transferAsked,
  type TransferAsked,
} from '../../payments/protocol.js';
import { control, Faults, FAULTS } from './faults.js';
import { type Account, balanceOf, Ledger } from './ledger.js';
import { Notices } from './notices.js';
import { payPage, resultPage } from './page.js';

export interface SandboxProviderParts {
  readonly keys: ProviderKeys;
  readonly ledgerPath: string;
  /** The sandbox's time. */
  readonly clock: Clock;
  /** The machine's time, in milliseconds: what notices are signed with. */
  readonly machineNow: () => number;
}

export interface SandboxProvider {
  readonly http: FastifyInstance;
  close(): Promise<void>;
}

const refundOrder = z.object({
  refundNumber: z.string().min(1).max(64),
  orderNumber: z.string().min(1).max(64),
  amountFen: z.string().regex(/^[1-9]\d{0,14}$/),
  currency: z.literal('CNY'),
});

export function sandboxProvider(parts: SandboxProviderParts): SandboxProvider {
  const { keys } = parts;
  const ledger = new Ledger(parts.ledgerPath);
  const faults = new Faults();
  const notices = new Notices({ ledger, faults, keys, machineNow: parts.machineNow });
  let standing: Instant | null = null;
  const now = (): Instant => standing ?? parts.clock.now();

  const happen = (
    account: Account,
    fact: Omit<FactText, 'eventId' | 'currency' | 'happenedAt' | 'orderNumber'>,
  ): void => {
    const whole: FactText = {
      ...fact,
      eventId: `EVT-${randomBytes(12).toString('hex').toUpperCase()}`,
      orderNumber: account.order.number,
      currency: 'CNY',
      happenedAt: now(),
    };
    ledger.append({ kind: 'HAPPENED', fact: whole });
    notices.happened(account, whole);
  };

  const pay = (order: SignedOrder): 'PAID' | 'PAID_BEFORE' | 'OVER' => {
    if (!ledger.account(order.number)) ledger.append({ kind: 'OPENED', order });
    const account = ledger.account(order.number);
    if (!account || account.payout || account.facts.some(({ type }) => type === 'PAYMENT')) return 'PAID_BEFORE';
    if (order.expiresAt <= now()) return 'OVER';
    const amount = BigInt(order.amountFen) - (faults.strikes('wrongAmount', order.number) ? 1n : 0n);
    happen(account, { type: 'PAYMENT', refundNumber: null, amountFen: amount.toString() });
    return 'PAID';
  };

  const refund = ({
    refundNumber,
    orderNumber,
    amountFen,
  }: z.output<typeof refundOrder>): FactText[] | 'NO' | 'NO_ANSWER' => {
    const account = ledger.account(orderNumber);
    if (!account || account.payout) return 'NO';
    const done = (): FactText[] => account.facts.filter((fact) => fact.refundNumber === refundNumber);
    const asked = account.refunds.get(refundNumber);
    if (asked !== undefined && asked !== amountFen) return 'NO';
    if (asked === undefined) {
      // Refunds that are asked for and not done yet are promised.
      const promised = [...account.refunds].filter(([number]) => !account.facts.some((f) => f.refundNumber === number));
      const free = promised.reduce((all, [, fen]) => all - BigInt(fen), balanceOf(account.facts));
      if (BigInt(amountFen) > free) return 'NO';
      ledger.append({ kind: 'REFUND_ASKED', refundNumber, orderNumber, amountFen });
      if (faults.strikes('slowRefund', orderNumber)) return [];
      const timeout = faults.strikes('afterTimeout', orderNumber);
      if (timeout) {
        setTimeout(() => {
          giveBack(account, refundNumber, amountFen);
        }, timeout.ms).unref();
        return 'NO_ANSWER';
      }
    }
    giveBack(account, refundNumber, amountFen);
    return done();
  };

  const giveBack = (account: Account, refundNumber: string, amountFen: string): void => {
    if (account.facts.some((fact) => fact.refundNumber === refundNumber)) return;
    const type = faults.strikes('failedRefund', account.order.number) ? 'REFUND_FAILED' : 'REFUND';
    happen(account, { type, refundNumber, amountFen });
  };

  /** Told of a transfer again, it only says how that stands. */
  const payOut = (asked: TransferAsked): FactText[] | 'NO' | 'NO_ANSWER' => {
    const { transferNumber: number, partnerId, notifyUrl, amountFen, payee: account } = asked;
    const payee = createHash('sha256').update(JSON.stringify(account)).digest('hex');
    const before = ledger.account(number);
    if (before && (before.payout?.amountFen !== amountFen || before.payout.payee !== payee)) return 'NO';
    if (!before) ledger.append({ kind: 'PAYOUT_ASKED', transfer: { number, partnerId, notifyUrl }, amountFen, payee });
    const known = ledger.account(number);
    if (!known) return 'NO';
    if (!before) {
      if (faults.strikes('slowPayout', number)) return [];
      const timeout = faults.strikes('afterTimeout', number);
      if (timeout) {
        setTimeout(() => {
          payIn(known, amountFen);
        }, timeout.ms).unref();
        return 'NO_ANSWER';
      }
    }
    payIn(known, amountFen);
    return known.facts;
  };
  const payIn = (account: Account, amountFen: string): void => {
    if (account.facts.length > 0) return;
    const { number } = account.order;
    const failed = faults.strikes('failedPayout', number);
    const givenBack = !failed && faults.strikes('returnedPayout', number);
    happen(account, { type: failed ? 'PAYOUT_FAILED' : 'PAYOUT', refundNumber: null, amountFen });
    if (!givenBack) return;
    const returned = (): void => {
      happen(account, { type: 'PAYOUT_RETURNED', refundNumber: null, amountFen });
    };
    if (givenBack.ms === 0) returned();
    else setTimeout(returned, givenBack.ms).unref();
  };
  /** Invented accounts that end in 0000 are somebody else's. */
  const isHolders = ({ accountNumber }: AccountAsked): boolean =>
    !accountNumber.endsWith('0000') && !faults.strikes('mismatch', accountNumber);

  const http = fastify({
    logger: false,
    bodyLimit: 16_384,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  });
  http.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(body as string)));
  });
  http.addHook('onSend', async (_request, reply) => {
    await Promise.resolve();
    void reply.headers({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  http.get<{ Querystring: { order?: string } }>('/pay', async (request, reply) => {
    const signed = request.query.order ?? '';
    const order = await readOrder(keys, signed);
    if (!order) return html(reply, 400, resultPage('链接无效', 'This is not a payment order.', null));
    if (ledger.account(order.number)?.facts.some(({ type }) => type === 'PAYMENT'))
      return html(reply, 200, resultPage('已支付', 'Paid already.', order.returnUrl));
    if (order.expiresAt <= now())
      return html(reply, 410, resultPage('已过期', 'The time to pay is over.', order.returnUrl));
    return html(reply, 200, payPage(order, signed));
  });

  http.post<{ Body: { order?: unknown } | null }>('/pay', async (request, reply) => {
    const signed = request.body?.order;
    const order = typeof signed === 'string' ? await readOrder(keys, signed) : null;
    if (!order) return html(reply, 400, resultPage('链接无效', 'This is not a payment order.', null));
    const timeout = faults.strikes('afterTimeout', order.number);
    if (timeout) {
      setTimeout(() => pay(order), timeout.ms);
      return html(reply, 504, resultPage('超时', 'The bank did not answer in time.', order.returnUrl));
    }
    const outcome = pay(order);
    if (outcome === 'OVER') return html(reply, 410, resultPage('已过期', 'The time to pay is over.', order.returnUrl));
    if (outcome === 'PAID_BEFORE') return html(reply, 200, resultPage('已支付', 'Paid already.', order.returnUrl));
    return html(reply, 200, resultPage('支付成功', 'Paid.', order.returnUrl));
  });

  http.get<{ Params: { number: string } }>('/orders/:number', (request, reply) => {
    if (!bearer(request, keys.calls)) return refuse(reply, 401);
    return reply.send({ facts: ledger.account(request.params.number)?.facts ?? [] });
  });

  http.post('/refunds', (request, reply) => {
    if (!bearer(request, keys.calls)) return refuse(reply, 401);
    const asked = refundOrder.safeParse(request.body);
    if (!asked.success) return refuse(reply, 400);
    const facts = refund(asked.data);
    if (facts === 'NO_ANSWER') return refuse(reply, 504);
    return facts === 'NO' ? refuse(reply, 409) : reply.send({ facts });
  });

  http.post('/payees', (request, reply) => {
    if (!bearer(request, keys.calls)) return refuse(reply, 401);
    const asked = accountAsked.safeParse(request.body);
    return asked.success ? reply.send({ matches: isHolders(asked.data) }) : refuse(reply, 400);
  });

  http.post('/payouts', (request, reply) => {
    if (!bearer(request, keys.calls)) return refuse(reply, 401);
    const asked = transferAsked.safeParse(request.body);
    if (!asked.success) return refuse(reply, 400);
    const facts = payOut(asked.data);
    if (facts === 'NO_ANSWER') return refuse(reply, 504);
    return facts === 'NO' ? refuse(reply, 409) : reply.send({ facts });
  });

  http.post('/control', async (request, reply) => {
    if (!bearer(request, keys.control)) return refuse(reply, 401);
    const told = control.safeParse(request.body);
    if (!told.success) return reply.status(400).send({ faults: FAULTS });
    if (told.data.now !== undefined) standing = told.data.now === null ? null : instant(told.data.now);
    faults.tell(told.data);
    if (told.data.release) await notices.release();
    return reply.send({ now: now() });
  });
  http.get('/health/live', () => ({ status: 'live' }));

  notices.resume();
  return {
    http,
    async close() {
      await http.close();
      await notices.close();
      ledger.close();
    },
  };
}

function html(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply.status(status).type('text/html; charset=utf-8').send(text);
}

function refuse(reply: FastifyReply, status: number): FastifyReply {
  return reply.status(status).send({ error: status });
}

function bearer(request: FastifyRequest, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
