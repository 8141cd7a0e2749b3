/** What a stored quote already knows, in the words of a new request. */
import type { Ctx, ReadCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { partyById, type PartyRecord, type People, type PeopleClaim } from '../../registry/index.js';
import type { OptionRequest, Quote, QuoteOption } from '../quote.js';

/** The options as they were asked for; a start that has come becomes the default start again. */
export function standingOptions(options: readonly QuoteOption[], now: Instant): OptionRequest[] {
  const yetToCome = <Part extends { readonly startsAt: Instant | null }>(part: Part | null): Part | null =>
    part && { ...part, startsAt: part.startsAt !== null && part.startsAt <= now ? null : part.startsAt };
  return options.map(({ detail: { requested } }) => ({
    ...requested,
    compulsory: yetToCome(requested.compulsory),
    commercial: yetToCome(requested.commercial),
  }));
}

export async function knownPeopleOf(ctx: ReadCtx, quote: Quote): Promise<People<PartyRecord>> {
  const load = async (id: string): Promise<PartyRecord> => {
    const party = await ctx.loader(partyById).load(id);
    if (!party) throw new Defect('a party of a quote is not there');
    return party;
  };
  const [policyholder, insured, owner, firstBeneficiary] = await Promise.all([
    load(quote.policyholderId),
    load(quote.insuredId),
    load(quote.ownerId),
    quote.firstBeneficiaryId === null ? null : load(quote.firstBeneficiaryId),
  ]);
  return { policyholder, insured, owner, firstBeneficiary };
}

export async function knownPeopleClaim(ctx: Ctx, quote: Quote): Promise<PeopleClaim> {
  const people = await knownPeopleOf(ctx, quote);
  const claim = (party: PartyRecord) => ({
    partyId: party.kind === 'PERSON' ? wireId('Person', party.id) : wireId('Organisation', party.id),
  });
  // Whoever is the policyholder again is left out, as a caller would: one problem of one person is told once.
  const besides = (party: PartyRecord) => (party.id === people.policyholder.id ? null : claim(party));
  return {
    policyholder: claim(people.policyholder),
    insured: besides(people.insured),
    owner: besides(people.owner),
    firstBeneficiary: people.firstBeneficiary && claim(people.firstBeneficiary),
  };
}
