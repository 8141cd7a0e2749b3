import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, newId } from '../../../kernel/ids.js';
import type { Problems } from '../../../kernel/refusal.js';
import { emit } from '../../platform/index.js';
import {
  checkBankCard,
  checkLine,
  checkOneParty,
  knownParties,
  type PartyClaim,
  rememberParty,
} from '../../registry/index.js';
import { PayeeEvents } from '../payouts/payouts.events.js';
import type { Payee } from '../payouts/payouts.js';
import { insertPayee, payeeByAccount } from '../payouts/payees.store.js';

export interface NamePayee {
  readonly partnerId: Id<'Partner'>;
  readonly holder: PartyClaim;
  readonly accountNumber: string;
  readonly bank: string;
  /** Path of the three in the input, for what is wrong with them. */
  readonly field: readonly string[];
}

/**
 * Names an account that money may go to, inside the transaction of the upper room; the provider is asked later whether it
 * is its holder's. The same account named again is the same payee. Null after adding a problem.
 */
export async function namePayee(tx: TxCtx, input: NamePayee, problems: Problems): Promise<Payee | null> {
  const { partnerId, field } = input;
  const known = await knownParties(tx, partnerId, { policyholder: input.holder });
  const holder = checkOneParty(input.holder, [...field, 'payee'], problems, { today: dayOf(tx.now), known });
  const path = [...field, 'accountNumber'];
  // A person's account is a card with a check digit; an organisation's is as its bank numbers it.
  const accountNumber =
    holder?.kind === 'ORGANISATION'
      ? checkLine(input.accountNumber.replace(/[\s-]/gu, ''), path, ACCOUNT, problems)
      : checkBankCard(input.accountNumber, path, problems);
  const bank = checkLine(input.bank, [...field, 'bank'], BANK, problems);
  if (holder === null || accountNumber === null || bank === null) return null;
  const party = await rememberParty(tx, partnerId, holder);
  const payee: Payee = {
    id: newId('PayeeAccount'),
    partnerId,
    partyId: party.id,
    holderName: party.name,
    accountNumber,
    bank,
    state: 'UNVERIFIED',
    checkedAt: null,
    checkedBy: null,
    revision: 1,
    createdAt: tx.now,
  };
  if (!(await insertPayee(tx, payee))) {
    const before = await payeeByAccount(tx, payee);
    if (!before) throw new Defect('a payee is there and is not');
    return before;
  }
  await emit(tx, { event: PayeeEvents['payee.named'], subject: { kind: 'PayeeAccount', id: payee.id }, partnerId });
  return payee;
}

const ACCOUNT = { least: 8, most: 32, what: { zh: '账号', en: 'The account number' } };
const BANK = { least: 2, most: 60, what: { zh: '开户行', en: 'The bank' } };
