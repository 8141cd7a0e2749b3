/** One schema and one Apollo for all callers who reach the same things: made when the first of them comes, a bounded number kept. */
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Actor, Ctx } from '../../kernel/ctx.js';
import { isPrincipal } from '../../modules/access/index.js';
import { allGates, keyMaker, type Reach } from './gates.js';
import { project } from './project.js';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

export interface Projection {
  readonly schema: GraphQLSchema;
  readonly handler: Handler;
  /** The schema as text, sorted; printed when first asked for. */
  readonly sdl: () => string;
}

export interface ProjectionParts {
  /** All of it, under the shield. */
  readonly schema: GraphQLSchema;
  /** An Apollo that has started. */
  serve(schema: GraphQLSchema): Promise<ApolloServer<Ctx>>;
  context(request: FastifyRequest): Promise<Ctx>;
  /** The gate that a test takes away. */
  readonly withoutGate?: string;
}

/**
 * Kinds × roles × licence give a few dozen; scopes can make more, and a token may ask for any part of its credential's.
 * The one unused for longest goes, and costs who comes next with it a few dozen milliseconds.
 */
const MOST_KEPT = 48;

export class Projections {
  private readonly kept = new Map<string, Promise<Projection>>();
  private readonly gates;
  private readonly keyOf: (reach: Reach) => string;

  constructor(private readonly parts: ProjectionParts) {
    this.gates = allGates(parts.withoutGate);
    this.keyOf = keyMaker(this.gates);
  }

  of(actor: Actor): Promise<Projection> {
    const reach = reachOf(actor);
    const key = this.keyOf(reach);
    const known = this.kept.get(key);
    const found = known ?? this.make(reach);
    if (known) this.kept.delete(key); // to the end: the first is the one unused for longest
    this.kept.set(key, found);
    if (!known) {
      found.catch(() => this.kept.delete(key));
      for (const oldest of this.kept.keys()) {
        if (this.kept.size <= MOST_KEPT) break;
        this.kept.delete(oldest);
      }
    }
    return found;
  }

  private async make(reach: Reach): Promise<Projection> {
    const schema = project(this.parts.schema, this.gates, reach);
    const apollo = await this.parts.serve(schema);
    let text: string | null = null;
    return {
      schema,
      handler: fastifyApolloHandler(apollo, {
        context: (request: FastifyRequest) => this.parts.context(request),
      }) as unknown as Handler, // it needs no `this`
      sdl: () => (text ??= `${printSchema(lexicographicSortSchema(schema))}\n`),
    };
  }
}

export function reachOf(actor: Actor): Reach {
  const terms = isPrincipal(actor) ? actor.terms : null;
  return { permissions: actor.permissions, side: actor.side, terms: terms && new Set(terms) };
}
