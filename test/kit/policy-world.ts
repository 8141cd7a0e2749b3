/**
 * Partners whose applications are approved and paid, and the worker that issues them: the rows of quote, application and
 * charge as their rooms leave them, then the real issue under the worker's log-in.
 *
 *   const world = await policyWorld();
 *   const dealer = await world.partner();
 *   const paid = await world.paid(dealer);
 *   await world.issue(paid);
 */
import type { Ctx, Ports } from '../../src/kernel/ctx.js';
import { plusMillis } from '../../src/kernel/dates.js';
import { type Id, newId } from '../../src/kernel/ids.js';
import { inTransaction } from '../../src/kernel/in-transaction.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import { money } from '../../src/kernel/money.js';
import { raiseCharge } from '../../src/modules/billing/index.js';
import type { JobCtx, RunnableJob, Timer } from '../../src/modules/platform/jobs/index.js';
import { diskBlobs } from '../../src/modules/platform/index.js';
import { documentsJob, issuePolicies, type PaidApplication } from '../../src/modules/policies/index.js';
import { isPriced, type OptionDetail, type QuoteRisk } from '../../src/modules/quotes/index.js';
import type { ApplicationContent } from '../../src/modules/underwriting/index.js';
import type { QuoteRequestInput } from '../generated/operations.js';
import { poolsOf, recordingLog } from './jobs.js';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from './quote-world.js';

export interface PolicyRow {
  readonly id: Id<'Policy'>;
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly query_number: string | null;
  readonly confirmation_number: string | null;
  readonly subject_id: string;
}

export interface PaidGiven {
  readonly request?: Partial<QuoteRequestInput>;
  /** Beside the compulsory policy a commercial one. Default true. */
  readonly commercial?: boolean;
  /** Last change of the content before it is frozen. */
  readonly content?: (content: ApplicationContent) => ApplicationContent;
  readonly externalRef?: string;
  /** Charged and paid beyond what was payable: a defect of ours. */
  readonly surplusFen?: bigint;
}

export interface PolicyWorld extends QuoteWorld {
  /** An application that is approved and paid. */
  paid(seller: Seller, given?: PaidGiven): Promise<PaidApplication & { readonly vin: string }>;
  /** Runs the issue job once, as the worker would. */
  issue(paid: PaidApplication): Promise<void>;
  /** Paid and issued; the compulsory policy first. */
  issued(seller: Seller, given?: PaidGiven): Promise<PolicyRow[]>;
  /** Runs the documents job of a policy. */
  document(policy: Pick<PolicyRow, 'id'>, partnerId: Id<'Partner'>): Promise<void>;
  policiesOf(applicationId: string): Promise<PolicyRow[]>;
  /** Runs a job once, as the worker would. */
  work(job: RunnableJob, payload: unknown, id?: string): Promise<void>;
  /** One run of a scan or timer, as the worker makes it. */
  scan(timer: Timer): Promise<void>;
}

const HOUR = 3_600_000;
const RUN = { id: '1', revision: 0, attempt: 1, maxAttempts: 25, poolId: 'test' };

export async function policyWorld(options: Parameters<typeof quoteWorld>[0] = {}): Promise<PolicyWorld> {
  const world = await quoteWorld(options);
  const { owner } = world.db;
  const workerPools = poolsOf(world.db.workerUrl, 24);
  const filesDir = world.gateway.files;
  const ports = { industryPlatform: world.platform, blobs: diskBlobs(filesDir) } as unknown as Ports;

  const ctxOf = (partnerId: Id<'Partner'> | null): Ctx =>
    makeCtx({
      requestId: 'test',
      now: world.clock.now(),
      actor: {
        side: 'SYSTEM',
        id: null,
        label: 'test',
        partnerId,
        outletIds: null,
        permissions: new Set(),
        roles: [],
        standing: 'ACTIVE',
      },
      language: 'EN',
      log: recordingLog().log,
      pools: workerPools,
      ports,
    });
  const job = (): JobCtx => {
    const ctx = ctxOf(null);
    return {
      ctx,
      async asPartner(partnerId, name, work) {
        await ctx.reads.close();
        return inTransaction(ctxOf(partnerId), name, work);
      },
    };
  };
  const withJob = async (work: (job: JobCtx) => Promise<void>): Promise<void> => {
    const made = job();
    try {
      await work(made);
    } finally {
      await made.ctx.reads.close();
    }
  };

  const paid: PolicyWorld['paid'] = async (seller, given = {}) => {
    const parts = given.commercial === false ? anOption('A') : bothParts('A', aSelection([DAMAGE, THIRD_PARTY]));
    const quote = await seller.quoted({ vehicle: aValuedSaloon(), options: [parts], ...given.request });
    const [row] = await owner`
      select q.*, o.id as option_id, o.detail, v.risk from quotes q
      join quote_versions v on v.quote_id = q.id and v.sequence = q.version_sequence
      join quote_options o on o.quote_version_id = v.id
      where q.number = ${quote.number} order by o.position limit 1`;
    if (!row) throw new Error('the quote is not there');
    const content = (given.content ?? ((same) => same))(contentOf(row));
    const applicationId = newId('Application');
    const partnerId = seller.made.id;
    const charge = await inTransaction(ctxOf(partnerId), 'test', (tx) =>
      raiseCharge(tx, {
        partnerId,
        outletId: row['outlet_id'] as Id<'Outlet'> | null,
        externalRef: given.externalRef ?? null,
        subject: { kind: 'Application', id: applicationId },
        policyholderId: row['policyholder_id'] as string,
        region: content.vehicle.region,
        payBy: plusMillis(tx.now, HOUR),
        lines: [
          ...content.policies.map((policy, index) => ({
            kind: `${policy.kind}_PREMIUM` as const,
            amount: money(BigInt(policy.premiumFen) + (index === 0 ? (given.surplusFen ?? 0n) : 0n)),
            vat: money(BigInt(policy.vatFen)),
          })),
          { kind: 'VEHICLE_TAX' as const, amount: money(BigInt(content.tax?.total ?? '0')), vat: null },
        ],
      }),
    );
    const now = world.clock.now();
    await owner`update charges set state = 'PAID', paid_at = ${now} where id = ${charge.id}`;
    await owner`
      insert into payment_orders (id, partner_id, outlet_id, number, charge_id, state, amount_fen, payer_id, method, expires_at, paid_at, reference, created_at)
      values (${newId('PaymentOrder')}, ${partnerId}, ${row['outlet_id'] as string}, ${`PAY-TEST-${charge.id.slice(-12)}`}, ${charge.id}, 'PAID', ${String(charge.amount.fen)},
        ${row['policyholder_id'] as string}, 'QR_CODE', ${plusMillis(now, HOUR)}, ${now}, ${`REF-${charge.id}`}, ${now})`;
    await owner`
      insert into applications (id, partner_id, number, external_ref, state, outlet_id, producer_id, vehicle_id, policyholder_id, insured_id, owner_id,
        first_beneficiary_id, agreement_version_id, accepted_under_id, vehicle_group, vin, plate, holder_name, content, carries, pay_by, charge_id, created_at, updated_at)
      values (${applicationId}, ${partnerId}, ${`APP-TEST-${applicationId.slice(-12)}`}, ${given.externalRef ?? null}, 'PAID', ${row['outlet_id'] as string}, ${row['producer_id'] as string}, ${row['vehicle_id'] as string},
        ${row['policyholder_id'] as string}, ${row['insured_id'] as string}, ${row['owner_id'] as string}, ${row['first_beneficiary_id'] as string}, ${row['agreement_version_id'] as string}, ${row['agreement_version_id'] as string},
        ${row['vehicle_group'] as string}, ${row['vin'] as string}, ${row['plate'] as string}, ${row['holder_name'] as string}, ${owner.json(content as never)},
        ${owner.json(content.policies.map(({ kind }) => kind))}, ${plusMillis(now, HOUR)}, ${charge.id}, ${now}, ${now})`;
    await owner`update quotes set state = 'ACCEPTED', accepted_option_id = ${row['option_id'] as string}, application_id = ${applicationId} where id = ${row['id'] as string}`;
    return { applicationId, partnerId, vin: row['vin'] as string };
  };

  const policiesOf: PolicyWorld['policiesOf'] = (applicationId) =>
    owner<PolicyRow[]>`select * from policies where application_id = ${applicationId} order by kind desc`;
  const issue: PolicyWorld['issue'] = (application) => withJob((made) => issuePolicies(made, application));

  return {
    ...world,
    paid,
    issue,
    policiesOf,
    work: (each, payload, id = RUN.id) => withJob((made) => each.execute(made, payload, { ...RUN, id })),
    scan: (timer) => withJob((made) => timer.job.execute(made, {}, RUN)),
    async issued(seller, given) {
      const application = await paid(seller, given);
      await issue(application);
      return policiesOf(application.applicationId);
    },
    document: (policy, partnerId) =>
      withJob((made) => documentsJob.execute(made, { policyId: policy.id, partnerId }, RUN)),
    async stop() {
      await workerPools.end();
      await world.stop();
    },
  };
}

function contentOf(row: Record<string, unknown>): ApplicationContent {
  const { vehicle, compulsoryRecord, commercialRecord, recordReadAt } = row['risk'] as QuoteRisk;
  const { compulsory, commercial, basis, tax, notices } = row['detail'] as OptionDetail;
  const policies = [compulsory, commercial].flatMap((part) => (part && isPriced(part) ? [part] : []));
  const total = policies.reduce((all, { premiumFen }) => all + BigInt(premiumFen), BigInt(tax?.total ?? '0'));
  return {
    optionLabel: 'A',
    vehicle,
    compulsoryRecord,
    commercialRecord,
    recordReadAt,
    noClaim: basis?.noClaim ?? null,
    policies,
    tax,
    payableFen: total.toString(),
    amountAtRiskFen: '0',
    notices,
    queryNumbers: Object.fromEntries(policies.map(({ kind }) => [kind, `Q-${kind}`])),
  };
}
