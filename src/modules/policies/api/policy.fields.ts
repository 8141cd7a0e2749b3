import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { daysOf, type Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { wireId } from '../../../kernel/ids.js';
import { type Money, money } from '../../../kernel/money.js';
import { readPage } from '../../../kernel/paging.js';
import { commissionByPolicy, CommissionEntryType, PolicyCommissionType, READ_COMMISSION } from '../../billing/index.js';
import {
  agreementVersionById,
  AgreementVersionType,
  judgeTerms,
  outletById,
  OutletType,
  partnerById,
  PartnerType,
  producerById,
  ProducerType,
} from '../../channels/index.js';
import {
  ActionAvailability,
  actionOf,
  asNode,
  type Connection,
  connection,
  DateTimeScalar,
  fileById,
  FileType,
  PageArgs,
} from '../../platform/index.js';
import { InsurancePeriod } from '../../quotes/index.js';
import { VehicleTaxType } from '../../rating/index.js';
import { Vehicle, vehicleById } from '../../registry/index.js';
import { applicationById, type Application as ApplicationRecord, ApplicationType } from '../../underwriting/index.js';
import { deliveriesByPolicy, documentsByPolicy } from '../documents.store.js';
import { closedFor, documentsMissing } from '../document.rules.js';
import { policiesByApplication, policyById, versionsByPolicy } from '../policies.store.js';
import { policyActionsOf } from '../policy-actions.js';
import { stateAt } from '../policy.life.js';
import type {
  Delivery as DeliveryRecord,
  Policy as PolicyRecord,
  PolicyDocument as DocumentRecord,
  PolicyDocumentKind,
  PolicyState,
  PolicyVersion as VersionRecord,
} from '../policy.js';
import { currentVersion, versionAt } from '../version.rules.js';
import { PolicyDocumentKindEnum, PolicyStateEnum } from './policy.enums.js';
import { Delivery, Policy, PolicyDocument, PolicyVersion, PolicyVersionConnection } from './policy.type.js';

@Resolver(() => Policy)
export class PolicyFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() policy: PolicyRecord): string {
    return wireId('Policy', policy.id);
  }
  @FieldResolver(() => PolicyStateEnum, { description: 'How it stands now: cover begins and ends by the clock.' })
  state(@Root() policy: PolicyRecord, @Ctx() ctx: Context): PolicyState {
    return stateAt(policy, ctx.now);
  }
  @FieldResolver(() => InsurancePeriod, { description: 'Whole period, from first start to end.' })
  period(@Root() policy: PolicyRecord): InsurancePeriod {
    const { startsAt, endsAt } = policy;
    return { startsAt, endsAt, days: daysOf(policy) };
  }
  @FieldResolver(() => PolicyVersion, {
    description: 'Version of this moment; before the start the first, after the end the last.',
  })
  async currentVersion(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<VersionRecord> {
    return node(currentVersion(await ctx.loader(versionsByPolicy).load(policy.id), ctx.now));
  }
  @FieldResolver(() => PolicyVersion, {
    nullable: true,
    description: 'Version effective at an instant, as known at another (default now); null when none was.',
  })
  async versionAt(
    @Root() policy: PolicyRecord,
    @Ctx() ctx: Context,
    @Arg('effectiveAt', () => DateTimeScalar, { description: 'Effective at.' }) effectiveAt: Instant,
    @Arg('knownAt', () => DateTimeScalar, { nullable: true, description: 'As known at; default now.' })
    knownAt?: Instant | null,
  ): Promise<VersionRecord | null> {
    const found = versionAt(await ctx.loader(versionsByPolicy).load(policy.id), effectiveAt, knownAt ?? ctx.now);
    return found && node(found);
  }
  /** Few for any policy: loaded with those of every other policy of the answer, and paged here. */
  @FieldResolver(() => PolicyVersionConnection, { description: 'Time line, newest first.' })
  async versions(
    @Root() policy: PolicyRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<VersionRecord>> {
    const all = await ctx.loader(versionsByPolicy).load(policy.id);
    const read = await readPage(ctx.actor, page, {
      shape: ['policy.versions', policy.id],
      fetch: ({ limit, direction, after }) => {
        const ordered = direction === 'forward' ? all.toReversed() : [...all];
        const from = after ? ordered.findIndex(({ id }) => id === after[0]) + 1 : 0;
        return Promise.resolve(ordered.slice(from, from + limit));
      },
      keyOf: ({ id }) => [id],
    });
    for (const version of read.nodes) node(version);
    return connection(read, () => Promise.resolve(all.length));
  }
  @FieldResolver(() => Policy, {
    nullable: true,
    description: 'The other policy sold with it; null when it stands alone.',
  })
  async companion(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<PolicyRecord | null> {
    const both = await ctx.loader(policiesByApplication).load(policy.applicationId);
    const other = both.find(({ id }) => id !== policy.id);
    return other ? asNode('Policy', other) : null;
  }
  @FieldResolver(() => VehicleTaxType, {
    nullable: true,
    description: 'Vehicle tax collected with it; compulsory only.',
  })
  async vehicleTax(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object | null> {
    const versions = await ctx.loader(versionsByPolicy).load(policy.id);
    const { tax } = currentVersion(versions, ctx.now).content;
    return (
      tax && { ...tax, amount: fenOrNull(tax.amount), lateFee: fenOrNull(tax.lateFee), total: fenOrNull(tax.total) }
    );
  }
  @FieldResolver(() => [PolicyDocument], { description: 'Policies, signs, slips, notices; in the order made.' })
  async documents(
    @Root() policy: PolicyRecord,
    @Ctx() ctx: Context,
    @Arg('kinds', () => [PolicyDocumentKindEnum], { nullable: true, description: 'Only these kinds.' })
    kinds?: PolicyDocumentKind[] | null,
  ): Promise<DocumentRecord[]> {
    const all = await ctx.loader(documentsByPolicy).load(policy.id);
    return all.filter(({ kind }) => kinds?.includes(kind) ?? true).map((each) => asNode('PolicyDocument', each));
  }
  @FieldResolver(() => [Delivery], { description: 'Deliveries to the customer, in the order sent.' })
  async deliveries(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<readonly DeliveryRecord[]> {
    return ctx.loader(deliveriesByPolicy).load(policy.id);
  }
  @FieldResolver(() => Vehicle, { description: 'The vehicle across its business with you.' })
  async registeredVehicle(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object> {
    return there('Vehicle', await ctx.loader(vehicleById).load(policy.vehicleId));
  }
  @FieldResolver(() => ApplicationType, { description: 'Where it came from.' })
  async application(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object> {
    return there('Application', await ctx.loader(applicationById).load(policy.applicationId));
  }
  @FieldResolver(() => AgreementVersionType, { description: 'Price terms: those pinned by its quote.' })
  async agreementVersion(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object> {
    return there('AgreementVersion', await ctx.loader(agreementVersionById).load(policy.agreementVersionId));
  }
  @FieldResolver(() => AgreementVersionType, { description: 'Authority: the version in force when it was bound.' })
  async boundUnder(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object> {
    return there('AgreementVersion', await ctx.loader(agreementVersionById).load(policy.boundUnderId));
  }
  @FieldResolver(() => PartnerType, { description: 'Partner that placed it.' })
  async partner(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object> {
    return there('Partner', await ctx.loader(partnerById).load(policy.partnerId));
  }
  @FieldResolver(() => OutletType, { nullable: true, description: 'Outlet; null when none was named.' })
  async outlet(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = policy.outletId && (await ctx.loader(outletById).load(policy.outletId));
    return found ? asNode('Outlet', found) : null;
  }
  @FieldResolver(() => ProducerType, { nullable: true, description: 'Salesperson; null when none was named.' })
  async producer(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = policy.producerId && (await ctx.loader(producerById).load(policy.producerId));
    return found ? asNode('Producer', found) : null;
  }
  @FieldResolver(() => PolicyCommissionType, {
    nullable: true,
    description: 'Your commission on it, line by line; null when you may not see it.',
  })
  async commission(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object | null> {
    if (!ctx.actor.permissions.has(READ_COMMISSION)) return null;
    return { entries: await ctx.loader(commissionByPolicy).load(policy.id) };
  }
  @FieldResolver(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  async availableActions(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    if (ctx.actor.partnerId !== policy.partnerId) return [];
    const standing = (await judgeTerms(ctx, policy.partnerId, [], {}, () => undefined))[0] ?? null;
    const state = stateAt(policy, ctx.now);
    const documents = await ctx.loader(documentsByPolicy).load(policy.id);
    const above = await policyActionsOf(ctx, policy);
    return [
      ...actionOf(ctx, {
        mutation: 'policyDeliver',
        permission: 'policy:deliver',
        closedBy: standing ?? closedFor(state) ?? documentsMissing(documents),
      }),
      ...actionOf(ctx, {
        mutation: 'policyDocumentCreate',
        permission: 'policy-document:create',
        closedBy: standing ?? closedFor(state),
      }),
      ...above.flatMap((action) => actionOf(ctx, { ...action, closedBy: standing ?? action.closedBy })),
    ];
  }
}

/** An application's policies hang on underwriting's type from here: types never point up. */
@Resolver(() => ApplicationType)
export class ApplicationPoliciesFields {
  @FieldResolver(() => [Policy], {
    description: 'Policies issued from it, the compulsory one first; empty until issued.',
  })
  async policies(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<PolicyRecord[]> {
    const found = await ctx.loader(policiesByApplication).load(application.id);
    return found.map((policy) => asNode('Policy', policy));
  }
}

/** What a line of commission is of hangs on billing's type from here. */
@Resolver(() => CommissionEntryType)
export class CommissionPolicyFields {
  @FieldResolver(() => Policy, { description: 'Policy that earned it.' })
  async policy(@Root() entry: { readonly policyId: string }, @Ctx() ctx: Context): Promise<object> {
    return there('Policy', await ctx.loader(policyById).load(entry.policyId));
  }
}

@Resolver(() => PolicyDocument)
export class PolicyDocumentFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() document: DocumentRecord): string {
    return wireId('PolicyDocument', document.id);
  }
  @FieldResolver(() => FileType, { description: 'The PDF.' })
  async file(@Root() document: DocumentRecord, @Ctx() ctx: Context): Promise<object> {
    return there('File', await ctx.loader(fileById).load(document.fileId));
  }
  @FieldResolver(() => [Delivery], { description: 'Deliveries of the policy since this document was made.' })
  async deliveries(@Root() document: DocumentRecord, @Ctx() ctx: Context): Promise<DeliveryRecord[]> {
    const all = await ctx.loader(deliveriesByPolicy).load(document.policyId);
    return all.filter(({ sentAt }) => sentAt >= document.createdAt);
  }
}

function node(version: VersionRecord): VersionRecord {
  return asNode('PolicyVersion', version);
}

/** What a policy hangs on is its own partner's: whoever sees the policy sees it. */
function there(typeName: string, found: object | null): object {
  if (!found) throw new Defect(`a policy has no ${typeName}`);
  return asNode(typeName, found);
}

function fenOrNull(text: string | null): Money | null {
  return text === null ? null : money(BigInt(text));
}
