/** Taking a partner in, its outlets and people, and leads. */
import { Arg, Args, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { type Id, type IdKind, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  type Connection,
  lookup,
  LookupInput,
  MutationPayload,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { outletById, partnerById, producerById, termsByPartner } from '../channels.loaders.js';
import type { Lead as LeadRecord, LeadState } from '../leads/lead.js';
import { findLead, leadById } from '../leads/leads.store.js';
import { addOutlet } from '../operations/add-outlet.js';
import { admitPartner } from '../operations/admit-partner.js';
import { assignLead } from '../operations/assign-lead.js';
import { checkLicence } from '../operations/check-licence.js';
import { closeLead } from '../operations/close-lead.js';
import { disablePartnerUser } from '../operations/disable-partner-user.js';
import { invitePartnerUser } from '../operations/invite-partner-user.js';
import { onboardPartner } from '../operations/onboard-partner.js';
import { registerProducer } from '../operations/register-producer.js';
import { submitLead } from '../operations/submit-lead.js';
import type { Outlet as OutletRecord, Partner as PartnerRecord, Producer as ProducerRecord } from '../partner.js';
import type { PartnerUser as UserRecord } from '../people/partner-user.js';
import { partnerUserById } from '../people/people.store.js';
import { pageOfLeads } from './lists.js';
import { Outlet, Partner, Producer } from './partner.type.js';
import {
  LeadAssignInput,
  LeadCloseInput,
  LeadSubmitInput,
  OutletAddInput,
  PartnerAdmitInput,
  PartnerLicenceCheckInput,
  PartnerOnboardInput,
  PartnerUserDisableInput,
  PartnerUserInviteInput,
  ProducerRegisterInput,
} from './people.inputs.js';
import { Lead, LeadConnection, LeadStateEnum, PartnerUser } from './people.type.js';

registerNode({
  kind: 'PartnerUser',
  permission: 'partner-user:read',
  load: (ctx, id) => ctx.loader(partnerUserById).load(id),
});
registerNode({ kind: 'Lead', permission: 'lead:read', load: (ctx, id) => ctx.loader(leadById).load(id) });

@ObjectType({ implements: MutationPayload, description: 'Answer of `partnerOnboard`.' })
export class PartnerOnboardPayload extends MutationPayload {
  @Field(() => Partner, { nullable: true, description: 'The partner, onboarding; null when refused.' })
  partner?: PartnerRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `partnerLicenceCheck`.' })
export class PartnerLicenceCheckPayload extends MutationPayload {
  @Field(() => Partner, { nullable: true, description: 'The partner, checked; null when refused.' })
  partner?: PartnerRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `partnerAdmit`.' })
export class PartnerAdmitPayload extends MutationPayload {
  @Field(() => Partner, { nullable: true, description: 'The partner, live; null when refused.' })
  partner?: PartnerRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `outletAdd`.' })
export class OutletAddPayload extends MutationPayload {
  @Field(() => Outlet, { nullable: true, description: 'The outlet; null when refused.' })
  outlet?: OutletRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `producerRegister`.' })
export class ProducerRegisterPayload extends MutationPayload {
  @Field(() => Producer, { nullable: true, description: 'The salesperson; null when refused.' })
  producer?: ProducerRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `partnerUserInvite`.' })
export class PartnerUserInvitePayload extends MutationPayload {
  @Field(() => PartnerUser, { nullable: true, description: 'The person, invited; null when refused.' })
  partnerUser?: UserRecord | null;
  @Field(() => String, { nullable: true, description: 'Client id of its log-in; null when refused, and on a replay.' })
  clientId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Secret of its log-in, shown this once; null on a replay. Lost? Disable and invite again.',
  })
  secret?: string | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `partnerUserDisable`.' })
export class PartnerUserDisablePayload extends MutationPayload {
  @Field(() => PartnerUser, { nullable: true, description: 'The person, closed; null when refused.' })
  partnerUser?: UserRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `leadSubmit`.' })
export class LeadSubmitPayload extends MutationPayload {
  @Field(() => Lead, { nullable: true, description: 'The lead; null when refused.' })
  lead?: LeadRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `leadAssign`.' })
export class LeadAssignPayload extends MutationPayload {
  @Field(() => Lead, { nullable: true, description: 'The lead, assigned; null when refused.' })
  lead?: LeadRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `leadClose`.' })
export class LeadClosePayload extends MutationPayload {
  @Field(() => Lead, { nullable: true, description: 'The lead, closed; null when refused.' })
  lead?: LeadRecord | null;
}

const PARTNER_PAYLOADS = {
  partnerOnboard: PartnerOnboardPayload,
  partnerLicenceCheck: PartnerLicenceCheckPayload,
  partnerAdmit: PartnerAdmitPayload,
};
for (const [operation, Payload] of Object.entries(PARTNER_PAYLOADS))
  registerPayload(operation, (_ctx, partner) => Object.assign(new Payload(), { partner }));
registerPayload('outletAdd', (_ctx, outlet) => Object.assign(new OutletAddPayload(), { outlet }));
registerPayload('producerRegister', (_ctx, producer) => Object.assign(new ProducerRegisterPayload(), { producer }));
registerPayload('partnerUserInvite', (_ctx, partnerUser) =>
  Object.assign(new PartnerUserInvitePayload(), { partnerUser, clientId: null, secret: null }),
);
registerPayload('partnerUserDisable', (_ctx, partnerUser) =>
  Object.assign(new PartnerUserDisablePayload(), { partnerUser }),
);
for (const [operation, Payload] of Object.entries({
  leadSubmit: LeadSubmitPayload,
  leadAssign: LeadAssignPayload,
  leadClose: LeadClosePayload,
}))
  registerPayload(operation, (_ctx, lead) => Object.assign(new Payload(), { lead }));

function named<K extends IdKind>(kind: K, wire: string, field: string): Id<K> {
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(['input', field]));
  return id;
}

function optional<K extends IdKind>(kind: K, wire: string | null | undefined, field: string): Id<K> | null {
  return wire == null ? null : named(kind, wire, field);
}

async function partnerNow(ctx: Context, id: string): Promise<PartnerRecord | null> {
  ctx.loader(termsByPartner).clear(id);
  const partner = await ctx.loader(partnerById).clear(id).load(id);
  return partner && asNode('Partner', partner);
}
async function userNow(ctx: Context, id: string): Promise<UserRecord | null> {
  const user = await ctx.loader(partnerUserById).clear(id).load(id);
  return user && asNode('PartnerUser', user);
}
async function leadNow(ctx: Context, id: string): Promise<LeadRecord | null> {
  const lead = await ctx.loader(leadById).clear(id).load(id);
  return lead && asNode('Lead', lead);
}

const WHAT = { description: 'What to do.' } as const;

@Resolver()
export class OnboardingResolver {
  @Mutation(() => PartnerOnboardPayload, {
    nullable: true,
    description: 'Takes a partner in: facts and licences first; `Partner.onboarding` tells what comes next.',
  })
  partnerOnboard(
    @Arg('input', () => PartnerOnboardInput, WHAT) input: PartnerOnboardInput,
    @Ctx() ctx: Context,
  ): Promise<PartnerOnboardPayload> {
    return answer(ctx, PartnerOnboardPayload, async () => {
      const { idempotencyKey, externalRef, organisation, kind, licences } = input;
      const institutionId = named('Institution', input.institutionId, 'institutionId');
      const given = { idempotencyKey, externalRef: externalRef ?? null, organisation, kind, institutionId };
      const { subject, replayed } = await onboardPartner(ctx, {
        ...given,
        licences: licences.map((each) => ({ ...each })),
      });
      return { partner: await partnerNow(ctx, subject.id), replayed };
    });
  }

  @Mutation(() => PartnerLicenceCheckPayload, {
    nullable: true,
    description: "The second person's check of an application; cleared, its owner may read and sign.",
  })
  partnerLicenceCheck(
    @Arg('input', () => PartnerLicenceCheckInput, WHAT) input: PartnerLicenceCheckInput,
    @Ctx() ctx: Context,
  ): Promise<PartnerLicenceCheckPayload> {
    return answer(ctx, PartnerLicenceCheckPayload, async () => {
      const partnerId = named('Partner', input.partnerId, 'partnerId');
      const { subject, replayed } = await checkLicence(ctx, { ...input, partnerId });
      return { partner: await partnerNow(ctx, subject.id), replayed };
    });
  }

  @Mutation(() => PartnerAdmitPayload, {
    nullable: true,
    description: 'Lets a partner go live when every step is done.',
  })
  partnerAdmit(
    @Arg('input', () => PartnerAdmitInput, WHAT) input: PartnerAdmitInput,
    @Ctx() ctx: Context,
  ): Promise<PartnerAdmitPayload> {
    return answer(ctx, PartnerAdmitPayload, async () => {
      const partnerId = named('Partner', input.partnerId, 'partnerId');
      const { subject, replayed } = await admitPartner(ctx, { ...input, partnerId });
      return { partner: await partnerNow(ctx, subject.id), replayed };
    });
  }

  @Mutation(() => OutletAddPayload, { nullable: true, description: 'Adds an outlet.' })
  outletAdd(
    @Arg('input', () => OutletAddInput, WHAT) input: OutletAddInput,
    @Ctx() ctx: Context,
  ): Promise<OutletAddPayload> {
    return answer(ctx, OutletAddPayload, async () => {
      const { subject, replayed } = await addOutlet(ctx, {
        idempotencyKey: input.idempotencyKey,
        externalRef: input.externalRef ?? null,
        partnerId: optional('Partner', input.partnerId, 'partnerId'),
        parentId: optional('Outlet', input.parentId, 'parentId'),
        name: input.name,
        region: input.region,
      });
      return { outlet: await ctx.loader(outletById).load(subject.id), replayed };
    });
  }

  @Mutation(() => ProducerRegisterPayload, { nullable: true, description: 'Registers a salesperson.' })
  producerRegister(
    @Arg('input', () => ProducerRegisterInput, WHAT) input: ProducerRegisterInput,
    @Ctx() ctx: Context,
  ): Promise<ProducerRegisterPayload> {
    return answer(ctx, ProducerRegisterPayload, async () => {
      const { subject, replayed } = await registerProducer(ctx, {
        idempotencyKey: input.idempotencyKey,
        externalRef: input.externalRef ?? null,
        partnerId: optional('Partner', input.partnerId, 'partnerId'),
        outletId: named('Outlet', input.outletId, 'outletId'),
        name: input.person.name,
        registrationNumber: input.registrationNumber ?? null,
        registeredUntil: input.registeredUntil ?? null,
        trainedUntil: input.trainedUntil ?? null,
      });
      return { producer: await ctx.loader(producerById).load(subject.id), replayed };
    });
  }

  @Mutation(() => PartnerUserInvitePayload, {
    nullable: true,
    description: 'Invites a person of your partner, with roles no wider than yours.',
  })
  partnerUserInvite(
    @Arg('input', () => PartnerUserInviteInput, WHAT) input: PartnerUserInviteInput,
    @Ctx() ctx: Context,
  ): Promise<PartnerUserInvitePayload> {
    return answer(ctx, PartnerUserInvitePayload, async () => {
      const { subject, replayed, logIn } = await invitePartnerUser(ctx, {
        idempotencyKey: input.idempotencyKey,
        name: input.name,
        email: input.email,
        roles: input.roles,
        partnerId: optional('Partner', input.partnerId, 'partnerId'),
        outletId: optional('Outlet', input.outletId, 'outletId'),
      });
      const partnerUser = await userNow(ctx, subject.id);
      return { partnerUser, clientId: logIn?.clientId ?? null, secret: logIn?.secret ?? null, replayed };
    });
  }

  @Mutation(() => PartnerUserDisablePayload, { nullable: true, description: "Closes a person's access at once." })
  partnerUserDisable(
    @Arg('input', () => PartnerUserDisableInput, WHAT) input: PartnerUserDisableInput,
    @Ctx() ctx: Context,
  ): Promise<PartnerUserDisablePayload> {
    return answer(ctx, PartnerUserDisablePayload, async () => {
      const partnerUserId = named('PartnerUser', input.partnerUserId, 'partnerUserId');
      const { subject, replayed } = await disablePartnerUser(ctx, { ...input, partnerUserId });
      return { partnerUser: await userNow(ctx, subject.id), replayed };
    });
  }
}

@Resolver()
export class LeadsResolver {
  @Query(() => Lead, { nullable: true, description: 'One lead. Null when it is not there, or not yours.' })
  async lead(
    @Ctx() ctx: Context,
    @Arg('by', () => LookupInput, { description: 'Which.' }) by: LookupInput,
  ): Promise<LeadRecord | null> {
    const found = await lookup(by, 'Lead', {
      id: (id) => ctx.loader(leadById).load(id),
      number: (number) => findLead(ctx, { number }),
      externalRef: (externalRef) => findLead(ctx, { externalRef }),
    });
    return found ? asNode('Lead', found) : null;
  }

  @Query(() => LeadConnection, { nullable: true, description: 'Leads you handed over or follow, newest first.' })
  leads(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('states', () => [LeadStateEnum], { nullable: true, description: 'Any of these states.' })
    states?: LeadState[] | null,
  ): Promise<Connection<LeadRecord>> {
    return pageOfLeads(ctx, page, states ?? null);
  }

  @Mutation(() => LeadSubmitPayload, {
    nullable: true,
    description: 'Hands over a customer: no price, no advice; for those who may not quote.',
  })
  leadSubmit(
    @Arg('input', () => LeadSubmitInput, WHAT) input: LeadSubmitInput,
    @Ctx() ctx: Context,
  ): Promise<LeadSubmitPayload> {
    return answer(ctx, LeadSubmitPayload, async () => {
      const { subject, replayed } = await submitLead(ctx, {
        idempotencyKey: input.idempotencyKey,
        externalRef: input.externalRef ?? null,
        customerName: input.customer.name,
        customerPhone: input.customer.phone ?? '',
        vin: input.vin ?? null,
        plate: input.plate ?? null,
        region: input.region,
        consentedAt: input.consentedAt,
        consentTo: input.consentTo,
        note: input.note ?? null,
      });
      return { lead: await leadNow(ctx, subject.id), replayed };
    });
  }

  @Mutation(() => LeadAssignPayload, { nullable: true, description: 'Assigns a lead.' })
  leadAssign(
    @Arg('input', () => LeadAssignInput, WHAT) input: LeadAssignInput,
    @Ctx() ctx: Context,
  ): Promise<LeadAssignPayload> {
    return answer(ctx, LeadAssignPayload, async () => {
      const { subject, replayed } = await assignLead(ctx, {
        idempotencyKey: input.idempotencyKey,
        expectedVersion: input.expectedVersion,
        leadId: named('Lead', input.leadId, 'leadId'),
        staffId: optional('Staff', input.staffId, 'staffId'),
        outletId: optional('Outlet', input.outletId, 'outletId'),
      });
      return { lead: await leadNow(ctx, subject.id), replayed };
    });
  }

  @Mutation(() => LeadClosePayload, { nullable: true, description: 'Records what became of a lead.' })
  leadClose(
    @Arg('input', () => LeadCloseInput, WHAT) input: LeadCloseInput,
    @Ctx() ctx: Context,
  ): Promise<LeadClosePayload> {
    return answer(ctx, LeadClosePayload, async () => {
      const { subject, replayed } = await closeLead(ctx, { ...input, leadId: named('Lead', input.leadId, 'leadId') });
      return { lead: await leadNow(ctx, subject.id), replayed };
    });
  }
}
