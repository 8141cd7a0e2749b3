/** Referrals that the insurer promised to decide in so many working hours, over real HTTP, and what is told of the promise. */
import { plusMillis } from '../../src/kernel/dates.js';
import { parseWireId } from '../../src/kernel/ids.js';
import {
  ApplicationPromisesDocument,
  type PromisedTaskFragment,
  ReferralDecideDocument,
  ServiceScorecardOfDocument,
  type ServiceScorecardOfQuery,
} from '../generated/operations.js';
import type { Client } from './gateway.js';
import {
  aSelection,
  aValuedSaloon,
  aVin,
  DAMAGE,
  newKey,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from './quote-world.js';
import { type ApplicationView, applicationOf, REFERRED, took } from './underwriting-world.js';

export type Card = NonNullable<ServiceScorecardOfQuery['serviceScorecard']>;

/** The clause with four promises. */
export const promised = (hours: string) => ({
  target: [
    { metric: 'REFERRAL_DECISION', value: hours },
    { metric: 'ISSUE_AFTER_PAYMENT', value: '5' },
    { metric: 'ENDORSEMENT_DECISION', value: '8' },
    { metric: 'QUOTE_RESPONSE', value: '3000' },
  ],
});

/** Cover begins in five days, so that a price outlives a night. */
export function referred(world: QuoteWorld, by: Seller): Promise<ApplicationView> {
  const startsAt = plusMillis(world.clock.now(), 5 * 86_400_000);
  return took(by, 'B', {
    answers: REFERRED,
    at: world.clock.now(),
    vehicle: aValuedSaloon({ vin: aVin() }),
    options: [{ label: 'B', commercial: aSelection([DAMAGE, THIRD_PARTY], { startsAt }) }],
  });
}

export async function decide(world: QuoteWorld, { id, referral }: ApplicationView, by: Seller): Promise<void> {
  const now = await applicationOf(by, id);
  const underwriter = await world.staff(['UNDERWRITER'], 3);
  const { referralDecide } = await underwriter.ask(ReferralDecideDocument, {
    input: {
      idempotencyKey: newKey(),
      referralId: referral?.id ?? '',
      expectedVersion: now?.referral?.revision ?? 0,
      decisions: [{ policyKind: 'COMMERCIAL', outcome: 'ACCEPTED', reasonCodes: ['REFUSED_BEFORE'] }],
      opinion: '旧事故已修复,可以承保。',
      note: null,
    },
  });
  if (referralDecide?.userErrors.length !== 0) throw new Error(JSON.stringify(referralDecide?.userErrors));
}

export async function promiseOn(application: { readonly id: string }, by: Client): Promise<PromisedTaskFragment> {
  const { application: found } = await by.ask(ApplicationPromisesDocument, { id: application.id });
  const [task] = found?.promises ?? [];
  if (!task) throw new Error('no promise');
  return task;
}

/** Events of a task, in order. */
export async function toldOf(world: QuoteWorld, task: { readonly id: string }): Promise<string[]> {
  const rows = await world.db.owner<{ type: string }[]>`
    select type from events where subject_id = ${parseWireId('ServiceCase', task.id)} order by sequence`;
  return rows.map(({ type }) => type);
}

export async function cardOf(month: string, by: Client, partnerId: string | null = null): Promise<Card> {
  const { serviceScorecard } = await by.ask(ServiceScorecardOfDocument, { month, partnerId });
  if (!serviceScorecard) throw new Error('no scorecard');
  return serviceScorecard;
}

export const rowsOf = ({ rows }: Card, metric = 'REFERRAL_DECISION') => rows.filter((row) => row.metric === metric);
