/** Closed lists of the room in the schema. The words are typed by the lists, so none can be left without a description. */
import { registerEnumType } from 'type-graphql';
import type { AgreementState, AgreementVersionState } from '../agreement.js';
import { parameterNames } from '../clauses.js';
import type { ChannelKind, PartnerState } from '../partner.js';
import type { ShownProducerState } from '../partner.rules.js';

function closedList<V extends string>(
  name: string,
  description: string,
  words: Readonly<Record<V, string>>,
): Readonly<Record<V, V>> {
  const values = Object.keys(words) as V[];
  const made = Object.fromEntries(values.map((value) => [value, value])) as Record<V, V>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: words[value] }])) as Record<
    V,
    { description: string }
  >;
  registerEnumType(made, { name, description, valuesConfig });
  return made;
}

export const ChannelKindEnum = closedList<ChannelKind>(
  'ChannelKind',
  'Kind of distribution channel (渠道). Law gives each its own rights; more may come.',
  {
    AGENT: 'Agency (代理机构), a legal person: acts for the insurer.',
    INDIVIDUAL_AGENT:
      'Individual agent (个人代理人): acts for this insurer alone under a practice registration; collects no premium.',
    BROKER: 'Broker (经纪): acts for the customer, with a mandate.',
    DEALER: 'Car dealer (合作车行); sells only with a concurrent-agency licence.',
    CAR_CLUB: 'Car club (车友俱乐部): refers and reports losses.',
    ENTERPRISE: 'Enterprise insuring its own fleet (企事业单位).',
    TENDER: 'Awarded tender (招投标).',
    REPAIR_SHOP: 'Repair shop (维修厂): claims side only.',
  },
);

export const PartnerStateEnum = closedList<PartnerState>('PartnerState', 'Life of a partner.', {
  ONBOARDING: 'Applied; licence and terms being checked.',
  ACTIVE: 'May work under its agreement.',
  SUSPENDED: 'Closed for now.',
  TERMINATED: 'Ended.',
});

export const ProducerStateEnum = closedList<ShownProducerState>('ProducerState', 'State of a salesperson.', {
  ACTIVE: 'Registered and trained.',
  LAPSED: 'Registration or training lapsed: may not sell.',
  SUSPENDED: 'Closed by partner or insurer.',
  ENDED: 'Left.',
});

export const AgreementStateEnum = closedList<AgreementState>('AgreementState', 'Life of an agreement.', {
  DRAFT: 'Being drafted; nothing executes.',
  SIGNED: 'Signed by both, waiting for its day.',
  ACTIVE: 'Executes.',
  SUSPENDED: 'Every write closed.',
  EXPIRED: 'Term ran out.',
  TERMINATED: 'Ended before its term.',
});

export const AgreementVersionStateEnum = closedList<AgreementVersionState>(
  'AgreementVersionState',
  'Life of a version.',
  {
    DRAFT: 'Can still be edited.',
    SIGNED: 'Digest signed by both.',
    ACTIVE: 'In force in its period.',
    ENDED: 'Replaced or over.',
    DISCARDED: 'Never came into force: another draft took its place, or the agreement ended before.',
  },
);

export const ClauseParameterNameEnum = closedList<string>(
  'ClauseParameterName',
  'Parameter of a clause. The clause it belongs to is the first part of its name.',
  Object.fromEntries(parameterNames().map(({ name, sentence }) => [name, sentence.en])),
);
