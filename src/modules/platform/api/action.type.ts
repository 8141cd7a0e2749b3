import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type ClauseRef, messageOf, type RefusalItem } from '../../../kernel/refusal.js';
import { DateTimeScalar } from './scalars.js';
import { ClauseCitation, RefusalCodeEnum } from './user-error.type.js';

/** Mutations in upper snake case; filled from `app/operations.ts` before the schema is built. */
export const ActionEnum: Record<string, string> = {};

@ObjectType({ description: 'One thing that can be done with an object, by you, now.' })
export class ActionAvailability {
  @Field(() => ActionEnum, { description: 'The mutation, in upper snake case.' })
  action!: string;
  @Field(() => Boolean, { description: 'Open to you now.' })
  available!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true, description: 'Code that the mutation would answer; null when open.' })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'Why not, in words; null when open.' })
  reason!: string | null;
  @Field(() => ClauseCitation, { nullable: true, description: 'Clause that closes it; null when none does.' })
  clause!: ClauseRef | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it opens by itself, such as a renewal window.' })
  opensAt!: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it closes by itself, such as a quote's validity." })
  closesAt!: Instant | null;
}

/** One action with the refusal that closes it, or none. Actions that the caller has no permission for are left out. */
export function actionOf(
  ctx: Ctx,
  action: {
    mutation: string;
    permission: string;
    closedBy: RefusalItem | null;
    closesAt?: Instant | null;
    opensAt?: Instant | null;
  },
): ActionAvailability[] {
  if (!ctx.actor.permissions.has(action.permission)) return [];
  const { closedBy } = action;
  return [
    {
      action: actionName(action.mutation),
      available: closedBy === null,
      code: closedBy?.code ?? null,
      reason: closedBy ? messageOf(closedBy, ctx.language) : null,
      clause: closedBy?.clause ?? null,
      opensAt: action.opensAt ?? null,
      closesAt: closedBy ? null : (action.closesAt ?? null),
    },
  ];
}

/** `quoteRequest` → `QUOTE_REQUEST`. */
export function actionName(mutation: string): string {
  return mutation.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}
