/** How the sandbox provider misbehaves when told to: for one order, or for the next so many. */
import { z } from 'zod';

export const FAULTS = {
  late: 'tells after `ms`',
  twice: 'tells twice',
  outOfOrder: 'tells only after the next thing that happens to the order',
  afterTimeout:
    'answers the payer, or us when we pay out or give back, with a time-out, and moves the money all the same, after `ms`',
  wrongAmount: 'takes one fen less',
  badSignature: 'signs its notices with a wrong key',
  lost: 'never tells; asked, it answers',
  slowRefund: 'takes a refund, and finishes it when it is asked again',
  failedRefund: 'cannot pay a refund out',
  slowPayout: 'takes a payout, and finishes it when it is asked again',
  failedPayout: 'cannot pay a payout in: nothing leaves',
  returnedPayout: 'pays a payout in, and the bank gives it back after `ms`',
  mismatch: 'says that an account (as `orderNumber`) is not its holder’s',
} as const;
export type Fault = keyof typeof FAULTS;

export const control = z.strictObject({
  fault: z.enum(Object.keys(FAULTS) as [Fault, ...Fault[]]).optional(),
  orderNumber: z.string().optional(),
  next: z.number().int().min(1).max(10_000).optional(),
  ms: z.number().int().min(0).max(86_400_000).default(1000),
  /** Moves its clock to this instant and lets it stand there; null: the machine's again. */
  now: z.iso.datetime({ offset: true }).nullable().optional(),
  /** Tells everything that it holds back or that was not taken, now. */
  release: z.literal(true).optional(),
});
export type Control = z.output<typeof control>;

interface Told {
  readonly fault: Fault;
  readonly ms: number;
  readonly orderNumber: string | null;
  left: number;
}

export interface Misbehaviour {
  readonly ms: number;
}

export class Faults {
  private told: Told[] = [];

  tell({ fault, orderNumber, next, ms }: Control): void {
    if (fault !== undefined) this.told.push({ fault, ms, orderNumber: orderNumber ?? null, left: next ?? 1 });
  }

  /** Whether a fault strikes an order now; striking uses one of its times up. */
  strikes(fault: Fault, orderNumber: string): Misbehaviour | null {
    const found = this.told.find(
      (one) => one.fault === fault && one.left > 0 && (one.orderNumber === null || one.orderNumber === orderNumber),
    );
    if (!found) return null;
    found.left -= 1;
    this.told = this.told.filter(({ left }) => left > 0);
    return { ms: found.ms };
  }
}
