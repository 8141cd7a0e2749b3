/** The commercial part as callers say it. */
import { Field, ID, InputType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { decimal } from '../../../kernel/decimal.js';
import { parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import type { Problems } from '../../../kernel/refusal.js';
import { DateTimeScalar, DecimalScalar, oneOfInputs } from '../../platform/index.js';
import { CoverageSelectionInput, ServiceSelectionInput, wishOf } from '../../products/index.js';
import { exactlyOne } from '../../registry/index.js';
import type { CommercialRequest } from '../quote.js';

@InputType({ description: 'Free selection.' })
export class CommercialSelectionInput {
  @Field(() => [CoverageSelectionInput], { description: 'Coverages; at least one main.' })
  coverages!: CoverageSelectionInput[];
  @Field(() => [ServiceSelectionInput], { nullable: true, description: 'Services.' })
  services?: ServiceSelectionInput[] | null;
}

oneOfInputs.add('CommercialChoiceInput');
@InputType({ description: 'How to choose commercial cover: exactly one of the fields.' })
export class CommercialChoiceInput {
  @Field(() => ID, { nullable: true, description: 'As a plan stands.' })
  planId?: string | null;
  @Field(() => CommercialSelectionInput, { nullable: true, description: 'Free selection.' })
  selection?: CommercialSelectionInput | null;
}

@InputType({ description: 'What to quote as commercial part; it lasts a year.' })
export class CommercialInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Start, later than now; default with the compulsory part, 00:00 tomorrow without one.',
  })
  startsAt?: Instant | null;
  @Field(() => CommercialChoiceInput, { description: 'Choice.' })
  choice!: CommercialChoiceInput;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Discount asked for, a fraction with two decimals, inside DISCOUNT_AUTHORITY.',
  })
  discount?: string | null;
}

export function commercialRequest(
  { startsAt, choice, discount }: CommercialInput,
  path: readonly string[],
  problems: Problems,
): CommercialRequest {
  const asked = discount == null || decimal(discount).isZero() ? null : decimal(discount).toFixed();
  return { startsAt: startsAt ?? null, discount: asked, choice: choiceOf(choice, [...path, 'choice'], problems) };
}

function choiceOf(
  choice: CommercialChoiceInput,
  path: readonly string[],
  problems: Problems,
): CommercialRequest['choice'] {
  exactlyOne(choice, ['planId', 'selection'], path, problems);
  if (choice.planId != null) {
    const planId = parseWireId('Plan', choice.planId);
    if (planId) return { planId };
    problems.add(NOT_FOUND([...path, 'planId']));
  }
  const selection = choice.selection
    ? wishOf(choice.selection.coverages, choice.selection.services ?? [], [...path, 'selection'], problems)
    : { coverages: [], services: [] };
  return { selection };
}
