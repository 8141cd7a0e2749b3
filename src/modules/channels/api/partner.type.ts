/** Object types of those who bring business. The domain record is the source; what must be loaded is a field resolver. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../kernel/dates.js';
import {
  Actionable,
  ActionAvailability,
  connectionType,
  DateScalar,
  Node,
  RegionCodeScalar,
} from '../../platform/index.js';
import type { PartnerState } from '../partner.js';
import { ChannelKindEnum, PartnerStateEnum } from './channel.enums.js';

@ObjectType({ implements: Node, description: 'Institution of the insurer (机构): head office, branch, sub-branch.' })
export class Institution extends Node {
  @Field(() => String, { description: 'Code people read.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: "Regulator's licence of a partner (许可证)." })
export class Licence {
  @Field(() => String, { description: 'Licence number.' })
  number!: string;
  @Field(() => String, { description: "What it permits, in the regulator's words." })
  scope!: string;
  @Field(() => [RegionCodeScalar], { description: 'Where.' })
  regions!: string[];
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: LocalDate;
  @Field(() => DateScalar, { description: 'First day no longer valid.' })
  validUntil!: LocalDate;
}

@ObjectType({
  implements: [Node, Actionable],
  description: 'Organisation that brings business: the owner of everything it brings.',
})
export class Partner extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => String, { description: 'Partner code people read.' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Your own number for it (insurer side).' })
  externalRef!: string | null;
  @Field(() => String, { description: 'Registered name.' })
  name!: string;
  @Field(() => ChannelKindEnum, { description: 'Kind of channel.' })
  kind!: string;
  @Field(() => PartnerStateEnum, { description: 'How it stands.' })
  state!: PartnerState;
}

@ObjectType({ implements: Node, description: 'Place of business of a partner; outlets form a tree.' })
export class Outlet extends Node {
  @Field(() => String, { nullable: true, description: 'Your own number for it.' })
  externalRef!: string | null;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => RegionCodeScalar, { description: 'Where it stands.' })
  region!: string;
  @Field(() => Boolean, { description: 'May bring business.' })
  active!: boolean;
}

@ObjectType({ implements: Node, description: 'Salesperson (业务员) with practice registration (执业登记).' })
export class Producer extends Node {
  @Field(() => Int, { description: 'Rises with every change.' })
  revision!: number;
  @Field(() => String, { nullable: true, description: 'Your own number for the person.' })
  externalRef!: string | null;
  @Field(() => String, { nullable: true, description: 'Practice registration number; null where law asks for none.' })
  registrationNumber!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day the registration no longer holds; null when none is needed.',
  })
  registeredUntil!: LocalDate | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day the yearly training no longer counts; null when none is needed.',
  })
  trainedUntil!: LocalDate | null;
}

export const PartnerConnection = connectionType('Partner', () => Partner, 'partners');
export const OutletConnection = connectionType('Outlet', () => Outlet, 'outlets');
export const ProducerConnection = connectionType('Producer', () => Producer, 'salespeople');
