/** Fields of a version: facts of that version, never of today. */
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { Defect, Failure } from '../../../kernel/failure.js';
import { parseWireId, wireId } from '../../../kernel/ids.js';
import { type Money, money } from '../../../kernel/money.js';
import { say } from '../../../kernel/refusal.js';
import { asNode, Money as MoneyType, moneyOf } from '../../platform/index.js';
import { productVersionById, ProductVersionType } from '../../products/index.js';
import { QuotedCoverage } from '../../quotes/index.js';
import { linesFromJson, type PremiumRecord, PremiumType } from '../../rating/index.js';
import {
  fromStoredVehicle,
  maskName,
  partyById,
  type PeopleIds,
  PeopleType,
  VehicleFactsType,
  type VehicleView,
} from '../../registry/index.js';
import type { PolicyContent, PolicyVersion as VersionRecord, Replenishment as ReplenishmentRecord } from '../policy.js';
import { versionsByPolicy } from '../policies.store.js';
import { changesBetween, type FieldChange as ChangeRecord } from '../version-changes.rules.js';
import { FieldChange, PolicyVersion, Replenishment, ServiceBalance, SpecialAgreement } from './policy.type.js';

type SpecialAgreementRecord = PolicyContent['specialAgreements'][number];

@Resolver(() => PolicyVersion)
export class PolicyVersionFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() version: VersionRecord): string {
    return wireId('PolicyVersion', version.id);
  }
  @FieldResolver(() => ProductVersionType, { description: 'Clauses pinned.' })
  async productVersion(@Root() version: VersionRecord, @Ctx() ctx: Context): Promise<object> {
    return asNode('ProductVersion', must(await ctx.loader(productVersionById).load(version.productVersionId)));
  }
  @FieldResolver(() => VehicleFactsType, { description: 'Vehicle.' })
  vehicle(@Root() version: VersionRecord): VehicleView {
    return fromStoredVehicle(version.content.vehicle);
  }
  @FieldResolver(() => PeopleType, { description: 'Who is who.' })
  people(@Root() version: VersionRecord): PeopleIds {
    return version.content.people;
  }
  @FieldResolver(() => [QuotedCoverage], { description: 'Coverages.' })
  async coverages(@Root() version: VersionRecord, @Ctx() ctx: Context): Promise<QuotedCoverage[]> {
    const { document } = must(await ctx.loader(productVersionById).load(version.productVersionId));
    return version.content.policy.coverages.map((coverage) => {
      const terms = must(document.coverages.find(({ code }) => code === coverage.code));
      return {
        selection: coverage,
        name: say(terms.name, ctx.language),
        role: terms.role,
        premium: moneyOf(fen(coverage.premiumFen)),
      };
    });
  }
  /** What was used is counted by claims; until then all is left. */
  @FieldResolver(() => [ServiceBalance], { description: 'Services, with times left.' })
  services(@Root() version: VersionRecord): ServiceBalance[] {
    return version.content.policy.services.map(({ code, count }) => ({ code, count, left: count }));
  }
  @FieldResolver(() => [SpecialAgreement], { description: 'Special agreements (特别约定), from the approved list.' })
  specialAgreements(@Root() version: VersionRecord): readonly SpecialAgreementRecord[] {
    return version.content.specialAgreements;
  }
  @FieldResolver(() => [Replenishment], {
    description: 'What was restored of sums that losses had used up, one by one; empty while nothing was.',
  })
  replenishments(@Root() version: VersionRecord): readonly ReplenishmentRecord[] {
    return version.content.replenished ?? [];
  }
  @FieldResolver(() => [FieldChange], {
    description:
      'What differs from the version that spoke before it, or from another of the same policy; empty for the first. Fails with BAD_USER_INPUT where `since` names none of this policy.',
  })
  async changes(
    @Root() version: VersionRecord,
    @Ctx() ctx: Context,
    @Arg('since', () => ID, { nullable: true, description: 'Compare with; default the one before.' })
    since?: string | null,
  ): Promise<readonly ChangeRecord[]> {
    const versions = await ctx.loader(versionsByPolicy).load(version.policyId);
    const other =
      since == null
        ? versions.findLast(
            ({ sequence, effectiveFrom, content }) =>
              sequence < version.sequence && effectiveFrom <= version.effectiveFrom && content !== version.content,
          )
        : versions.find(({ id }) => id === parseWireId('PolicyVersion', since));
    // No difference is an answer; a version that is not there is not.
    if (since != null && !other)
      throw new Failure('BAD_USER_INPUT', '`since` names no version of this policy. Take an id of `Policy.versions`.');
    return other ? changesBetween(other, version) : [];
  }
  @FieldResolver(() => PremiumType, { description: 'Yearly premium as this version stands, with lines.' })
  premium(@Root() version: VersionRecord): PremiumRecord {
    const { policy } = version.content;
    return {
      premium: fen(policy.premiumFen),
      net: fen(policy.netFen),
      vat: fen(policy.vatFen),
      get lines() {
        return linesFromJson(policy.lines); // only for who asks
      },
      illustrative: policy.illustrative,
    };
  }
}

@Resolver(() => FieldChange)
export class FieldChangeFields {
  @FieldResolver(() => String, { description: 'In words.' })
  label(@Root() change: ChangeRecord, @Ctx() ctx: Context): string {
    return say(change.label, ctx.language);
  }
  @FieldResolver(() => String, { nullable: true, description: 'Before, personal data masked; null when new.' })
  before(@Root() change: ChangeRecord, @Ctx() ctx: Context): Promise<string | null> {
    return shown(change.before, change, ctx);
  }
  @FieldResolver(() => String, { nullable: true, description: 'After, personal data masked; null when gone.' })
  after(@Root() change: ChangeRecord, @Ctx() ctx: Context): Promise<string | null> {
    return shown(change.after, change, ctx);
  }
}

async function shown(value: string | null, { party }: ChangeRecord, ctx: Context): Promise<string | null> {
  if (!party || value === null) return value;
  const found = await ctx.loader(partyById).load(value);
  return found ? maskName(found.name, found.kind) : null;
}

@Resolver(() => Replenishment)
export class ReplenishmentFields {
  @FieldResolver(() => MoneyType, {
    description: 'Restored: it adds to the sum of the period, and one accident is paid no more than the sum insured.',
  })
  restored(@Root() replenishment: ReplenishmentRecord): MoneyType {
    return moneyOf(fen(replenishment.restoredFen));
  }
  @FieldResolver(() => MoneyType, {
    description: 'What a whole period of it would cost, beside `premium`; paid by the days that were left.',
  })
  premium(@Root() replenishment: ReplenishmentRecord): MoneyType {
    return moneyOf(fen(replenishment.premiumFen));
  }
}

@Resolver(() => SpecialAgreement)
export class SpecialAgreementFields {
  @FieldResolver(() => String, { description: 'Text.' })
  text(@Root() agreement: SpecialAgreementRecord, @Ctx() ctx: Context): string {
    return say(agreement.text, ctx.language);
  }
}

/** A version of a policy names a version of a product, and coverages that stand in it. */
function must<T>(found: T | null | undefined): T {
  if (found == null) throw new Defect('a policy rests on a product version that is not there');
  return found;
}

function fen(text: string): Money {
  return money(BigInt(text));
}
