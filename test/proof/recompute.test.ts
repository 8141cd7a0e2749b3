/**
 * S-051: a stored quote can be computed again, to the fen, from what it stored and the versions it pinned, whatever was
 * published since. Full: PROVE=1. Controls: one fen, one row and one fact altered are each found.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Ctx } from '../../src/kernel/ctx.js';
import { instant } from '../../src/kernel/dates.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import { isPriced, type OptionDetail, partsOf } from '../../src/modules/quotes/index.js';
import {
  type CommercialInput,
  type CompulsoryInput,
  linesToJson,
  type PinnedTariff,
  type PricedPolicy,
  recomputeCommercial,
  recomputeCompulsory,
  tariffsByRefs,
} from '../../src/modules/rating/index.js';
import type { VehicleInput } from '../generated/operations.js';
import { asPartner } from '../kit/channels-callers.js';
import { recordingLog } from '../kit/jobs.js';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  DAMAGE,
  insuredBefore,
  MORNING,
  NO_HISTORY,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../kit/quote-world.js';
import { dearer, successorOf } from '../kit/tariff-fixture.js';

const FULL = process.env['PROVE'] === '1';
const QUOTES = FULL ? 3000 : 200;
const SEED = Number(process.env['SEED'] ?? 20261121);

let world: QuoteWorld;
let dealer: Seller;
let ctx: Ctx;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  const { pools } = world.gateway.gateway;
  ctx = makeCtx({
    requestId: 'r',
    now: instant(MORNING),
    actor: asPartner(dealer.made.id),
    language: 'EN',
    log: recordingLog().log,
    pools,
    ports: {} as never,
  });
});
afterAll(async () => {
  await ctx.reads.close();
  await world.stop();
});

const seats = (least: number, most: number) => fc.integer({ min: least, max: most });
const vehicles: fc.Arbitrary<Partial<VehicleInput>> = fc.oneof(
  seats(2, 9).map((each) => ({ useNature: 'FAMILY' as const, seats: each })),
  seats(2, 50).map((each) => ({ useNature: 'TAXI_RENTAL' as const, seats: each })),
  seats(6, 50).map((each) => ({ useNature: 'HIGHWAY_PASSENGER' as const, seats: each })),
  fc.integer({ min: 100, max: 30_000 }).map((loadKg) => ({ useNature: 'COMMERCIAL_TRUCK' as const, loadKg, seats: 2 })),
  fc
    .integer({ min: 40, max: 900 })
    .map((displacementMl) => ({ useNature: 'MOTORCYCLE' as const, displacementMl, seats: 2 })),
  fc.constant({ useNature: 'SPECIAL_2' as const, seats: 2 }),
);
const wishes = fc.record({
  vehicle: vehicles,
  region: fc.constantFrom('110000', '310000', '440300', '430100', '150000'),
  years: fc.integer({ min: 0, max: 5 }),
  accidents: fc.array(fc.record({ death: fc.boolean() }), { maxLength: 3 }),
  months: fc.option(fc.integer({ min: 1, max: 11 })),
});

/** A policy of an option as stored, with its price. */
type Stored = PricedPolicy;

/** Whether a policy says what its own input and its pinned versions say. */
function holds(stored: Stored, catalogue: readonly PinnedTariff[]): boolean {
  const { lines, premiumFen, netFen, vatFen } = stored;
  const again = recomputed(stored, catalogue);
  if (again?.outcome !== 'RATED') return false;
  const [told, computed] = [
    { premiumFen, netFen, vatFen, lines, parts: partsPriced(stored) },
    {
      premiumFen: again.premium.fen.toString(),
      netFen: again.net.fen.toString(),
      vatFen: again.vat.fen.toString(),
      lines: linesToJson(again.lines),
      parts:
        'coverages' in again
          ? [...again.coverages, ...again.services].map(({ code, premium }) => [code, premium.fen.toString()])
          : [['COMPULSORY_LIABILITY', again.premium.fen.toString()]],
    },
  ];
  return JSON.stringify(sorted(told)) === JSON.stringify(sorted(computed));
}

function recomputed({ kind, rating, pinned }: Stored, catalogue: readonly PinnedTariff[]) {
  return kind === 'COMPULSORY'
    ? recomputeCompulsory(rating as CompulsoryInput, pinned, catalogue)
    : recomputeCommercial(rating as CommercialInput, pinned, catalogue);
}

function partsPriced({ coverages, services }: Stored): [string, string][] {
  return [...coverages, ...services].map(({ code, premiumFen }) => [code, premiumFen]);
}

/** Stored JSON has an order of keys of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

async function storedPolicies(): Promise<Stored[]> {
  const rows = await world.db.owner<
    { detail: OptionDetail }[]
  >`select detail from quote_options where offered order by id`;
  return rows.flatMap(({ detail }) => partsOf(detail).filter(isPriced));
}

async function catalogueOf(policies: readonly Stored[]): Promise<readonly PinnedTariff[]> {
  return tariffsByRefs(
    ctx,
    policies.flatMap((policy) => policy.pinned),
  );
}

describe(`${String(QUOTES)} quotes of random vehicles, regions, records and terms, seed ${String(SEED)}`, () => {
  it('are made', async () => {
    const known = {
      vehicle: { useNature: 'FAMILY' as const, seats: 5 },
      region: '310000',
      years: 3,
      accidents: [],
      months: null,
    }; // the controls alter this one
    const drawn = [known, ...fc.sample(wishes, { seed: SEED, numRuns: QUOTES - 1 })];
    for (let at = 0; at < drawn.length; at += 8) {
      await Promise.all(
        drawn.slice(at, at + 8).map(async ({ vehicle, region, years, accidents, months }) => {
          const described = aValuedSaloon({ ...vehicle, region });
          world.platform.records.set(described.vin, years === 0 ? NO_HISTORY : insuredBefore(years, accidents));
          const endsAt = `${months === null || months < 2 ? '2026-12-20' : `2027-${String(months).padStart(2, '0')}-15`}T00:00:00.000+08:00`;
          const shortTerm =
            months === null ? {} : { shortTerm: { ground: 'NEAR_SCRAPPING' as const, endsAt, scrapOn: '2027-06-30' } };
          const commercial = aSelection(vehicle.useNature === 'FAMILY' ? [DAMAGE, THIRD_PARTY] : [THIRD_PARTY]);
          await dealer.quoted({
            vehicle: described,
            options: [
              anOption('A', shortTerm),
              { label: 'B', commercial: { ...commercial, ...(years > 2 ? { discount: '0.07' } : {}) } },
            ],
          });
        }),
      );
    }
  }, 600_000);

  it('recompute to the fen, line by line, after newer tariffs were published', async () => {
    await successorOf(world.db.owner, 'COMPULSORY-BASE', {
      version: '2026-11-21',
      validFrom: '2026-11-21',
      change: dearer(3),
    });
    await successorOf(world.db.owner, 'COMPULSORY-FLOAT', { version: '2026-11-21', validFrom: '2026-11-21' });
    await successorOf(world.db.owner, 'COMMERCIAL-PURE-RISK', { version: '2026-11-21', validFrom: '2026-11-21' });
    const policies = await storedPolicies();
    const commercial = policies.filter(({ kind }) => kind === 'COMMERCIAL').length;
    expect(policies).toHaveLength(QUOTES + commercial);
    expect(commercial).toBeGreaterThan(QUOTES / 4);
    const catalogue = await catalogueOf(policies);
    const wrong = policies.filter((policy) => !holds(policy, catalogue));
    console.log(
      `${String(policies.length)} policies recomputed (${String(commercial)} commercial), ${String(wrong.length)} differ; premiums from ${String(new Set(policies.map((policy) => policy.premiumFen)).size)} distinct amounts`,
    );
    expect(wrong).toEqual([]);
    // The newer table is indeed another one: a quote of now costs three times as much.
    expect((await dealer.quoted()).options[0]?.compulsory?.premium?.amount.amount).toBe('2850.00');
  });

  it('control: a fen, a line, a fact or a figure of a table that was altered is found, each', async () => {
    const policy = (await storedPolicies()).find(
      ({ kind, rating }) => kind === 'COMPULSORY' && isKnownOne(rating as CompulsoryInput),
    );
    if (!policy) throw new Error('the known one is such a quote');
    const catalogue = await catalogueOf([policy]);
    const rating = policy.rating as CompulsoryInput;
    const [base, ...rest] = policy.lines;
    if (!base) throw new Error('it has a base line');
    expect(holds(policy, catalogue)).toBe(true);
    const fenMore = (fen: string): string => String(BigInt(fen) + 1n);
    const altered: Record<string, [Stored, readonly PinnedTariff[]]> = {
      'one fen of the premium': [{ ...policy, premiumFen: fenMore(policy.premiumFen) }, catalogue],
      'one fen of a line': [
        { ...policy, lines: [{ ...base, amount: { ...base.amount, fen: fenMore(base.amount.fen) } }, ...rest] },
        catalogue,
      ],
      'a seat more': [{ ...policy, rating: { ...rating, seats: (rating.seats ?? 0) < 6 ? 6 : 5 } }, catalogue],
      'another float code': [{ ...policy, rating: { ...rating, float: { ...rating.float, code: 'A2' } } }, catalogue],
      'a pinned version that is not there': [policy, catalogue.filter((each) => each.code !== 'COMPULSORY-BASE')],
      'a table with other figures under the same name': [
        policy,
        catalogue.map((each) =>
          each.code === 'COMPULSORY-BASE' ? { ...each, document: dearer(2)(structuredClone(each.document)) } : each,
        ) as PinnedTariff[],
      ],
    };
    for (const [what, [stored, tariffs]] of Object.entries(altered))
      expect([what, holds(stored, tariffs)]).toEqual([what, false]);
  });

  it('control: the same of a commercial policy: a fen of a coverage, a factor, a level, a sum insured', async () => {
    const policy = (await storedPolicies()).find(
      ({ kind, coverages }) => kind === 'COMMERCIAL' && coverages.length === 2,
    );
    if (!policy) throw new Error('a family car has both coverages');
    const catalogue = await catalogueOf([policy]);
    const rating = policy.rating as CommercialInput;
    const [first, ...rest] = policy.coverages;
    if (!first) throw new Error('it has coverages');
    expect(holds(policy, catalogue)).toBe(true);
    const altered: Record<string, Stored> = {
      'one fen of a coverage': {
        ...policy,
        coverages: [{ ...first, premiumFen: String(BigInt(first.premiumFen) + 1n) }, ...rest],
      },
      'another factor': { ...policy, rating: { ...rating, autonomousFactor: '0.84' } },
      'another level': {
        ...policy,
        rating: { ...rating, noClaim: { ...rating.noClaim, level: rating.noClaim.level + 1 } },
      },
      'another limit': {
        ...policy,
        rating: {
          ...rating,
          selection: {
            ...rating.selection,
            coverages: rating.selection.coverages.map((coverage) =>
              coverage.code === 'THIRD_PARTY_LIABILITY' ? { ...coverage, sumInsuredFen: '200000000' } : coverage,
            ),
          },
        },
      },
    };
    for (const [what, stored] of Object.entries(altered))
      expect([what, holds(stored, catalogue)]).toEqual([what, false]);
  });
});

function isKnownOne({ float, useNature, shortTermMonths }: CompulsoryInput): boolean {
  return float.code === 'A3' && useNature === 'FAMILY' && shortTermMonths === undefined;
}
