/** Fields of partners, outlets and salespeople that must be loaded, computed or masked. */
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { dayOf, type Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import {
  ActionAvailability,
  actionOf,
  asNode,
  type Connection,
  DateTimeScalar,
  PageArgs,
} from '../../platform/index.js';
import { MaskedString, type MaskedText } from '../../registry/index.js';
import type { Agreement as AgreementRecord, AgreementVersion as VersionRecord } from '../agreement.js';
import { institutionById, licencesByPartner, outletById, partnerById } from '../channels.loaders.js';
import { versionAt } from '../channels.queries.js';
import { ChannelRefusals } from '../channels.refusals.js';
import type {
  Institution as InstitutionRecord,
  Licence as LicenceRecord,
  Outlet as OutletRecord,
  Partner as PartnerRecord,
  Producer as ProducerRecord,
} from '../partner.js';
import { partnerLife } from '../partner.life.js';
import { licenceHolds, type ShownProducerState, shownProducerState } from '../partner.rules.js';
import { AgreementConnection, AgreementVersion } from './agreement.type.js';
import { closedByLife } from './closed-by-life.js';
import { ProducerStateEnum } from './channel.enums.js';
import { pageOfAgreements, pageOfOutlets, pageOfProducers } from './lists.js';
import {
  Institution,
  Licence,
  Outlet,
  OutletConnection,
  Partner,
  Producer,
  ProducerConnection,
} from './partner.type.js';

@Resolver(() => Partner)
export class PartnerFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() partner: PartnerRecord): string {
    return wireId('Partner', partner.id);
  }
  @FieldResolver()
  availableActions(@Root() partner: PartnerRecord, @Ctx() ctx: Context): ActionAvailability[] {
    return [
      ...actionOf(ctx, {
        mutation: 'partnerSuspend',
        permission: 'partner:suspend',
        closedBy: closedByLife(partnerLife, ChannelRefusals.PARTNER_STATE, partner.state, 'suspend'),
      }),
      ...actionOf(ctx, {
        mutation: 'partnerReinstate',
        permission: 'partner:reinstate',
        closedBy: closedByLife(partnerLife, ChannelRefusals.PARTNER_STATE, partner.state, 'reinstate'),
      }),
      ...actionOf(ctx, {
        mutation: 'partnerAdmit',
        permission: 'partner:admit',
        closedBy: closedByLife(partnerLife, ChannelRefusals.PARTNER_STATE, partner.state, 'admit'),
      }),
    ];
  }
  @FieldResolver(() => [Licence], {
    description: "Regulator's licences (许可证), the longest first; selling closes the day the last one lapses.",
  })
  async licences(@Root() partner: PartnerRecord, @Ctx() ctx: Context): Promise<readonly LicenceRecord[]> {
    return ctx.loader(licencesByPartner).load(partner.id);
  }
  @FieldResolver(() => Institution, { description: 'Institution of the insurer that looks after it.' })
  async institution(@Root() partner: PartnerRecord, @Ctx() ctx: Context): Promise<InstitutionRecord | null> {
    return ctx.loader(institutionById).load(partner.institutionId);
  }
  @FieldResolver(() => AgreementVersion, {
    nullable: true,
    description:
      'Terms that stand at an instant; null when none do. While the agreement is suspended its terms stand and every write is closed.',
  })
  agreementVersion(
    @Root() partner: PartnerRecord,
    @Ctx() ctx: Context,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: 'Instant; default now.' }) at?: Instant | null,
  ): Promise<VersionRecord | null> {
    return versionAt(ctx, { partnerId: partner.id }, at ?? ctx.now);
  }
  @FieldResolver(() => AgreementConnection, { description: 'All agreements, newest first.' })
  agreements(
    @Root() partner: PartnerRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<AgreementRecord>> {
    return pageOfAgreements(ctx, page, { partnerId: partner.id });
  }
  @FieldResolver(() => OutletConnection, { description: 'Outlets you see, whole tree.' })
  outlets(
    @Root() partner: PartnerRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<OutletRecord>> {
    return pageOfOutlets(ctx, page, { partnerId: partner.id });
  }
  @FieldResolver(() => ProducerConnection, { description: 'Salespeople you see.' })
  producers(
    @Root() partner: PartnerRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<ProducerRecord>> {
    return pageOfProducers(ctx, page, { partnerId: partner.id });
  }
}

@Resolver(() => Licence)
export class LicenceFields {
  @FieldResolver(() => Boolean, { description: 'Valid today.' })
  valid(@Root() licence: LicenceRecord, @Ctx() ctx: Context): boolean {
    return licenceHolds(licence, dayOf(ctx.now));
  }
}

@Resolver(() => Institution)
export class InstitutionFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() institution: InstitutionRecord): string {
    return wireId('Institution', institution.id);
  }
  @FieldResolver(() => Institution, { nullable: true, description: 'Institution above; null at the top.' })
  async parent(@Root() institution: InstitutionRecord, @Ctx() ctx: Context): Promise<InstitutionRecord | null> {
    return institution.parentId === null ? null : ctx.loader(institutionById).load(institution.parentId);
  }
}

@Resolver(() => Outlet)
export class OutletFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() outlet: OutletRecord): string {
    return wireId('Outlet', outlet.id);
  }
  @FieldResolver(() => Outlet, { nullable: true, description: 'Outlet above; null at the top, or of what you see.' })
  async parent(@Root() outlet: OutletRecord, @Ctx() ctx: Context): Promise<OutletRecord | null> {
    return outlet.parentId === null ? null : ctx.loader(outletById).load(outlet.parentId);
  }
  @FieldResolver(() => Partner, { description: 'Owner.' })
  async partner(@Root() outlet: OutletRecord, @Ctx() ctx: Context): Promise<PartnerRecord | null> {
    const found = await ctx.loader(partnerById).load(outlet.partnerId);
    return found && asNode('Partner', found);
  }
}

@Resolver(() => Producer)
export class ProducerFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() producer: ProducerRecord): string {
    return wireId('Producer', producer.id);
  }
  @FieldResolver(() => MaskedString, { description: 'Name.' })
  name(@Root() producer: ProducerRecord): MaskedText {
    return {
      masking: 'PERSON_NAME',
      value: producer.name,
      partnerId: producer.partnerId,
      subject: { kind: 'Producer', id: producer.id },
      label: 'Producer.name',
    };
  }
  @FieldResolver(() => ProducerStateEnum, { description: 'How it stands today.' })
  state(@Root() producer: ProducerRecord, @Ctx() ctx: Context): ShownProducerState {
    return shownProducerState(producer, dayOf(ctx.now));
  }
  @FieldResolver(() => Outlet, { description: 'Outlet.' })
  async outlet(@Root() producer: ProducerRecord, @Ctx() ctx: Context): Promise<OutletRecord | null> {
    return ctx.loader(outletById).load(producer.outletId);
  }
}
