import { Ctx, Field, FieldResolver, ID, InterfaceType, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context, ReadCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { wireId } from '../../../kernel/ids.js';
import { Node, registerNode } from '../../platform/index.js';
import type { Masking, MaskedText } from '../masked-text.js';
import { PARTY_ID_KIND, type IdentityDocument, type OrganisationRecord, type PartyRecord } from '../party.js';
import { partyById } from '../registry.loaders.js';
import type * as words from '../vehicle.js';
import { MaskedString } from './masked-string.type.js';
import { IdentityKindEnum } from './registry.enums.js';

function maskedText(party: PartyRecord, field: string, masking: Masking, value: string): MaskedText {
  const kind = PARTY_ID_KIND[party.kind];
  return { masking, value, partnerId: party.partnerId, subject: { kind, id: party.id }, label: `${kind}.${field}` };
}

@ObjectType({ description: 'Identity document.' })
export class Identity {
  @Field(() => IdentityKindEnum, { description: 'Kind.' })
  kind!: words.IdentityKind;
  @Field(() => MaskedString, { description: 'Number.' })
  number!: MaskedText;
  @Field(() => Boolean, { description: 'Checked against an authority; false when only its form was checked.' })
  verified!: boolean;
}

/** Read from a `PartyRecord`. */
@InterfaceType({
  implements: Node,
  description: 'Person or organisation with a part in the business. Masked by default.',
  resolveType: (party: PartyRecord) => PARTY_ID_KIND[party.kind],
})
export abstract class Party {}

@Resolver(() => Party)
export class PartyFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() party: PartyRecord): string {
    return party.kind === 'PERSON' ? wireId('Person', party.id) : wireId('Organisation', party.id);
  }

  @FieldResolver(() => MaskedString, { description: 'Name as on the document; organisations are never masked.' })
  name(@Root() party: PartyRecord): MaskedText {
    return maskedText(party, 'name', `${party.kind}_NAME`, party.name);
  }

  @FieldResolver(() => Identity, { nullable: true, description: 'Identity document; null when not yet given.' })
  identity(@Root() party: PartyRecord): Identity | null {
    const { identity } = party;
    return identity && { kind: identity.kind, number: numberOf(party, identity), verified: false };
  }

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Phone, digits only; null when not given.' })
  phone(@Root() party: PartyRecord): MaskedText | null {
    return party.phone === null ? null : maskedText(party, 'phone', 'PHONE', party.phone);
  }

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Address on one line; null when not given.' })
  address(@Root() party: PartyRecord): MaskedText | null {
    return party.address === null ? null : maskedText(party, 'address', 'ADDRESS', party.address);
  }
}

function numberOf(party: PartyRecord, identity: IdentityDocument): MaskedText {
  return maskedText(party, 'identity', 'IDENTITY', identity.number);
}

@ObjectType({ implements: [Node, Party], description: 'Natural person.' })
export class Person {}

@ObjectType({ implements: [Node, Party], description: 'Organisation.' })
export class Organisation {}

@Resolver(() => Organisation)
export class OrganisationFields {
  @FieldResolver(() => Person, { nullable: true, description: 'Person to talk to; null when not given.' })
  async contact(@Root() organisation: OrganisationRecord, @Ctx() ctx: Context): Promise<PartyRecord | null> {
    return organisation.contactId && ((await ctx.loader(partyById).load(organisation.contactId)) ?? null);
  }
}

/** What `People` is read from: ids, as upper rooms store them. */
export interface PeopleIds {
  readonly policyholderId: string;
  readonly insuredId: string;
  readonly ownerId: string;
  readonly firstBeneficiaryId: string | null;
}

@ObjectType({ description: 'Who is who. One party may have several roles.' })
export class People {}

@Resolver(() => People)
export class PeopleFields {
  @FieldResolver(() => Party, { description: 'Policyholder (投保人).' })
  policyholder(@Root() people: PeopleIds, @Ctx() ctx: Context): Promise<PartyRecord> {
    return party(ctx, people.policyholderId);
  }

  @FieldResolver(() => Party, { description: 'Insured (被保险人).' })
  insured(@Root() people: PeopleIds, @Ctx() ctx: Context): Promise<PartyRecord> {
    return party(ctx, people.insuredId);
  }

  @FieldResolver(() => Party, { description: 'Vehicle owner (车主).' })
  owner(@Root() people: PeopleIds, @Ctx() ctx: Context): Promise<PartyRecord> {
    return party(ctx, people.ownerId);
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'First beneficiary (第一受益人), such as a lender; null when none.',
  })
  firstBeneficiary(@Root() people: PeopleIds, @Ctx() ctx: Context): Promise<PartyRecord> | null {
    return people.firstBeneficiaryId === null ? null : party(ctx, people.firstBeneficiaryId);
  }
}

async function party(ctx: ReadCtx, id: string): Promise<PartyRecord> {
  const found = await ctx.loader(partyById).load(id);
  if (!found) throw new Defect('whoever sees a business sees its people');
  return found;
}

for (const [partyKind, kind] of Object.entries(PARTY_ID_KIND)) {
  registerNode({
    kind,
    permission: 'quote:read',
    load: async (ctx, id) => {
      const found = await ctx.loader(partyById).load(id);
      return found?.kind === partyKind ? found : null; // a person's id with an organisation's prefix names nobody
    },
  });
}
