import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { narrowingId, parseWireId, readWireId } from '../../../kernel/ids.js';
import { NOT_FOUND, readPage } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { isPrincipal } from '../../access/index.js';
import {
  answer,
  asNode,
  type Connection,
  connection,
  connectionType,
  LookupInput,
  lookup,
  MutationPayload,
  type Outcome,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { Vehicle, type VehicleRecord } from '../../registry/index.js';
import type { Application as ApplicationRecord, ConsentRecord } from '../application.js';
import { applicationByExternalRef, applicationById, applicationByNumber, consentById } from '../applications.store.js';
import { decideReferral } from '../operations/decide-referral.js';
import { splitApplication } from '../operations/split-application.js';
import { supplyMaterials } from '../operations/supply-materials.js';
import { withdrawApplication } from '../operations/withdraw-application.js';
import { withdrawConsent } from '../operations/withdraw-consent.js';
import type { Referral as ReferralRecord } from '../referral.js';
import { referralById } from '../referrals.store.js';
import {
  applicationKey,
  type ApplicationFilter as Filter,
  countApplications,
  countReferrals,
  listApplications,
  listReferrals,
  type ReferralOrder,
} from '../underwriting.queries.js';
import { Application, Consent, Referral } from './application.type.js';
import { ReferralOrderEnum } from './underwriting.enums.js';
import {
  ApplicationFilter,
  ApplicationSplitInput,
  ApplicationSupplyMaterialsInput,
  ApplicationWithdrawInput,
  ConsentWithdrawInput,
  ReferralDecideInput,
  ReferralFilter,
} from './underwriting.inputs.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `applicationSupplyMaterials`.' })
export class ApplicationSupplyMaterialsPayload extends MutationPayload {
  @Field(() => Application, {
    nullable: true,
    description: 'The application; declared files carry their upload targets; null when refused.',
  })
  application?: ApplicationRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `applicationSplit`.' })
export class ApplicationSplitPayload extends MutationPayload {
  @Field(() => Application, {
    nullable: true,
    description: 'The compulsory part, approved: pay it now; `splitFrom` is what waits. Null when refused.',
  })
  application?: ApplicationRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `applicationWithdraw`.' })
export class ApplicationWithdrawPayload extends MutationPayload {
  @Field(() => Application, { nullable: true, description: 'The application, withdrawn; null when refused.' })
  application?: ApplicationRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `consentWithdraw`.' })
export class ConsentWithdrawPayload extends MutationPayload {
  @Field(() => Consent, { nullable: true, description: 'The newest of the consents withdrawn; null when refused.' })
  consent?: ConsentRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `referralDecide`.' })
export class ReferralDecidePayload extends MutationPayload {
  @Field(() => Referral, { nullable: true, description: 'The referral, decided; null when refused.' })
  referral?: ReferralRecord | null;
}

export const ApplicationConnection = connectionType('Application', () => Application, 'applications');
export const ReferralConnection = connectionType('Referral', () => Referral, 'referrals');

registerNode({
  kind: 'Application',
  permission: 'application:read',
  load: (ctx, id) => ctx.loader(applicationById).load(id),
});
registerNode({ kind: 'Referral', permission: 'referral:read', load: (ctx, id) => ctx.loader(referralById).load(id) });
registerNode({ kind: 'Consent', permission: 'application:read', load: (ctx, id) => ctx.loader(consentById).load(id) });
for (const [operation, Payload] of Object.entries({
  applicationSupplyMaterials: ApplicationSupplyMaterialsPayload,
  applicationSplit: ApplicationSplitPayload,
  applicationWithdraw: ApplicationWithdrawPayload,
})) {
  registerPayload(operation, (_ctx, application) => Object.assign(new Payload(), { application }));
}
registerPayload('consentWithdraw', (_ctx, consent) => Object.assign(new ConsentWithdrawPayload(), { consent }));
registerPayload('referralDecide', (_ctx, referral) => Object.assign(new ReferralDecidePayload(), { referral }));

/** As it is now, after the commit. */
async function applicationNow(ctx: Context, { subject, replayed }: Outcome) {
  const application = await ctx.loader(applicationById).load(subject.id);
  return { application: application ? asNode('Application', application) : null, replayed };
}

function idOf(kind: 'Application' | 'Referral', wire: string, name: string): string {
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(['input', name]));
  return id;
}

function partyIdOf(wire: string): string {
  const read = readWireId(wire);
  if (read?.kind !== 'Person' && read?.kind !== 'Organisation') throw new Refusal(NOT_FOUND(['input', 'partyId']));
  return read.uuid;
}

/** What the key's fingerprint is taken from: everything but the key. */
function withoutKey(input: { idempotencyKey: string }): unknown {
  const { idempotencyKey: _key, ...rest } = input;
  return JSON.parse(JSON.stringify(rest));
}

const NOBODY = '00000000-0000-0000-0000-000000000000'; // no row has it: an id that is none finds none

@Resolver(() => Application)
export class UnderwritingResolver {
  @Query(() => Application, {
    nullable: true,
    description: 'One application; null when it is not there, or not yours.',
  })
  async application(
    @Arg('by', () => LookupInput, { description: 'Which.' }) by: LookupInput,
    @Ctx() ctx: Context,
  ): Promise<ApplicationRecord | null> {
    const found = await lookup(by, 'Application', {
      id: (id) => ctx.loader(applicationById).load(id),
      number: (number) => applicationByNumber(ctx, number),
      externalRef: (externalRef) => applicationByExternalRef(ctx, externalRef),
    });
    return found ? asNode('Application', found) : null;
  }

  @Query(() => ApplicationConnection, { nullable: true, description: 'Applications, newest first.' })
  applications(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => ApplicationFilter, { nullable: true, description: 'Which.' })
    filter?: ApplicationFilter | null,
  ): Promise<Connection<ApplicationRecord>> {
    const outletId = narrowingId('Outlet', filter?.outletId);
    return applicationPage(ctx, page, 'applications', {
      search: filter?.search ?? null,
      states: filter?.states ?? null,
      needsYou: filter?.needsYou ?? null,
      createdFrom: filter?.createdAt?.from ?? null,
      createdUntil: filter?.createdAt?.until ?? null,
      outletId,
    });
  }

  @Query(() => Referral, { nullable: true, description: 'One referral; null when it is not there, or not yours.' })
  async referral(
    @Arg('id', () => ID, { description: 'Opaque id.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<ReferralRecord | null> {
    const uuid = parseWireId('Referral', id);
    const found = uuid && (await ctx.loader(referralById).load(uuid));
    return found ? asNode('Referral', found) : null;
  }

  @Query(() => ReferralConnection, {
    nullable: true,
    description: 'Referrals: the desk of underwriters, the worries of partners.',
  })
  async referrals(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => ReferralFilter, { nullable: true, description: 'Which.' }) filter?: ReferralFilter | null,
    @Arg('order', () => ReferralOrderEnum, { defaultValue: 'DUE_SOONEST', description: 'Order.' })
    order: ReferralOrder = 'DUE_SOONEST',
  ): Promise<Connection<ReferralRecord>> {
    const { actor } = ctx;
    const which = {
      states: filter?.states ?? null,
      levels: filter?.levels ?? null,
      assigneeId: filter?.mine === true ? (actor.id ?? NOBODY) : null,
      rung: filter?.decidableByMe === true ? ((isPrincipal(actor) ? actor.level : null) ?? 0) : null,
      partnerId: narrowingId('Partner', filter?.partnerId),
      dueBefore: filter?.dueBefore ?? null,
    };
    const read = await readPage(actor, page, {
      shape: ['referrals', which, order],
      fetch: (query) => listReferrals(ctx, which, order, query),
      keyOf: ({ key }) => key,
    });
    const edges = read.edges.map(({ node, cursor }) => ({ node: asNode('Referral', node.referral), cursor }));
    return connection({ ...read, edges, nodes: edges.map(({ node }) => node) }, () => countReferrals(ctx, which));
  }

  @Mutation(() => ApplicationSupplyMaterialsPayload, { nullable: true, description: 'Sends what was asked for.' })
  applicationSupplyMaterials(
    @Arg('input', () => ApplicationSupplyMaterialsInput, { description: 'What to do.' })
    input: ApplicationSupplyMaterialsInput,
    @Ctx() ctx: Context,
  ): Promise<ApplicationSupplyMaterialsPayload> {
    return answer(ctx, ApplicationSupplyMaterialsPayload, async () => {
      const asked = {
        idempotencyKey: input.idempotencyKey,
        applicationId: idOf('Application', input.applicationId, 'applicationId'),
        materials: input.materials,
        note: input.note ?? null,
        sent: withoutKey(input),
      };
      return applicationNow(ctx, await supplyMaterials(ctx, asked));
    });
  }

  @Mutation(() => ApplicationSplitPayload, {
    nullable: true,
    description: 'Lets compulsory cover go on alone while the commercial part is with an underwriter.',
  })
  applicationSplit(
    @Arg('input', () => ApplicationSplitInput, { description: 'What to do.' }) input: ApplicationSplitInput,
    @Ctx() ctx: Context,
  ): Promise<ApplicationSplitPayload> {
    return answer(ctx, ApplicationSplitPayload, async () => {
      const asked = {
        idempotencyKey: input.idempotencyKey,
        applicationId: idOf('Application', input.applicationId, 'applicationId'),
        expectedVersion: input.expectedVersion,
        externalRef: input.externalRef ?? null,
        sent: withoutKey(input),
      };
      return applicationNow(ctx, await splitApplication(ctx, asked));
    });
  }

  @Mutation(() => ApplicationWithdrawPayload, { nullable: true, description: 'Withdraws an unpaid application.' })
  applicationWithdraw(
    @Arg('input', () => ApplicationWithdrawInput, { description: 'What to do.' }) input: ApplicationWithdrawInput,
    @Ctx() ctx: Context,
  ): Promise<ApplicationWithdrawPayload> {
    return answer(ctx, ApplicationWithdrawPayload, async () => {
      const asked = {
        idempotencyKey: input.idempotencyKey,
        applicationId: idOf('Application', input.applicationId, 'applicationId'),
        expectedVersion: input.expectedVersion,
        reason: input.reason ?? null,
        sent: withoutKey(input),
      };
      return applicationNow(ctx, await withdrawApplication(ctx, asked));
    });
  }

  @Mutation(() => ConsentWithdrawPayload, { nullable: true, description: 'Withdraws a consent.' })
  consentWithdraw(
    @Arg('input', () => ConsentWithdrawInput, { description: 'What to do.' }) input: ConsentWithdrawInput,
    @Ctx() ctx: Context,
  ): Promise<ConsentWithdrawPayload> {
    return answer(ctx, ConsentWithdrawPayload, async () => {
      const { subject, replayed } = await withdrawConsent(ctx, {
        idempotencyKey: input.idempotencyKey,
        partyId: partyIdOf(input.partyId),
        purpose: input.purpose,
        withdrawnAt: input.withdrawnAt,
        sent: withoutKey(input),
      });
      const consent = await ctx.loader(consentById).load(subject.id);
      return { consent: consent ? asNode('Consent', consent) : null, replayed };
    });
  }

  @Mutation(() => ReferralDecidePayload, { nullable: true, description: 'Decides within your authority.' })
  referralDecide(
    @Arg('input', () => ReferralDecideInput, { description: 'What to do.' }) input: ReferralDecideInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralDecidePayload> {
    return answer(ctx, ReferralDecidePayload, async () => {
      const { subject, replayed } = await decideReferral(ctx, {
        idempotencyKey: input.idempotencyKey,
        referralId: idOf('Referral', input.referralId, 'referralId'),
        expectedVersion: input.expectedVersion,
        decisions: input.decisions,
        opinion: input.opinion,
        note: input.note ?? null,
        sent: withoutKey(input),
      });
      const referral = await ctx.loader(referralById).load(subject.id);
      return { referral: referral ? asNode('Referral', referral) : null, replayed };
    });
  }
}

/** The vehicle's applications hang on registry's type from here: types never point up. */
@Resolver(() => Vehicle)
export class VehicleApplicationsFields {
  @FieldResolver(() => ApplicationConnection, {
    nullable: true,
    description: 'Applications you made for it, newest first.',
  })
  applications(
    @Root() vehicle: VehicleRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<ApplicationRecord>> {
    return applicationPage(ctx, page, 'vehicle.applications', { vehicleId: vehicle.id });
  }
}

async function applicationPage(
  ctx: Context,
  page: PageArgs,
  list: string,
  filter: Filter,
): Promise<Connection<ApplicationRecord>> {
  const read = await readPage(ctx.actor, page, {
    shape: [list, filter],
    fetch: (query) => listApplications(ctx, filter, query),
    keyOf: applicationKey,
  });
  for (const application of read.nodes) asNode('Application', application);
  return connection(read, () => countApplications(ctx, filter));
}
