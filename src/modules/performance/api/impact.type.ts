/** Replay of recorded traffic against a draft: what would have been different. */
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { AgreementVersionType, ClauseType } from '../../channels/index.js';
import { ClauseKeyEnum, connectionType, DateTimeScalar, Money as MoneyType, Node } from '../../platform/index.js';
import { QuoteType } from '../../quotes/index.js';
import type { ImpactOutcome } from '../impact.js';

export const ImpactOutcomeEnum = { ACCEPTED: 'ACCEPTED', REFERRED: 'REFERRED', REFUSED: 'REFUSED' } as const;
registerEnumType(ImpactOutcomeEnum, {
  name: 'ImpactOutcome',
  description: 'How a recorded option of a quote ends under a set of terms.',
  valuesConfig: {
    ACCEPTED: { description: 'On offer, and accepted at once.' },
    REFERRED: { description: 'On offer, and referred to a person.' },
    REFUSED: { description: 'Refused: not on offer, or not to be bound.' },
  },
});

@ObjectType({ description: 'Cases that go from one outcome to another, or stay where they are.' })
export class ImpactMove {
  @Field(() => ImpactOutcomeEnum, { description: 'Then.' })
  before!: ImpactOutcome;
  @Field(() => ImpactOutcomeEnum, { description: 'Under the draft.' })
  after!: ImpactOutcome;
  @Field(() => Int, { description: 'Cases.' })
  count!: number;
  @Field(() => MoneyType, { description: 'Their premium then.' })
  premiumBefore!: MoneyType;
  @Field(() => MoneyType, { description: 'Their premium under the draft.' })
  premiumAfter!: MoneyType;
  @Field(() => MoneyType, { description: 'Their commission then.' })
  commissionBefore!: MoneyType;
  @Field(() => MoneyType, { description: 'Their commission under the draft.' })
  commissionAfter!: MoneyType;
}

@ObjectType({ description: 'Effect of one clause.' })
export class ClauseImpact {
  @Field(() => ClauseKeyEnum, { description: 'Which clause.' })
  key!: string;
  @Field(() => ClauseType, { nullable: true, description: 'As the draft words it; null where the draft has none.' })
  clause!: object | null;
  @Field(() => Int, { description: 'Cases that it newly stops.' })
  newlyStopped!: number;
  @Field(() => Int, { description: 'Cases that it stopped then, and no longer would.' })
  newlyPassed!: number;
}

@ObjectType({ description: 'One case that changes: an option of a recorded quote.' })
export class ImpactCase {
  @Field(() => QuoteType, { nullable: true, description: 'The quote; null when you may not see it.' })
  quote!: object | null;
  @Field(() => String, { description: 'Label of the option.' })
  optionLabel!: string;
  @Field(() => Boolean, { description: 'It was taken, so authority to bind was asked as well.' })
  bound!: boolean;
  @Field(() => ImpactOutcomeEnum, { description: 'Then.' })
  before!: ImpactOutcome;
  @Field(() => ImpactOutcomeEnum, { description: 'Under the draft.' })
  after!: ImpactOutcome;
  @Field(() => MoneyType, { description: 'Premium then; zero when refused.' })
  premiumBefore!: MoneyType;
  @Field(() => MoneyType, { description: 'Premium under the draft; zero when refused.' })
  premiumAfter!: MoneyType;
  @Field(() => MoneyType, { description: 'Commission then.' })
  commissionBefore!: MoneyType;
  @Field(() => MoneyType, { description: 'Commission under the draft.' })
  commissionAfter!: MoneyType;
  @Field(() => [ClauseKeyEnum], { description: 'Clauses that refused it then.' })
  clausesBefore!: readonly string[];
  @Field(() => [ClauseKeyEnum], { description: 'Clauses of the draft that refuse it.' })
  clausesAfter!: readonly string[];
}

export const ImpactCaseConnection = connectionType('ImpactCase', () => ImpactCase, 'cases that change');

@ObjectType({
  implements: Node,
  description: 'Replay of recorded traffic against a draft: what would have been different.',
})
export class AgreementImpact extends Node {
  @Field(() => AgreementVersionType, { nullable: true, description: 'Draft that was replayed.' })
  draft!: object | null;
  @Field(() => AgreementVersionType, {
    nullable: true,
    description: 'In force when it was asked for; null when none was.',
  })
  against!: object | null;
  @Field(() => DateTimeScalar, { description: 'First instant of traffic.' })
  trafficFrom!: Instant;
  @Field(() => DateTimeScalar, { description: 'End of traffic.' })
  trafficUntil!: Instant;
  @Field(() => Int, { description: 'Cases to replay: options of quotes.' })
  totalCount!: number;
  @Field(() => Int, { description: 'Cases replayed so far.' })
  replayedCount!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the figures became final; null while it runs.' })
  finishedAt!: Instant | null;
}
