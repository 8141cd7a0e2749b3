import { Arg, Args, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { addDays, startOfDay } from '../../../kernel/dates.js';
import { type Id, type IdKind, narrowingId, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND, readPage } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  type Connection,
  connection,
  MutationPayload,
  type Outcome,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { optionRequests } from '../../quotes/index.js';
import { vehicleClaimOf } from '../../registry/index.js';
import { type Application as ApplicationRecord, applicationById, ApplicationType } from '../../underwriting/index.js';
import { acceptRenewal } from '../operations/accept-renewal.js';
import { declineRenewal } from '../operations/decline-renewal.js';
import { quoteRenewalOnDemand } from '../operations/quote-renewal.js';
import { withholdRenewal } from '../operations/withhold-renewal.js';
import type { Renewal as RenewalRecord } from '../renewal.js';
import {
  countRenewals,
  listRenewals,
  renewalKey,
  type RenewalFilter as Filter,
  type RenewalOrder,
} from '../renewals.queries.js';
import { renewalById } from '../renewals.store.js';
import { RenewalOrderEnum } from './renewal.enums.js';
import {
  RenewalAcceptInput,
  RenewalDeclineInput,
  RenewalFilter,
  RenewalQuoteInput,
  RenewalWithholdInput,
} from './renewal.inputs.js';
import { Renewal, RenewalConnection } from './renewal.type.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `renewalQuote`.' })
export class RenewalQuotePayload extends MutationPayload {
  @Field(() => Renewal, { nullable: true, description: 'The renewal with its offer; null when refused.' })
  renewal?: RenewalRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `renewalAccept`.' })
export class RenewalAcceptPayload extends MutationPayload {
  @Field(() => ApplicationType, {
    nullable: true,
    description: 'The application, decided or referred; null when refused.',
  })
  application?: ApplicationRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `renewalDecline`.' })
export class RenewalDeclinePayload extends MutationPayload {
  @Field(() => Renewal, { nullable: true, description: 'The renewal, lost; null when refused.' })
  renewal?: RenewalRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `renewalWithhold`.' })
export class RenewalWithholdPayload extends MutationPayload {
  @Field(() => Renewal, { nullable: true, description: 'The renewal, compulsory cover only; null when refused.' })
  renewal?: RenewalRecord | null;
}

registerNode({ kind: 'Renewal', permission: 'renewal:read', load: (ctx, id) => ctx.loader(renewalById).load(id) });
for (const [operation, Payload] of Object.entries({
  renewalQuote: RenewalQuotePayload,
  renewalDecline: RenewalDeclinePayload,
  renewalWithhold: RenewalWithholdPayload,
}))
  registerPayload(operation, (_ctx, renewal) => Object.assign(new Payload(), { renewal }));
registerPayload('renewalAccept', (_ctx, application) => Object.assign(new RenewalAcceptPayload(), { application }));

export function idOf<K extends IdKind>(kind: K, wire: string, field: readonly string[]): Id<K> {
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(field));
  return id;
}

/** What a key's fingerprint is taken from. */
export function withoutKey(input: { idempotencyKey: string }): unknown {
  const { idempotencyKey: _key, ...rest } = input;
  return JSON.parse(JSON.stringify(rest));
}

const RENEWAL = ['input', 'renewalId'];

async function answered(ctx: Context, { subject, replayed }: Outcome) {
  const renewal = await ctx.loader(renewalById).load(subject.id);
  return { renewal: renewal ? asNode('Renewal', renewal) : null, replayed };
}

@Resolver(() => Renewal)
export class RenewalsResolver {
  @Query(() => Renewal, { nullable: true, description: 'One renewal; null when it is not there, or not yours.' })
  async renewal(
    @Arg('id', () => ID, { description: 'Opaque id.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<RenewalRecord | null> {
    const uuid = parseWireId('Renewal', id);
    const found = uuid && (await ctx.loader(renewalById).load(uuid));
    return found ? asNode('Renewal', found) : null;
  }

  @Query(() => RenewalConnection, { nullable: true, description: 'Work list of renewals.' })
  async renewals(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => RenewalFilter, { nullable: true, description: 'Which.' }) filter?: RenewalFilter | null,
    @Arg('order', () => RenewalOrderEnum, { defaultValue: 'DUE_SOONEST', description: 'Order.' })
    order: RenewalOrder = 'DUE_SOONEST',
  ): Promise<Connection<RenewalRecord>> {
    const which = filterOf(filter);
    const read = await readPage(ctx.actor, page, {
      shape: ['renewals', which, order],
      fetch: (query) => listRenewals(ctx, which, order, query),
      keyOf: renewalKey,
    });
    for (const renewal of read.nodes) asNode('Renewal', renewal);
    return connection(read, () => countRenewals(ctx, which));
  }

  @Mutation(() => RenewalQuotePayload, {
    nullable: true,
    description: 'Prices a renewal: as last year, and with other options beside it.',
  })
  renewalQuote(
    @Arg('input', () => RenewalQuoteInput, { description: 'What to do.' }) input: RenewalQuoteInput,
    @Ctx() ctx: Context,
  ): Promise<RenewalQuotePayload> {
    return answer(ctx, RenewalQuotePayload, async () => {
      const problems = new Problems();
      const vehicle = input.vehicle ? vehicleClaimOf(input.vehicle, ['input', 'vehicle'], problems) : null;
      const asked = {
        idempotencyKey: input.idempotencyKey,
        externalRef: input.externalRef ?? null,
        renewalId: idOf('Renewal', input.renewalId, RENEWAL),
        options: optionRequests(input.options ?? [], ['input', 'options'], problems),
        discount: input.discount ?? null,
        vehicle,
        vehicleGiven: input.vehicle != null,
        sent: withoutKey(input),
      };
      return answered(ctx, await quoteRenewalOnDemand(ctx, asked, problems));
    });
  }

  @Mutation(() => RenewalAcceptPayload, {
    nullable: true,
    description: 'Takes an option of a renewal: the new period begins when the old one ends.',
  })
  renewalAccept(
    @Arg('input', () => RenewalAcceptInput, { description: 'What to do.' }) input: RenewalAcceptInput,
    @Ctx() ctx: Context,
  ): Promise<RenewalAcceptPayload> {
    return answer(ctx, RenewalAcceptPayload, async () => {
      const outcome = await acceptRenewal(ctx, {
        idempotencyKey: input.idempotencyKey,
        externalRef: input.externalRef ?? null,
        renewalId: idOf('Renewal', input.renewalId, RENEWAL),
        expectedVersion: input.expectedVersion,
        optionId: idOf('QuoteOption', input.optionId, ['input', 'optionId']),
        producerId: input.producerId ?? null,
        acceptance: input.acceptance,
        sent: withoutKey(input),
      });
      const application = await ctx.loader(applicationById).load(outcome.subject.id);
      return { application: application ? asNode('Application', application) : null, replayed: outcome.replayed };
    });
  }

  @Mutation(() => RenewalDeclinePayload, {
    nullable: true,
    description: 'Records that the customer does not renew, also after the end.',
  })
  renewalDecline(
    @Arg('input', () => RenewalDeclineInput, { description: 'What to do.' }) input: RenewalDeclineInput,
    @Ctx() ctx: Context,
  ): Promise<RenewalDeclinePayload> {
    return answer(ctx, RenewalDeclinePayload, async () =>
      answered(
        ctx,
        await declineRenewal(ctx, {
          idempotencyKey: input.idempotencyKey,
          renewalId: idOf('Renewal', input.renewalId, RENEWAL),
          expectedVersion: input.expectedVersion,
          lossReason: input.lossReason,
          note: input.note ?? null,
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => RenewalWithholdPayload, {
    nullable: true,
    description: 'Insurer: does not offer commercial cover again; compulsory cover stays on offer.',
  })
  renewalWithhold(
    @Arg('input', () => RenewalWithholdInput, { description: 'What to do.' }) input: RenewalWithholdInput,
    @Ctx() ctx: Context,
  ): Promise<RenewalWithholdPayload> {
    return answer(ctx, RenewalWithholdPayload, async () =>
      answered(
        ctx,
        await withholdRenewal(ctx, {
          idempotencyKey: input.idempotencyKey,
          renewalId: idOf('Renewal', input.renewalId, RENEWAL),
          expectedVersion: input.expectedVersion,
          reason: input.reason,
          sent: withoutKey(input),
        }),
      ),
    );
  }
}

function filterOf(filter: RenewalFilter | null | undefined): Filter {
  return {
    search: filter?.search ?? null,
    states: filter?.states ?? null,
    owner: filter?.owner ?? null,
    dueFrom: filter?.due ? startOfDay(filter.due.from) : null,
    dueUntil: filter?.due ? startOfDay(addDays(filter.due.until, 1)) : null,
    outletId: narrowingId('Outlet', filter?.outletId),
    producerId: narrowingId('Producer', filter?.producerId),
  };
}
