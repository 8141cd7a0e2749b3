/**
 * Issue 4, point 5: whatever a refusal suggests passes when it is sent, and asking writes nothing. Generated over quotes,
 * changes of policies, customers handed over and agreements: 200 refusals with the full N.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { wireId } from '../../src/kernel/ids.js';
import { COVERAGE_CODES } from '../../src/modules/products/index.js';
import {
  type AgreementAmendInput,
  type AgreementDraftInput,
  type DecisionInput,
  type EndorsementRequestInput,
  type LeadSubmitInput,
  type QuoteRequestInput,
  StandardTermsListDocument,
  WhyDocument,
} from '../generated/operations.js';
import { endorsementWorld, type EndorsementWorld, type Held } from '../kit/endorsement-world.js';
import { rowCounts } from '../kit/fuzz/ledger.js';
import { Chance } from '../kit/fuzz/random.js';
import type { Client } from '../kit/gateway.js';
import { proof } from '../kit/proof.js';
import {
  anOption,
  aRequest,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  EVERYTHING,
  MORNING,
  newKey,
  type Seller,
  THIRD_PARTY,
} from '../kit/quote-world.js';

let world: EndorsementWorld;
let dealer: Seller;
let club: Seller;
let applicant: Seller;
let manager: Client;
let terms: string;
let policy: Held;

beforeAll(async () => {
  world = await endorsementWorld();
  dealer = await world.partner({
    clauses: {
      ...EVERYTHING,
      TERRITORY: ['310000'],
      COVERAGES: COVERAGE_CODES.filter((code) => code !== 'BODY_SCRATCH'),
      SUM_INSURED_LIMIT: { amount: [{ value: '2000000.00' }] },
      DISCOUNT_AUTHORITY: { rate: '0.05' },
    },
  });
  club = await world.partner({ kind: 'CAR_CLUB', licensed: false, clauses: { BUSINESS_LINES: ['REFERRAL'] } });
  applicant = await world.partner({ agreement: null, roles: ['OWNER'] });
  manager = await world.staff(['CHANNEL_MANAGER'], 2);
  const { standardTerms } = await manager.ask(StandardTermsListDocument, {
    channelKind: 'DEALER',
    states: ['PUBLISHED'],
  });
  terms = standardTerms?.nodes.find(({ licensed }) => licensed)?.id ?? '';
  policy = (await world.pair(dealer)).commercial;
}, 60_000);
afterAll(() => world.stop());

type Mutation = keyof DecisionInput;
/** What a mutation made, as far as the next of a chain needs it. */
interface Made {
  readonly userErrors: readonly { readonly code: string }[];
  readonly quote?: { readonly options: readonly { readonly refusals: readonly unknown[] }[] } | null;
  readonly endorsement?: { readonly id: string; readonly revision: number } | null;
  readonly agreementVersion?: { readonly agreement: { readonly id: string; readonly revision: number } } | null;
}
const MAKES: Partial<Record<Mutation, string>> = {
  quoteRequest: 'quote { options { refusals { code } } }',
  endorsementRequest: 'endorsement { id revision }',
  agreementDraft: 'agreementVersion { agreement { id revision } }',
};

let refusals = 0;
const asked = new Map<Mutation, number>();

/** Asks, hears refusals, and sends what was suggested instead. */
async function mended(who: Client, mutation: Mutation, input: object): Promise<Made> {
  const before = await rowCounts(world.db.owner);
  const { decision } = await who.ask(WhyDocument, { input: { [mutation]: input } as unknown as DecisionInput });
  expect(await rowCounts(world.db.owner)).toEqual(before);
  expect([mutation, decision?.refusals]).not.toEqual([mutation, []]);
  if (!decision?.nearest) throw new Error(`nothing passes: ${JSON.stringify([mutation, input, decision?.refusals])}`);
  refusals += decision.refusals.length;
  asked.set(mutation, (asked.get(mutation) ?? 0) + 1);
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data, text } = await who.send<Record<string, Made>, object>(
    `mutation Mended($input: ${name}Input!) { ${mutation}(input: $input) { ${MAKES[mutation] ?? ''} userErrors { code } } }`,
    { input: decision.nearest.input },
  );
  const made = data?.[mutation];
  if (!made) throw new Error(text);
  expect([mutation, made.userErrors]).toEqual([mutation, []]);
  return made;
}

/** At least one of the spoils, seeded. */
function spoil<T>(chance: Chance, input: T, spoils: readonly ((input: T) => void)[]): T {
  const chosen = spoils.filter(() => chance.happens(0.45));
  for (const each of chosen.length > 0 ? chosen : [chance.pick(spoils)]) each(input);
  return input;
}

async function quote(chance: Chance): Promise<void> {
  const input: QuoteRequestInput = aRequest({
    vehicle: aValuedSaloon(),
    options: [bothParts('A', aSelection([DAMAGE, { ...THIRD_PARTY }])), anOption('B')],
  });
  const coverages = input.options[0]?.commercial?.choice.selection?.coverages ?? [];
  spoil(chance, input, [
    () => {
      input.vehicle.region = chance.pick(['110000', '440000', '430000']);
    },
    () => {
      const third = coverages.find(({ code }) => code === 'THIRD_PARTY_LIABILITY');
      if (third) third.sumInsured = { amount: chance.pick(['3000000.00', '5000000.00']), currency: 'CNY' };
    },
    () => {
      coverages.push({ code: 'BODY_SCRATCH', sumInsured: { amount: '5000.00', currency: 'CNY' } });
    },
    () => {
      const [option] = input.options;
      if (option?.commercial) option.commercial.discount = chance.pick(['0.06', '0.10', '0.15']);
    },
  ]);
  const made = await mended(dealer, 'quoteRequest', input);
  expect(made.quote?.options.flatMap((option) => option.refusals)).toEqual([]);
}

/** Asked for with too much or too early, and taken back at a version that was never read. */
async function endorsement(chance: Chance): Promise<void> {
  const sum = { amount: '1500000.00', currency: 'CNY' as const };
  const input: EndorsementRequestInput = {
    idempotencyKey: newKey(),
    policyIds: [policy.wire],
    changes: [{ sumInsuredChange: { code: 'THIRD_PARTY_LIABILITY', sumInsured: sum } }],
  };
  spoil(chance, input, [
    () => {
      sum.amount = chance.pick(['3000000.00', '5000000.00']);
    },
    () => {
      input.effectiveAt = chance.pick(['2026-11-20T00:00:00.000+08:00', '2026-11-21T15:30:00.000+08:00']);
    },
  ]);
  const made = (await mended(dealer, 'endorsementRequest', input)).endorsement;
  if (!made) throw new Error('no endorsement');
  const stale = made.revision + 1 + Math.floor(chance.next() * 5);
  await mended(dealer, 'endorsementWithdraw', {
    idempotencyKey: newKey(),
    endorsementId: made.id,
    expectedVersion: stale,
  });
}

async function lead(chance: Chance): Promise<void> {
  const vin = 'LFV2A21K0A3000000';
  const input: LeadSubmitInput = {
    idempotencyKey: newKey(),
    customer: { name: '林若溪', phone: '13812345678' },
    region: '310000',
    vin: `${vin.slice(0, 8)}${chance.pick(['1', '3', '5', '7'])}${vin.slice(9)}`,
    consentedAt: MORNING,
    consentTo: 'INSURER',
  };
  await mended(club, 'leadSubmit', input);
}

type Parameters = NonNullable<AgreementDraftInput['parameters']>;
const beyond = (chance: Chance) => [
  (parameters: Parameters) =>
    parameters.push({ name: 'DISCOUNT_AUTHORITY_RATE', value: { decimal: chance.pick(['0.09', '0.20']) } }),
  (parameters: Parameters) =>
    parameters.push({ name: 'PRICING_BAND_FLOOR', value: { decimal: chance.pick(['0.10', '0.55', '0.60']) } }),
  (parameters: Parameters) =>
    parameters.push({
      name: 'COMMISSION_RATE_VALUE',
      scope: { policyKind: chance.pick(['COMPULSORY', 'COMMERCIAL'] as const) },
      value: { decimal: chance.pick(['0.13', '0.40']) },
    }),
  (parameters: Parameters) =>
    parameters.push({ name: 'API_QUOTA_POINTS', value: { count: chance.pick([100_000, 500_000]) } }),
];
const early = (chance: Chance): string =>
  chance.pick(['2026-11-20T00:00:00.000+08:00', '2026-11-22T09:30:00.000+08:00', '2025-01-01T00:00:00.000+08:00']);

/** Drafted outside of the template and amended at a version that was never read; the draft is given up the same way. */
async function agreement(chance: Chance): Promise<void> {
  const territory = { name: 'TERRITORY_ALLOWED' as const, value: { codes: ['310000'] } };
  const input: AgreementDraftInput = {
    idempotencyKey: newKey(),
    partnerId: wireId('Partner', applicant.made.id),
    standardTermsId: terms,
    effectiveFrom: '2026-11-21T00:00:00.000+08:00',
    parameters: [territory],
  };
  const dates = (draft: Pick<AgreementDraftInput, 'effectiveFrom'>): void => {
    draft.effectiveFrom = early(chance);
  };
  const parameters = beyond(chance).map((push) => (draft: Pick<AgreementDraftInput, 'parameters'>) => {
    if (draft.parameters) push(draft.parameters);
  });
  spoil<AgreementDraftInput>(chance, input, [dates, ...parameters]);
  const made = (await mended(manager, 'agreementDraft', input)).agreementVersion;
  if (!made) throw new Error('no draft');
  const { id: agreementId, revision } = made.agreement;
  const amendment: AgreementAmendInput = {
    idempotencyKey: newKey(),
    agreementId,
    expectedVersion: revision,
    effectiveFrom: '2026-12-01T00:00:00.000+08:00',
    parameters: [],
    reason: '调整参数',
  };
  const stale = (act: { expectedVersion: number }): void => {
    act.expectedVersion = revision + 3;
  };
  await mended(manager, 'agreementAmend', spoil<AgreementAmendInput>(chance, amendment, [stale, dates, ...parameters]));
  const end = { idempotencyKey: newKey(), agreementId, expectedVersion: revision + 9, reason: '不再需要' };
  await mended(manager, 'agreementTerminate', end);
}

it('what is suggested passes when it is sent; asking writes nothing', async () => {
  const run = proof('nearest-input', { reduced: 12, full: 200 });
  const chance = new Chance(run.seed);
  const families = [quote, endorsement, lead, agreement];
  for (let turn = 0; turn < families.length || refusals < run.n; turn += 1)
    await families[turn % families.length]?.(chance);
  run.report({ refusals, ...Object.fromEntries(asked) });
}, 600_000);
