/**
 * Whose money a payment is. A sheet owes to each beneficiary on its own (the insured, and every victim by name): nothing is
 * set off between them, and no payment goes beyond the share of the one whose loss it pays. Pure.
 */
import { add, allocate, formatYuan, type Money, money, NOTHING, subtract, sum } from '../../kernel/money.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import { INSURED } from './calculation/index.js';
import type { PayeeRelation } from './claim.js';
import { atMost } from './claim-payment.rules.js';
import type { VictimRelation } from './claims-money.js';
import { ClaimMoneyRefusals } from './claims-money.refusals.js';

interface Owed {
  readonly beneficiary: string;
  readonly amount: Money;
}

interface Went {
  /** Null: paid ahead, when it could not be said whose. */
  readonly beneficiary: string | null;
  readonly amount: Money;
}

export interface Share {
  readonly beneficiary: string;
  readonly payable: Money;
  /** Ordered for this one, and its part of what was paid ahead for nobody in particular. */
  readonly paid: Money;
  readonly left: Money;
  /** Paid beyond what is payable: comes back, and lowers nobody else's share. */
  readonly over: Money;
}

export interface Shares {
  readonly of: readonly Share[];
  readonly left: Money;
  readonly over: Money;
  /** Of `over`, what was paid ahead for nobody in particular and is more than everything that is owed. */
  readonly overOfNobody: Money;
}

/** What a sheet owes to each, less what went there. `payable − paid = left − over`, of each and of all, to the fen. */
export function sharesOf(payables: readonly Owed[], known: readonly string[], payments: readonly Went[]): Shares {
  const names = [...new Set([...payables.map(({ beneficiary }) => beneficiary), ...known])].sort();
  const named = names.map((beneficiary): Share => {
    const payable = sum(payables.filter((each) => each.beneficiary === beneficiary).map(({ amount }) => amount));
    const paid = sum(payments.filter((each) => each.beneficiary === beneficiary).map(({ amount }) => amount));
    return { beneficiary, payable, paid, left: beyond(payable, paid), over: beyond(paid, payable) };
  });
  const loose = sum(
    payments
      .filter(({ beneficiary }) => beneficiary === null || !names.includes(beneficiary))
      .map(({ amount }) => amount),
  );
  const open = sum(named.map(({ left }) => left));
  const set = loose.fen < open.fen ? loose : open;
  const parts =
    set.fen > 0n
      ? allocate(
          set,
          named.map(({ left }) => left.fen),
        )
      : [];
  const of = named.map((share, index) => {
    const part = parts[index] ?? NOTHING;
    return { ...share, paid: add(share.paid, part), left: subtract(share.left, part) };
  });
  const overOfNobody = subtract(loose, set);
  return {
    of,
    left: sum(of.map(({ left }) => left)),
    over: add(sum(of.map(({ over }) => over)), overOfNobody),
    overOfNobody,
  };
}

const beyond = (a: Money, b: Money): Money => (a.fen > b.fen ? money(a.fen - b.fen) : NOTHING);

export const leftFor = ({ of }: Shares, beneficiary: string): Money =>
  of.find((share) => share.beneficiary === beneficiary)?.left ?? NOTHING;

const VICTIM = ['input', 'victim'];

/**
 * Whose loss a payment pays: the victim named; without a name the insured's own, and of a victim the only one that the
 * sheet pays. Where it cannot be told, the victims are offered.
 */
export function whoseLoss(
  shares: Shares,
  asked: { readonly victim: string | null; readonly relation: PayeeRelation; readonly proven: boolean },
): { readonly beneficiary: string } | { readonly fault: RefusalItem } {
  const victims = shares.of.filter(({ beneficiary, payable }) => beneficiary !== INSURED && payable.fen > 0n);
  const { victim, relation, proven } = asked;
  if (victim !== null) {
    if (relation === 'SHOP') return { fault: notEntitled(relation, 'SHOP_OF_NO_VICTIM') };
    const found = victims.some(({ beneficiary }) => beneficiary === victim);
    return found ? { beneficiary: victim } : { fault: victimNeeded(victims) };
  }
  // An insured who proves that victims were compensated and is owed nothing of its own can only mean theirs.
  const theirs = relation === 'VICTIM' || (relation === 'INSURED' && proven && leftFor(shares, INSURED).fen === 0n);
  if (!theirs || victims.length === 0) return { beneficiary: INSURED };
  const [only, ...more] = victims;
  return only && more.length === 0 ? { beneficiary: only.beneficiary } : { fault: victimNeeded(victims) };
}

function victimNeeded(victims: readonly Share[]): RefusalItem {
  return {
    code: ClaimMoneyRefusals.PAYMENT_VICTIM_NEEDED,
    field: VICTIM,
    facts: [{ name: 'victims', value: victims.map(({ beneficiary }) => beneficiary).join(' ') || '-' }],
    wouldPass: victims.map(({ beneficiary, left }) => ({
      field: VICTIM,
      value: beneficiary,
      message: { zh: `尚未支付 ${formatYuan(left)} 元`, en: `${formatYuan(left)} is still to be paid` },
    })),
  };
}

/** What one payee was paid for one beneficiary, and how much of it may be asked back. */
export interface Had {
  readonly againstId: string;
  readonly beneficiary: string | null;
  readonly room: Money;
}

/**
 * Of whose share money comes back: of the one named; without a name what was paid for nobody in particular, or that of the
 * only one. Where it cannot be told, they are offered.
 */
export function whoseReturn(
  had: readonly Had[],
  asked: string | null,
): { readonly of: Had } | { readonly fault: RefusalItem } {
  const open = had.filter(({ room }) => room.fen > 0n);
  const meant = (beneficiary: string | null): Had | undefined =>
    [...open, ...had].find((each) => each.beneficiary === beneficiary);
  const several = new Set(open.map(({ beneficiary }) => beneficiary)).size > 1;
  const loose = open.find(({ beneficiary }) => beneficiary === null);
  const of = asked === null ? (loose ?? (several ? undefined : (open[0] ?? had[0]))) : meant(asked);
  return of ? { of } : { fault: beneficiaryNeeded(open) };
}

function beneficiaryNeeded(open: readonly Had[]): RefusalItem {
  const named = open.flatMap(({ beneficiary, room }) => (beneficiary === null ? [] : [{ beneficiary, room }]));
  const field = ['input', 'beneficiary'];
  return {
    code: ClaimMoneyRefusals.RECOVERY_BENEFICIARY_NEEDED,
    field,
    facts: [{ name: 'beneficiaries', value: named.map(({ beneficiary }) => beneficiary).join(' ') || '-' }],
    wouldPass: named.map(({ beneficiary, room }) => ({
      field,
      value: beneficiary,
      message: { zh: `最多可要求退回 ${formatYuan(room)} 元`, en: `at most ${formatYuan(room)} may be asked back` },
    })),
  };
}

/** Why a payment goes beyond the share of the one whose loss it pays; null while it does not. */
export function shareFault(shares: Shares, beneficiary: string, amount: Money): RefusalItem | null {
  const left = leftFor(shares, beneficiary);
  if (amount.fen <= left.fen) return null;
  return {
    code: ClaimMoneyRefusals.PAYMENT_EXCEEDS_SHARE,
    field: ['input', 'amount', 'amount'],
    facts: [
      { name: 'beneficiary', value: beneficiary },
      { name: 'left', value: formatYuan(left), unit: 'CNY' },
      { name: 'offered', value: formatYuan(amount), unit: 'CNY' },
    ],
    wouldPass: atMost(left),
  };
}

export interface PaidAs {
  readonly beneficiary: string | null;
  readonly relation: VictimRelation | null;
  /** Whether it went to the person who is paid now. */
  readonly samePerson: boolean;
}

/**
 * Whether the payee is who it is said to be towards the victim. A victim in person is one person, and one victim; whom the
 * notice names as the other party is that person. Whoever is paid in a victim's place shows why.
 */
export function relationFault(asked: {
  readonly beneficiary: string;
  readonly relation: VictimRelation;
  readonly shown: boolean;
  /** Of the other party whose vehicle or property it is: the same person as the payee; null where nobody is named. */
  readonly isOtherParty: boolean | null;
  readonly before: readonly PaidAs[];
}): RefusalItem | null {
  const { beneficiary, relation, shown, isOtherParty, before } = asked;
  if (relation !== 'SELF') return shown ? null : notEntitled('VICTIM', 'RELATION_NOT_SHOWN');
  if (isOtherParty === false) return notEntitled('VICTIM', 'NOT_THAT_VICTIM');
  const selves = before.filter((paid) => paid.relation === 'SELF');
  if (selves.some((paid) => paid.samePerson !== (paid.beneficiary === beneficiary)))
    return notEntitled('VICTIM', 'NOT_THAT_VICTIM');
  return null;
}

function notEntitled(relation: PayeeRelation, why: string): RefusalItem {
  return {
    code: ClaimMoneyRefusals.PAYEE_NOT_ENTITLED,
    field: ['input', 'payeeId'],
    facts: [
      { name: 'relation', value: relation },
      { name: 'why', value: why },
    ],
  };
}
