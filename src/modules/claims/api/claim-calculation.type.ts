/** The sheet, as a claimant can follow it. */
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { sum } from '../../../kernel/money.js';
import { type Fact as FactRecord, type Language, type RuleRef, say } from '../../../kernel/refusal.js';
import {
  asNode,
  closedList,
  DateTimeScalar,
  FileType,
  LanguageEnum,
  Fact,
  Money,
  moneyOf,
  moneyOrNull,
  RuleCitation,
} from '../../platform/index.js';
import { CoverageCodeEnum, type PolicyKind, PolicyKindEnum } from '../../products/index.js';
import {
  type CalculationStep,
  type ClaimSheet,
  type NotPayableCode,
  type Payable,
  type SheetLine,
  nameOf,
  type SheetStatement,
  sheetText,
  type Subrogation,
} from '../calculation/index.js';
import type { LiabilityDegree } from '../claim.js';
import type { Calculation } from '../claim-handling.js';
import { claimById } from '../claims.store.js';
import { makeSheet } from '../operations/make-claim-document.js';
import { fromStored } from '../sheet.json.js';
import { LiabilityDegreeEnum } from './claim.enums.js';

const CalculationStepEnum = closedList<CalculationStep>('CalculationStep', 'What a line of a calculation does.', {
  LOSS: 'Loss taken in.',
  APPORTIONMENT: 'Shared with other victims, vehicles or policies.',
  COMPULSORY_LIMIT: 'Sub-limit of compulsory cover.',
  LIABILITY_SHARE: 'Liability share.',
  DEDUCTIBLE: 'Deductible.',
  LIMIT: 'Limit or sum insured.',
  RECEIVED: 'Received from others.',
  SALVAGE: 'Salvage.',
  RESCUE: 'Rescue cost.',
  PAYABLE: 'Result.',
  EXCLUDED: 'Taken out of cover by clause or law: nothing is paid.',
  ALREADY_PAID: 'Paid before.',
  RECOVERY: 'To be claimed back.',
});

const NotPayableCodeEnum = closedList<NotPayableCode>('NotPayableCode', 'Why something is not paid, or a remark.', {
  EXCLUDED: 'Excluded by clause or law.',
  NOT_INSURED: 'No coverage that was bought answers for it.',
  ABOVE_LIMIT: 'Above the limit or sum insured.',
  NOT_LIABLE: 'Not the liability of the insured vehicle.',
  DEDUCTED: 'Deductible.',
  NOT_YET: 'Not yet due.',
  USED_UP: 'The coverage is used up.',
  CONDITIONS_NOT_MET: 'Conditions of the coverage are not met.',
  RULE_OFF: 'A rule is off, because its figure is not set.',
  BORNE_BY_OTHERS: 'Borne by others.',
  NOTE: 'Remark.',
});

@ObjectType({ description: 'One line of the sheet.' })
export class CalculationLine {
  @Field(() => CalculationStepEnum, { description: 'What it does.' })
  step!: CalculationStep;
  @Field(() => PolicyKindEnum, { description: 'Which policy.' })
  policyKind!: PolicyKind;
  @Field(() => CoverageCodeEnum, { description: 'Coverage.' })
  coverage!: string;
  @Field(() => String, { nullable: true, description: 'Whose loss: name of a victim, or `INSURED`; null: of all.' })
  beneficiary!: string | null;
  @Field(() => [Fact], { description: 'Figures it used.' })
  facts!: readonly FactRecord[];
  @Field(() => RuleCitation, { description: 'Clause and rule.' })
  source!: RuleRef;
}

@Resolver(() => CalculationLine)
export class CalculationLineFields {
  @FieldResolver(() => String, { description: 'In words: `(52,000 − 2,000) × 70 %`.' })
  label(@Root() line: SheetLine, @Ctx() ctx: Context): string {
    return say(line.label, ctx.language);
  }
  @FieldResolver(() => Money, { description: 'Result of this line.' })
  amount(@Root() line: SheetLine): Money {
    return moneyOf(line.amount);
  }
}

@ObjectType({ description: 'What is not paid and why, or a rule that a reader must know.' })
export class CalculationStatement {
  @Field(() => NotPayableCodeEnum, { description: 'Which.' })
  code!: NotPayableCode;
  @Field(() => PolicyKindEnum, { description: 'Which policy.' })
  policyKind!: PolicyKind;
  @Field(() => CoverageCodeEnum, { nullable: true, description: 'Coverage; null: all of the policy.' })
  coverage!: string | null;
  @Field(() => String, { nullable: true, description: 'Whose loss; null: of all.' })
  beneficiary!: string | null;
  @Field(() => RuleCitation, { description: 'Clause and rule.' })
  source!: RuleRef;
}

@Resolver(() => CalculationStatement)
export class CalculationStatementFields {
  @FieldResolver(() => String, { description: 'In words.' })
  text(@Root() statement: SheetStatement, @Ctx() ctx: Context): string {
    return say(statement.text, ctx.language);
  }
  @FieldResolver(() => Money, { nullable: true, description: 'Amount; null when it is none.' })
  amount(@Root() statement: SheetStatement): Money | null {
    return moneyOrNull(statement.amount);
  }
}

@ObjectType({
  description:
    'Calculation (理算): compulsory first, then commercial; every figure with line, clause and rule. Nothing is covered before the claim is APPROVED.',
})
export class ClaimCalculation {
  @Field(() => Int, { description: 'First, second, … sheet of the claim.' })
  sequence!: number;
  @Field(() => LiabilityDegreeEnum, { description: 'Liability it rests on.' })
  liability!: LiabilityDegree;
  @Field(() => DateTimeScalar, { description: 'When it was calculated.' })
  calculatedAt!: Instant;
}

@ObjectType({
  description:
    'What may be claimed from one other vehicle for the own damage paid (代位求偿, IL 60), once the money arrived.',
})
export class CalculatedSubrogation {}

@Resolver(() => CalculatedSubrogation)
export class CalculatedSubrogationFields {
  @FieldResolver(() => String, { description: 'Which vehicle, in words.' })
  vehicle(@Root() { vehicle }: Subrogation, @Ctx() ctx: Context): string {
    return say(nameOf(vehicle), ctx.language);
  }
  @FieldResolver(() => Money, { description: 'Owed out of the property limit of its compulsory cover (CNY).' })
  compulsory(@Root() { compulsory }: Subrogation): Money {
    return moneyOf(compulsory);
  }
  @FieldResolver(() => Money, { description: 'Owed by its liability for what compulsory limits leave (CNY).' })
  liability(@Root() { liability }: Subrogation): Money {
    return moneyOf(liability);
  }
  @FieldResolver(() => Money, {
    description: 'To be claimed (CNY): of all together no more than was paid, less what the insured has already.',
  })
  amount(@Root() { amount }: Subrogation): Money {
    return moneyOf(amount);
  }
}

@ObjectType({ description: 'What the sheet pays for the loss of one: the insured, or one victim.' })
export class CalculatedShare {
  @Field(() => String, { description: 'Name of a victim, or `INSURED`; goes into `ClaimPayInput.victim`.' })
  beneficiary!: string;
}

/** One beneficiary over both policies. */
interface ShareOfSheet {
  readonly beneficiary: string;
  readonly payables: readonly Payable[];
}

@Resolver(() => CalculatedShare)
export class CalculatedShareFields {
  @FieldResolver(() => Money, { description: 'Of compulsory cover (CNY): limits shared by loss (SPCT 19).' })
  compulsory(@Root() share: ShareOfSheet): Money {
    return moneyOf(paidOf(share, 'COMPULSORY'));
  }
  @FieldResolver(() => Money, { description: 'Of commercial cover (CNY).' })
  commercial(@Root() share: ShareOfSheet): Money {
    return moneyOf(paidOf(share, 'COMMERCIAL'));
  }
  @FieldResolver(() => Money, { description: 'Payable for this one in all (CNY); no payment for it goes beyond.' })
  payable(@Root() { payables }: ShareOfSheet): Money {
    return moneyOf(sum(payables.map(({ amount }) => amount)));
  }
}

function paidOf({ payables }: ShareOfSheet, kind: PolicyKind) {
  return sum(payables.filter(({ policyKind }) => policyKind === kind).map(({ amount }) => amount));
}

function sheetOf({ sheet }: Calculation): ClaimSheet {
  return fromStored<ClaimSheet>(sheet);
}

@Resolver(() => ClaimCalculation)
export class ClaimCalculationFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() calculation: Calculation): string {
    return wireId('ClaimCalculation', calculation.id);
  }
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Clause edition whose formulas apply to the commercial policy; null without one.',
  })
  edition(@Root() calculation: Calculation): string | null {
    return sheetOf(calculation).edition;
  }
  @FieldResolver(() => String, {
    description:
      'The whole sheet as text, line by line, for whoever claims: what was taken, by which clause, and what is paid to whom.',
  })
  text(@Root() calculation: Calculation, @Ctx() ctx: Context): string {
    const { title, sections, statements, totals } = sheetText(
      sheetOf(calculation),
      calculation.calculatedAt,
      ctx.language,
    );
    const parts = sections.flatMap(({ heading, lines }) => ['', heading, ...lines]);
    return [title, ...parts, '', ...statements, '', ...totals].join('\n');
  }
  @FieldResolver(() => [CalculationLine], { description: 'Lines in order.' })
  lines(@Root() calculation: Calculation): readonly SheetLine[] {
    return sheetOf(calculation).lines;
  }
  @FieldResolver(() => [CalculationStatement], { description: 'What is not paid and why.' })
  statements(@Root() calculation: Calculation): readonly SheetStatement[] {
    return sheetOf(calculation).statements;
  }
  @FieldResolver(() => Money, { description: 'Payable in all.' })
  payable(@Root() calculation: Calculation): Money {
    return moneyOf(calculation.payable);
  }
  @FieldResolver(() => Money, { description: 'Paid before it was calculated.' })
  alreadyPaid(@Root() calculation: Calculation): Money {
    return moneyOf(sheetOf(calculation).total.alreadyPaid);
  }
  @FieldResolver(() => Money, { description: 'Still to pay when it was calculated.' })
  outstanding(@Root() calculation: Calculation): Money {
    return moneyOf(sheetOf(calculation).total.outstanding);
  }
  @FieldResolver(() => Money, {
    description:
      'Of the payable, what is paid and recovered from the one liable: drunk, unlicensed, wilful (CTR 22; CNY).',
  })
  recourse(@Root() calculation: Calculation): Money {
    return moneyOf(sheetOf(calculation).recourse);
  }
  @FieldResolver(() => [CalculatedShare], { description: 'What is paid for whose loss; together all that is payable.' })
  shares(@Root() calculation: Calculation): readonly ShareOfSheet[] {
    const { payables } = sheetOf(calculation);
    return [...new Set(payables.map(({ beneficiary }) => beneficiary))].map((beneficiary) => ({
      beneficiary,
      payables: payables.filter((payable) => payable.beneficiary === beneficiary),
    }));
  }
  @FieldResolver(() => [CalculatedSubrogation], { description: 'What may be claimed from other vehicles (IL 60).' })
  subrogations(@Root() calculation: Calculation): readonly Subrogation[] {
    return sheetOf(calculation).subrogations ?? []; // sheets of before knew none
  }
  @FieldResolver(() => FileType, {
    nullable: true,
    description:
      'The worked sheet (理算书) as PDF, made when first asked for in a language: the same sheet is the same file. Null when amounts are hidden from you.',
  })
  async document(
    @Root() calculation: Calculation,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      description: 'Language of the paper; null: that of the request.',
    })
    language: Language | null,
    @Ctx() ctx: Context,
  ): Promise<object | null> {
    const claim = await ctx.loader(claimById).load(calculation.claimId);
    const file = claim && (await makeSheet(ctx, claim, calculation, language ?? ctx.language));
    return file && asNode('File', file);
  }
}
