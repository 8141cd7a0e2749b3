/**
 * Losses under issued policies, over real HTTP. Cover of a pair begins on 22 November 2026 at midnight; `during` is a
 * morning of it.
 *
 *   const world = await claimWorld();
 *   const dealer = await world.partner();
 *   const { compulsory, commercial } = await world.pair(dealer);
 *   const claim = await world.reported(dealer, { policy: { policyNumber: commercial.number } });
 */
import { tellReporterJob } from '../../src/modules/claims/index.js';
import {
  ClaimByLookupDocument,
  type ClaimCardFragment,
  ClaimReportDocument,
  type ClaimReportInput,
  type ClaimReportMutation,
  ClaimWithdrawDocument,
} from '../generated/operations.js';
import type { PartnerGiven } from './channels-fixture.js';
import { endorsementWorld, type EndorsementWorld, type Held } from './endorsement-world.js';
import type { Client } from './gateway.js';
import { newKey, type Seller } from './quote-world.js';

export type ClaimCard = ClaimCardFragment;
export type Reported = NonNullable<ClaimReportMutation['claimReport']>;

/** A morning on which cover of `pair` is in force. */
export const DURING = '2026-12-21T10:00:00.000+08:00';
/** When the loss of `aNotice` happened. */
export const LOSS_AT = '2026-12-20T18:10:00.000+08:00';

export interface ClaimWorld extends EndorsementWorld {
  report(caller: Client, notice?: Partial<ClaimReportInput>): Promise<Reported>;
  /** A report that must have been taken. */
  reported(caller: Client, notice?: Partial<ClaimReportInput>): Promise<ClaimCard>;
  /** Withdrawn by its claimant; must be possible. */
  withdrawn(caller: Client, claim: Pick<ClaimCard, 'id' | 'revision'>): Promise<void>;
  /** Runs the jobs that carry what became of claims to who reported them. */
  tellReporters(): Promise<void>;
  plateOf(policy: Pick<Held, 'id'>): Promise<string>;
  claim(caller: Client, id: string): Promise<ClaimCard | null>;
  /** A car club without licence, under its referral agreement. */
  club(given?: PartnerGiven): Promise<Seller>;
  /** A repair shop: claims side only. */
  shop(given?: PartnerGiven): Promise<Seller>;
}

export function aNotice(changes: Partial<ClaimReportInput> = {}): ClaimReportInput {
  return {
    idempotencyKey: newKey(),
    policy: { plate: '沪A00000' },
    occurredAt: LOSS_AT,
    place: { address: '上海市测试路 1 号', region: '310000' },
    cause: 'COLLISION',
    narrative: '等红灯时被追尾。',
    reporter: { relation: 'INSURED', name: '测试甲', phone: '13800000000' },
    policeReported: true,
    injuredCount: 0,
    ...changes,
  };
}

/** The insured agreed, and the partner speaks. */
export const BY_PARTNER: ClaimReportInput['reporter'] = {
  relation: 'PARTNER',
  name: '测试车友会',
  phone: '4000000000',
  insuredConsentAt: '2026-12-21T09:00:00.000+08:00',
};
export const BY_SHOP: ClaimReportInput['reporter'] = { ...BY_PARTNER, relation: 'REPAIR_SHOP', name: '测试维修' };

export const AN_ESTIMATE: NonNullable<ClaimReportInput['estimate']> = {
  vehicleInShopSince: '2026-12-21T08:30:00.000+08:00',
  lines: [
    {
      kind: 'PART',
      label: '后保险杠',
      partNumber: '5G0807421',
      quantity: '1',
      unitPrice: { amount: '1280.00', currency: 'CNY' },
    },
    { kind: 'LABOUR', label: '拆装调校', quantity: '3', unitPrice: { amount: '160.00', currency: 'CNY' } },
  ],
};

/** `base`: a world that can do more already. */
export async function claimWorld(base?: EndorsementWorld): Promise<ClaimWorld> {
  const world = base ?? (await endorsementWorld());
  const report: ClaimWorld['report'] = async (caller, notice) => {
    const { claimReport } = await caller.ask(ClaimReportDocument, { input: aNotice(notice) });
    if (!claimReport) throw new Error('no answer');
    return claimReport;
  };
  return {
    ...world,
    report,
    async reported(caller, notice) {
      const { claim, userErrors } = await report(caller, notice);
      if (!claim) throw new Error(`refused: ${JSON.stringify(userErrors)}`);
      return claim;
    },
    async withdrawn(caller, { id, revision }) {
      const input = { idempotencyKey: newKey(), claimId: id, expectedVersion: revision, reason: '已私下了结。' };
      const { claimWithdraw } = await caller.ask(ClaimWithdrawDocument, { input });
      if (!claimWithdraw?.claim) throw new Error(`refused: ${JSON.stringify(claimWithdraw?.userErrors)}`);
    },
    async tellReporters() {
      const waiting = await world.db.owner<{ id: string; payload: unknown }[]>`
        select j.id::text, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id
        where j.task_identifier = ${tellReporterJob.name} order by j.id`;
      for (const { id, payload } of waiting) {
        await world.work(tellReporterJob, payload, id);
        await world.db.owner`delete from graphile_worker._private_jobs where id = ${id}`;
      }
    },
    async plateOf({ id }) {
      const [row] = await world.db.owner<{ plate: string }[]>`select plate from policies where id = ${id}`;
      if (!row) throw new Error('no such policy');
      return row.plate;
    },
    claim: async (caller, id) => (await caller.ask(ClaimByLookupDocument, { by: { id } })).claim ?? null,
    club: (given) =>
      world.partner({
        kind: 'CAR_CLUB',
        licensed: false,
        roles: ['OWNER', 'CLAIMS'],
        clauses: {
          BUSINESS_LINES: ['REFERRAL', 'CLAIMS'],
          CLAIM_SCOPE: { acts: ['REPORT', 'DOCUMENTS', 'STATUS', 'RUN_OFF'] },
        },
        ...given,
      }),
    shop: (given) =>
      world.partner({
        kind: 'REPAIR_SHOP',
        licensed: false,
        roles: ['OWNER', 'CLAIMS'],
        clauses: {
          BUSINESS_LINES: ['CLAIMS'],
          CLAIM_SCOPE: { acts: ['REPORT', 'REPAIR_ESTIMATE', 'OWN_REPAIR_LINES', 'RUN_OFF'] },
        },
        ...given,
      }),
  };
}
