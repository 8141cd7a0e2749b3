/**
 * BINDING_AUTHORITY as a ledger: what a partner has bound on a day and what it has in force, counted when business is
 * bound and given back when it comes to nothing or ends. The balance rows are the lock: two binds at the last bit of
 * authority wait for each other, and the second sees what the first took.
 */
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { dayOf } from '../../kernel/dates.js';
import { Defect } from '../../kernel/failure.js';
import type { Id } from '../../kernel/ids.js';
import { formatYuan, type Money, NOTHING, subtract, yuan } from '../../kernel/money.js';
import { Refusal, type RefusalItem } from '../../kernel/refusal.js';
import type { JudgedClause } from './agreement.js';
import { giveBackAuthority, IN_FORCE, insertUse, releaseUse, takeAuthority, usedAuthority } from './authority.store.js';
import { ChannelRefusals } from './channels.refusals.js';
import { clausesOf } from './channels.store.js';
import { CLAUSES } from './clauses.js';
import { citationOf } from './terms.rules.js';

export interface AuthorityClaim {
  readonly partnerId: Id<'Partner'>;
  /** What is bound; the same subject takes authority once. */
  readonly subjectId: string;
  /** Amount at risk; nothing is taken for nothing. */
  readonly amount: Money;
  /** The version in force, as `requireTerms` answered it under lock. */
  readonly agreementVersionId: Id<'AgreementVersion'>;
}

type Scope = 'perDay' | 'inForce';

/** Takes authority for the day and in force, or refuses TERM_BINDING_AUTHORITY with limit, used and what is left. */
export async function reserveAuthority(tx: TxCtx, claim: AuthorityClaim, field?: readonly string[]): Promise<void> {
  const { partnerId, amount, agreementVersionId } = claim;
  if (amount.fen === 0n) return;
  const clauses = (await clausesOf(tx, [agreementVersionId])).filter((clause) => clause.key === 'BINDING_AUTHORITY');
  const day = dayOf(tx.now);
  if (!(await insertUse(tx, { ...claim, day }))) return;
  // Always the day first: two binds never wait for each other crosswise.
  for (const scope of ['perDay', 'inForce'] as const) {
    const least = leastLimit(clauses, scope);
    if (!least) throw new Defect('authority was reserved under terms that do not speak of it');
    const key = scope === 'perDay' ? day : IN_FORCE;
    if ((await takeAuthority(tx, partnerId, key, amount, least.limit)) === null) {
      const used = (await usedAuthority(tx, partnerId, [key])).get(key) ?? NOTHING;
      throw new Refusal(exhausted(scope, least, amount, used, field));
    }
  }
}

/** Gives back what a subject holds. Asked twice, it is given back once. */
export async function releaseAuthority(tx: TxCtx, partnerId: Id<'Partner'>, subjectId: string): Promise<void> {
  const held = await releaseUse(tx, partnerId, subjectId);
  if (!held) return;
  await giveBackAuthority(tx, partnerId, held.day, held.amount);
  await giveBackAuthority(tx, partnerId, IN_FORCE, held.amount);
}

/** Authority of a version with what is used of it now; null where the agreement does not speak of it. */
export async function authorityOf(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  agreementVersionId: Id<'AgreementVersion'>,
): Promise<{ readonly scope: 'PER_POLICY' | 'PER_DAY' | 'IN_FORCE'; readonly limit: Money; readonly used: Money }[]> {
  const clauses = (await clausesOf(ctx, [agreementVersionId])).filter((clause) => clause.key === 'BINDING_AUTHORITY');
  const day = dayOf(ctx.now);
  const used = await usedAuthority(ctx, partnerId, [day, IN_FORCE]);
  const row = (scope: 'PER_POLICY' | 'PER_DAY' | 'IN_FORCE', name: 'perPolicy' | Scope, taken: Money) => {
    const least = leastLimit(clauses, name);
    return least ? [{ scope, limit: least.limit, used: taken }] : [];
  };
  return [
    ...row('PER_POLICY', 'perPolicy', NOTHING),
    ...row('PER_DAY', 'perDay', used.get(day) ?? NOTHING),
    ...row('IN_FORCE', 'inForce', used.get(IN_FORCE) ?? NOTHING),
  ];
}

interface Limit {
  readonly limit: Money;
  readonly clause: JudgedClause;
}

/** Several clauses narrow each other. */
function leastLimit(clauses: readonly JudgedClause[], scope: 'perPolicy' | Scope): Limit | null {
  return clauses
    .map((clause) => ({
      clause,
      limit: yuan(CLAUSES.BINDING_AUTHORITY.schema.parse(clause.parameters)[scope] as string),
    }))
    .reduce<Limit | null>((least, each) => (least && least.limit.fen <= each.limit.fen ? least : each), null);
}

function exhausted(
  scope: Scope,
  { limit, clause }: Limit,
  amount: Money,
  used: Money,
  field?: readonly string[],
): RefusalItem {
  const left = subtract(limit, used);
  return {
    code: ChannelRefusals.TERM_BINDING_AUTHORITY,
    ...(field ? { field } : {}),
    clause: citationOf('BINDING_AUTHORITY', clause),
    facts: [
      { name: 'scope', value: scope === 'perDay' ? 'PER_DAY' : 'IN_FORCE' },
      { name: 'limit', value: formatYuan(limit), unit: 'CNY' },
      { name: 'used', value: formatYuan(used), unit: 'CNY' },
      { name: 'offered', value: formatYuan(amount), unit: 'CNY' },
      { name: 'left', value: formatYuan(left.fen < 0n ? NOTHING : left), unit: 'CNY' },
    ],
    message:
      scope === 'perDay'
        ? {
            zh: '今日出单权限不足:限额 {limit} 元,已用 {used} 元,本次 {offered} 元。',
            en: "Today's authority to bind is used up: limit {limit} CNY, used {used}, this {offered}.",
          }
        : {
            zh: '有效在保的出单权限不足:限额 {limit} 元,已用 {used} 元,本次 {offered} 元。',
            en: 'The authority in force is used up: limit {limit} CNY, used {used}, this {offered}.',
          },
  };
}
