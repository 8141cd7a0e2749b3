/** Taking an option: the application keeps it to the fen, the quote is ACCEPTED, what comes of the one moves the other (S-043, domain 4.1). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseWireId } from '../../../src/kernel/ids.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { instant } from '../../../src/kernel/dates.js';
import { makeCtx } from '../../../src/kernel/make-ctx.js';
import { bindQuote, isPriced, type OptionDetail, partsOf, releaseQuote } from '../../../src/modules/quotes/index.js';
import type { ApplicationContent } from '../../../src/modules/underwriting/index.js';
import { acceptanceFor, takingOf } from '../../kit/acceptance.js';
import { asPartner } from '../../kit/channels-callers.js';
import { recordingLog } from '../../kit/jobs.js';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  bothParts,
  MORNING,
  newKey,
  nextTerms,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

const twoOptions = () =>
  dealer.quoted({
    vehicle: aValuedSaloon(),
    options: [anOption('A'), bothParts('B', aSelection([THIRD_PARTY], { discount: '0.05' }))],
  });

async function contentOf(applicationId: string): Promise<ApplicationContent> {
  const [row] = await world.db.owner<{ content: ApplicationContent }[]>`
    select content from applications where id = ${parseWireId('Application', applicationId)}`;
  if (!row) throw new Error('no application');
  return row.content;
}

async function detailOf(optionId: string): Promise<OptionDetail> {
  const [row] = await world.db.owner<{ detail: OptionDetail }[]>`
    select detail from quote_options where id = ${parseWireId('QuoteOption', optionId)}`;
  if (!row) throw new Error('no option');
  return row.detail;
}

/** Runs a reaction as a job of the partner would. */
async function reacting(
  work: (tx: Parameters<Parameters<typeof inTransaction>[2]>[0]) => Promise<void>,
): Promise<void> {
  const ctx = makeCtx({
    requestId: 'r',
    now: instant(MORNING),
    actor: asPartner(dealer.made.id),
    language: 'EN',
    log: recordingLog().log,
    pools: world.gateway.gateway.pools,
    ports: {} as never,
  });
  await inTransaction(ctx, 'reaction', work);
  await ctx.reads.close();
}

describe('an option with both parts is taken', () => {
  it('the application is approved at once and holds what the option said, to the letter', async () => {
    const quote = await twoOptions();
    const taking = await takingOf(dealer, quote, 'B');
    const { application, userErrors, replayed } = await dealer.accept({ ...taking, externalRef: 'DMS-000871-A' });
    expect(userErrors).toEqual([]);
    expect(replayed).toBe(false);
    expect(application).toMatchObject({
      state: 'APPROVED',
      externalRef: 'DMS-000871-A',
      quote: { id: quote.id, state: 'ACCEPTED', revision: 2 },
      option: { id: taking.optionId, label: 'B' },
    });
    const [content, detail] = [await contentOf(application?.id ?? ''), await detailOf(taking.optionId)];
    expect(content.policies).toEqual(partsOf(detail).filter(isPriced));
    expect(content).toMatchObject({ tax: detail.tax, notices: detail.notices, noClaim: detail.basis?.noClaim });
    expect(content.payableFen).toBe(
      String(Math.round(Number(quote.options.find(({ label }) => label === 'B')?.payable?.amount) * 100)),
    );
    expect(content.queryNumbers).toEqual({
      COMPULSORY: expect.stringContaining('Q-COMPULSORY-'),
      COMMERCIAL: expect.stringContaining('Q-COMMERCIAL-'),
    });
  });

  it('leaves its event and its audit row in the same commit', async () => {
    const quote = await twoOptions();
    await dealer.accept(await takingOf(dealer, quote, 'B'));
    const id = parseWireId('Quote', quote.id);
    const events = await world.db.owner<
      { type: string }[]
    >`select type from events where subject_id = ${id} order by position`;
    expect(events.map(({ type }) => type)).toEqual(['quote.priced', 'quote.accepted']);
    const audits = await world.db.owner<
      { act: string }[]
    >`select act from audit_records where subject_id = ${id} order by at, id`;
    expect(audits.map(({ act }) => act)).toContain('quoteAccept');
  });

  it('the same key answers the same application again, and the platform was asked once', async () => {
    const quote = await twoOptions();
    const taking = { ...(await takingOf(dealer, quote, 'B')), idempotencyKey: newKey() };
    const first = await dealer.accept(taking);
    const asked = world.platform.numbers.length;
    const again = await dealer.accept(taking);
    expect(again.replayed).toBe(true);
    expect(again.application?.id).toBe(first.application?.id);
    expect(world.platform.numbers).toHaveLength(asked);
  });

  it('eight at once with eight keys: one application', async () => {
    const quote = await twoOptions();
    const taking = await takingOf(dealer, quote, 'A');
    const answers = await Promise.all(Array.from({ length: 8 }, () => dealer.accept(taking)));
    expect(answers.filter(({ application }) => application !== null)).toHaveLength(1);
    const refused = answers.filter(({ application }) => application === null).flatMap(({ userErrors }) => userErrors);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['QUOTE_STATE']));
  });
});

describe('compulsory cover alone (CTR 13: never tied)', () => {
  it('is taken with no paper and no answer about commercial cover', async () => {
    const quote = await dealer.quoted({ vehicle: aValuedSaloon() });
    const { application, userErrors } = await dealer.accept(await takingOf(dealer, quote));
    expect(userErrors).toEqual([]);
    expect(application?.state).toBe('APPROVED');
  });
  it('under an agreement that does not speak of commercial cover at all', async () => {
    const plain = await world.partner({
      clauses: {
        BUSINESS_LINES: ['NEW_BUSINESS'],
        PRODUCTS: ['COMPULSORY-TRAFFIC'],
        VEHICLE_GROUPS: ['PRIVATE_PASSENGER'],
        TERRITORY: ['310000'],
      },
    });
    const quote = await plain.quoted({ vehicle: aValuedSaloon() });
    expect((await plain.accept(await takingOf(plain, quote))).application?.state).toBe('APPROVED');
  });
});

describe('price terms stay as pinned, authority is asked anew', () => {
  it('a pricing band that was narrowed since does not touch an open quote', async () => {
    const partner = await world.partner();
    const quote = await partner.quoted({
      vehicle: aValuedSaloon(),
      options: [{ label: 'A', commercial: aSelection([THIRD_PARTY]) }],
    });
    const { versionId } = await nextTerms(world, partner, { PRICING_BAND: { floor: '1.00', ceiling: '1.10' } });
    const { application, userErrors } = await partner.accept(await takingOf(partner, quote));
    expect(userErrors).toEqual([]);
    const [row] = await world.db.owner<{ pinned: string; under: string }[]>`
      select agreement_version_id as pinned, accepted_under_id as under from applications where id = ${parseWireId('Application', application?.id ?? '')}`;
    expect(row).toEqual({ pinned: partner.made.versionId, under: versionId });
  });
});

describe('what becomes of the application moves the quote', () => {
  const taken = async () => {
    const quote = await twoOptions();
    const { application } = await dealer.accept(await takingOf(dealer, quote, 'B'));
    const id = parseWireId('Application', application?.id ?? '');
    if (!id) throw new Error('not taken');
    return { quote, applicationId: id };
  };
  it('policies issued: BOUND, and told twice it stays so', async () => {
    const { quote, applicationId } = await taken();
    await reacting((tx) => bindQuote(tx, applicationId));
    await reacting((tx) => bindQuote(tx, applicationId));
    expect(await dealer.quote(quote.id)).toMatchObject({ state: 'BOUND', revision: 3 });
  });
  it('an application that still lives keeps its quote', async () => {
    const { quote, applicationId } = await taken();
    await reacting((tx) => releaseQuote(tx, applicationId));
    expect(await dealer.quote(quote.id)).toMatchObject({ state: 'ACCEPTED', revision: 2 });
  });
  it('one that came to nothing opens it again, and another option can be taken', async () => {
    const { quote, applicationId } = await taken();
    await world.db.owner`update applications set state = 'WITHDRAWN' where id = ${applicationId}`;
    await reacting((tx) => releaseQuote(tx, applicationId));
    const open = await dealer.quote(quote.id);
    expect(open).toMatchObject({ state: 'PRICED', revision: 3 });
    expect((await dealer.offers(quote.id)).application).toBeNull();
    const again = await dealer.accept(await takingOf(dealer, quote, 'A'));
    expect(again.application?.option?.label).toBe('A');
  });
  it('is over when its price no longer stands', async () => {
    const { quote, applicationId } = await taken();
    await world.db.owner`update applications set state = 'EXPIRED' where id = ${applicationId}`;
    await world.db.owner`update quotes set valid_until = ${MORNING} where id = ${parseWireId('Quote', quote.id)}`;
    await reacting((tx) => releaseQuote(tx, applicationId));
    expect((await dealer.quote(quote.id))?.state).toBe('EXPIRED');
  });
});

it('what an option needs is what acceptance asks for: nothing less passes, nothing more is needed', async () => {
  const quote = await twoOptions();
  const taking = await takingOf(dealer, quote, 'B');
  const { acceptance } = taking;
  const short = await dealer.accept({
    ...taking,
    acceptance: { ...acceptance, disclosures: [], confirmedExclusions: [], consents: [], materials: [] },
  });
  const missing = new Map<string, number>();
  for (const { code } of short.userErrors) missing.set(code, (missing.get(code) ?? 0) + 1);
  const needs = (await dealer.offers(quote.id)).options.find(({ label }) => label === 'B')?.acceptance;
  expect(Object.fromEntries(missing)).toEqual({
    DISCLOSURE_MISSING: acceptance.disclosures.length,
    CONFIRMATION_MISSING: needs?.exclusions.length,
    CONSENT_MISSING: needs?.consents.length,
    MATERIAL_MISSING: needs?.materials.length,
  });
  expect((await dealer.accept({ ...taking, acceptance: acceptanceFor(needs as never) })).userErrors).toEqual([]);
});
