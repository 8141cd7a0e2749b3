/**
 * Claims that are approved without the desk: what its steps write is put into the tables, and everything after that goes
 * over real HTTP, by the provider's notices and by the jobs.
 */
import type { PayeeRelation } from '../../src/modules/claims/index.js';
import type { Ctx } from '../../src/kernel/ctx.js';
import { type Id, newId, wireId } from '../../src/kernel/ids.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import { money, type Money, sum, yuan } from '../../src/kernel/money.js';
import { connectedProvider } from '../../src/app/payments/connected.js';
import { readConfig } from '../../src/app/config.js';
import { reconcilePayouts, sendPayouts, verifyPayees } from '../../src/modules/billing/index.js';
import {
  ClaimAdvanceDocument,
  type ClaimAdvanceInput,
  type ClaimAdvanceMutation,
  ClaimPayDocument,
  type ClaimPayInput,
  type ClaimPayMutation,
  ClaimPayoutsDocument,
  type ClaimPayoutsQuery,
} from '../generated/operations.js';
import { asPartner } from './channels-callers.js';
import { aStaffMember } from './channels-fixture.js';
import { type ClaimWorld, claimWorld, DURING, LOSS_AT } from './claim-world.js';
import type { EndorsementWorld, Held } from './endorsement-world.js';
import { type Client, TEST_SECRET } from './gateway.js';
import { recordingLog } from './jobs.js';
import { aCard } from './payout-world.js';
import { newKey, type Seller } from './quote-world.js';
import { runScan } from './scan.js';

export interface SheetGiven {
  /** `INSURED` or a victim's key; yuan. */
  readonly payables: readonly {
    policyKind: 'COMPULSORY' | 'COMMERCIAL';
    coverage: string;
    beneficiary: string;
    yuan: string;
  }[];
  readonly endsCoverages?: readonly string[];
  /** What of it is recovered from a wrongdoer, and what another vehicle owes; yuan. */
  readonly recourse?: string;
  readonly subrogation?: string;
  /** Victims of the accident, also those that it owes nothing. */
  readonly victims?: readonly string[];
  /** What was calculated with, as far as payments ask for it. */
  readonly facts?: { readonly victims: readonly { key: string; is: string; vehicle: string | null }[] };
}

/** 2,000.00 compulsory and 43,000.00 commercial, all to one victim: 45,000.00. */
export const A_SHEET: SheetGiven = {
  payables: [
    { policyKind: 'COMPULSORY', coverage: 'COMPULSORY_LIABILITY', beneficiary: 'V1', yuan: '2000.00' },
    { policyKind: 'COMMERCIAL', coverage: 'THIRD_PARTY_LIABILITY', beneficiary: 'V1', yuan: '43000.00' },
  ],
};
/** 37,000.00 to a victim, 8,000.00 own damage: 45,000.00. */
export const OWN_AND_VICTIM: SheetGiven = {
  payables: [
    { policyKind: 'COMPULSORY', coverage: 'COMPULSORY_LIABILITY', beneficiary: 'V1', yuan: '2000.00' },
    { policyKind: 'COMMERCIAL', coverage: 'THIRD_PARTY_LIABILITY', beneficiary: 'V1', yuan: '35000.00' },
    { policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', beneficiary: 'INSURED', yuan: '8000.00' },
  ],
};

export interface MoneyClaim {
  readonly id: Id<'Claim'>;
  readonly wire: string;
  readonly policies: { readonly compulsory: Held; readonly commercial: Held };
  /** Wire ids of payees: the insured, the victim, a hospital. */
  readonly insured: string;
  readonly victim: string;
  readonly hospital: string;
}

export interface Another {
  readonly policies: MoneyClaim['policies'];
  readonly occurredAt: string;
}

export type Card = NonNullable<ClaimPayoutsQuery['claim']>;
type Paid = NonNullable<ClaimPayMutation['claimPay']>;
type Advanced = NonNullable<ClaimAdvanceMutation['claimAdvance']>;

export interface ClaimMoneyWorld extends ClaimWorld {
  /** A reported loss under a pair in force, with three payees; `another`: under the pair of one before, at another time. */
  opened(seller: Seller, another?: Another): Promise<MoneyClaim>;
  /** The same, approved. */
  approved(seller: Seller, sheet?: SheetGiven, another?: Another): Promise<MoneyClaim>;
  approve(claim: MoneyClaim, sheet?: SheetGiven): Promise<void>;
  verified(claim: MoneyClaim, repair: string): Promise<void>;
  seen(caller: Client, claim: MoneyClaim): Promise<Card>;
  payClaim(caller: Client, claim: MoneyClaim, amount: string, changes?: Partial<ClaimPayInput>): Promise<Paid>;
  advance(caller: Client, claim: MoneyClaim, amount: string, changes?: Partial<ClaimAdvanceInput>): Promise<Advanced>;
  /** Another account of the same payee, given to the claim; `of` may also be a payee's wire id. */
  anotherAccount(claim: MoneyClaim, of: string): Promise<string>;
  /** An account of who is the insured of the commercial policy by now, given to the claim as the insured's. */
  insuredAccount(claim: MoneyClaim): Promise<string>;
  /** Somebody's account, given to the claim; wire id of the payee. */
  namedPayee(claim: { readonly id: string }, name: string, relation: PayeeRelation): Promise<string>;
  /** The scans of payouts; twice, so that nothing moves any more. */
  settle(rounds?: number): Promise<void>;
  payoutBalances(claim: MoneyClaim): Promise<Record<string, bigint>>;
  /** A read of an upper room, in the name of a partner that owns nothing. */
  asked<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>;
}

/** `base`: a world that can do more already. */
export async function claimMoneyWorld(base?: EndorsementWorld): Promise<ClaimMoneyWorld> {
  const world = await claimWorld(base);
  const { owner } = world.db;
  const paymentProvider = connectedProvider(
    readConfig({ GATEWAY_SECRET: TEST_SECRET, PAYMENT_PROVIDER_URL: world.provider.url }),
    () => world.gateway.url,
  );
  let maker: Id<'Staff'> | null = null;
  const makerId = async (): Promise<Id<'Staff'>> => {
    const [institution] = await owner<{ id: Id<'Institution'> }[]>`select id from institutions where code = 'HQ'`;
    if (!institution) throw new Error('make a partner first');
    maker ??= await aStaffMember(owner, { institutionId: institution.id, roles: ['CLAIMS_HANDLER'] });
    return maker;
  };

  const payeeOf = async (
    partnerId: string,
    claimId: string,
    partyId: string,
    account: string,
    relation: PayeeRelation,
  ): Promise<string> => {
    const id = newId('Payee');
    await owner`insert into claim_payees (id, partner_id, claim_id, party_id, account_number, bank, relation, created_at)
      values (${id}, ${partnerId}, ${claimId}, ${partyId}, ${account}, '中国农业银行上海分行', ${relation}, ${world.clock.now()})`;
    return wireId('Payee', id);
  };
  const aParty = async (partnerId: string, kind: 'PERSON' | 'ORGANISATION', name: string): Promise<string> => {
    const id = newId(kind === 'PERSON' ? 'Person' : 'Organisation');
    await owner`insert into parties (id, partner_id, kind, name, created_at) values (${id}, ${partnerId}, ${kind}, ${name}, now())`;
    return id;
  };
  const nextOf = async (table: 'claim_assessments' | 'claim_calculations', { id }: MoneyClaim): Promise<number> => {
    const [row] = await owner<{ n: number }[]>`select count(*)::int as n from ${owner(table)} where claim_id = ${id}`;
    return (row?.n ?? 0) + 1;
  };
  const opened: ClaimMoneyWorld['opened'] = async (seller, another) => {
    if (!another) world.clock.at('2026-11-21T10:00:00.000+08:00');
    const policies = another?.policies ?? (await world.pair(seller));
    if (!another) await world.on(DURING);
    const { id: wire } = await world.reported(seller, {
      policy: { policyNumber: policies.commercial.number },
      occurredAt: another?.occurredAt ?? LOSS_AT,
    });
    const [row] = await owner<{ id: Id<'Claim'> }[]>`
      select id from claims where replace(id::text, '-', '') = ${wire.slice(4)}`;
    const [insured] = await owner<{ insured_id: string }[]>`
      select insured_id from policies where id = ${policies.commercial.id}`;
    if (!row || !insured) throw new Error('no claim');
    const partnerId = seller.made.id;
    return {
      id: row.id,
      wire,
      policies,
      insured: await payeeOf(partnerId, row.id, insured.insured_id, aCard(), 'INSURED'),
      victim: await payeeOf(partnerId, row.id, await aParty(partnerId, 'PERSON', '苏晓雯'), aCard(), 'VICTIM'),
      hospital: await payeeOf(
        partnerId,
        row.id,
        await aParty(partnerId, 'ORGANISATION', '市第六医院'),
        '1001234567',
        'HOSPITAL',
      ),
    };
  };
  const approve: ClaimMoneyWorld['approve'] = async (claim, given = A_SHEET) => {
    const staffId = await makerId();
    const amounts = given.payables.map((each) => yuan(each.yuan));
    const payable = sum(amounts);
    const [row] = await owner<{ partner_id: string }[]>`select partner_id from claims where id = ${claim.id}`;
    const partnerId = row?.partner_id ?? '';
    const [assessmentId, calculationId] = [newId('LossAssessment'), newId('ClaimCalculation')];
    await assessment(partnerId, claim, assessmentId, staffId, {
      repair: 800000n,
      totalLoss: given.endsCoverages !== undefined,
    });
    const stored = (amount: Money) => ({ fen: amount.fen.toString(), currency: 'CNY' });
    const of = (kind: string): Money =>
      money(given.payables.reduce((all, each) => (each.policyKind === kind ? all + yuan(each.yuan).fen : all), 0n));
    const sheet = {
      outcome: 'CALCULATED',
      payables: given.payables.map((each, index) => ({ ...each, amount: stored(amounts[index] ?? yuan('0.00')) })),
      policies: ['COMPULSORY', 'COMMERCIAL'].map((policyKind) => ({ policyKind, payable: stored(of(policyKind)) })),
      coverages: given.payables.map((each) => ({ ...each, payable: stored(yuan(each.yuan)) })),
      endsCoverages: given.endsCoverages ?? [],
      ...(given.recourse === undefined ? {} : { recourse: stored(yuan(given.recourse)) }),
      ...(given.subrogation === undefined ? {} : { subrogations: [{ amount: stored(yuan(given.subrogation)) }] }),
    };
    const facts = given.facts ?? {
      victims: (given.victims ?? []).map((key) => ({ key, is: 'PEDESTRIAN_OR_CYCLIST' })),
    };
    await owner`insert into claim_calculations (id, partner_id, claim_id, sequence, assessment_id, assessor_id, calculator_id,
        calculator_label, liability, received_fen, facts, sheet, payable_fen, calculated_at)
      values (${calculationId}, ${partnerId}, ${claim.id}, ${await nextOf('claim_calculations', claim)}, ${assessmentId}, ${staffId}, ${staffId}, '理算', 'MAJOR', 0,
        ${owner.json(facts)}, ${owner.json(sheet)}, ${payable.fen.toString()}, ${world.clock.now()})`;
    await owner`update claims set state = 'APPROVED', revision = revision + 1 where id = ${claim.id}`;
  };
  const assessment = async (
    partnerId: string,
    claim: MoneyClaim,
    id: string,
    staffId: string,
    { repair, totalLoss }: { repair: bigint; totalLoss: boolean },
  ): Promise<void> => {
    const at = world.clock.now();
    const [institution] = await owner<{ id: Id<'Institution'> }[]>`select id from institutions where code = 'HQ'`;
    const verifier = await aStaffMember(owner, { institutionId: (institution as { id: Id<'Institution'> }).id });
    await owner`insert into claim_assessments (id, partner_id, claim_id, sequence, assessor_id, assessor_label, method, lines, losses,
        repair_fen, rescue_fen, salvage_fen, total_loss, repaired_before, assessed_at, confirmed, verifier_id, verifier_label, verified_at)
      values (${id}, ${partnerId}, ${claim.id}, ${await nextOf('claim_assessments', claim)}, ${staffId}, '定损', 'PHOTO', '[]',
        '{"victims": [{"key": "V1"}, {"key": "V2"}], "separate": []}', ${repair.toString()}, 0, 0, ${totalLoss},
        false, ${at}, true, ${verifier}, '核损', ${at})`;
  };
  const input = (claim: MoneyClaim, amount: string, revision: number) => ({
    idempotencyKey: newKey(),
    claimId: claim.wire,
    expectedVersion: revision,
    amount: { amount, currency: 'CNY' as const },
  });
  const revisionOf = async (claim: MoneyClaim): Promise<number> => {
    const [row] = await owner<{ revision: number }[]>`select revision from claims where id = ${claim.id}`;
    return row?.revision ?? 0;
  };
  return {
    ...world,
    opened,
    approve,
    async approved(seller, sheet, another) {
      const claim = await opened(seller, another);
      await approve(claim, sheet);
      return claim;
    },
    async verified(claim, repair) {
      const [row] = await owner<{ partner_id: string }[]>`select partner_id from claims where id = ${claim.id}`;
      const given = { repair: yuan(repair).fen, totalLoss: false };
      await assessment(row?.partner_id ?? '', claim, newId('LossAssessment'), await makerId(), given);
    },
    async seen(caller, { wire }) {
      const { claim } = await caller.ask(ClaimPayoutsDocument, { by: { id: wire } });
      if (!claim) throw new Error('no such claim');
      return claim;
    },
    async payClaim(caller, claim, amount, changes = {}) {
      const { claimPay } = await caller.ask(ClaimPayDocument, {
        input: { ...input(claim, amount, await revisionOf(claim)), kind: 'FINAL', payeeId: claim.victim, ...changes },
      });
      if (!claimPay) throw new Error('no payload');
      return claimPay;
    },
    async advance(caller, claim, amount, changes = {}) {
      const { claimAdvance } = await caller.ask(ClaimAdvanceDocument, {
        input: {
          ...input(claim, amount, await revisionOf(claim)),
          ground: 'UNDISPUTED',
          payeeId: claim.victim,
          reason: '抢救费用,交警通知书 2026-0001',
          materials: [],
          ...changes,
        },
      });
      if (!claimAdvance) throw new Error('no payload');
      return claimAdvance;
    },
    async anotherAccount(claim, of) {
      const wire = of === 'insured' || of === 'victim' ? claim[of] : of;
      const id = newId('Payee');
      const rows = await owner`
        insert into claim_payees (id, partner_id, claim_id, party_id, account_number, bank, relation, authorisation_file_id, created_at)
        select ${id}, partner_id, claim_id, party_id, case relation when 'HOSPITAL' then account_number else ${aCard()} end,
          bank, relation, authorisation_file_id, ${world.clock.now()}
        from claim_payees where replace(id::text, '-', '') = ${wire.slice(4)} returning id`;
      if (rows.length === 0) throw new Error('no such payee');
      return wireId('Payee', id);
    },
    async insuredAccount({ id, policies }) {
      const [row] = await owner<{ partner_id: string; insured_id: string }[]>`
        select partner_id, insured_id from policies where id = ${policies.commercial.id}`;
      if (!row) throw new Error('no such policy');
      return payeeOf(row.partner_id, id, row.insured_id, aCard(), 'INSURED');
    },
    async namedPayee({ id }, name, relation) {
      const [row] = await owner<{ partner_id: string }[]>`select partner_id from claims where id = ${id}`;
      const partnerId = row?.partner_id ?? '';
      const organisation = relation === 'HOSPITAL';
      const party = await aParty(partnerId, organisation ? 'ORGANISATION' : 'PERSON', name);
      return payeeOf(partnerId, id, party, organisation ? '1001234567' : aCard(), relation);
    },
    async settle(rounds = 2) {
      for (let round = 0; round < rounds; round += 1)
        for (const scan of [verifyPayees, sendPayouts, reconcilePayouts])
          await runScan(world, scan, { paymentProvider }).catch(() => undefined);
      await world.provider.control({ release: true });
    },
    async asked(work) {
      const ctx = makeCtx({
        requestId: 'test',
        now: world.clock.now(),
        language: 'EN',
        log: recordingLog().log,
        pools: world.gateway.gateway.pools,
        ports: {} as Ctx['ports'],
        actor: asPartner(newId('Partner')),
      });
      try {
        return await work(ctx);
      } finally {
        await ctx.reads.close();
      }
    },
    async payoutBalances({ id }) {
      const rows = await owner<{ account: string; fen: string }[]>`
        select account, sum(amount_fen)::text as fen from payout_postings where subject_id = ${id} group by account order by account`;
      return Object.fromEntries(rows.map(({ account, fen }) => [account, BigInt(fen)]));
    },
  };
}
