/** Telling the gateway: signed, again and again until it is taken, and wrong in every way when told to. */
import { randomBytes } from 'node:crypto';
import {
  type FactText,
  NOTICE_HEADERS,
  type NoticeText,
  type ProviderKeys,
  signNotice,
} from '../../payments/protocol.js';
import type { Faults } from './faults.js';
import type { Account, Ledger } from './ledger.js';

const PATIENCE_MS = 10_000;
/** Pauses between attempts; after the last one it gives up until it is started again or told to release. */
const PAUSES_MS = [1000, 2000, 5000, 15_000, 60_000, 300_000];

export interface NoticesParts {
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly keys: ProviderKeys;
  readonly machineNow: () => number;
}

export class Notices {
  private readonly timers = new Set<NodeJS.Timeout>();
  /** Per order: told after the next one. */
  private readonly held = new Map<string, FactText[]>();
  private readonly lost = new Set<string>();
  private readonly underWay = new Set<Promise<unknown>>();
  private closed = false;

  constructor(private readonly parts: NoticesParts) {}

  /** Something happened: tells it, as well or badly as the faults say. */
  happened(account: Account, fact: FactText): void {
    const { faults } = this.parts;
    const { number } = account.order;
    if (faults.strikes('lost', number)) {
      this.lost.add(fact.eventId);
      return;
    }
    if (faults.strikes('outOfOrder', number)) {
      this.held.set(number, [...(this.held.get(number) ?? []), fact]);
      return;
    }
    const late = faults.strikes('late', number);
    if (late) this.later(late.ms, () => this.tell(account, fact));
    else this.start(this.tell(account, fact));
  }

  /** Everything not taken yet, at once, whatever held it back. Answers when all have been tried. */
  async release(): Promise<void> {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.held.clear();
    for (const { account, fact } of this.parts.ledger.untold()) {
      if (!this.lost.has(fact.eventId)) await this.attempt(account, fact, false);
    }
  }

  /** Those that nobody took before the last stop. */
  resume(): void {
    for (const { account, fact } of this.parts.ledger.untold()) this.start(this.tell(account, fact));
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.allSettled(this.underWay);
  }

  private async tell(account: Account, fact: FactText, attempt = 0): Promise<void> {
    const { faults } = this.parts;
    const { number } = account.order;
    const badly = faults.strikes('badSignature', number) !== null;
    const twice = faults.strikes('twice', number) !== null;
    const attempts = [this.attempt(account, fact, badly), ...(twice ? [this.attempt(account, fact, badly)] : [])];
    const taken = (await Promise.all(attempts)).every(Boolean);
    await this.tellHeld(account);
    const pause = PAUSES_MS[attempt];
    if (!taken && pause !== undefined) this.later(pause, () => this.tell(account, fact, attempt + 1));
  }

  private async tellHeld(account: Account): Promise<void> {
    const waiting = this.held.get(account.order.number) ?? [];
    this.held.delete(account.order.number);
    for (const fact of waiting) await this.attempt(account, fact, false);
  }

  /** Whether the gateway took it. */
  private async attempt(account: Account, fact: FactText, badly: boolean): Promise<boolean> {
    const { keys, ledger, machineNow } = this.parts;
    const { partnerId, notifyUrl } = account.order;
    const body = JSON.stringify({ ...fact, partnerId } satisfies NoticeText);
    const timestamp = String(Math.floor(machineNow() / 1000));
    const key = badly ? randomBytes(32) : keys.notices;
    try {
      const answer = await fetch(notifyUrl, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          'content-type': 'application/json',
          [NOTICE_HEADERS.id]: fact.eventId,
          [NOTICE_HEADERS.timestamp]: timestamp,
          [NOTICE_HEADERS.signature]: signNotice(key, fact.eventId, timestamp, body),
        },
        body,
      });
      await answer.arrayBuffer();
      if (answer.status !== 200) return false;
      if (!this.closed && !ledger.isTold(fact.eventId)) ledger.append({ kind: 'TOLD', eventId: fact.eventId });
      return true;
    } catch {
      return false;
    }
  }

  private later(ms: number, work: () => Promise<void>): void {
    if (this.closed) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.start(work());
    }, ms);
    timer.unref();
    this.timers.add(timer);
  }

  private start(work: Promise<void>): void {
    const running = work.finally(() => this.underWay.delete(running));
    this.underWay.add(running);
  }
}
