/** What a quote rests on, checked and gathered before its transaction opens: the caller's words, then the platform's record. */
import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Failure, unavailable } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { KernelRefusals, type Problems, type RefusalItem } from '../../../kernel/refusal.js';
import {
  type CheckedParty,
  checkPeople,
  checkVehicle,
  type DescribedVehicle,
  knownParties,
  type People,
  type PeopleClaim,
  type RegistryNotice,
  toStoredVehicle,
  type VehicleClaim,
  type VehicleFacts,
} from '../../registry/index.js';
import type { CommercialRecord } from '../../rating/index.js';
import type { IndustryPlatform, PlatformVehicle } from '../industry-platform.port.js';
import { type OwnClaim, ownClaimsOf, withOwnClaims } from '../own-claims.js';
import type { OptionRequest, QuoteRisk, StoredNotice } from '../quote.js';

/** What a price cannot be made without. The rest (engine number, model, first registration) is for the application: papers never delay compulsory cover. */
const PRICE_NEEDS: ReadonlySet<string> = new Set([
  'energy',
  'seats',
  'loadKg',
  'displacementMl',
  'powerKw',
  'tractorKind',
]);

function missingFact(fact: string): RefusalItem {
  return {
    code: KernelRefusals.INVALID_INPUT,
    field: ['input', 'vehicle', fact],
    facts: [{ name: 'fact', value: fact }],
    message: {
      zh: '没有这一项就无法计算保费:{fact}。',
      en: 'The premium cannot be computed without this fact: {fact}.',
    },
  };
}

/** What a commercial price cannot be made without besides: what the car costs new, and how old it is. An invoice says both. */
export function checkCommercialFacts(vehicle: VehicleFacts, commercial: boolean, problems: Problems): void {
  if (!commercial || vehicle.unregistered) return;
  for (const fact of ['newPrice', 'firstRegisteredOn'] as const)
    if (vehicle[fact] === null) problems.add(missingFact(fact));
}

export function wantsCommercial(options: readonly Pick<OptionRequest, 'commercial'>[]): boolean {
  return options.some((option) => option.commercial !== null);
}

export interface RiskClaim {
  /** Null when the words for it were already refused by path. */
  readonly vehicle: VehicleClaim | null;
  readonly people: PeopleClaim;
}

export interface GatheredRisk {
  readonly vehicle: DescribedVehicle;
  readonly people: People<CheckedParty>;
  readonly risk: QuoteRisk;
}

/** Checks vehicle and people, every problem at once; then asks the industry platform. Never inside a transaction. */
export async function gatherRisk(
  ctx: Ctx,
  partnerId: Id<'Partner'>,
  claim: RiskClaim,
  commercial: boolean,
  problems: Problems,
): Promise<GatheredRisk> {
  const today = dayOf(ctx.now);
  const known = await knownParties(ctx, partnerId, claim.people);
  const { people, notices: peopleNotices } = checkPeople(claim.people, ['input', 'people'], problems, {
    today,
    complete: false,
    known,
  });
  const ownerKind = people?.owner.kind;
  const checked =
    claim.vehicle &&
    checkVehicle(claim.vehicle, ['input', 'vehicle'], problems, {
      today,
      complete: false,
      ...(ownerKind ? { ownerKind } : {}),
    });
  for (const fact of checked?.missing ?? []) if (PRICE_NEEDS.has(fact)) problems.add(missingFact(fact));
  if (checked?.vehicle) checkCommercialFacts(checked.vehicle, commercial, problems);
  problems.refuseIfAny();
  if (!people || !ownerKind || !checked?.vehicle) throw new Error('a check answered nothing and said nothing');
  const vehicle: DescribedVehicle = { ...checked.vehicle, ownerKind };
  return {
    vehicle,
    people,
    risk: await withRecords(ctx, vehicle, commercial, [...checked.notices, ...peopleNotices].map(storedNotice)),
  };
}

/** How long the platform may take before the caller is told to come again with the same key. */
const PLATFORM_WAIT_MS = 5000;

/** A platform that fails or does not answer is UNAVAILABLE, and whatever it said stays inside: its words may hold the vehicle. */
export async function askPlatform<T>(ctx: Ctx, question: (platform: IndustryPlatform) => Promise<T>): Promise<T> {
  await ctx.reads.close(); // no lease is held while somebody else is waited for
  let patience: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    patience = setTimeout(() => {
      reject(unavailable('The industry platform does not answer.'));
    }, PLATFORM_WAIT_MS);
  });
  try {
    return await Promise.race([question(ctx.ports.industryPlatform), late]);
  } catch (error) {
    if (error instanceof Failure) throw error;
    ctx.log.error(
      { requestId: ctx.requestId, error: error instanceof Error ? error.name : typeof error },
      'the industry platform failed',
    );
    throw unavailable('The industry platform does not answer.');
  } finally {
    clearTimeout(patience);
  }
}

/** The commercial record as of now, with the claims that we have paid ourselves; `own` where they were read already. */
export async function commercialRecordNow(
  ctx: Ctx,
  vehicle: PlatformVehicle,
  own?: readonly OwnClaim[],
): Promise<CommercialRecord> {
  const { vin, region } = vehicle;
  const paid = own ?? (await ownClaimsOf(ctx, [vin])).get(vin) ?? [];
  return withOwnClaims(await askPlatform(ctx, (platform) => platform.commercialRecord({ vin, region })), paid);
}

/** The records as of now, beside the vehicle as described. */
export async function withRecords(
  ctx: Ctx,
  vehicle: DescribedVehicle,
  commercial: boolean,
  notices: readonly StoredNotice[],
  own?: readonly OwnClaim[],
): Promise<QuoteRisk> {
  const { vin, region } = vehicle;
  const [commercialRecord, compulsoryRecord] = await Promise.all([
    commercial ? commercialRecordNow(ctx, vehicle, own) : null,
    askPlatform(ctx, (platform) => platform.compulsoryRecord({ vin, region })),
  ]);
  return { vehicle: toStoredVehicle(vehicle), compulsoryRecord, commercialRecord, recordReadAt: ctx.now, notices };
}

function storedNotice(notice: RegistryNotice): StoredNotice {
  return { code: notice.code, message: notice.message, mustConfirm: notice.mustConfirm };
}
