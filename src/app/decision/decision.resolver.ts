/** `decision`: asks the operation itself, in a transaction that is rolled back. What may be asked about is registered in `decidables.ts`. */
import {
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  Kind,
} from 'graphql';
import { createParameterDecorator, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../kernel/ctx.js';
import { Defect, Failure } from '../../kernel/failure.js';
import { Decision, decidableMutations, type DecisionOutcomeEnum } from '../../modules/access/index.js';
import { actionName, oneOfInputs } from '../../modules/platform/index.js';
import { nearestTo } from './nearest.js';
import { rehearse, type Rehearsed } from './rehearse.js';
import { stepsOf } from './trace.js';
import { fromWire, toWire } from './wire.js';

@InputType({
  description: 'The action you have in mind, with the very variables you would send; the key is not used up.',
})
export class DecisionInput {
  /** type-graphql wants a field; `fillDecisionInput` puts the mutations' own inputs in its place. */
  @Field(() => String, { nullable: true, description: 'Never in the schema.' })
  placeholder?: string;
}
oneOfInputs.add('DecisionInput');

/** As graphql-js read it: the mutation's resolver reads its own input from there. */
function Asked() {
  return createParameterDecorator(({ args }) => (args as { readonly input: unknown }).input, {
    arg: {
      name: 'input',
      typeFunc: () => DecisionInput,
      options: { description: 'The action, as you would send it.' },
    },
  });
}

let guarded: GraphQLSchema | null = null;

/** The schema whose mutations are rehearsed: under shield and duties, as they are when they are called. */
export function rehearseIn(schema: GraphQLSchema): void {
  guarded = schema;
}

/** One field for each mutation that can be asked about, with its own input. */
export function fillDecisionInput(schema: GraphQLSchema): void {
  const type = schema.getType('DecisionInput');
  if (!isInputObjectType(type)) throw new Defect('DecisionInput is not an input type');
  const fields = type.getFields();
  delete fields['placeholder'];
  for (const mutation of decidableMutations()) {
    const input = inputOf(schema, mutation);
    fields[mutation] = {
      name: mutation,
      description: `As for \`${mutation}\`.`,
      type: getNullableType(input),
      defaultValue: undefined,
      deprecationReason: undefined,
      extensions: {},
      astNode: undefined,
    };
  }
}

function inputOf(schema: GraphQLSchema, mutation: string): GraphQLInputType {
  const [arg] = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
  if (!arg) throw new Defect(`there is no mutation ${mutation}`);
  return arg.type;
}

@Resolver()
export class DecisionResolver {
  @Query(() => Decision, {
    nullable: true,
    description:
      'Why, or why not: judges an action without doing it, and finds the nearest input that would pass. Stands alone in its document.',
  })
  async decision(
    @Asked() asked: Readonly<Record<string, unknown>>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Decision> {
    alone(info);
    const schema = guarded;
    const [mutation] = Object.keys(asked);
    if (!schema || mutation === undefined) throw new Defect('a decision without an action');
    const type = inputOf(schema, mutation);
    const ask = (input: unknown): Promise<Rehearsed> => rehearse(schema, ctx, mutation, input, info);
    const found = await ask(asked[mutation]);
    const nearest =
      found.refusals.length === 0
        ? null
        : await nearestTo(toWire(asked[mutation], type), type, found.refusals, (input) => ask(fromWire(input, type)));
    return {
      action: actionName(mutation),
      outcome: outcomeOf(found),
      steps: stepsOf(mutation, found, ctx.language),
      refusals: found.refusals,
      nearest: nearest && { changes: nearest.changes, input: nearest.input, outcome: outcomeOf(nearest.found) },
      decidedAt: ctx.now,
      agreementVersionId: found.checks.find((check) => check.agreementVersionId !== null)?.agreementVersionId ?? null,
    };
  }
}

function outcomeOf({ refused, events }: Rehearsed): keyof typeof DecisionOutcomeEnum {
  // A quote on which nothing is on offer is written and is a refusal all the same.
  if (refused || events.has('quote.refused')) return 'WOULD_BE_REFUSED';
  return events.has('application.referred') ? 'WOULD_REFER' : 'WOULD_PASS';
}

/** It runs transactions of its own, and a request holds one lease at a time: nothing may be read beside it. */
function alone({ operation, fragments }: GraphQLResolveInfo): void {
  const { selections } = operation.selectionSet;
  const others = selections.filter((each) => each.kind !== Kind.FIELD || each.name.value !== '__typename');
  if (others.length > 1 || Object.values(fragments).some((each) => each.typeCondition.name.value === 'Query'))
    throw new Failure('BAD_USER_INPUT', 'Ask `decision` in a document of its own.');
}
