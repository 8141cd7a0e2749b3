/** Taking an option, and what came of a quote. */
import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { answer, asNode, MutationPayload, registerPayload } from '../../platform/index.js';
import { type Application as ApplicationRecord, applicationById, ApplicationType } from '../../underwriting/index.js';
import { acceptanceByApplication } from '../acceptances.queries.js';
import { acceptQuote } from '../operations/accept-quote.js';
import type { Quote as QuoteRecord } from '../quote.js';
import { quoteSettings } from '../quote.settings.js';
import { optionById, quoteById } from '../quotes.store.js';
import { QuoteAcceptInput } from './quote.inputs.js';
import { Quote, QuoteOption } from './quote.type.js';
import { idOf, withoutKey } from './read-input.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `quoteAccept`.' })
export class QuoteAcceptPayload extends MutationPayload {
  @Field(() => ApplicationType, {
    nullable: true,
    description: 'The application, decided or referred; null when refused.',
  })
  application?: ApplicationRecord | null;
}
registerPayload('quoteAccept', (_ctx, application) => Object.assign(new QuoteAcceptPayload(), { application }));

@Resolver()
export class QuoteAcceptResolver {
  @Mutation(() => QuoteAcceptPayload, { nullable: true, description: 'Takes one option.' })
  quoteAccept(
    @Arg('input', () => QuoteAcceptInput, { description: 'What to do.' }) input: QuoteAcceptInput,
    @Ctx() ctx: Context,
  ): Promise<QuoteAcceptPayload> {
    return answer(ctx, QuoteAcceptPayload, async () => {
      const outcome = await acceptQuote(ctx, quoteSettings(), {
        idempotencyKey: input.idempotencyKey,
        externalRef: input.externalRef ?? null,
        optionId: idOf('QuoteOption', input.optionId, ['input', 'optionId']),
        expectedVersion: input.expectedVersion,
        producerId: input.producerId ?? null,
        acceptance: input.acceptance,
        sent: withoutKey(input),
      });
      const application = await ctx.loader(applicationById).load(outcome.subject.id);
      return { application: application ? asNode('Application', application) : null, replayed: outcome.replayed };
    });
  }
}

@Resolver(() => Quote)
export class QuoteApplicationFields {
  @FieldResolver(() => ApplicationType, {
    nullable: true,
    description: 'What came of it; null until an option is taken, and again when nothing came of that.',
  })
  async application(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = quote.applicationId && (await ctx.loader(applicationById).load(quote.applicationId));
    return found ? asNode('Application', found) : null;
  }
}

/** An application's quote hangs on underwriting's type from here: types never point up. */
@Resolver(() => ApplicationType)
export class ApplicationQuoteFields {
  @FieldResolver(() => Quote, { nullable: true, description: 'Quote it came from.' })
  async quote(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const acceptance = await ctx.loader(acceptanceByApplication).load(application.id);
    const found = acceptance && (await ctx.loader(quoteById).load(acceptance.quoteId));
    return found ? asNode('Quote', found) : null;
  }
  @FieldResolver(() => QuoteOption, { nullable: true, description: 'Option it froze.' })
  async option(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const acceptance = await ctx.loader(acceptanceByApplication).load(application.id);
    const found = acceptance && (await ctx.loader(optionById).load(acceptance.optionId));
    return found ? asNode('QuoteOption', found) : null;
  }
}
