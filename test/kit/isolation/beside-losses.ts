/**
 * What stands beside the losses of the twins: papers in both languages, services, an ending that was asked for, a report
 * that is still being written, how satisfied the claimant was; and whom the insurer's people look at.
 */
import type postgres from 'postgres';
import { withCheckDigit } from '../../../src/app/sandbox/vin.js';
import {
  BlocklistDecideDocument,
  BlocklistProposeDocument,
  ClaimCancelDecideDocument,
  ClaimCancelDocument,
  ClaimDraftSaveDocument,
  ClaimFollowUpAnswerDocument,
  ClaimPapersDocument,
  ClaimServedDocument,
  ClaimServiceOrderDocument,
  ClaimServiceRecordDocument,
} from '../../generated/operations.js';
import type { BillingWorld } from '../billing-world.js';
import type { Handled } from '../claim-chain.js';
import { BY_PARTNER, DURING } from '../claim-world.js';
import { newKey } from '../quote-world.js';
import { type Business, done, wire } from './business.js';
import { type LossDesk, noticeOf } from './losses.js';

/** Within the days that every question with a span of days asks for. */
export const ANSWERED_AT = '2027-11-12T10:00:00.000+08:00';
/** In no vehicle of the twins, so that no claim of theirs is looked at. */
const LISTED_VIN = withCheckDigit('LSGPC52U0PF000777');

/** After the losses: one claim is paid, one rejected, the branch outlet's is only reported. */
export async function besideLosses(
  desk: LossDesk,
  world: BillingWorld,
  businesses: readonly Business[],
): Promise<void> {
  const now = world.clock.now();
  world.clock.at(DURING);
  for (const business of businesses) {
    const claims = await claimsOf(desk, business);
    await serviced(desk, business, claims.paid);
    await serviced(desk, business, claims.reported);
    await askedToEnd(desk, business, claims.reported);
    await toldTwice(desk, business, claims.rejected);
    await drafted(business);
    for (const claim of [claims.paid, claims.rejected])
      for (const language of ['ZH_CN', 'EN'] as const)
        await business.main.ask(ClaimPapersDocument, { by: { id: claim.id }, language });
    world.clock.at(ANSWERED_AT);
    await desk.chain.did(desk.chain.verifier, 'close', await desk.chain.read(desk.chain.verifier, claims.paid));
    const input = { idempotencyKey: newKey(), claimId: claims.paid.id, score: 4, comment: `quick ${business.canary}` };
    done(await business.main.ask(ClaimFollowUpAnswerDocument, { input }));
    world.clock.at(DURING);
  }
  await listed(world);
  world.clock.at(now);
}

type Told = Readonly<Record<'paid' | 'rejected' | 'reported', Handled>>;

async function claimsOf({ chain }: LossDesk, { world, main }: Business): Promise<Told> {
  const of = async (state: string): Promise<Handled> => {
    const [row] = await claimIn(world.db.owner, main.made.id, state);
    if (!row) throw new Error(`no claim is ${state}`);
    return chain.read(chain.verifier, { id: wire('Claim', row.id) });
  };
  return { paid: await of('PAID'), rejected: await of('REJECTED'), reported: await of('REPORTED') };
}

const claimIn = (owner: postgres.Sql, partnerId: string, state: string) =>
  owner<{ id: string }[]>`select id from claims where partner_id = ${partnerId} and state = ${state}`;

/** A repair under way, a rental car that was called off, and somebody who is helped: that one the insurer alone sees. */
async function serviced({ chain }: LossDesk, { canary }: Business, claim: Handled): Promise<void> {
  const { verifier } = chain;
  for (const kind of ['REPAIR', 'RENTAL_CAR', 'INJURY_SUPPORT'] as const) {
    const provider = `Provider ${canary}`;
    const input = { idempotencyKey: newKey(), claimId: claim.id, kind, provider, dueOn: '2027-01-15' };
    const { revision: expectedVersion } = await chain.read(verifier, claim);
    done(await verifier.ask(ClaimServiceOrderDocument, { input: { ...input, expectedVersion } }));
  }
  const served = await verifier.ask(ClaimServedDocument, { by: { id: claim.id } });
  for (const { id, kind, revision } of served.claim?.services ?? []) {
    const input = { idempotencyKey: newKey(), serviceId: id, expectedVersion: revision };
    const called = { cancelled: true, note: `not needed ${canary}` };
    if (kind !== 'INJURY_SUPPORT')
      done(
        await verifier.ask(ClaimServiceRecordDocument, {
          input: { ...input, ...(kind === 'REPAIR' ? { startedOn: DURING.slice(0, 10) } : called) },
        }),
      );
  }
}

/** Once declined, and asked again. */
async function askedToEnd({ chain }: LossDesk, { canary }: Business, claim: Handled): Promise<void> {
  const { verifier, approver } = chain;
  const standing = async () => ({
    idempotencyKey: newKey(),
    claimId: claim.id,
    expectedVersion: (await chain.read(verifier, claim)).revision,
  });
  const ask = async (): Promise<void> => {
    done(
      await verifier.ask(ClaimCancelDocument, {
        input: { ...(await standing()), ground: 'NO_LOSS', reason: `no loss says ${canary}` },
      }),
    );
  };
  await ask();
  done(
    await approver.ask(ClaimCancelDecideDocument, {
      input: { ...(await standing()), confirmed: false, note: `there are photos ${canary}` },
    }),
  );
  await ask();
}

/** The same loss, three hours apart, so that the second report made a claim of its own: it ended as a duplicate. */
async function toldTwice({ chain }: LossDesk, business: Business, first: Handled): Promise<void> {
  const { verifier, approver } = chain;
  const notice = await noticeOf(business, 'main application 3', '2026-12-02');
  const later = { ...notice, externalRef: `again ${business.canary}`, occurredAt: '2026-12-02T12:10:00.000+08:00' };
  const claim = await chain.upTo('REPORTED', business.main, later);
  const standing = async () => ({
    idempotencyKey: newKey(),
    claimId: claim.id,
    expectedVersion: (await chain.read(verifier, claim)).revision,
  });
  const why = { ground: 'DUPLICATE' as const, reason: `told twice ${business.canary}`, duplicateOf: first.number };
  done(await verifier.ask(ClaimCancelDocument, { input: { ...(await standing()), ...why } }));
  done(await approver.ask(ClaimCancelDecideDocument, { input: { ...(await standing()), confirmed: true } }));
}

/** Of who wrote it alone: the insurer's people and other outlets have nothing of it. */
async function drafted({ main, canary }: Business): Promise<void> {
  const report = {
    externalRef: `main draft ${canary}`,
    narrative: `still writing ${canary}`,
    reporter: { ...BY_PARTNER, name: `Writer ${canary}` },
  };
  done(await main.ask(ClaimDraftSaveDocument, { input: { idempotencyKey: newKey(), report } }));
}

/** The insurer's own: of no twin. */
async function listed(world: BillingWorld): Promise<void> {
  const [first, second] = [await world.staff(['RISK_CONTROL'], 3), await world.staff(['RISK_CONTROL'], 3)];
  const answer = await first.ask(BlocklistProposeDocument, {
    input: {
      idempotencyKey: newKey(),
      named: { vin: LISTED_VIN },
      reason: 'Repairs that never were.',
      until: '2027-06-30',
    },
  });
  done(answer);
  const entry = answer.blocklistPropose?.entry;
  const input = { idempotencyKey: newKey(), entryId: entry?.id ?? '', expectedVersion: entry?.revision ?? 0 };
  done(await second.ask(BlocklistDecideDocument, { input: { ...input, confirmed: true } }));
}
