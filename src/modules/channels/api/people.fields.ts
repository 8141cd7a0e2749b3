/** Fields of onboarding, people and leads that must be loaded or masked. */
import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { type Id, wireId } from '../../../kernel/ids.js';
import { ActorType, credentialById } from '../../access/index.js';
import { ActionAvailability, actionName, actionOf, type Connection, PageArgs } from '../../platform/index.js';
import { MaskedString, type MaskedText } from '../../registry/index.js';
import type { AgreementVersion as VersionRecord } from '../agreement.js';
import { agreementVersionById, outletById } from '../channels.loaders.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { leadLife } from '../leads/lead.life.js';
import type { Lead as LeadRecord } from '../leads/lead.js';
import { onboardingSteps } from '../onboarding/onboarding-facts.js';
import type { Outlet as OutletRecord, Partner as PartnerRecord } from '../partner.js';
import type { PartnerUser as UserRecord, ShownPartnerUserState } from '../people/partner-user.js';
import { AgreementVersion } from './agreement.type.js';
import { closedByLife } from './closed-by-life.js';
import { pageOfPartnerUsers } from './lists.js';
import { Outlet, Partner } from './partner.type.js';
import { Lead, OnboardingStep, PartnerUser, PartnerUserConnection, PartnerUserStateEnum } from './people.type.js';

@Resolver(() => Partner)
export class PartnerPeopleFields {
  @FieldResolver(() => [OnboardingStep], {
    nullable: true,
    description: 'How far it has come in, step by step; null for partners that were there before.',
  })
  async onboarding(@Root() partner: PartnerRecord, @Ctx() ctx: Context): Promise<OnboardingStep[] | null> {
    const steps = await onboardingSteps(ctx, partner);
    return steps && steps.map(({ mutation, ...step }) => ({ ...step, action: actionName(mutation) }));
  }
  @FieldResolver(() => PartnerUserConnection, { nullable: true, description: 'People who log in, newest first.' })
  async users(
    @Root() partner: PartnerRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<UserRecord> | null> {
    return ctx.actor.permissions.has('partner-user:read') ? pageOfPartnerUsers(ctx, page, partner.id) : null;
  }
}

@Resolver(() => PartnerUser)
export class PartnerUserFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() user: UserRecord): string {
    return wireId('PartnerUser', user.id);
  }
  @FieldResolver()
  availableActions(@Root() user: UserRecord, @Ctx() ctx: Context): ActionAvailability[] {
    return actionOf(ctx, {
      mutation: 'partnerUserDisable',
      permission: 'partner-user:disable',
      closedBy:
        user.state === 'DISABLED'
          ? {
              code: ChannelRefusals.PARTNER_USER_STATE,
              facts: [
                { name: 'state', value: user.state },
                { name: 'open', value: '-' },
              ],
            }
          : null,
    });
  }
  @FieldResolver(() => MaskedString, { description: 'Name.' })
  name(@Root() user: UserRecord): MaskedText {
    const subject = { kind: 'PartnerUser', id: user.id };
    return { masking: 'PERSON_NAME', value: user.name, partnerId: user.partnerId, subject, label: 'PartnerUser.name' };
  }
  @FieldResolver(() => PartnerUserStateEnum, { description: 'How it stands.' })
  async state(@Root() user: UserRecord, @Ctx() ctx: Context): Promise<ShownPartnerUserState> {
    if (user.state === 'DISABLED') return 'DISABLED';
    const credential = await ctx.loader(credentialById).load(user.credentialId);
    return credential?.lastUsedAt ? 'ACTIVE' : 'INVITED';
  }
  @FieldResolver(() => Outlet, { nullable: true, description: 'Outlet subtree; null for the whole partner.' })
  async outlet(@Root() user: UserRecord, @Ctx() ctx: Context): Promise<OutletRecord | null> {
    return user.outletId === null ? null : ctx.loader(outletById).load(user.outletId);
  }
}

const LEAD_ACTS = [
  ['leadAssign', 'lead:assign', 'assign'],
  ['leadClose', 'lead:close', 'lose'],
] as const;

@Resolver(() => Lead)
export class LeadFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() lead: LeadRecord): string {
    return wireId('Lead', lead.id);
  }
  @FieldResolver()
  availableActions(@Root() lead: LeadRecord, @Ctx() ctx: Context): ActionAvailability[] {
    return LEAD_ACTS.flatMap(([mutation, permission, command]) =>
      actionOf(ctx, {
        mutation,
        permission,
        closedBy: closedByLife(leadLife, ChannelRefusals.LEAD_STATE, lead.state, command),
      }),
    );
  }
  @FieldResolver(() => MaskedString, { description: "Customer's name." })
  customerName(@Root() lead: LeadRecord, @Ctx() ctx: Context): MaskedText {
    return personal(ctx, lead, 'PERSON_NAME', lead.customerName, 'Lead.customerName');
  }
  @FieldResolver(() => MaskedString, { description: "Customer's mobile." })
  customerPhone(@Root() lead: LeadRecord, @Ctx() ctx: Context): MaskedText {
    return personal(ctx, lead, 'PHONE', lead.customerPhone, 'Lead.customerPhone');
  }
  @FieldResolver()
  assignee(@Root() lead: LeadRecord): ActorType | null {
    const { assigneeSide, assigneeLabel } = lead;
    return assigneeSide === null || assigneeLabel === null ? null : { kind: assigneeSide, displayName: assigneeLabel };
  }
  @FieldResolver(() => AgreementVersion, {
    nullable: true,
    description:
      'Terms under which it was handed over. Null for who follows it on behalf of another partner, and for leads of before.',
  })
  async agreementVersion(@Root() lead: LeadRecord, @Ctx() ctx: Context): Promise<VersionRecord | null> {
    return lead.agreementVersionId && ctx.loader(agreementVersionById).load(lead.agreementVersionId);
  }
}

/** Whoever reads it under a grant leaves the record in its own audit trail. */
function personal(
  ctx: Context,
  lead: LeadRecord,
  masking: MaskedText['masking'],
  value: string,
  label: string,
): MaskedText {
  const partnerId: Id<'Partner'> = ctx.actor.partnerId ?? lead.partnerId;
  return { masking, value, partnerId, subject: { kind: 'Lead', id: lead.id }, label };
}
