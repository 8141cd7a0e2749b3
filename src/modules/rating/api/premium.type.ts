/** Premium, its lines, and the vehicle tax beside it. The rooms that price and sell put them into their own types. */
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { type RuleRef, say } from '../../../kernel/refusal.js';
import { DecimalScalar, Money, moneyOf, moneyOrNull, RuleCitation } from '../../platform/index.js';
import type { CompulsoryPremium } from '../rate-compulsory.js';
import type { VehicleTax as TaxRecord } from '../vehicle-tax.rules.js';
import type { PremiumLine as LineRecord, PremiumLineKind } from '../words.js';

/** What `Premium` is resolved from: a premium just computed, or one that a room has stored. */
export type PremiumRecord = Pick<CompulsoryPremium, 'premium' | 'net' | 'vat' | 'lines' | 'illustrative'>;

export const PremiumLineKindEnum = {
  BASE: 'BASE',
  SHORT_TERM: 'SHORT_TERM',
  FLOAT: 'FLOAT',
  FACTOR: 'FACTOR',
  SERVICE: 'SERVICE',
  ROUNDING: 'ROUNDING',
  PRO_RATA: 'PRO_RATA',
  FEE: 'FEE',
} as const;
registerEnumType(PremiumLineKindEnum, {
  name: 'PremiumLineKind',
  description: 'What a line of a premium is. Additions are not breaking.',
  valuesConfig: {
    BASE: { description: 'Basic premium; of a commercial coverage its benchmark premium.' },
    SHORT_TERM: { description: 'Short-term factor.' },
    FLOAT: { description: 'Float of compulsory cover (费率浮动).' },
    FACTOR: { description: 'Effect of a factor on one coverage; factors come one after the other.' },
    SERVICE: { description: 'Value-added service, by its own rate.' },
    ROUNDING: {
      description: 'What whole fen in the lines lost or won against the one rounding of the premium; at most one fen.',
    },
    PRO_RATA: { description: 'Difference of a mid-term change or of an early end, for the days left.' },
    FEE: { description: 'Handling fee kept at an early end.' },
  },
});
export const VehicleTaxStateEnum = {
  DUE: 'DUE',
  EXEMPT: 'EXEMPT',
  OUTSIDE: 'OUTSIDE',
  PAID: 'PAID',
  TO_BE_DETERMINED: 'TO_BE_DETERMINED',
} as const;
registerEnumType(VehicleTaxStateEnum, {
  name: 'VehicleTaxState',
  description: 'Where vehicle tax stands.',
  valuesConfig: {
    DUE: { description: 'To be collected now.' },
    EXEMPT: { description: 'Exempt.' },
    OUTSIDE: { description: 'Outside the tax, such as battery cars.' },
    PAID: { description: 'Proof of payment seen.' },
    TO_BE_DETERMINED: {
      description: 'No table with a source for this region, or a fact is missing: never blocks the premium.',
    },
  },
});

@ObjectType({ description: 'One step of a premium. The amounts of all lines add up to the premium, to the fen.' })
export class PremiumLine {
  @Field(() => PremiumLineKindEnum, { description: 'What it is.' })
  kind!: PremiumLineKind;
  @Field(() => String, { nullable: true, description: 'Code of the coverage; null for a service or the whole policy.' })
  coverage!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Main coverage that the coverage is taken for, where it can be taken for several; null otherwise.',
  })
  appliesTo?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Factor applied; null when the line is not a factor.' })
  factor!: string | null;
  @Field(() => RuleCitation, { description: 'Tariff, table, row and rule it comes from.' })
  source!: RuleRef;
}

@Resolver(() => PremiumLine)
export class PremiumLineFields {
  @FieldResolver(() => String, { description: 'In words.' })
  label(@Root() line: LineRecord, @Ctx() ctx: Context): string {
    return say(line.label, ctx.language);
  }
  @FieldResolver(() => Money, { description: 'What it adds.' })
  amount(@Root() line: LineRecord): Money {
    return moneyOf(line.amount);
  }
}

@ObjectType({ description: 'Premium with its derivation. Tax on vehicles is never part of it.' })
export class Premium {
  @Field(() => Boolean, { description: 'Some table is an example, not licensed data: do not sell on it.' })
  illustrative!: boolean;
}

@Resolver(() => Premium)
export class PremiumFields {
  @FieldResolver(() => Money, { description: 'To pay, VAT included.' })
  amount(@Root() premium: PremiumRecord): Money {
    return moneyOf(premium.premium);
  }
  @FieldResolver(() => Money, { description: 'Without VAT: base of commission.' })
  net(@Root() premium: PremiumRecord): Money {
    return moneyOf(premium.net);
  }
  @FieldResolver(() => Money, { description: 'VAT inside it.' })
  vat(@Root() premium: PremiumRecord): Money {
    return moneyOf(premium.vat);
  }
  @FieldResolver(() => [PremiumLine], { description: 'Lines that add up to `amount`.' })
  lines(
    @Root() premium: PremiumRecord,
    @Arg('coverage', () => String, { nullable: true, description: 'Only this coverage.' }) coverage?: string | null,
  ): readonly LineRecord[] {
    return coverage == null ? premium.lines : premium.lines.filter((line) => line.coverage === coverage);
  }
}

@ObjectType({
  description: 'Vehicle tax (车船税) collected with compulsory cover: its own line, never premium, never commission.',
})
export class VehicleTax {
  @Field(() => VehicleTaxStateEnum, { description: 'How it stands.' })
  state!: TaxRecord['state'];
  @Field(() => Int, { description: 'Tax year.' })
  year!: number;
  @Field(() => Int, { description: 'Months counted, 1–12.' })
  months!: number;
  @Field(() => Boolean, {
    description: 'The late fee is computed here; false: no rule is set, a fee of 0.00 says nothing.',
  })
  lateFeeRuleOn!: boolean;
  @Field(() => RuleCitation, { nullable: true, description: 'Table, row and rule; null while TO_BE_DETERMINED.' })
  source!: RuleRef | null;
}

@Resolver(() => VehicleTax)
export class VehicleTaxFields {
  @FieldResolver(() => Money, { nullable: true, description: 'Tax of the months; null while TO_BE_DETERMINED.' })
  amount(@Root() tax: TaxRecord): Money | null {
    return moneyOrNull(tax.amount);
  }
  @FieldResolver(() => Money, { nullable: true, description: 'Late fee (滞纳金); null while TO_BE_DETERMINED.' })
  lateFee(@Root() tax: TaxRecord): Money | null {
    return moneyOrNull(tax.lateFee);
  }
  @FieldResolver(() => Money, { nullable: true, description: 'Both; null while TO_BE_DETERMINED.' })
  total(@Root() tax: TaxRecord): Money | null {
    return moneyOrNull(tax.total);
  }
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is missing, in words; null unless TO_BE_DETERMINED.',
  })
  undetermined(@Root() tax: TaxRecord, @Ctx() ctx: Context): string | null {
    return tax.undetermined ? say(tax.undetermined, ctx.language) : null;
  }
}
