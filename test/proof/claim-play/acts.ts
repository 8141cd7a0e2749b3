/** The acts that a claim lets pass as it stands, by kind. Each changes the ledger of the play as it must change the gateway's. */
import type { Id } from '../../../src/kernel/ids.js';
import { wireId } from '../../../src/kernel/ids.js';
import { formatYuan, money } from '../../../src/kernel/money.js';
import { declaredFile } from '../../kit/acceptance.js';
import { sendNotice } from '../../kit/notice.js';
import { nextSerial } from '../../kit/quote-world.js';
import { BENEFICIARIES, type From, INSURED, type Pursuit, shareOf, type Who } from './model.js';
import { cny, type Life, paper, type Standing } from './play.js';

export interface Act {
  readonly kind: string;
  readonly weight: number;
  readonly run: () => Promise<void>;
}

/** States of the play in which nothing is decided. */
export const UNDECIDED = ['REPORTED', 'DOCUMENTS_COMPLETE', 'REOPENED'];
export const GROUNDS: readonly Pursuit['ground'][] = ['SUBROGATION', 'SALVAGE', 'EXCLUDED_DRIVER', 'ADVANCE_RETURN'];
const WRONGDOER = { person: { name: '肇事甲', identity: { kind: 'RESIDENT_ID', number: '440524188001010014' } } };
export const LIABLE = [WRONGDOER, { organisation: { name: '测试残值回收公司' } }];
const nameOf = (against: object): string => (Object.values(against) as { name: string }[])[0]?.name ?? '';
export const recoveryId = ({ id }: Pursuit): string => wireId('Recovery', id as Id<'Recovery'>);
export const bankReference = (): string => `IN-${String(nextSerial())}`;

export function openActs(life: Life, now: Standing): Act[] {
  return [...desk(life, now), ...payments(life, now), ...recoveries(life, now), ...provider(life, now)];
}

function desk(life: Life, now: Standing): Act[] {
  const { book, claim, cast } = life;
  const { world, handler, second, dealer } = cast;
  const acts: Act[] = [];
  const act = (weight: number, kind: string, run: () => Promise<void>): void => void acts.push({ kind, weight, run });
  if (UNDECIDED.includes(now.state)) {
    act(1, 'assess', async () => {
      const fen = life.pick([90_000n, 900_000n, 3_000_000n]);
      await world.verified(claim, formatYuan(money(fen)));
      await world.db
        .owner`update claims set state = 'DOCUMENTS_COMPLETE', revision = revision + 1 where id = ${claim.id}`;
      book.verified = fen;
    });
    act(3, 'approve', () => approve(life, now));
    for (const ground of ['RESCUE', 'UNDISPUTED'] as const) {
      const most = book.ahead(ground);
      if (most <= 0n) continue;
      act(3, ground === 'RESCUE' ? 'advance rescue' : 'advance certain', async () => {
        const fen = life.some(most);
        const who: Who = ground === 'RESCUE' ? 'hospital' : life.pick(['insured', 'victim', 'victim2', 'shop']);
        const named = { insured: null, shop: null, victim: 'V1', victim2: 'V2', hospital: life.pick(['V1', null]) }[
          who
        ];
        const victim = who === 'victim' && life.random() < 0.2 ? null : named;
        const materials = ground === 'RESCUE' ? [paper('ACCIDENT_CERTIFICATE'), paper('MEDICAL_RECORD')] : [];
        const input = {
          amount: cny(fen),
          ground,
          payeeId: life.payees[who],
          victim,
          reason: '交警通知书 2026-0001',
          materials,
        };
        await life.done(handler, 'claimAdvance', input, now);
        const beneficiary = who === 'insured' || who === 'shop' ? INSURED : victim;
        book.paid.push({ who, beneficiary, kind: 'ADVANCE', ground, fen });
        await life.misbehave();
      });
    }
  }
  if (['DOCUMENTS_COMPLETE', 'REOPENED'].includes(now.state) && !now.excluded && book.paid.length > 0)
    act(1, 'recourse found', async () => {
      const found = {
        clause: 'DRUNK_DRIVER',
        policyKind: null,
        reasons: '血液酒精含量 152 mg/100 ml。',
        wrongdoer: WRONGDOER,
      };
      await life.done(handler, 'claimExclude', { ...found, evidence: [] }, now);
      const { owner } = world.db;
      const [row] = await owner<{ id: Id<'ClaimExclusion'> }[]>`
        select id from claim_exclusions where claim_id = ${claim.id} and confirmed is null`;
      if (!row) return;
      const word = { exclusionId: wireId('ClaimExclusion', row.id), stands: true };
      await life.done(second, 'claimExclusionDecide', word, await life.standing());
      await life.claimedBack(now);
    });
  const ahead = book.paid.some(({ kind }) => kind === 'ADVANCE');
  if (['DOCUMENTS_COMPLETE', 'REOPENED', 'APPROVED'].includes(now.state) && ahead)
    act(now.state === 'APPROVED' ? 0.3 : 0.7, 'reject after an advance', () =>
      life.done(handler, 'claimReject', { rules: ['COVERAGE_NOT_BOUGHT'], reasons: '损失不属于所投险别。' }, now),
    );
  if (now.state === 'PAID') act(1, 'close', () => life.done(handler, 'claimClose', {}, now));
  if (['CLOSED', 'REJECTED'].includes(now.state))
    act(1, 'reopen', () => life.done(handler, 'claimReopen', { reason: '新的证据' }, now));
  if (['PAID', 'CLOSED', 'REJECTED'].includes(now.state))
    act(1, 'supplement', () => {
      const more = { reason: '后续治疗费用', amount: cny(100_000n), evidence: [paper('MEDICAL_RECORD')] };
      return life.done(dealer, 'claimSupplement', { claimId: claim.wire, ...more });
    });
  return acts;
}

/** A sheet for one or several, often less or more than what they hold. */
async function approve(life: Life, now: Standing): Promise<void> {
  const { book, cast, claim } = life;
  const owed = new Map<string, bigint>();
  const beneficiaries = now.excluded ? ['V1', 'V2'] : BENEFICIARIES;
  for (const beneficiary of beneficiaries) {
    if (life.random() < 0.35 && !(beneficiary === 'V2' && owed.size === 0)) continue;
    const had = book.held.filter((each) => each.beneficiary === beneficiary).reduce((all, { fen }) => all + fen, 0n);
    const drawn = life.some(life.pick([50_000n, 1_500_000n, 3_000_000n]));
    owed.set(beneficiary, had > 0n && life.random() < 0.4 ? life.some(had) : drawn);
  }
  const all = [...owed.values()].reduce((sum, fen) => sum + fen, 0n);
  const own = owed.get(INSURED) ?? 0n;
  const sheet = {
    owed,
    recourse: now.excluded ? all : 0n,
    subrogation: own > 0n && life.random() < 0.7 ? life.some(own) : 0n,
    final: false,
  };
  await cast.world.approve(claim, {
    payables: [...owed].map(([beneficiary, fen]) => ({
      policyKind: now.excluded ? ('COMPULSORY' as const) : ('COMMERCIAL' as const),
      coverage: now.excluded
        ? 'COMPULSORY_LIABILITY'
        : beneficiary === INSURED
          ? 'VEHICLE_DAMAGE'
          : 'THIRD_PARTY_LIABILITY',
      beneficiary,
      yuan: formatYuan(money(fen)),
    })),
    recourse: formatYuan(money(sheet.recourse)),
    subrogation: formatYuan(money(sheet.subrogation)),
    victims: ['V1', 'V2'],
  });
  book.sheet = sheet;
  book.verified = 800_000n; // of the assessment that the kit makes with a sheet
}

/** How the loss of one may be paid: to whom, and with what said. */
export function waysToPay(
  life: Life,
  beneficiary: string,
): { kind: string; who: Who; more: object; most: bigint | null }[] {
  if (beneficiary === INSURED)
    return [
      { kind: 'pay insured', who: 'insured', more: {}, most: null },
      { kind: 'pay shop', who: 'shop', more: {}, most: life.book.leftToShops },
    ];
  const [self, other]: Who[] = beneficiary === 'V1' ? ['victim', 'victim2'] : ['victim2', 'victim'];
  const victim = beneficiary;
  return [
    { kind: 'pay victim', who: self as Who, more: { victim }, most: null },
    {
      kind: 'pay in a victim’s place',
      who: other as Who,
      more: { victim, relation: 'GUARDIAN', relationProof: declaredFile() },
      most: null,
    },
    {
      kind: 'pay insured for a victim',
      who: 'insured',
      more: { victim, victimsCompensated: declaredFile() },
      most: null,
    },
  ];
}

function payments(life: Life, now: Standing): Act[] {
  const { book, cast } = life;
  const { sheet } = book;
  if (now.state !== 'APPROVED' || !sheet || sheet.final) return [];
  const acts: Act[] = [];
  const { of, left, over } = book.shares;
  const final = async (fen: bigint, beneficiary: string | null, way: { who: Who; more: object }): Promise<void> => {
    const before = now.pursuits.filter(({ ground }) => ground === 'ADVANCE_RETURN').length;
    const input = { kind: 'FINAL', amount: cny(fen), payeeId: life.payees[way.who], ...way.more };
    await life.done(cast.finance, 'claimPay', input, now);
    if (fen > 0n) book.paid.push({ who: way.who, beneficiary, kind: 'FINAL', ground: null, fen });
    sheet.final = true;
    book.forgiven = 0n;
    const after = (await life.standing()).pursuits.filter(({ ground }) => ground === 'ADVANCE_RETURN');
    const asked = after
      .filter(({ state }) => state === 'OPEN')
      .reduce((all, each) => all + each.fen - each.received, 0n);
    if (asked !== over) throw new Error(`asked back: ${String(asked)} instead of ${String(over)}`);
    if (after.length > before) life.count('advance asked back');
    await life.misbehave();
  };
  if (left === 0n)
    acts.push({ kind: 'final of nothing', weight: 4, run: () => final(0n, null, { who: 'insured', more: {} }) });
  for (const share of of) {
    if (share.left === 0n) continue;
    for (const way of waysToPay(life, share.beneficiary)) {
      const most = [share.left, left - 1n, way.most ?? share.left].reduce((low, fen) => (fen < low ? fen : low));
      if (share.left === left && (way.most === null || left <= way.most))
        acts.push({ kind: `final: ${way.kind}`, weight: 2, run: () => final(left, share.beneficiary, way) });
      if (most > 0n)
        acts.push({ kind: way.kind, weight: 1, run: () => part(life, now, { share: share.beneficiary, most, way }) });
    }
  }
  return acts;
}

/** A part; what one person alone may not pay is often said by two, and the second must say the same. */
async function part(
  life: Life,
  now: Standing,
  { share, most, way }: { share: string; most: bigint; way: { who: Who; more: object } },
): Promise<void> {
  const { book, cast } = life;
  const fen = life.some(most);
  const input = { kind: 'PARTIAL', amount: cny(fen), payeeId: life.payees[way.who], ...way.more };
  if (fen > 500_000n && life.random() < 0.5) {
    const [one, other] = cast.low;
    await life.done(one, 'claimPay', input, now);
    await life.refused(one, 'claimPay', input, 'SAME_PERSON', await life.standing());
    const less = { ...input, amount: cny(fen - 1n) };
    if (fen > 500_001n) await life.refused(other, 'claimPay', less, 'PAYMENT_NEEDS_SECOND', await life.standing());
    await life.done(other, 'claimPay', input, await life.standing());
    life.count('two people say the same');
  } else await life.done(cast.finance, 'claimPay', input, now);
  book.paid.push({ who: way.who, beneficiary: share, kind: 'PARTIAL', ground: null, fen });
  await life.misbehave();
}

function recoveries(life: Life, now: Standing): Act[] {
  const { book, cast } = life;
  const acts: Act[] = [];
  const arrived = now.payouts.map(({ state }) => state === 'PAID');
  const claimBack = (ground: Pursuit['ground'], against: object, from?: From): void => {
    const most = book.leftToRecover(ground, now.pursuits, { state: now.state, arrived }, from);
    const beneficiary = from?.beneficiary ?? null;
    const same = (other: Pursuit): boolean =>
      other.ground === ground && other.against === nameOf(against) && other.beneficiary === beneficiary;
    if (most === 0n || now.pursuits.some((other) => other.state === 'OPEN' && same(other))) return;
    acts.push({
      kind: `claim back ${ground}`,
      weight: 0.7,
      run: async () => {
        const fen = life.some(most);
        const input = { claimId: life.claim.wire, ground, against, beneficiary, amount: cny(fen) };
        await life.done(cast.handler, 'recoveryOpen', input);
        if (ground === 'ADVANCE_RETURN' && book.forgiven > 0n)
          book.forgiven -= fen < book.forgiven ? fen : book.forgiven;
      },
    });
  };
  for (const ground of GROUNDS.slice(0, 3)) claimBack(ground, life.pick(LIABLE));
  for (const from of againstPaid(life)) claimBack('ADVANCE_RETURN', from.against, from);
  const open = now.pursuits.filter(({ state }) => state === 'OPEN');
  if (open.length > 0) {
    const one = life.pick(open);
    const cost = book.ordered - book.received;
    const left = one.fen - one.received < cost ? one.fen - one.received : cost;
    const what = one.ground === 'ADVANCE_RETURN' ? 'advance' : one.ground === 'SALVAGE' ? 'salvage' : 'recovery';
    const receive = (fen: bigint) => async (): Promise<void> => {
      const reference = bankReference();
      const input = {
        recoveryId: recoveryId(one),
        amount: cny(fen),
        bankReference: reference,
        receivedAt: cast.world.clock.now(),
      };
      await life.done(cast.finance, 'recoveryReceive', input);
      book.received += fen;
      book.references.push(reference);
      isBack(life, one, fen);
    };
    if (left > 1n) acts.push({ kind: `part of ${what} is back`, weight: 2, run: receive(life.some(left - 1n)) });
    if (left > 0n) acts.push({ kind: `${what} is back`, weight: 2, run: receive(left) });
    acts.push({
      kind: 'give up',
      weight: 0.5,
      run: async () => {
        await life.done(cast.handler, 'recoveryAbandon', {
          recoveryId: recoveryId(one),
          reason: '责任人无财产可供执行',
        });
        if (one.ground === 'ADVANCE_RETURN') book.forgiven += one.fen - one.received;
      },
    });
  }
  return acts;
}

/** Of an advance, it is not held any more. */
export function isBack({ book, names }: Life, { ground, against, beneficiary }: Pursuit, fen: bigint): void {
  if (ground !== 'ADVANCE_RETURN') return;
  const share = shareOf({ who: names[against] ?? '', beneficiary });
  book.returned.set(share, (book.returned.get(share) ?? 0n) + fen);
}

/** Who was paid for whom, described anew as the insurer's people know them: by name. */
export function againstPaid({ book, names }: Life): (From & { against: object })[] {
  const paid = new Map(book.paid.map((each) => [shareOf(each), each]));
  return Object.entries(names).flatMap(([name, who]) =>
    [...paid.values()]
      .filter((each) => each.who === who)
      .map(({ beneficiary }) => ({
        name,
        who,
        beneficiary,
        against: ['hospital', 'shop'].includes(who) ? { organisation: { name } } : { person: { name } },
      })),
  );
}

function provider(life: Life, now: Standing): Act[] {
  const { cast } = life;
  const acts: Act[] = [
    { kind: 'settle', weight: 8, run: () => life.settle() },
    { kind: 'wait', weight: 1, run: () => life.waited(life.pick([1, 24, 9 * 24])) },
  ];
  if (now.payouts.some(({ state }) => state !== 'VERIFYING_PAYEE'))
    acts.push({
      kind: 'provider repeats itself',
      weight: 1,
      run: async () => {
        // Everything that it ever said of this claim, in any order, all at once.
        const facts = [...(await life.facts())].sort(() => life.random() - 0.5);
        const { keys } = cast.world.provider;
        const partnerId = cast.dealer.made.id;
        await Promise.all(
          facts.map((fact) => sendNotice(cast.world.gateway.url, keys.notices, { ...fact, partnerId })),
        );
      },
    });
  const back = now.payouts.filter(({ state }) => state === 'RETURNED');
  if (back.length > 0)
    acts.push({
      kind: 'correct account',
      weight: 4,
      run: async () => {
        const { id, payee } = life.pick(back);
        const payeeId = await cast.world.anotherAccount(life.claim, payee);
        await life.done(cast.finance, 'payoutRedirect', { payoutId: id, payeeId });
        await life.misbehave();
      },
    });
  return acts;
}
