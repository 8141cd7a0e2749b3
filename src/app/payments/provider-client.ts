/** The payment provider over HTTP, behind billing's port. Whoever speaks `protocol.ts` fits; a bank's own words are another adapter. */
import { Defect, unavailable } from '../../kernel/failure.js';
import type { PaymentProvider, ProviderFact } from '../../modules/billing/index.js';
import {
  type AccountAsked,
  type ProviderKeys,
  readFacts,
  readMatch,
  signOrder,
  type TransferAsked,
} from './protocol.js';

const PATIENCE_MS = 5000;

export interface ProviderParts {
  readonly name: string;
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly keys: ProviderKeys;
  /** Where its notices go. */
  readonly notifyUrl: () => string;
}

export function callbackPath(provider: string): string {
  return `/callbacks/payment/${provider}`;
}

export function providerClient({ name, url, keys, notifyUrl }: ProviderParts): PaymentProvider {
  return {
    name,
    async payUrl({ number, partnerId, amount, expiresAt, returnUrl }) {
      const signed = await signOrder(keys, {
        number,
        partnerId,
        amountFen: amount.fen.toString(),
        currency: amount.currency,
        expiresAt,
        notifyUrl: notifyUrl(),
        returnUrl,
      });
      return `${url}/pay?order=${signed}`;
    },
    query: (number) => facts(url, keys, `/orders/${encodeURIComponent(number)}`),
    refund: ({ refundNumber, orderNumber, amount }) =>
      facts(url, keys, '/refunds', {
        refundNumber,
        orderNumber,
        amountFen: amount.fen.toString(),
        currency: amount.currency,
      }),
    async verifyPayee({ holderName, accountNumber, bank }) {
      const asked: AccountAsked = { holderName, accountNumber, bank };
      const matches = readMatch(await ask(url, keys, '/payees', asked));
      if (matches === null) throw unreadable();
      return matches;
    },
    payOut({ transferNumber, partnerId, amount, payee: { holderName, accountNumber, bank } }) {
      const asked: TransferAsked = {
        transferNumber,
        partnerId,
        amountFen: amount.fen.toString(),
        currency: amount.currency,
        notifyUrl: notifyUrl(),
        payee: { holderName, accountNumber, bank },
      };
      return facts(url, keys, '/payouts', asked);
    },
  };
}

async function facts(url: string, keys: ProviderKeys, path: string, body?: object): Promise<ProviderFact[]> {
  const read = readFacts(await ask(url, keys, path, body));
  if (!read) throw unreadable();
  return read;
}

const unreadable = (): Defect => new Defect('the payment provider answered something unreadable');

async function ask(url: string, keys: ProviderKeys, path: string, body?: object): Promise<unknown> {
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(`${url}${path}`, {
      method: body ? 'POST' : 'GET',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { authorization: `Bearer ${keys.calls}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    text = await answer.text();
  } catch {
    throw unavailable('The payment provider does not answer.');
  }
  if (answer.status >= 500 || answer.status === 429) throw unavailable('The payment provider is busy.');
  // It understood and said no: asking again will not help, and somebody must look.
  if (answer.status !== 200) throw new Defect(`the payment provider answered ${String(answer.status)}`);
  return parsed(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
