/**
 * Partners that quote, over real HTTP, at a time of the test's choosing, with an industry platform that says what the
 * test wrote down.
 *
 *   const world = await quoteWorld();
 *   const dealer = await world.partner({ clauses: { TERRITORY: ['310000'] } });
 *   const { quote, userErrors } = await dealer.request({ vehicle: aSaloon({ region: '110000' }) });
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { EdgeDefects } from '../../src/app/server.js';
import type { Clock } from '../../src/kernel/clock.js';
import type { Log } from '../../src/kernel/ctx.js';
import { instant, type Instant } from '../../src/kernel/dates.js';
import { type Id, INSURER_TENANT, newId, wireId } from '../../src/kernel/ids.js';
import { hashSecret } from '../../src/modules/access/index.js';
import {
  COMPULSORY_CODE,
  COVERAGE_CODES,
  MOTOR_CODE,
  NEV_CODE,
  SPECIAL_CODE,
} from '../../src/modules/products/index.js';
import { CLAIM_ACTS } from '../../src/modules/channels/index.js';
import type { CompulsoryRecord, IndustryPlatform, PlatformPaidClaim } from '../../src/modules/quotes/index.js';
import type { CommercialRecord } from '../../src/modules/rating/index.js';
import { VEHICLE_GROUPS } from '../../src/modules/registry/index.js';
import {
  QuoteAcceptDocument,
  type QuoteAcceptInput,
  type QuoteAcceptMutation,
  QuoteAddOptionDocument,
  type QuoteAddOptionInput,
  type QuoteAddOptionMutation,
  QuoteByLookupDocument,
  type QuoteByLookupQuery,
  QuoteCompareDocument,
  type QuoteCompareQuery,
  QuoteCloneDocument,
  type QuoteCloneInput,
  type QuoteCloneMutation,
  QuoteOffersDocument,
  type QuoteOffersQuery,
  QuoteRepriceDocument,
  type QuoteRepriceInput,
  type QuoteRepriceMutation,
  QuoteRequestDocument,
  type QuoteRequestInput,
  QuoteSearchDocument,
  type QuoteSearchQuery,
  type QuoteSearchQueryVariables,
  QuoteWithdrawDocument,
  type QuoteWithdrawInput,
  type QuoteWithdrawMutation,
} from '../generated/operations.js';
import {
  anAgreementVersion,
  aPartner,
  aStaffMember,
  type ClausesGiven,
  type PartnerGiven,
  type PartnerMade,
  textArray,
} from './channels-fixture.js';
import type { TestDatabase } from './database.js';
import { type Client, startTestGateway, type TestGateway } from './gateway.js';
import {
  aRequest,
  keyed,
  NO_COMMERCIAL_HISTORY,
  NO_HISTORY,
  type Payload,
  type QuoteCard,
  type RequestPayload,
} from './quote-inputs.js';

export * from './quote-inputs.js';

/** A Saturday morning in Shanghai. */
export const MORNING = '2026-11-21T10:00:00.000+08:00';
const SECRET = 'a secret that every partner of the tests shares';

export interface MovedClock extends Clock {
  at(text: string): void;
}

function movedClock(): MovedClock {
  let now: Instant = instant(MORNING);
  return {
    now: () => now,
    at: (text) => {
      now = instant(text);
    },
  };
}

/** Says what the test wrote down; counts how often it was asked. */
export interface ScriptedPlatform extends IndustryPlatform {
  /** The record of a VIN; every other vehicle is insured for the first time. */
  records: Map<string, CompulsoryRecord>;
  commercialRecords: Map<string, CommercialRecord>;
  /** Query and confirmation numbers given, in order. */
  numbers: string[];
  /** Paid claims told, each time it was told. */
  paidClaims: PlatformPaidClaim[];
  asked: number;
  /** What happens before an answer: nothing, a wait, or a failure. */
  before: () => Promise<void>;
}

function scriptedPlatform(): ScriptedPlatform {
  return {
    records: new Map(),
    commercialRecords: new Map(),
    numbers: [],
    paidClaims: [],
    asked: 0,
    before: () => Promise.resolve(),
    async compulsoryRecord({ vin }) {
      this.asked += 1;
      await this.before();
      return this.records.get(vin) ?? NO_HISTORY;
    },
    async commercialRecord({ vin }) {
      await this.before();
      return this.commercialRecords.get(vin) ?? NO_COMMERCIAL_HISTORY;
    },
    async query({ kind, reference }) {
      await this.before();
      return given(this.numbers, `Q-${kind}-${reference}`);
    },
    async confirm({ kind, applicationId }) {
      await this.before();
      return given(this.numbers, `C-${kind}-${applicationId}`);
    },
    async tellPaidClaim(claim) {
      await this.before();
      this.paidClaims.push(claim);
      return `P-${claim.reference}`;
    },
  };
}

function given(numbers: string[], number: string): string {
  numbers.push(number);
  return number;
}

interface Spoken {
  readonly language?: string;
}

/** A partner's system, signed in. */
export interface Seller extends Client {
  readonly made: PartnerMade;
  /** Wire id of the salesperson at the main outlet. */
  readonly producerId: string;
  request(changes?: Partial<QuoteRequestInput>, spoken?: Spoken): Promise<RequestPayload>;
  reprice(input: Unkeyed<QuoteRepriceInput>, spoken?: Spoken): Promise<Payload<QuoteRepriceMutation['quoteReprice']>>;
  clone(input: Unkeyed<QuoteCloneInput>): Promise<Payload<QuoteCloneMutation['quoteClone']>>;
  withdraw(input: Unkeyed<QuoteWithdrawInput>): Promise<Payload<QuoteWithdrawMutation['quoteWithdraw']>>;
  addOption(input: Unkeyed<QuoteAddOptionInput>): Promise<Payload<QuoteAddOptionMutation['quoteAddOption']>>;
  accept(input: Unkeyed<QuoteAcceptInput>): Promise<Payload<QuoteAcceptMutation['quoteAccept']>>;
  compare(ids: readonly string[]): Promise<QuoteCompareQuery['quoteCompare']>;
  /** What acceptance needs, and the signed offers. */
  offers(id: string): Promise<Payload<QuoteOffersQuery['quote']>>;
  /** A quote that must have come about. */
  quoted(changes?: Partial<QuoteRequestInput>): Promise<QuoteCard>;
  quote(id: string): Promise<QuoteByLookupQuery['quote']>;
  search(variables: Partial<QuoteSearchQueryVariables>): Promise<NonNullable<QuoteSearchQuery['quotes']>>;
}

type Unkeyed<Input extends { idempotencyKey: string }> = Omit<Input, 'idempotencyKey'> & { idempotencyKey?: string };

export interface SellerGiven extends PartnerGiven {
  readonly roles?: readonly string[];
  /** Binds the credential to an outlet and those below it. */
  readonly boundTo?: 'main' | 'branch';
}

export interface QuoteWorld {
  readonly gateway: TestGateway;
  readonly db: TestDatabase;
  readonly clock: MovedClock;
  readonly platform: ScriptedPlatform;
  /** A partner, licensed and under an agreement that allows everything unless the test says otherwise. */
  partner(given?: SellerGiven): Promise<Seller>;
  /** Another credential of a partner that is there. */
  credentialOf(made: PartnerMade, given?: Pick<SellerGiven, 'roles' | 'boundTo'>): Promise<Seller>;
  /** A fresh token for the same client. */
  signInAgain(seller: Seller): Promise<Seller>;
  /** One of the insurer's people; `level` is the rung on the authority ladder. */
  staff(roles: readonly string[], level?: number): Promise<Client>;
  stop(): Promise<void>;
}

export async function quoteWorld(
  options: { env?: Record<string, string>; log?: Log; db?: TestDatabase; planted?: EdgeDefects } = {},
): Promise<QuoteWorld> {
  const clock = movedClock();
  const platform = scriptedPlatform();
  const gateway = await startTestGateway({
    clock,
    industryPlatform: platform,
    ...(options.log ? { log: options.log } : {}),
    ...(options.env ? { env: options.env } : {}),
    ...(options.db ? { db: options.db } : {}),
    ...(options.planted ? { planted: options.planted } : {}),
  });
  const { owner } = gateway.db;
  const secretHash = await hashSecret(SECRET);
  const clientIds = new Map<string, string>();
  let credentials = 0;

  const signIn = async (
    tenant: Id<'Partner'>,
    staffId: Id<'Staff'> | null,
    roles: readonly string[],
    outletId: Id<'Outlet'> | null,
  ): Promise<Client> => {
    credentials += 1;
    const clientId = `client-${String(credentials)}`;
    await owner`insert into credentials (id, partner_id, staff_id, client_id, label, state, secret_hash, roles, scopes, outlet_id, expires_at)
      values (${newId('Credential')}, ${tenant}, ${staffId}, ${clientId}, ${`DMS ${clientId}`}, 'ACTIVE', ${secretHash}, ${textArray(roles)}::text[], '{}', ${outletId}, '2090-01-01T00:00:00Z')`;
    const client = await gateway.client(clientId, SECRET);
    clientIds.set(client.token, clientId);
    return client;
  };
  const credentialOf: QuoteWorld['credentialOf'] = async (made, given = {}) =>
    sellerOf(
      await signIn(
        made.id,
        null,
        given.roles ?? ['OWNER', 'SELLER'],
        given.boundTo ? made.outlets[given.boundTo] : null,
      ),
      made,
    );
  return {
    gateway,
    db: gateway.db,
    clock,
    platform,
    credentialOf,
    async partner(given = {}) {
      const made = await aPartner(owner, { ...given, clauses: given.clauses ?? EVERYTHING });
      return credentialOf(made, given);
    },
    signInAgain: async (seller) =>
      sellerOf(await gateway.client(clientIds.get(seller.token) ?? '', SECRET), seller.made),
    async staff(roles, level = 1) {
      const [institution] = await owner<{ id: Id<'Institution'> }[]>`select id from institutions where code = 'HQ'`;
      if (!institution) throw new Error('make a partner first: it brings the institutions');
      return signIn(
        INSURER_TENANT,
        await aStaffMember(owner, { institutionId: institution.id, roles, level }),
        roles,
        null,
      );
    },
    stop: () => gateway.stop(),
  };
}

/** Clauses that allow whatever can be asked for. */
export const EVERYTHING = {
  PRODUCTS: [COMPULSORY_CODE, MOTOR_CODE, NEV_CODE, SPECIAL_CODE],
  VEHICLE_GROUPS: [...VEHICLE_GROUPS],
  TERRITORY: ['110000', '310000', '430000', '440000', '150000'],
  COVERAGES: [...COVERAGE_CODES],
  SUM_INSURED_LIMIT: { amount: [{ value: '10000000.00' }] },
  PRICING_BAND: { floor: '0.60', ceiling: '1.30' },
  DISCOUNT_AUTHORITY: { rate: '0.30' },
  BINDING_AUTHORITY: { perPolicy: '50000000.00', perDay: '900000000.00', inForce: '90000000000.00' },
  PREMIUM_COLLECTION: { mode: 'INSURER_ONLY', remitDays: 0 },
  BUSINESS_LINES: ['NEW_BUSINESS', 'RENEWAL', 'ENDORSEMENT', 'CLAIMS', 'INSPECTION', 'REFERRAL'],
  COMMISSION_RATE: {
    value: [
      { policyKind: 'COMPULSORY', value: '0.04' },
      { policyKind: 'COMMERCIAL', value: '0.15' },
    ],
  },
  DATA_SCOPE: { fields: ['PERSON_NAME', 'IDENTITY', 'PHONE', 'ADDRESS', 'BANK_CARD'] },
  CLAIM_SCOPE: { acts: [...CLAIM_ACTS] },
} satisfies ClausesGiven;

/** Another agreement version from now on: everything allowed but what the test says. */
export async function nextTerms(
  world: QuoteWorld,
  seller: Seller,
  clauses: ClausesGiven,
): Promise<{ versionId: Id<'AgreementVersion'> }> {
  const { owner } = world.db;
  const { id, agreementId, versionId } = seller.made;
  if (!agreementId || !versionId) throw new Error('a partner without agreement');
  await owner`update agreement_versions set effective_until = ${world.clock.now()} where id = ${versionId}`;
  return {
    versionId: await anAgreementVersion(owner, id, agreementId, {
      sequence: 2,
      effectiveFrom: world.clock.now(),
      clauses: { ...EVERYTHING, ...clauses },
    }),
  };
}

/** Told that the gateway is busy, it comes again with the same key a second later: for proofs that ask for more than a machine has. */
export function patient(seller: Seller): Seller {
  const ask: Client['ask'] = async (document, variables, options) => {
    const until = performance.now() + 300_000; // many who wait for one lock are served in no order
    for (;;)
      try {
        return await seller.ask(document, variables, options);
      } catch (error) {
        if (performance.now() > until || !String(error).includes('"retryAfterSeconds":1')) throw error;
        await pause(1000);
      }
  };
  return sellerOf({ ...seller, ask }, seller.made);
}

function sellerOf(client: Client, made: PartnerMade): Seller {
  const must = <T>(value: T | null | undefined): T => {
    if (value == null) throw new Error('the answer holds no payload');
    return value;
  };
  return {
    ...client,
    made,
    producerId: wireId('Producer', made.producerId),
    request: async (changes, spoken) =>
      must((await client.ask(QuoteRequestDocument, { input: aRequest(changes) }, spoken)).quoteRequest),
    reprice: async (input, spoken) =>
      must((await client.ask(QuoteRepriceDocument, { input: keyed(input) }, spoken)).quoteReprice),
    clone: async (input) => must((await client.ask(QuoteCloneDocument, { input: keyed(input) })).quoteClone),
    withdraw: async (input) => must((await client.ask(QuoteWithdrawDocument, { input: keyed(input) })).quoteWithdraw),
    addOption: async (input) =>
      must((await client.ask(QuoteAddOptionDocument, { input: keyed(input) })).quoteAddOption),
    accept: async (input) => must((await client.ask(QuoteAcceptDocument, { input: keyed(input) })).quoteAccept),
    compare: async (ids) => (await client.ask(QuoteCompareDocument, { ids: [...ids] })).quoteCompare,
    offers: async (id) => must((await client.ask(QuoteOffersDocument, { by: { id } })).quote),
    async quoted(changes) {
      const { quote, userErrors } = must(
        (await client.ask(QuoteRequestDocument, { input: aRequest(changes) })).quoteRequest,
      );
      if (!quote) throw new Error(`refused: ${JSON.stringify(userErrors)}`);
      return quote;
    },
    quote: async (id) => (await client.ask(QuoteByLookupDocument, { by: { id } })).quote,
    search: async (variables) =>
      must((await client.ask(QuoteSearchDocument, { order: 'NEWEST', ...variables })).quotes),
  };
}
