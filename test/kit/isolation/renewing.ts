/**
 * What becomes of the twins' policies: a change that is confirmed and takes effect; and, when they end, the renewals:
 * prepared together, one of each outlet, and one that is lost.
 */
import { listRenewals, moveRenewals, prepareJob } from '../../../src/modules/renewals/index.js';
import {
  AgreementImpactRunDocument,
  EndorsementConfirmDocument,
  EndorsementRequestDocument,
  RenewalDeclineDocument,
  RenewalQuotesPrepareDocument,
} from '../../generated/operations.js';
import { impactJob } from '../../../src/modules/performance/operations/replay-impact.js';
import type { BillingWorld } from '../billing-world.js';
import { declaredFile } from '../acceptance.js';
import { DURING } from '../claim-world.js';
import type { Client } from '../gateway.js';
import { newKey } from '../quote-world.js';
import { type Business, done, wire } from './business.js';

/** Within sixty days of the end of what was issued. */
const DUE = '2027-11-12T10:00:00.000+08:00';

/** The clock goes to when it happens, and back. */
export async function later(world: BillingWorld, businesses: readonly Business[]): Promise<void> {
  const now = world.clock.now();
  world.clock.at(DURING);
  for (const business of businesses) await endorsed(business);
  world.clock.at(DUE);
  for (const scan of [listRenewals, moveRenewals]) await world.run(scan);
  for (const business of businesses) await prepared(business);
  world.clock.at(now);
  const manager = await world.staff(['CHANNEL_MANAGER']);
  for (const business of businesses) await weighed(business, manager);
}

async function endorsed({ world, main, canary }: Business): Promise<void> {
  const policies = await world.db.owner<{ id: string }[]>`
    select p.id from policies p join applications a on a.id = p.application_id
    where p.partner_id = ${main.made.id} and a.external_ref = ${`main application 3 ${canary}`} and p.kind = 'COMMERCIAL'`;
  const requested = await main.ask(EndorsementRequestDocument, {
    input: {
      idempotencyKey: newKey(),
      externalRef: `main change ${canary}`,
      policyIds: policies.map(({ id }) => wire('Policy', id)),
      changes: [{ contactChange: { address: `moved to ${canary}` } }, { removeCoverage: 'VEHICLE_DAMAGE' }],
    },
  });
  done(requested);
  const endorsement = requested.endorsementRequest?.endorsement;
  if (!endorsement) throw new Error('no endorsement');
  const confirmed = await main.ask(EndorsementConfirmDocument, {
    input: {
      idempotencyKey: newKey(),
      endorsementId: endorsement.id,
      expectedVersion: endorsement.revision,
      previewDigest: endorsement.digest,
      signature: { method: 'E_SIGNATURE', signedAt: world.clock.now(), evidence: declaredFile() },
      materials: endorsement.missingMaterials.map((kind) => ({ kind, file: declaredFile() })),
    },
  });
  done(confirmed);
}

async function prepared({ world, main, canary }: Business): Promise<void> {
  const { owner } = world.db;
  const partnerId = main.made.id;
  done(
    await main.ask(RenewalQuotesPrepareDocument, {
      input: { idempotencyKey: newKey(), due: { from: '2027-11-01', until: '2027-12-31' } },
    }),
  );
  const [run] = await owner<{ id: string }[]>`select id from renewal_runs where partner_id = ${partnerId}`;
  for (const lane of [0, 1]) await world.work(prepareJob, { runId: run?.id, partnerId, lane });
  const [renewal] = await owner<{ id: string; revision: number }[]>`
    select id, revision from renewals where partner_id = ${partnerId} and outlet_id = ${main.made.outlets.branch}`;
  if (!renewal) throw new Error('no renewal of the branch outlet');
  done(
    await main.ask(RenewalDeclineDocument, {
      input: {
        idempotencyKey: newKey(),
        renewalId: wire('Renewal', renewal.id),
        expectedVersion: renewal.revision,
        lossReason: 'PRICE',
        note: `too dear ${canary}`,
      },
    }),
  );
}

/** The draft of what comes next, held against what was quoted and bound. */
async function weighed({ world, main }: Business, manager: Client): Promise<void> {
  const { owner } = world.db;
  const partnerId = main.made.id;
  const [draft] = await owner<{ id: string }[]>`
    select v.id from agreement_versions v where v.partner_id = ${partnerId} and v.agreement_id = ${main.made.agreementId} and v.state = 'DRAFT'`;
  done(
    await manager.ask(AgreementImpactRunDocument, {
      input: { idempotencyKey: newKey(), agreementVersionId: wire('AgreementVersion', draft?.id ?? ''), days: 30 },
    }),
  );
  const [impact] = await owner<{ id: string }[]>`select id from agreement_impacts where partner_id = ${partnerId}`;
  await world.work(impactJob, { impactId: impact?.id, partnerId });
}
