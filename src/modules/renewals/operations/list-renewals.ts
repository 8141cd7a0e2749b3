/** Puts policies that end soon on the work list; what an outage left out is found by the next run. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { addDays, dayOf, earliest, type Instant, startOfDay } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { emit } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { currentVersion, type Policy, versionsByPolicy } from '../../policies/index.js';
import { nextStep, windowOpens } from '../clock.rules.js';
import { applicationsToList, lockUnlisted } from '../policies.queries.js';
import type { ExpiringPolicy, Renewal } from '../renewal.js';
import { renewalLife } from '../renewal.life.js';
import { RenewalEvents } from '../renewals.events.js';
import { renewalSettings } from '../renewals.settings.js';
import { insertRenewal } from '../renewals.store.js';
import { ownerOf } from './owner.js';

const EVERY_SECONDS = 60;

export const listRenewals = defineScan({
  name: 'renewals.list',
  title: { zh: '列出将到期的保单', en: 'Puts policies that end soon on the work list' },
  everySeconds: EVERY_SECONDS,
  due: (ctx, limit) => applicationsToList(ctx, listedSpan(ctx.now), limit),
  work: (tx, row) => listApplication(tx, row.id),
});

function listedSpan(now: Instant): { readonly from: Instant; readonly until: Instant } {
  const { listedDays, lateDays } = renewalSettings();
  const today = dayOf(now);
  return { from: startOfDay(addDays(today, -lateDays)), until: startOfDay(addDays(today, listedDays + 1)) };
}

async function listApplication(tx: TxCtx, applicationId: string): Promise<void> {
  const [first, ...others] = await lockUnlisted(tx, applicationId);
  if (!first) return; // somebody was faster
  const until = startOfDay(addDays(dayOf(first.endsAt), renewalSettings().togetherDays + 1));
  // What ends much later is a renewal of its own, when its time comes.
  const together = [first, ...others.filter(({ endsAt }) => endsAt < until)];
  const renewal = await draw(tx, first, together);
  await insertRenewal(
    tx,
    renewal,
    together.map((policy) => expiringOf(renewal.id, policy)),
  );
  await emit(tx, {
    event: RenewalEvents['renewal.listed'],
    subject: { kind: 'Renewal', id: renewal.id },
    partnerId: renewal.partnerId,
  });
}

async function draw(tx: TxCtx, first: Policy, together: readonly Policy[]): Promise<Renewal> {
  const settings = renewalSettings();
  const versions = await tx.loader(versionsByPolicy).load(first.id);
  const { region } = currentVersion(versions, first.endsAt).content.vehicle;
  const dueAt = earliest(first.endsAt, ...together.map(({ endsAt }) => endsAt));
  const clocked = {
    state: renewalLife.initial,
    dueAt,
    windowOpensAt: windowOpens(settings, dayOf(tx.now), region, together),
    noticedDays: null,
  };
  return {
    ...clocked,
    id: newId('Renewal'),
    partnerId: first.partnerId,
    outletId: first.outletId,
    producerId: first.producerId,
    owner: await ownerOf(tx, first.partnerId),
    vehicleId: first.vehicleId,
    subjectId: first.subjectId,
    region,
    vin: first.vin,
    plate: first.plate,
    holderName: first.holderName,
    nextAt: nextStep(clocked, settings.noticeDays, tx.now),
    quoteId: null,
    applicationId: null,
    withheldReason: null,
    lossReason: null,
    lossNote: null,
    invitedAt: null,
    quotedAt: null,
    acceptedAt: null,
    renewedAt: null,
    lostAt: null,
    lapsedAt: null,
    revision: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
}

function expiringOf(renewalId: Id<'Renewal'>, { id, partnerId, kind, endsAt }: Policy): ExpiringPolicy {
  return {
    partnerId,
    renewalId,
    policyId: id,
    kind,
    endsAt,
    dropped: false,
    renewedById: null,
    renewedFrom: null,
    late: false,
  };
}
