/** The insurer's finance, paying claims through a gateway that may die, and the payment provider that tells of it. */
import { expect } from '@jest/globals';
import { print } from 'graphql';
import type { FactText } from '../../../src/app/payments/protocol.js';
import { type Id, INSURER_TENANT, newId, wireId } from '../../../src/kernel/ids.js';
import { hashSecret } from '../../../src/modules/access/index.js';
import { ClaimPayDocument, PayoutRedirectDocument } from '../../generated/operations.js';
import { aStaffMember, textArray } from '../../kit/channels-fixture.js';
import type { ClaimMoneyWorld, MoneyClaim } from '../../kit/claim-money-world.js';
import { tokenFor } from '../../kit/gateway.js';
import { eventually } from '../../kit/jobs.js';
import { sendNotice } from '../../kit/notice.js';
import { newKey, type Seller } from '../../kit/quote-world.js';

/** A write whose outcome its caller may never have heard. */
export interface Write {
  readonly document: string;
  readonly input: { readonly idempotencyKey: string };
}
interface Payload {
  readonly replayed: boolean;
  readonly userErrors: readonly { readonly code: string }[];
}
export interface Payment<Point extends string = string> {
  readonly point: Point;
  readonly claim: MoneyClaim;
  /** What was being written when the process died, and all before it. */
  readonly writes: Write[];
}
export interface Receipt {
  readonly state: string;
  readonly mutation: string | null;
  readonly committedAt: string | null;
  readonly result: { readonly claim?: { readonly id: string } } | null;
}
type Scan = 'verify_payees' | 'send_payouts';

const SECRET = 'a secret of the finance department';
const CLOSE = 'mutation Close($input: ClaimCloseInput!) { claimClose(input: $input) { replayed userErrors { code } } }';
const RECEIPT = `query WhatBecameOfIt($key: String!) { operation(idempotencyKey: $key) { state mutation committedAt
  result { replayed userErrors { code } ... on ClaimPayPayload { claim { id state } } ... on ClaimClosePayload { claim { id state } } } } }`;

export type Desk = Awaited<ReturnType<typeof deskOf>>;

export async function deskOf(
  world: ClaimMoneyWorld,
  dealer: Seller,
  parts: { readonly url: string; readonly random: () => number },
) {
  const { url, random } = parts;
  let token = '';
  /** Notices that met a dead process, and those that a busy one turned away. */
  const figures = { cut: 0, turnedAway: 0 };
  const [institution] = await world.db.owner<
    { id: Id<'Institution'> }[]
  >`select id from institutions where code = 'HQ'`;
  const roles = ['FINANCE', 'CLAIMS_HANDLER'];
  const staffId = await aStaffMember(world.db.owner, {
    institutionId: institution?.id as Id<'Institution'>,
    roles,
    level: 5,
  });
  await world.db
    .owner`insert into credentials (id, partner_id, staff_id, client_id, label, state, secret_hash, roles, scopes, expires_at)
    values (${newId('Credential')}, ${INSURER_TENANT}, ${staffId}, 'finance', 'finance', 'ACTIVE', ${await hashSecret(SECRET)}, ${textArray(roles)}::text[], '{}', '2090-01-01T00:00:00Z')`;

  /** Asks once; throws when the line breaks. */
  async function ask<T>(query: string, variables: object): Promise<T> {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  const sent = async ({ document, input }: Write): Promise<Payload> =>
    Object.values(await ask<Record<string, Payload>>(document, { input }))[0] as Payload;
  /** The same key until there is an answer: whoever is told that the gateway is busy tries again. */
  async function answered(write: Write): Promise<Payload> {
    return eventually('it is answered', 30_000, () =>
      sent(write).catch((error: unknown) => {
        if (String(error).includes('UNAVAILABLE')) return null;
        throw error;
      }),
    );
  }
  async function done(write: Write): Promise<void> {
    expect((await answered(write)).userErrors).toEqual([]);
  }

  async function revisionOf({ id }: MoneyClaim): Promise<number> {
    return (
      (await world.db.owner<{ revision: number }[]>`select revision from claims where id = ${id}`)[0]?.revision ?? 0
    );
  }
  async function payoutOf({
    id,
  }: MoneyClaim): Promise<{ id: string; number: string; state: string; attempts: number }> {
    const [row] = await world.db.owner<{ id: string; number: string; state: string; attempts: number }[]>`
    select id, number, state, (select count(*)::int from payout_transfers t where t.payout_id = p.id) as attempts
    from payouts p where subject_id = ${id}`;
    if (!row) throw new Error('no payout');
    return row;
  }
  const factsOf = async (claim: MoneyClaim): Promise<FactText[]> => {
    const { number } = await payoutOf(claim);
    return world.provider.facts().filter(({ orderNumber }) => orderNumber.startsWith(`${number}-`));
  };

  async function order(payment: Payment): Promise<Write> {
    const { claim } = payment;
    const write: Write = {
      document: print(ClaimPayDocument),
      input: {
        idempotencyKey: newKey(),
        claimId: claim.wire,
        expectedVersion: await revisionOf(claim),
        amount: { amount: '45000.00', currency: 'CNY' },
        kind: 'FINAL',
        payeeId: claim.victim,
      } as Write['input'],
    };
    payment.writes.push(write);
    return write;
  }
  async function close(payment: Payment): Promise<Write> {
    const { claim } = payment;
    const input = { idempotencyKey: newKey(), claimId: claim.wire, expectedVersion: await revisionOf(claim) };
    payment.writes.push({ document: CLOSE, input });
    return payment.writes.at(-1) as Write;
  }
  async function correct(payment: Payment): Promise<Write> {
    const payoutId = wireId('Payout', (await payoutOf(payment.claim)).id as Id<'Payout'>);
    const payeeId = await world.anotherAccount(payment.claim, 'victim');
    payment.writes.push({
      document: print(PayoutRedirectDocument),
      input: { idempotencyKey: newKey(), payoutId, payeeId } as Write['input'],
    });
    return payment.writes.at(-1) as Write;
  }

  /** A scan now, beside those that the timers ask for; it does not wait for the locks of the dead. */
  async function scan(name: Scan): Promise<void> {
    await world.db.owner`select app.enqueue(${`billing.${name}`}, '{}'::json)`;
  }
  const left = async (name: string): Promise<number> =>
    (
      await world.db.owner<{ n: number }[]>`select count(*)::int as n from graphile_worker.jobs
      where task_identifier = ${`billing.${name}`} and attempts = 0 and locked_at is null`
    )[0]?.n ?? 0;
  /** The scan has looked at everything, well or badly; what it would try again later is left to the next. */
  async function scanned(name: Scan): Promise<void> {
    const [row] = await world.db.owner<{ id: string }[]>`select app.enqueue(${`billing.${name}`}, '{}'::json) as id`;
    await eventually(`${name} has run`, 60_000, async () => {
      const [job] = await world.db.owner<{ over: boolean }[]>`
      select attempts > 0 and locked_at is null as over from graphile_worker.jobs where id = ${row?.id ?? 0}::bigint`;
      if (job?.over === true)
        await world.db.owner`delete from graphile_worker._private_jobs where id = ${row?.id ?? 0}::bigint`;
      return !job || job.over ? true : null;
    });
  }

  /** The provider says what happened, so many times and in such an order as it likes; what is not taken is told again later. */
  async function told(facts: readonly FactText[]): Promise<void> {
    const all = facts.flatMap((fact) =>
      Array.from({ length: 1 + Math.max(0, Math.floor(random() * 4) - 1) }, () => fact),
    );
    all.sort(() => random() - 0.5);
    await Promise.all(
      all.map(async (fact) => {
        const answer = await sendNotice(
          url,
          world.provider.keys.notices,
          { ...fact, partnerId: dealer.made.id },
          { provider: 'provider' },
        ).catch(() => null);
        if (answer === null) figures.cut += 1;
        else if (answer.status !== 200) figures.turnedAway += 1;
      }),
    );
  }

  async function accountOf({ victim }: MoneyClaim): Promise<string> {
    const [row] = await world.db.owner<{ account_number: string }[]>`
    select account_number from claim_payees where replace(id::text, '-', '') = ${victim.slice(4)}`;
    return row?.account_number ?? '';
  }

  const receiptOf = async ({ input }: Write): Promise<Receipt> =>
    (await ask<{ operation: Receipt }>(RECEIPT, { key: input.idempotencyKey })).operation;

  return {
    figures,
    ask,
    sent,
    answered,
    done,
    payoutOf,
    factsOf,
    order,
    close,
    correct,
    scan,
    scanned,
    left,
    told,
    accountOf,
    receiptOf,
    /** Again after each start: the line is new. */
    async signIn() {
      token = await tokenFor(url, 'finance', SECRET);
    },
  };
}
