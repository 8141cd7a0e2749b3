/** A claim that is played: who plays it, how it stands, and how an act is sent and judged. */
import { expect } from '@jest/globals';
import { plusMillis } from '../../../src/kernel/dates.js';
import { formatYuan, money } from '../../../src/kernel/money.js';
import type { FactText } from '../../../src/app/payments/protocol.js';
import { claimRecourseJob } from '../../../src/modules/claims/index.js';
import { declaredFile } from '../../kit/acceptance.js';
import type { ClaimMoneyWorld, MoneyClaim } from '../../kit/claim-money-world.js';
import type { Client } from '../../kit/gateway.js';
import { eventually } from '../../kit/jobs.js';
import { newKey, type Seller } from '../../kit/quote-world.js';
import { Ledger, type Pursuit, type Who } from './model.js';

export interface Cast {
  readonly world: ClaimMoneyWorld;
  readonly dealer: Seller;
  readonly finance: Client;
  /** Finance of the lowest rung: above their authority two must say the same. */
  readonly low: readonly [Client, Client];
  readonly handler: Client;
  /** Who says that an exclusion stands. */
  readonly second: Client;
}

export interface Standing {
  readonly state: string;
  readonly revision: number;
  readonly payouts: readonly { readonly id: string; readonly state: string; readonly payee: string }[];
  readonly pursuits: readonly Pursuit[];
  readonly excluded: boolean;
}

/** The claim moved between the look and the act, by word of the provider: no fault, look again. */
export class Overtaken extends Error {}

const FAULTS = 'late twice outOfOrder badSignature lost slowPayout failedPayout returnedPayout afterTimeout'.split(' ');
export const HOUR_MS = 3_600_000;
export const cny = (fen: bigint) => ({ amount: formatYuan(money(fen)), currency: 'CNY' as const });
export const paper = (kind: string) => ({ kind, file: declaredFile() });

interface Answered {
  readonly replayed: boolean;
  readonly userErrors: readonly { readonly code: string }[];
}

export class Life {
  readonly book = new Ledger();
  readonly steps: string[] = [];
  /** Nothing goes wrong any more, and everything is done at once. */
  ending = false;
  private constructor(
    readonly cast: Cast,
    readonly claim: MoneyClaim,
    /** Wire ids of payees. */
    readonly payees: Readonly<Record<Who, string>>,
    readonly names: Readonly<Record<string, string>>,
    readonly random: () => number,
    readonly tally: Map<string, number>,
  ) {}

  static async begin(cast: Cast, random: () => number, tally: Map<string, number>): Promise<Life> {
    const { world, dealer } = cast;
    const claim = await world.opened(dealer);
    const shop = {
      accountNumber: '6222020200112233453',
      bank: '测试银行',
      payee: { organisation: { name: '测试维修厂' } },
      relation: 'SHOP',
      authorisation: declaredFile(),
    };
    const { text } = await dealer.send(
      'mutation Shop($input: ClaimSubmitDocumentsInput!) { claimSubmitDocuments(input: $input) { userErrors { code } } }',
      { input: { idempotencyKey: newKey(), claimId: claim.wire, payee: shop } },
    );
    expect(text).toContain('"userErrors":[]');
    const victim2 = await world.namedPayee(claim, '第二受害人', 'VICTIM');
    const rows = await world.db.owner<{ id: string; relation: string; name: string }[]>`
      select 'pye_' || replace(c.id::text, '-', '') as id, c.relation, p.name from claim_payees c
      join parties p on p.id = c.party_id where c.claim_id = ${claim.id}`;
    const prefix = claim.insured.slice(0, 4);
    const all = rows.map((row) => ({ ...row, id: row.id.replace('pye_', prefix) }));
    const shopRow = all.find(({ relation }) => relation === 'SHOP');
    const payees = {
      insured: claim.insured,
      victim: claim.victim,
      victim2,
      hospital: claim.hospital,
      shop: shopRow?.id ?? '',
    };
    const whoOf = new Map(Object.entries(payees).map(([who, id]) => [id, who]));
    const names = Object.fromEntries(all.map(({ id, name }) => [name, whoOf.get(id) ?? '']));
    return new Life(cast, claim, payees, names, random, tally);
  }

  count(kind: string): void {
    this.tally.set(kind, (this.tally.get(kind) ?? 0) + 1);
  }
  pick<T>(of: readonly T[]): T {
    return of[Math.floor(this.random() * of.length)] as T;
  }
  /** 1 to `most`, now and then all of it. */
  some(most: bigint): bigint {
    return this.ending || this.random() < 0.25 ? most : 1n + BigInt(Math.floor(this.random() * Number(most)));
  }

  async standing(): Promise<Standing> {
    const { owner } = this.cast.world.db;
    const { id } = this.claim;
    const [claim] = await owner<{ revision: number; state: string; excluded: boolean }[]>`
      select revision, state, exists (select from claim_exclusions e where e.claim_id = c.id and e.confirmed) as excluded
      from claims c where id = ${id}`;
    const payouts = await owner<{ id: string; state: string; payee: string }[]>`
      select 'pyt_' || replace(o.id::text, '-', '') as id, o.state, 'pye_' || replace(m.payee_id::text, '-', '') as payee
      from payouts o join claim_payments m on m.payout_id = o.id where o.subject_id = ${id} order by o.sequence`;
    const pursuits = await owner<(Omit<Pursuit, 'fen' | 'received'> & { fen: string; received: string })[]>`
      select r.id::text as id, r.ground, r.state, r.amount_fen::text as fen, p.name as against, r.beneficiary,
        (select coalesce(sum(amount_fen), 0) from receipts where cause_id = r.id)::text as received
      from claim_recoveries r join parties p on p.id = r.against_id where r.claim_id = ${id} order by r.opened_at, r.id`;
    return {
      state: claim?.state ?? '',
      revision: claim?.revision ?? 0,
      excluded: claim?.excluded ?? false,
      payouts,
      pursuits: pursuits.map((each) => ({ ...each, fen: BigInt(each.fen), received: BigInt(each.received) })),
    };
  }

  /** Until there is an answer: whoever is told that the gateway is busy sends the same key again. */
  private asked(by: Client, operation: string, input: object): Promise<Answered> {
    const name = operation.charAt(0).toUpperCase() + operation.slice(1);
    const document = `mutation ${name}($input: ${name}Input!) { ${operation}(input: $input) { replayed userErrors { code } } }`;
    return eventually(`${operation} is answered`, 60_000, async () => {
      const { data, text } = await by.send<Record<string, Answered>, { input: object }>(document, { input });
      // Busy, or the token ended on the way: the same once more.
      if (!data?.[operation] && !/"UNAVAILABLE"|"TOKEN_EXPIRED"/u.test(text))
        throw new Error(`${operation}: ${text.slice(0, 500)}`);
      return data?.[operation] ?? null;
    });
  }

  /** Sends; now and then the same twice at once, or again. All answers agree, and one alone has done it. */
  async send(by: Client, operation: string, given: object, now?: Standing): Promise<readonly string[]> {
    const step = now ? { claimId: this.claim.wire, expectedVersion: now.revision } : {};
    const input = { idempotencyKey: newKey(), ...step, ...given };
    const once = () => this.asked(by, operation, input);
    const atOnce = this.random() < 0.3;
    const answers = atOnce ? await Promise.all([once(), once()]) : [await once()];
    const again = this.random() < 0.2;
    if (again) answers.push(await once());
    const told = answers.map(({ userErrors }) => userErrors.map(({ code }) => code));
    if (told.some((codes) => codes.length === 0)) {
      expect(answers.filter(({ replayed, userErrors }) => !replayed && userErrors.length === 0)).toHaveLength(1);
      if (atOnce || again) this.count('sent twice');
    }
    const codes = told.at(-1) ?? [];
    if (now && codes.join() === 'STALE_VERSION' && (await this.standing()).revision !== now.revision)
      throw new Overtaken();
    return codes;
  }

  /** What must be done: the play has seen that it is open. */
  async done(by: Client, operation: string, given: object, now?: Standing): Promise<void> {
    const codes = await this.send(by, operation, given, now);
    if (codes.length > 0) throw new Error(`${operation} was refused: ${codes.join(' ')} (${JSON.stringify(given)})`);
  }

  /** What must be refused, with just this code, and moves no fen. */
  async refused(by: Client, operation: string, given: object, code: string, now?: Standing): Promise<void> {
    const before = await this.written();
    const codes = await this.send(by, operation, given, now);
    if (codes.join() !== code)
      throw new Error(`${operation} answered "${codes.join(' ')}" instead of ${code} (${JSON.stringify(given)})`);
    const after = await this.written();
    if (after !== before) throw new Error(`${operation} was refused and has written: ${before} → ${after}`);
  }

  /** Everything that only acts write, and no word of the provider. */
  private async written(): Promise<string> {
    const { id } = this.claim;
    const [row] = await this.cast.world.db.owner<{ all: string }[]>`select concat_ws(' ',
      (select count(*) || '/' || coalesce(sum(amount_fen), 0) from payouts where subject_id = ${id}),
      (select count(*) from payout_transfers t join payouts p on p.id = t.payout_id where p.subject_id = ${id}),
      (select count(*) || '/' || coalesce(sum(amount_fen), 0) from receipts where subject_id = ${id}),
      (select count(*) || '/' || coalesce(sum(amount_fen), 0) from claim_payments where claim_id = ${id}),
      (select count(*) from claim_payment_statements where claim_id = ${id}),
      (select string_agg(concat(state, amount_fen), ',' order by id) from claim_recoveries where claim_id = ${id})) as all`;
    return row?.all ?? '';
  }

  /** The provider will treat what is not sent yet badly. */
  async misbehave(): Promise<void> {
    if (this.ending) return;
    const { db, provider } = this.cast.world;
    const due = await db.owner<
      { number: string }[]
    >`select t.number from payout_transfers t join payouts p on p.id = t.payout_id
      where p.subject_id = ${this.claim.id} and t.state = 'DUE'`;
    for (const { number } of due)
      while (this.random() < 0.5) {
        const fault = this.pick(FAULTS);
        await provider.control({ fault, orderNumber: number, ms: this.random() < 0.5 ? 0 : 24 * HOUR_MS });
        this.count(`provider ${fault}`);
      }
  }

  async facts(): Promise<FactText[]> {
    const rows = await this.cast.world.db.owner<{ number: string }[]>`
      select t.number from payout_transfers t join payouts p on p.id = t.payout_id where p.subject_id = ${this.claim.id}`;
    const numbers = new Set(rows.map(({ number }) => number));
    return this.cast.world.provider.facts().filter(({ orderNumber }) => numbers.has(orderNumber));
  }

  waited(hours: number): Promise<void> {
    const { clock } = this.cast.world;
    clock.at(plusMillis(clock.now(), hours * HOUR_MS));
    return Promise.resolve();
  }

  /** The scans of payouts, and the jobs that arrivals asked for; now and then such a job runs twice, as after a kill. */
  async settle(): Promise<void> {
    const { world } = this.cast;
    const before = await this.standing();
    await world.settle(1);
    const waiting = await world.db.owner<{ id: string; payload: unknown }[]>`
      select j.id::text, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id
      where j.task_identifier = ${claimRecourseJob.name} and p.payload ->> 'claimId' = ${this.claim.id} order by j.id`;
    for (const { id, payload } of waiting) {
      await world.work(claimRecourseJob, payload, id);
      if (this.random() < 0.3) await world.work(claimRecourseJob, payload, id);
      await world.db.owner`delete from graphile_worker._private_jobs where id = ${id}::bigint`;
    }
    await this.claimedBack(before);
  }

  /** Whether something was claimed back by itself since. */
  async claimedBack(before: Standing): Promise<void> {
    const of = ({ pursuits }: Standing): bigint =>
      pursuits.filter(({ ground }) => ground === 'EXCLUDED_DRIVER').reduce((all, { fen }) => all + fen, 0n);
    if (of(await this.standing()) > of(before)) this.count('claimed back by itself');
  }
}
