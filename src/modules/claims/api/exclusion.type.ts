/** Exclusions and recourse on the wire: decisions of their own. The domain record is the source. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { closedList, DateTimeScalar, MoneyInput } from '../../platform/index.js';
import { type CoverageCode, CoverageCodeEnum, type PolicyKind, PolicyKindEnum } from '../../products/index.js';
import { PartyInput } from '../../registry/index.js';
import { EXCLUSION_CLAUSES, type ExclusionClause, type ExclusionState } from '../exclusions.js';
import { EXCLUSION_TERMS } from '../published/exclusion-clauses.js';
import { ClaimMaterialInput } from './claim.inputs.js';
import { ClaimStepInput } from './claim-handling.inputs.js';

export const ExclusionClauseEnum = closedList<ExclusionClause>(
  'ExclusionClause',
  'What an exclusion (责任免除) rests on, by law or clause; which cover and edition of the clauses knows it is checked.',
  Object.fromEntries(EXCLUSION_CLAUSES.map((clause) => [clause, EXCLUSION_TERMS[clause].text.en])) as Record<
    ExclusionClause,
    string
  >,
);
export const ExclusionStateEnum = closedList<ExclusionState>('ExclusionState', 'How an exclusion stands.', {
  PROPOSED: 'Waits for a second person; nothing is calculated or decided meanwhile.',
  STANDING: 'Stands: sheets, notices and rejections carry it.',
  DECLINED: 'Declined by the second person.',
  LIFTED: 'Stood once, and was lifted.',
});

@ObjectType({
  description:
    'Decision that clause or law takes something out of cover, with what was found and who said that it stands.',
})
export class ClaimExclusion {
  @Field(() => ExclusionClauseEnum, { description: 'By which clause.' })
  clause!: ExclusionClause;
  @Field(() => PolicyKindEnum, {
    nullable: true,
    description: 'Under which policy; null: a case in which compulsory cover pays injury and recovers it (CTR 22).',
  })
  policyKind!: PolicyKind | null;
  @Field(() => CoverageCodeEnum, { nullable: true, description: 'Which coverage; null: all of the policy.' })
  coverage!: CoverageCode | null;
  @Field(() => String, { nullable: true, description: 'Towards whom, by name; null: everybody.' })
  victim!: string | null;
  @Field(() => String, { description: 'What was found, as the claimant reads it.' })
  reasons!: string;
  @Field(() => String, { description: 'Who recorded it, by post.' })
  proposedByLabel!: string;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  proposedAt!: Instant;
  @Field(() => String, {
    nullable: true,
    description: 'Second person, by post; null before, and where one person could decide as much.',
  })
  deciderLabel!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null before.' })
  decidedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Who lifted it, by post; null otherwise.' })
  liftedByLabel!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was lifted; null otherwise.' })
  liftedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Note of whoever decided or lifted it; null when none.' })
  note!: string | null;
}

@InputType({
  description:
    'Records an exclusion (责任免除), or a case of recourse (追偿), before the claim is decided. It stands at once where you could reject as much alone.',
})
export class ClaimExcludeInput extends ClaimStepInput {
  @Field(() => ExclusionClauseEnum, {
    description:
      'By which clause. One that this cover does not have is answered with those it has (EXCLUSION_NOT_IN_CLAUSES).',
  })
  clause!: ExclusionClause;
  @Field(() => PolicyKindEnum, {
    nullable: true,
    description:
      'Under which policy. Null only for UNLICENSED_DRIVER, DRUNK_DRIVER, STOLEN_VEHICLE, WILFUL_ACT: the whole claim, where compulsory cover pays injury within its limits and recovers it, and commercial cover is out as the case says.',
  })
  policyKind?: PolicyKind | null;
  @Field(() => CoverageCodeEnum, { nullable: true, description: 'Which coverage; null: every one of the policy.' })
  coverage?: CoverageCode | null;
  @Field(() => String, {
    nullable: true,
    description: 'Towards which victim, as assessed, or `INSURED`; null: everybody.',
  })
  victim?: string | null;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'A part that the assessment has left out already, to be stated (CNY); null: all of it is not paid.',
  })
  amount?: MoneyInput | null;
  @Field(() => String, {
    description: 'What was found, 4–2,000 characters: the claimant reads it on the sheet and in the letter.',
  })
  reasons!: string;
  @Field(() => [ClaimMaterialInput], { description: 'Papers that show it; may be empty.' })
  evidence!: ClaimMaterialInput[];
  @Field(() => PartyInput, {
    nullable: true,
    description:
      'Of a case of recourse: from whom it is recovered. As money arrives, a recovery (EXCLUDED_DRIVER) is opened against them. Null while nobody is known.',
  })
  wrongdoer?: PartyInput | null;
}

@InputType({ description: 'Confirms or declines an exclusion that waits, or lifts one that stands.' })
export class ClaimExclusionDecideInput extends ClaimStepInput {
  @Field(() => ID, { description: 'Exclusion.' })
  exclusionId!: string;
  @Field(() => Boolean, { description: 'Whether it stands.' })
  stands!: boolean;
  @Field(() => String, { nullable: true, description: 'Note, 1–1,000 characters.' })
  note?: string | null;
}
