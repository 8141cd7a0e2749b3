import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Actor as ActorRecord } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Language, say } from '../../../kernel/refusal.js';
import { DateTimeScalar, LanguageEnum } from '../../platform/index.js';
import { gatewayEnvironment } from '../environment.js';
import { permissionNames, PERMISSIONS, type PermissionName } from '../permissions.js';

export const ActorKindEnum = { PARTNER: 'PARTNER', INSURER: 'INSURER', SYSTEM: 'SYSTEM' } as const;
registerEnumType(ActorKindEnum, {
  name: 'ActorKind',
  description: 'Side of an actor.',
  valuesConfig: {
    PARTNER: { description: "A partner's machine or person." },
    INSURER: { description: "Insurer's person." },
    SYSTEM: { description: 'The gateway itself.' },
  },
});
export const EnvironmentEnum = { PRODUCTION: 'PRODUCTION', SANDBOX: 'SANDBOX' } as const;
registerEnumType(EnvironmentEnum, {
  name: 'Environment',
  description: 'Where you are.',
  valuesConfig: {
    PRODUCTION: { description: 'Real business.' },
    SANDBOX: { description: 'Invented partners and customers; nothing is real.' },
  },
});
export const StandingEnum = { ACTIVE: 'ACTIVE', RUN_OFF: 'RUN_OFF' } as const;
registerEnumType(StandingEnum, {
  name: 'Standing',
  description: 'How a partner stands with the insurer.',
  valuesConfig: {
    ACTIVE: { description: 'Agreement and licence are in force.' },
    RUN_OFF: { description: 'Agreement or licence is not in force: own records can be read, every write is refused.' },
  },
});

@ObjectType({ description: 'Who did something, as far as you may know.' })
export class Actor {
  @Field(() => ActorKindEnum, { description: 'Side.' })
  kind!: ActorRecord['side'];
  @Field(() => String, { description: 'Name to show; staff by name of post, customers never.' })
  displayName!: string;
}

@ObjectType({ description: 'Right to call a root field, before clauses and visibility.' })
export class Permission {
  @Field(() => String, { description: '`quote:request`.' })
  name!: string;
  @Field(() => Boolean, { description: 'You hold it.' })
  held!: boolean;
}

interface PermissionView {
  readonly name: PermissionName;
  readonly held: boolean;
}

@Resolver(() => Permission)
export class PermissionFields {
  @FieldResolver(() => String, { description: 'What it allows, in words.' })
  description(
    @Root() permission: PermissionView,
    @Ctx() ctx: Context,
    @Arg('language', () => LanguageEnum, { nullable: true, description: 'Language; default by `Accept-Language`.' })
    language?: Language | null,
  ): string {
    return say(PERMISSIONS[permission.name].sentence, language ?? ctx.language);
  }
}

@ObjectType({ description: "You: credential, partner or insurer, what you may do, and the gateway's clock." })
export class Viewer {}

/** The viewer is the context's own actor; upper rooms add partner, outlet and agreement from it. */
export interface ViewerRecord {
  readonly actor: ActorRecord;
}

function permissionsOf(ctx: Context): PermissionView[] {
  return permissionNames().map((name) => ({ name, held: ctx.actor.permissions.has(name) }));
}

@Resolver(() => Viewer)
export class ViewerFields {
  @FieldResolver(() => Actor, { description: 'How you appear to others.' })
  actor(@Root() viewer: ViewerRecord): Actor {
    return { kind: viewer.actor.side, displayName: viewer.actor.label };
  }
  @FieldResolver(() => [String], { description: 'Your roles.' })
  roles(@Root() viewer: ViewerRecord): readonly string[] {
    return viewer.actor.roles;
  }
  @FieldResolver(() => [Permission], {
    description: 'The whole catalogue, with what you hold: roles, kind, licence and scopes taken together.',
  })
  permissions(@Ctx() ctx: Context): PermissionView[] {
    return permissionsOf(ctx);
  }
  @FieldResolver(() => StandingEnum, {
    description: 'ACTIVE, or RUN_OFF when your agreement or licence is not in force.',
  })
  standing(@Root() viewer: ViewerRecord): ActorRecord['standing'] {
    return viewer.actor.standing;
  }
  @FieldResolver(() => EnvironmentEnum, { description: 'Production or sandbox.' })
  environment(): keyof typeof EnvironmentEnum {
    return gatewayEnvironment();
  }
  @FieldResolver(() => DateTimeScalar, {
    description: "The gateway's clock for you; a sandbox may live in another time.",
  })
  now(@Ctx() ctx: Context): Instant {
    return ctx.now;
  }
}

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'You.' })
  viewer(@Ctx() ctx: Context): ViewerRecord {
    return { actor: ctx.actor };
  }
  @Query(() => [Permission], { nullable: true, description: 'Catalogue of permissions, with those you hold.' })
  permissions(@Ctx() ctx: Context): PermissionView[] {
    return permissionsOf(ctx);
  }
}
