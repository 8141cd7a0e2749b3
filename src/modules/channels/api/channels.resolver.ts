import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { narrowingId } from '../../../kernel/ids.js';
import {
  asNode,
  type Connection,
  DateTimeScalar,
  lookup,
  LookupInput,
  PageArgs,
  registerNode,
} from '../../platform/index.js';
import type { Agreement as AgreementRecord, AgreementState } from '../agreement.js';
import {
  agreementById,
  agreementVersionById,
  clauseById,
  institutionById,
  outletById,
  partnerById,
  producerById,
} from '../channels.loaders.js';
import { findAgreement, findPartner } from '../channels.queries.js';
import type {
  ChannelKind,
  Outlet as OutletRecord,
  Partner as PartnerRecord,
  PartnerState,
  Producer as ProducerRecord,
} from '../partner.js';
import type { ShownProducerState } from '../partner.rules.js';
import { termsOf } from '../require-clauses.js';
import { Agreement, AgreementConnection } from './agreement.type.js';
import { AgreementStateEnum, ChannelKindEnum, PartnerStateEnum, ProducerStateEnum } from './channel.enums.js';
import { pageOfAgreements, pageOfOutlets, pageOfPartners, pageOfProducers } from './lists.js';
import { OutletConnection, Partner, PartnerConnection, ProducerConnection } from './partner.type.js';

registerNode({
  kind: 'Institution',
  permission: 'partner:read',
  load: (ctx, id) => ctx.loader(institutionById).load(id),
});
registerNode({ kind: 'Partner', permission: 'partner:read', load: (ctx, id) => ctx.loader(partnerById).load(id) });
registerNode({ kind: 'Outlet', permission: 'outlet:read', load: (ctx, id) => ctx.loader(outletById).load(id) });
registerNode({ kind: 'Producer', permission: 'producer:read', load: (ctx, id) => ctx.loader(producerById).load(id) });
registerNode({
  kind: 'Agreement',
  permission: 'agreement:read',
  load: (ctx, id) => ctx.loader(agreementById).load(id),
});
registerNode({
  kind: 'AgreementVersion',
  permission: 'agreement:read',
  load: (ctx, id) => ctx.loader(agreementVersionById).load(id),
});
registerNode({ kind: 'Clause', permission: 'agreement:read', load: (ctx, id) => ctx.loader(clauseById).load(id) });

@Resolver()
export class ChannelsResolver {
  @Query(() => Partner, {
    nullable: true,
    description: 'One partner; without argument your own. Null when it is not there, or not yours.',
  })
  async partner(
    @Ctx() ctx: Context,
    @Arg('by', () => LookupInput, { nullable: true, description: 'Which.' }) by?: LookupInput | null,
  ): Promise<PartnerRecord | null> {
    const own = ctx.actor.partnerId;
    const found = by
      ? await lookup(by, 'Partner', {
          id: (id) => ctx.loader(partnerById).load(id),
          number: (number) => findPartner(ctx, { number }),
          externalRef: (externalRef) => findPartner(ctx, { externalRef }),
        })
      : own && (await ctx.loader(partnerById).load(own));
    return found ? asNode('Partner', found) : null;
  }

  @Query(() => PartnerConnection, { nullable: true, description: "Partners (insurer's people), by number." })
  partners(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('search', () => String, { nullable: true, description: 'Name, number or your number.' })
    search?: string | null,
    @Arg('kinds', () => [ChannelKindEnum], { nullable: true, description: 'Any of these kinds.' })
    kinds?: ChannelKind[] | null,
    @Arg('states', () => [PartnerStateEnum], { nullable: true, description: 'Any of these states.' })
    states?: PartnerState[] | null,
  ): Promise<Connection<PartnerRecord>> {
    return pageOfPartners(ctx, page, { search, kinds, states });
  }

  @Query(() => OutletConnection, { nullable: true, description: 'Outlets you see.' })
  outlets(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('search', () => String, { nullable: true, description: 'Name or your number.' }) search?: string | null,
  ): Promise<Connection<OutletRecord>> {
    return pageOfOutlets(ctx, page, { search });
  }

  @Query(() => ProducerConnection, { nullable: true, description: 'Salespeople you see.' })
  producers(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('search', () => String, { nullable: true, description: 'Name or your number.' }) search?: string | null,
    @Arg('states', () => [ProducerStateEnum], { nullable: true, description: 'Any of these states.' })
    states?: ShownProducerState[] | null,
  ): Promise<Connection<ProducerRecord>> {
    return pageOfProducers(ctx, page, { search, states });
  }

  @Query(() => Agreement, {
    nullable: true,
    description: 'One agreement; without argument your own in force. Null when it is not there, or not yours.',
  })
  async agreement(
    @Ctx() ctx: Context,
    @Arg('by', () => LookupInput, { nullable: true, description: 'Which.' }) by?: LookupInput | null,
  ): Promise<AgreementRecord | null> {
    const own = ctx.actor.partnerId;
    const found = by
      ? await lookup(by, 'Agreement', {
          id: (id) => ctx.loader(agreementById).load(id),
          number: (number) => findAgreement(ctx, { number }),
          externalRef: (externalRef) => findAgreement(ctx, { externalRef }),
        })
      : own && (await termsOf(ctx, own))?.inForce?.agreement;
    return found ? asNode('Agreement', found) : null;
  }

  @Query(() => AgreementConnection, { nullable: true, description: 'Agreements, newest first.' })
  agreements(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('partnerId', () => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string | null,
    @Arg('states', () => [AgreementStateEnum], { nullable: true, description: 'Any of these states.' })
    states?: AgreementState[] | null,
    @Arg('endsBefore', () => DateTimeScalar, { nullable: true, description: 'Ends before.' })
    endsBefore?: Instant | null,
  ): Promise<Connection<AgreementRecord>> {
    return pageOfAgreements(ctx, page, {
      partnerId: narrowingId('Partner', partnerId),
      states,
      endsBefore,
    });
  }
}
