/**
 * Plays the past sales by the very operations that callers and workers use, under the clock of those days: quoted, taken,
 * paid by card and confirmed by two of the finance department, issued. So every wall, line and booking is what a sale
 * leaves. Then what falls due is put on the work list; whatever else a day brings, and the papers, are the worker's.
 */
import { createHash } from 'node:crypto';
import type { Actor, Ctx, Ports } from '../../kernel/ctx.js';
import { addDays, addYears, dayOf, type Instant, instant, localDate } from '../../kernel/dates.js';
import { Defect } from '../../kernel/failure.js';
import { type Id, trustedId, wireId } from '../../kernel/ids.js';
import { inTransaction } from '../../kernel/in-transaction.js';
import { makeCtx, withDuties } from '../../kernel/make-ctx.js';
import { yuan } from '../../kernel/money.js';
import { Problems } from '../../kernel/refusal.js';
import {
  chargeByExternalRef,
  confirmPayment,
  createPaymentOrder,
  paymentOrderById,
} from '../../modules/billing/index.js';
import { insertMade, keepMade } from '../../modules/platform/index.js';
import { type JobCtx, systemActor, type Timer, workerPools } from '../../modules/platform/jobs/index.js';
import { issuePolicies, startPolicies } from '../../modules/policies/index.js';
import {
  acceptQuote,
  currentOptionsByQuote,
  type OptionRequest,
  quoteSettings,
  requestQuote,
  requirementsOf,
} from '../../modules/quotes/index.js';
import { listRenewals } from '../../modules/renewals/index.js';
import type {
  AcceptanceClaim,
  AcceptanceRequirements,
  AnswerClaim,
  Question,
} from '../../modules/underwriting/index.js';
import type { World } from '../context.js';
import { operations } from '../operations.js';
import type { SandboxIds } from './data.js';
import { sandboxPlatform } from './industry-platform.js';
import { PAST_SALES, type PastSale } from './past-sales.js';
import { EFFECTIVE_FROM } from './terms.js';
import { withCheckDigit } from './vin.js';

type Played = 'quoteRequest' | 'quoteAccept' | 'paymentOrderCreate' | 'paymentConfirm';

const WORKERS = 4;
const COMPULSORY = { startsAt: null, startsOnIssue: false, shortTerm: null, taxPaid: false };
/** One pixel, for the slip of a card terminal. */
const SLIP = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export interface Sellers {
  readonly ids: SandboxIds;
  /** Partner key → salesperson. */
  readonly producers: ReadonlyMap<string, Id<'Producer'>>;
  /** Own numbers of sales that are there already. */
  readonly sold: ReadonlySet<string>;
}

export function refOf({ serial }: PastSale): string {
  return `DEMO-LY-${serial}`;
}

export async function playPastSales(world: World, workerUrl: string, sellers: Sellers): Promise<void> {
  const missing = PAST_SALES.filter((sale) => !sellers.sold.has(refOf(sale)));
  if (missing.length === 0) return;
  const pools = workerPools(workerUrl, WORKERS);
  try {
    await Promise.all(missing.map((sale) => sell(world, pools, sellers, sale)));
    for (const scan of [startPolicies, listRenewals]) await run(world, pools, scan); // only cover that began is renewed
  } finally {
    await Promise.all([pools.main.end(), pools.side.end()]);
  }
}

/** One that fails holds up neither the others nor the start; the next start tries it again. */
async function sell(world: World, workers: Workers, sellers: Sellers, sale: PastSale): Promise<void> {
  const soldAt = soldOn(sale, world.clock.now());
  if (soldAt < EFFECTIVE_FROM) return; // before there were agreements
  try {
    await new Play(world, workers, sellers, sale, soldAt).sell();
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    world.log.warn({ sale: refOf(sale), reason }, 'a past sale of the sandbox was not made');
  }
}

/** The morning before the cover began that ends so many days from now. */
function soldOn({ dueIn }: PastSale, now: Instant): Instant {
  return instant(`${addDays(addYears(addDays(dayOf(now), dueIn), -1), -1)}T10:00:00+08:00`);
}

type Workers = ReturnType<typeof workerPools>;

async function run(world: World, pools: Workers, { job }: Timer): Promise<void> {
  const made = jobOf({ ...world, pools }, world.clock.now(), job.name);
  try {
    await job.execute(made, {}, { id: '0', revision: 0, attempt: 1, maxAttempts: 1, poolId: 'sandbox' });
  } finally {
    await made.ctx.reads.close();
  }
}

function jobOf(world: Pick<World, 'log' | 'pools' | 'ports'>, now: Instant, name: string): JobCtx {
  const made = (partnerId: Id<'Partner'> | null): Ctx =>
    makeCtx({
      ...world,
      requestId: `sandbox-${name}`,
      now,
      actor: systemActor('sandbox', partnerId),
      language: 'ZH_CN',
    });
  const ctx = made(null);
  return {
    ctx,
    async asPartner(partnerId, operation, work) {
      await ctx.reads.close();
      return inTransaction(made(partnerId), operation, work);
    },
  };
}

/** One sale, from the quote to its policies. A key that was used before answers what it made. */
class Play {
  private readonly partnerId: Id<'Partner'>;
  private readonly ports: Ports;

  constructor(
    private readonly world: World,
    private readonly workers: Workers,
    private readonly sellers: Sellers,
    private readonly sale: PastSale,
    private readonly soldAt: Instant,
  ) {
    this.partnerId = trustedId('Partner', sellers.ids.get(sale.partner) ?? '');
    this.ports = { ...world.ports, industryPlatform: sandboxPlatform({ now: () => soldAt }) };
  }

  async sell(): Promise<void> {
    const applicationId = await this.take(await this.quote());
    await this.pay();
    const job = jobOf({ ...this.world, pools: this.workers, ports: this.ports }, this.soldAt, 'policies.issue');
    try {
      await issuePolicies(job, { applicationId, partnerId: this.partnerId });
    } finally {
      await job.ctx.reads.close();
    }
  }

  private key(step: string) {
    return { idempotencyKey: `sandbox-past-${this.sale.serial}-${step}`, sent: { sandbox: this.sale.serial, step } };
  }

  /** As the partner's system, or one of the insurer's people. */
  private async act<T>(operation: Played | null, staff: string | null, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    const actor: Actor = {
      side: staff === null ? 'PARTNER' : 'INSURER',
      id: staff,
      label: 'sandbox',
      partnerId: staff === null ? this.partnerId : null,
      outletIds: null,
      permissions: new Set(),
      roles: [],
      standing: 'ACTIVE',
    };
    const { log, pools } = this.world;
    const parts = { requestId: `sandbox-past-${this.sale.serial}`, now: this.soldAt, language: 'ZH_CN' as const };
    const bare = makeCtx({ ...parts, actor, log, pools, ports: this.ports });
    const ctx =
      operation === null
        ? bare
        : withDuties(bare, { operation, clauses: [], events: [], once: operations[operation].once });
    try {
      return await work(ctx);
    } finally {
      await ctx.reads.close();
    }
  }

  private quote(): Promise<string> {
    const { sale } = this;
    const option: OptionRequest = {
      label: 'A',
      compulsory: COMPULSORY,
      commercial: sale.selection && { startsAt: null, choice: { selection: sale.selection }, discount: null },
    };
    return this.act('quoteRequest', null, async (ctx) => {
      const outcome = await requestQuote(
        ctx,
        quoteSettings(),
        {
          ...this.key('quote'),
          externalRef: refOf(sale),
          vehicle: {
            vin: withCheckDigit(`LFPH4BCP0P1${sale.serial}`),
            registration: { plate: { number: sale.plate } },
            region: '310000',
            useNature: 'FAMILY',
            energy: 'FUEL',
            seats: 5,
            displacementMl: 1498,
            engineNumber: `EA2${sale.serial}`,
            makeModel: sale.makeModel,
            firstRegisteredOn: localDate('2023-05-12'),
            newPrice: yuan(sale.newPrice),
          },
          people: this.people(),
          options: [option],
          seller: { outletId: null, producerId: this.producer() },
        },
        new Problems(),
      );
      return outcome.subject.id;
    });
  }

  private take(quoteId: string): Promise<Id<'Application'>> {
    return this.act('quoteAccept', null, async (ctx) => {
      const [option] = await ctx.loader(currentOptionsByQuote).load(quoteId);
      const needs = option && (await requirementsOf(ctx, option));
      if (!needs) throw new Defect('a past sale of the sandbox has no option');
      const outcome = await acceptQuote(ctx, quoteSettings(), {
        ...this.key('accept'),
        externalRef: refOf(this.sale),
        optionId: option.id,
        expectedVersion: null,
        producerId: this.producer(),
        acceptance: { ...this.acceptance(needs), people: this.people() },
      });
      return trustedId('Application', outcome.subject.id);
    });
  }

  /** By card at the insurer's terminal; two of the finance department saw the money. */
  private async pay(): Promise<void> {
    const externalRef = refOf(this.sale);
    const orderId = await this.act('paymentOrderCreate', null, async (ctx) => {
      const outcome = await createPaymentOrder(ctx, {
        ...this.key('pay'),
        externalRef,
        findCharge: (tx) => chargeByExternalRef(tx, externalRef),
        chargeFor: externalRef,
        payer: null,
        method: 'POS',
        returnUrl: null,
      });
      return outcome.subject.id;
    });
    const slip = await this.slip();
    for (const member of ['finance1', 'finance2'])
      await this.act('paymentConfirm', this.sellers.ids.get(member) ?? '', async (ctx) => {
        const order = await ctx.loader(paymentOrderById).load(orderId);
        if (!order) throw new Defect('a past sale of the sandbox has no payment order');
        const said = { amount: order.amount, bankReference: `POS${this.sale.serial}`, receivedAt: this.soldAt };
        await confirmPayment(
          ctx,
          { ...this.key(member), ...said, paymentOrderId: orderId, evidence: { fileId: slip } },
          new Problems(),
        );
      });
  }

  private slip(): Promise<string> {
    return this.act(null, null, async (ctx) => {
      const about = { name: 'pos-slip.png', contentType: 'image/png', kind: 'PAYMENT_PROOF', personal: false } as const;
      const kept = await keepMade(ctx, { ...about, bytes: SLIP });
      return wireId('File', await inTransaction(ctx, 'sandbox', (tx) => insertMade(tx, this.partnerId, kept)));
    });
  }

  private producer(): string {
    const id = this.sellers.producers.get(this.sale.partner);
    if (!id) throw new Defect('a partner of the sandbox has no salesperson');
    return wireId('Producer', id);
  }

  private people() {
    const { name, phone, identity } = this.sale.holder;
    return {
      policyholder: { person: { name, phone, identity: { kind: 'RESIDENT_ID' as const, number: identity } } },
    };
  }

  /** All that the option says it needs, answered harmlessly. */
  private acceptance(needs: AcceptanceRequirements): AcceptanceClaim {
    const paper = (name: string) => ({
      declare: {
        name,
        contentType: 'application/pdf' as const,
        sizeBytes: 2048,
        sha256: createHash('sha256').update(`${this.sale.serial} ${name}`).digest('hex'),
      },
    });
    return {
      disclosures: needs.questions
        .filter(({ kind }) => kind !== 'TEXT')
        .map((question) => ({ key: question.key, answer: this.answer(question) })),
      confirmedExclusions: needs.exclusions.map(({ key }) => key),
      confirmedNotices: needs.notices.map(({ code }) => code),
      consents: needs.consents.map((purpose) => ({ purpose, givenAt: this.soldAt })),
      signature: { method: 'E_SIGNATURE', signedAt: this.soldAt, evidence: paper('signature.pdf') },
      mandate: needs.mandateNeeded ? paper('mandate.pdf') : null,
      materials: needs.materials
        .filter(({ needed }) => needed)
        .map(({ kind }) => ({ kind, file: paper(`${kind.toLowerCase()}.pdf`) })),
    };
  }

  private answer({ kind, choices }: Question): AnswerClaim {
    if (kind === 'YES_NO') return { yesNo: false };
    if (kind === 'NUMBER') return { number: '40' };
    if (kind === 'DATE') return { date: addYears(dayOf(this.soldAt), 1) };
    return { choice: choices[0] ?? '' };
  }
}
