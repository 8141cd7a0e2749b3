/** The people of an application: those of the quote, with the documents that acceptance needs. */
import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { KernelRefusals, type Problems } from '../../../kernel/refusal.js';
import { type CheckedParty, checkPeople, knownParties, type People, type PeopleClaim } from '../../registry/index.js';
import type { Quote } from '../quote.js';
import { knownPeopleClaim, knownPeopleOf } from './known.js';

export interface PeopleGiven {
  /** People completed since the quote, whole; absent: as they stand. */
  readonly people?: PeopleClaim | null;
}

export type CompletedPeople = People<CheckedParty>;

const PATH = ['input', 'acceptance', 'people'];

/** Null together with a problem. Quote and application never differ silently: who is who stays, only what was missing comes. */
export async function completedPeople(
  ctx: Ctx,
  quote: Quote & { readonly partnerId: Id<'Partner'> },
  { people: given }: PeopleGiven,
  problems: Problems,
): Promise<CompletedPeople> {
  const quoted = await knownPeopleOf(ctx, quote);
  const claim = given ?? (await knownPeopleClaim(ctx, quote));
  const { people } = checkPeople(claim, PATH, problems, {
    today: dayOf(ctx.now),
    complete: true,
    known: await knownParties(ctx, quote.partnerId, claim),
  });
  if (!people) return quoted; // refused: nobody reads it
  for (const role of ['policyholder', 'insured', 'owner', 'firstBeneficiary'] as const) {
    const [then, now] = [quoted[role], people[role]];
    if (then?.kind === now?.kind && then?.name === now?.name) continue;
    problems.add({
      code: KernelRefusals.INVALID_INPUT,
      field: [...PATH, role],
      message: {
        zh: '此人与报价时不同。请先以新的人员重新计价。',
        en: 'Somebody else than the quote was made for. Price it again with the new people first.',
      },
    });
  }
  return people;
}
