/**
 * Clause × operation (design §4): every row of `app/operations.ts` that names a clause is refused by it when the clause is
 * narrow, by number and version, and passes when it is wide; and whoever else asks a clause does so too. The pairs are
 * read off the catalogue and the page, so a clause that nobody asks, a row that names a clause it never refuses by, and a
 * room that comes without asking what waits for it, are red.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type OperationRow, operations } from '../../../src/app/operations.js';
import { wireId } from '../../../src/kernel/ids.js';
import type { ClauseKey } from '../../../src/modules/channels/agreement.js';
import type { ClauseFacts } from '../../../src/modules/channels/clause-catalogue.js';
import { clauseKeys } from '../../../src/modules/channels/clauses.js';
import { localDate } from '../../../src/kernel/dates.js';
import type { ClausesGiven, PartnerGiven } from '../../kit/channels-fixture.js';
import { NARROW, NARROW_BEFORE, WIDE, WOULD_PASS } from '../../kit/clause-terms.js';
import { type EndorsementChangeInput, ServiceScorecardOfDocument } from '../../generated/operations.js';
import type { Client } from '../../kit/gateway.js';
import { claimActs } from '../../kit/clause-acts-of-claims.js';
import { claimWorld, type ClaimWorld } from '../../kit/claim-world.js';
import { takingOf } from '../../kit/acceptance.js';
import { renewalWorld, type RenewalWorld } from '../../kit/renewal-world.js';
import {
  anOption,
  aRequest,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  keyed,
  MORNING,
  newKey,
  nextTerms,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';
import { REFERRED, took } from '../../kit/underwriting-world.js';
import { asked } from '../../unit/channels/asking.js';

const COMMERCIAL = aSelection([DAMAGE, THIRD_PARTY], { discount: '0.05' });
const REQUEST = (): ReturnType<typeof aRequest> =>
  aRequest({ vehicle: aValuedSaloon(), options: [bothParts('A', COMMERCIAL)] });

const MORE_LIABILITY: EndorsementChangeInput[] = [
  { sumInsuredChange: { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '2000000.00', currency: 'CNY' } } },
];

interface Heard {
  readonly code: string;
  readonly clause: {
    readonly key: string;
    readonly number: string;
    readonly agreementVersion: { readonly id: string } | null;
  } | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly wouldPass: readonly { readonly value: string }[];
}
type QuoteHeard = { readonly options: readonly { readonly refusals: readonly Heard[] }[] } | null;
interface HeardPayload {
  readonly quote?: QuoteHeard;
  readonly renewal?: { readonly quote: QuoteHeard } | null;
  readonly userErrors: readonly Heard[];
}
const ERRORS = 'code clause { key number agreementVersion { id } } facts { name value } wouldPass { value }';
const QUOTED = `quote { options { refusals { ${ERRORS} } } }`;

let world: ClaimWorld & RenewalWorld;
let underwriter: Client;

/** Sends a mutation and answers every refusal in its payload, that of the whole and those of single options. */
async function hear(caller: Pick<Client, 'send'>, field: string, input: object, below = ''): Promise<Heard[]> {
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const document = `mutation Hear${name}($input: ${name}Input!) { ${field}(input: $input) { ${below} userErrors { ${ERRORS} } } }`;
  const answer = await caller.send<Record<string, HeardPayload>, object>(document, {
    input: keyed(input as { idempotencyKey?: string }),
  });
  const payload = answer.data?.[field];
  if (!payload) throw new Error(answer.text);
  const quote = payload.quote ?? payload.renewal?.quote;
  return [...payload.userErrors, ...(quote?.options ?? []).flatMap(({ refusals }) => refusals)];
}

/** Everything that comes before the act, and then the act: between the two the agreement may change. */
type Prepare = (seller: Seller) => Promise<() => Promise<Heard[]>>;

const ACTS: Readonly<Record<string, Prepare>> = {
  quoteRequest: (seller) => Promise.resolve(() => hear(seller, 'quoteRequest', REQUEST(), QUOTED)),
  leadSubmit: (seller) =>
    Promise.resolve(() =>
      hear(seller, 'leadSubmit', {
        customer: { name: '林若溪', phone: '13812345678' },
        region: '310000',
        consentedAt: MORNING,
        consentTo: 'INSURER',
      }),
    ),
  async quoteReprice(seller) {
    const { id, revision } = await seller.quoted(REQUEST());
    return () => hear(seller, 'quoteReprice', { quoteId: id, expectedVersion: revision }, QUOTED);
  },
  async quoteClone(seller) {
    const { id } = await seller.quoted(REQUEST());
    return () => hear(seller, 'quoteClone', { quoteId: id }, QUOTED);
  },
  // Under another version nothing can be added, so what stands is compulsory and comes first.
  async quoteAddOption(seller) {
    const { id, revision } = await seller.quoted({ vehicle: aValuedSaloon(), options: [anOption('A')] });
    const option = bothParts('B', COMMERCIAL);
    return () => hear(seller, 'quoteAddOption', { quoteId: id, expectedVersion: revision, option }, QUOTED);
  },
  async quoteAccept(seller) {
    const taking = await takingOf(seller, await seller.quoted(REQUEST()));
    return () => hear(seller, 'quoteAccept', taking);
  },
  async paymentOrderCreate(seller) {
    const externalRef = newKey();
    await took(seller, 'A', { externalRef });
    return () => hear(seller, 'paymentOrderCreate', { charge: { externalRef }, method: 'PARTNER_COLLECTED' });
  },
  async referralDecide(seller) {
    const { referral } = await took(seller, 'B', { answers: REFERRED });
    if (!referral) throw new Error('nothing was referred');
    const decisions = [{ policyKind: 'COMMERCIAL', outcome: 'ACCEPTED', reasonCodes: ['REFUSED_BEFORE'] }];
    return () =>
      hear(underwriter, 'referralDecide', {
        referralId: referral.id,
        expectedVersion: referral.revision,
        decisions,
        opinion: '可以承保。',
        note: null,
      });
  },
  async endorsementRequest(seller) {
    const { commercial } = await world.pair(seller);
    return () => hear(seller, 'endorsementRequest', { policyIds: [commercial.wire], changes: MORE_LIABILITY });
  },
  async endorsementConfirm(seller) {
    const { commercial } = await world.pair(seller);
    const { endorsement } = await world.request(seller, [commercial.wire], MORE_LIABILITY);
    if (!endorsement) throw new Error('nothing was requested');
    const { id: endorsementId, revision: expectedVersion, digest: previewDigest } = endorsement;
    const input = { endorsementId, expectedVersion, previewDigest, signature: world.signature(), materials: [] };
    return () => hear(seller, 'endorsementConfirm', input);
  },
  ...claimActs(() => world, hear),
  async renewalQuote(seller) {
    const renewalId = await dueOf(seller);
    return () => hear(seller, 'renewalQuote', { renewalId, discount: '0.05' }, `renewal { ${QUOTED} }`);
  },
  async renewalAccept(seller) {
    const renewalId = await dueOf(seller);
    await world.quoteRenewal(seller, { renewalId });
    const taking = await world.taking(seller, renewalId);
    return () => hear(seller, 'renewalAccept', taking);
  },
  async renewalDecline(seller) {
    const renewalId = await dueOf(seller);
    const { revision: expectedVersion } = await world.readRenewal(renewalId, seller);
    return () => hear(seller, 'renewalDecline', { renewalId, expectedVersion, lossReason: 'OTHER' });
  },
  async renewalQuotesPrepare(seller) {
    await dueOf(seller);
    const due = { from: '2027-11-01', until: '2027-11-30' };
    return () => hear(seller, 'renewalQuotesPrepare', { due });
  },
};

/** Who acts, where it is not a licensed dealer. */
const BY: Readonly<Record<string, PartnerGiven>> = { leadSubmit: { kind: 'CAR_CLUB', licensed: false } };
/** A renewal ten days before its end, a year after everything else here. */
async function dueOf(seller: Seller): Promise<string> {
  world.clock.at(MORNING);
  return (await world.due(seller, 10)).renewal.id;
}
const ROWS = Object.entries(operations as Readonly<Record<string, OperationRow>>).flatMap(([field, row]) =>
  (row.under ?? []).map((key): { field: string; key: ClauseKey } => ({ field, key })),
);
const KEYS = clauseKeys();
const SUGGESTED: Record<string, readonly string[]> = {};

beforeAll(async () => {
  const renewing = await renewalWorld();
  world = { ...renewing, ...(await claimWorld(renewing)) };
  await world.partner(); // brings the institutions
  underwriter = await world.staff(['UNDERWRITER'], 3);
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

describe('the page and the catalogue agree', () => {
  it('every clause that operations ask stands in a row, and rows name no other', () => {
    const named = new Set(ROWS.map(({ key }) => key));
    expect(
      KEYS.filter(({ askedBy }) => askedBy === 'OPERATIONS')
        .map(({ key }) => key)
        .filter((key) => !named.has(key)),
    ).toEqual([]);
    expect(KEYS.filter(({ key, askedBy }) => named.has(key) && askedBy !== 'OPERATIONS')).toEqual([]);
  });
  it('every operation under a clause is walked below', () => {
    expect([...new Set(ROWS.map(({ field }) => field))].sort()).toEqual(Object.keys(ACTS).sort());
  });
  it('an operation that a clause waits for has not come yet; when it comes, its row must name the clause', () => {
    const come = KEYS.flatMap(({ key, askedBy }) =>
      typeof askedBy === 'object' && Object.hasOwn(operations, askedBy.later) ? [key] : [],
    );
    expect(come).toEqual([]);
  });
});

describe('operations', () => {
  it.each(Object.keys(ACTS))('%s passes under clauses that allow it', async (field) => {
    const act = await ACTS[field]?.(await world.partner({ ...BY[field], clauses: WIDE }));
    expect(await act?.()).toEqual([]);
  });

  it.each(ROWS)('$field is refused by $key, by number and version', async ({ field, key }) => {
    const early = NARROW_BEFORE[field]?.includes(key) === true;
    const seller = await world.partner({ ...BY[field], clauses: early ? { ...WIDE, [key]: NARROW[key] } : WIDE });
    const act = await ACTS[field]?.(seller);
    const versionId = early
      ? seller.made.versionId
      : (await nextTerms(world, seller, { ...WIDE, [key]: NARROW[key] })).versionId;
    const heard = (await act?.()) ?? [];
    const refused = heard.filter(({ code }) => code === `TERM_${key}`);
    expect(refused).toContainEqual(
      expect.objectContaining({
        clause: {
          key,
          number: expect.stringMatching(/^4\.\d+$/),
          agreementVersion: { id: wireId('AgreementVersion', versionId as never) },
        },
      }),
    );
    for (const { facts } of refused) {
      const told = Object.fromEntries(facts.map(({ name, value }) => [name, value]));
      expect(told).toMatchObject({ limit: expect.any(String), offered: expect.stringMatching(/./) });
      expect(told['limit']).not.toBe(told['offered']);
    }
    SUGGESTED[`${field} ${key}`] = [
      ...new Set(refused.flatMap(({ wouldPass }) => wouldPass.map(({ value }) => value))),
    ];
    // Only this clause is narrow: whatever else is heard is a refusal that hides behind it.
    expect(heard.filter(({ code }) => code !== `TERM_${key}` && code.startsWith('TERM_'))).toEqual([]);
  });

  it('what would pass is told wherever it is one value of the input, and nowhere else', () => {
    const said = Object.entries(SUGGESTED).filter(([, values]) => values.length > 0);
    const due = Object.entries(WOULD_PASS).flatMap(([key, [value, fields]]) =>
      fields.map((field) => [`${field} ${key}`, [value]]),
    );
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(due));
  });
});

describe('CLAIM_SCOPE, act by act', () => {
  const NEEDS = {
    claimReport: 'REPORT',
    claimSubmitDocuments: 'DOCUMENTS',
    claimParticipantAdd: 'DOCUMENTS',
    claimParticipantEnd: 'DOCUMENTS',
    claimWithdraw: 'REPORT',
    claimSupplement: 'DOCUMENTS',
  } as const;

  it.each(Object.entries(NEEDS))('%s needs %s alone, and all the others do not open it', async (field, act) => {
    const others = WIDE.CLAIM_SCOPE.acts.filter((each) => each !== act);
    for (const [acts, passes] of [
      [[act], true],
      [others, false],
    ] as const) {
      const seller = await world.partner({ clauses: WIDE });
      const send = await ACTS[field]?.(seller);
      const { versionId } = await nextTerms(world, seller, { ...WIDE, CLAIM_SCOPE: { acts } });
      const heard = (await send?.()) ?? [];
      if (passes) expect(heard).toEqual([]);
      else
        expect(heard).toMatchObject([
          {
            code: 'TERM_CLAIM_SCOPE',
            clause: { key: 'CLAIM_SCOPE', agreementVersion: { id: wireId('AgreementVersion', versionId) } },
            facts: [
              { name: 'limit', value: others.join(', ') },
              { name: 'offered', value: act },
            ],
            wouldPass: [],
          },
        ]);
    }
  });
});

describe('whoever else asks', () => {
  /** Answers the code of the refusal, or null where the clause lets it pass. */
  const ELSEWHERE: Readonly<
    Record<'ISSUE' | 'GATEWAY' | 'DISCLOSURE' | 'SERVICE', (seller: Seller) => Promise<unknown>>
  > = {
    async ISSUE(seller) {
      const [policy] = await world.issued(seller, { commercial: false });
      const [entry] = await world.db.owner<{ refusal: { code: string } | null }[]>`
        select refusal from commission_entries where policy_id = ${policy?.id ?? ''}`;
      return entry?.refusal?.code ?? null;
    },
    async GATEWAY(seller) {
      const answer = await seller.send(
        'query Many { a: quotes(first: 1) { totalCount } b: quotes(first: 1) { totalCount } }',
      );
      return answer.errors[0]?.extensions?.['refusal'] ?? null;
    },
    async DISCLOSURE(seller) {
      const { id } = await seller.quoted();
      const answer = await seller.send<
        { quote: { people: { policyholder: { name: { value: string | null; closedBy: { code: string } | null } } } } },
        object
      >(
        'query Name($id: ID!) { quote(by: { id: $id }) { people { policyholder { name { value(purpose: PAYMENT) closedBy(purpose: PAYMENT) { code } } } } } }',
        { id },
      );
      const { value, closedBy } = answer.data?.quote.people.policyholder.name ?? { value: null, closedBy: null };
      expect(value === null).toBe(closedBy !== null);
      return closedBy?.code ?? null;
    },
    async SERVICE(seller) {
      await took(seller, 'B', { answers: REFERRED });
      world.clock.at('2026-11-23T12:00:00+08:00'); // three working hours later
      const { serviceScorecard } = await (
        await world.signInAgain(seller)
      ).ask(ServiceScorecardOfDocument, { month: '2026-11' });
      world.clock.at(MORNING);
      const row = serviceScorecard?.rows.find(({ metric }) => metric === 'REFERRAL_DECISION');
      return row?.result === 'BROKEN' ? 'TERM_SERVICE_LEVELS' : null;
    },
  };
  const elsewhere = KEYS.flatMap(({ key, askedBy }) =>
    typeof askedBy === 'string' && askedBy !== 'OPERATIONS' ? [{ key, askedBy }] : [],
  );

  it.each(elsewhere)('$askedBy asks $key: refused when narrow, passed when wide', async ({ key, askedBy }) => {
    expect(await ELSEWHERE[askedBy](await world.partner({ clauses: WIDE }))).toBeNull();
    const narrow = await world.partner({ clauses: { ...WIDE, [key]: NARROW[key] } });
    expect(await ELSEWHERE[askedBy](narrow)).toBe(`TERM_${key}`);
  });
});

describe('clauses whose operations are still to come', () => {
  /** Facts that pass WIDE and not NARROW. */
  const FACTS: Readonly<Record<string, Partial<ClauseFacts>>> = {
    SETTLEMENT_CYCLE: { settledOn: localDate('2026-12-10') },
  };
  const later = KEYS.flatMap(({ key, askedBy }) => (typeof askedBy === 'object' ? [{ key, by: askedBy.later }] : []));

  it.each(later)('$key judges already; $by will ask', ({ key }) => {
    const facts = FACTS[key];
    if (!facts) throw new Error(`give facts for ${key}`);
    const parameters = (of: ClausesGiven) => of[key] as never;
    expect(asked(key, parameters(WIDE), facts)).toEqual([]);
    expect(asked(key, parameters(NARROW), facts).map(({ code }) => code)).toEqual([`TERM_${key}`]);
  });
});
