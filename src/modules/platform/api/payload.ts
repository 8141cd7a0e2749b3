/** `answer` is the only catch of the API layer: a refusal becomes `userErrors`, anything else keeps flying. */
import { Field, InterfaceType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Ctx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { Refusal } from '../../../kernel/refusal.js';
import { auditRefused } from '../emit.js';
import { UserError, userErrorOf } from './user-error.type.js';

@InterfaceType({
  description:
    'What every mutation answers; `replayed` when the key came before, and then the object as it is now. `operation(idempotencyKey:).result` returns the same payload again, with any selection.',
  resolveType: (value: object) => value.constructor as ClassType, // by class: those that a function makes share a name
  autoRegisterImplementations: false,
})
export abstract class MutationPayload {
  @Field(() => Boolean, { description: 'Key seen before.' })
  replayed!: boolean;
  @Field(() => [UserError], { description: 'Why not; empty when done.' })
  userErrors!: UserError[];
}

/** Which codes a root field may answer; filled from `app/operations.ts`, so that the page of refusals cannot lie. */
export const declaredRefusals = new Map<string, ReadonlySet<string>>();

/** The permission that a mutation asks for; filled likewise. */
export const neededFor = new Map<string, string>();

export async function answer<P extends MutationPayload>(
  ctx: Ctx,
  Payload: ClassType<P>,
  work: () => Promise<Omit<P, 'userErrors' | 'replayed'> & { replayed?: boolean }>,
): Promise<P> {
  const operation = ctx.duties.row?.operation ?? '';
  try {
    return Object.assign(new Payload(), { replayed: false, userErrors: [] }, await work());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const codes = [...new Set(error.items.map((item) => item.code))];
    const undeclared = codes.filter((code) => declaredRefusals.get(operation)?.has(code) === false);
    if (undeclared.length > 0) throw new Defect(`${operation} answers ${undeclared.join(', ')} without declaring it`);
    await auditRefused(ctx, operation, codes.join(' '));
    return Object.assign(new Payload(), {
      replayed: false,
      userErrors: error.items.map((item) => userErrorOf(item, ctx.language)),
    });
  }
}

type PayloadMaker = (ctx: Ctx, subject: object) => object;
const makers = new Map<string, PayloadMaker>();

/** Says how `operation(idempotencyKey:).result` is made again from the object that the mutation left. */
export function registerPayload(operation: string, make: PayloadMaker): void {
  makers.set(operation, make);
}

export function payloadAgain(ctx: Ctx, operation: string, subject: object): object | null {
  const made = makers.get(operation)?.(ctx, subject);
  return made ? Object.assign(made, { replayed: true, userErrors: [] }) : null;
}
