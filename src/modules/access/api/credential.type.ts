import {
  Args,
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { formatInstant, type Instant } from '../../../kernel/dates.js';
import { type Id, type IdKind, parseWireId, wireId } from '../../../kernel/ids.js';
import { NOT_FOUND, readPage } from '../../../kernel/paging.js';
import { Refusal, type RefusalItem } from '../../../kernel/refusal.js';
import {
  Actionable,
  ActionAvailability,
  actionOf,
  answer,
  asNode,
  type Connection,
  connection,
  connectionType,
  DateTimeScalar,
  MutationPayload,
  Node,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { AccessRefusals } from '../access.refusals.js';
import type { Credential as CredentialRecord } from '../credential.js';
import { credentialLife, type CredentialState, type ShownCredentialState, shownState } from '../credential.life.js';
import { countCredentials, credentialById, listCredentials } from '../credentials.store.js';
import { issueCredential } from '../operations/issue-credential.js';
import { revokeCredential } from '../operations/revoke-credential.js';
import { rotateCredential } from '../operations/rotate-credential.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

export const CredentialStateEnum = {
  ACTIVE: 'ACTIVE',
  ROTATING: 'ROTATING',
  SUSPENDED: 'SUSPENDED',
  REVOKED: 'REVOKED',
  EXPIRED: 'EXPIRED',
} as const;
registerEnumType(CredentialStateEnum, {
  name: 'CredentialState',
  description: 'State of a credential.',
  valuesConfig: {
    ACTIVE: { description: 'Usable.' },
    ROTATING: { description: 'Old secret still accepted beside the new one.' },
    SUSPENDED: { description: 'Closed for now.' },
    REVOKED: { description: 'Closed for good.' },
    EXPIRED: { description: 'Past its end.' },
  },
});

@ObjectType({
  implements: [Node, Actionable],
  description: 'Machine credential of a partner. Several per integration, each with an end.',
})
export class Credential extends Actionable {
  @Field(() => String, { description: 'What you call it.' })
  label!: string;
  @Field(() => String, { description: 'Client id for the token endpoint.' })
  clientId!: string;
  @Field(() => [String], { description: 'Roles it acts in.' })
  roles!: string[];
  @Field(() => [String], {
    description: 'Permissions granted, within those of the issuer; empty for all that the roles give.',
  })
  scopes!: string[];
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Last successful use, to the minute; null when never used.',
  })
  lastUsedAt!: Instant | null;
  @Field(() => DateTimeScalar, { description: 'End of life.' })
  expiresAt!: Instant;
}

@Resolver(() => Credential)
export class CredentialFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() credential: CredentialRecord): string {
    return wireId('Credential', credential.id);
  }
  @FieldResolver(() => CredentialStateEnum, { description: 'How it stands.' })
  state(@Root() credential: CredentialRecord, @Ctx() ctx: Context): ShownCredentialState {
    return shownState(credential, ctx.now);
  }
  @FieldResolver(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  availableActions(@Root() credential: CredentialRecord, @Ctx() ctx: Context): ActionAvailability[] {
    const unless = (command: 'rotate' | 'revoke'): RefusalItem | null => {
      const state = credential.state as CredentialState;
      if (!credentialLife.may(state, command))
        return {
          code: AccessRefusals.CREDENTIAL_STATE,
          facts: [
            { name: 'state', value: state },
            { name: 'open', value: credentialLife.open(state).join(' ') || '-' },
          ],
        };
      if (command === 'rotate' && credential.expiresAt <= ctx.now)
        return {
          code: AccessRefusals.CREDENTIAL_EXPIRED,
          facts: [{ name: 'expiresAt', value: formatInstant(credential.expiresAt) }],
        };
      if (command === 'rotate' && ctx.actor.standing === 'RUN_OFF') return { code: AccessRefusals.PARTNER_IN_RUN_OFF };
      return null;
    };
    return [
      ...actionOf(ctx, { mutation: 'credentialRotate', permission: 'credential:rotate', closedBy: unless('rotate') }),
      ...actionOf(ctx, { mutation: 'credentialRevoke', permission: 'credential:revoke', closedBy: unless('revoke') }),
    ];
  }
}

@InputType({ description: 'Issues a credential, within your own rights.' })
export class CredentialIssueInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { description: 'What you call it, 1–80 characters.' })
  label!: string;
  @Field(() => [String], { description: 'Permissions, by name; at least one.' })
  scopes!: string[];
  @Field(() => [String], { nullable: true, description: 'Roles it acts in; default your own.' })
  roles?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Outlet whose subtree it may act for; absent for the whole partner.',
  })
  outletId?: string | null;
  @Field(() => ID, { nullable: true, description: "Insurer's people only: the partner it is for." })
  partnerId?: string | null;
  @Field(() => DateTimeScalar, { description: 'End of life; a year at most.' })
  expiresAt!: Instant;
  @Field(() => String, {
    nullable: true,
    description: 'Public key (JWK as text, with kid) instead of a secret, for `private_key_jwt`.',
  })
  publicKey?: string | null;
}
@InputType({ description: 'Makes a new secret beside the old one.' })
export class CredentialRotateInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Credential.' })
  credentialId!: string;
  @Field(() => Int, { defaultValue: 24, description: 'Hours the old one lives, 0–168.' })
  overlapHours!: number;
}
@InputType({ description: 'Closes a credential within 5 seconds.' })
export class CredentialRevokeInput {
  @Field(() => ID, { description: 'Credential.' })
  credentialId!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType({ implements: MutationPayload, description: 'Answer of `credentialIssue`.' })
export class CredentialIssuePayload extends MutationPayload {
  @Field(() => Credential, { nullable: true, description: 'The credential; null when refused.' })
  credential?: CredentialRecord | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its secret, shown this once: null with a public key, and on a replay. Lost? Rotate.',
  })
  secret?: string | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `credentialRotate`.' })
export class CredentialRotatePayload extends MutationPayload {
  @Field(() => Credential, { nullable: true, description: 'The credential; null when refused.' })
  credential?: CredentialRecord | null;
  @Field(() => String, { nullable: true, description: 'The new secret, shown this once; null on a replay.' })
  secret?: string | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `credentialRevoke`.' })
export class CredentialRevokePayload extends MutationPayload {
  @Field(() => Credential, { nullable: true, description: 'The credential, closed; null when refused.' })
  credential?: CredentialRecord | null;
}

export const CredentialConnection = connectionType('Credential', () => Credential, 'credentials');

registerNode({
  kind: 'Credential',
  permission: 'credential:read',
  load: (ctx, id) => ctx.loader(credentialById).load(id),
});
registerPayload('credentialIssue', (_ctx, credential) =>
  Object.assign(new CredentialIssuePayload(), { credential, secret: null }),
);
registerPayload('credentialRotate', (_ctx, credential) =>
  Object.assign(new CredentialRotatePayload(), { credential, secret: null }),
);
registerPayload('credentialRevoke', (_ctx, credential) => Object.assign(new CredentialRevokePayload(), { credential }));

async function credentialNow(ctx: Context, id: string): Promise<CredentialRecord | null> {
  const found = await ctx.loader(credentialById).clear(id).load(id);
  return found ? asNode('Credential', found) : null;
}

function read<K extends IdKind>(kind: K, wire: string | null | undefined, field: string): Id<K> | null {
  if (wire == null) return null;
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(['input', field]));
  return id;
}

function required<K extends IdKind>(kind: K, wire: string, field: string): Id<K> {
  const id = read(kind, wire, field);
  if (!id) throw new Refusal(NOT_FOUND(['input', field]));
  return id;
}

@Resolver()
export class CredentialResolver {
  @Query(() => CredentialConnection, {
    nullable: true,
    description: 'Credentials of your partner; for the insurer, of the partners it looks after.',
  })
  async credentials(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('states', () => [CredentialStateEnum], { nullable: true, description: 'Any of these states.' })
    states?: ShownCredentialState[] | null,
  ): Promise<Connection<CredentialRecord>> {
    const found = await readPage(ctx.actor, page, {
      shape: ['credentials', states ?? null],
      fetch: (query) => listCredentials(ctx, states ?? null, query),
      keyOf: (credential) => [credential.id],
    });
    for (const credential of found.nodes) asNode('Credential', credential);
    return connection(found, () => countCredentials(ctx, states ?? null));
  }

  @Mutation(() => CredentialIssuePayload, { nullable: true, description: 'Issues a credential.' })
  credentialIssue(
    @Arg('input', () => CredentialIssueInput, { description: 'What to do.' }) input: CredentialIssueInput,
    @Ctx() ctx: Context,
  ): Promise<CredentialIssuePayload> {
    return answer(ctx, CredentialIssuePayload, async () => {
      const outcome = await issueCredential(ctx, {
        ...input,
        outletId: read('Outlet', input.outletId, 'outletId'),
        partnerId: read('Partner', input.partnerId, 'partnerId'),
      });
      return {
        credential: await credentialNow(ctx, outcome.subject.id),
        secret: outcome.secret,
        replayed: outcome.replayed,
      };
    });
  }
  @Mutation(() => CredentialRotatePayload, { nullable: true, description: 'Makes a new secret beside the old one.' })
  credentialRotate(
    @Arg('input', () => CredentialRotateInput, { description: 'What to do.' }) input: CredentialRotateInput,
    @Ctx() ctx: Context,
  ): Promise<CredentialRotatePayload> {
    return answer(ctx, CredentialRotatePayload, async () => {
      const outcome = await rotateCredential(ctx, {
        ...input,
        credentialId: required('Credential', input.credentialId, 'credentialId'),
      });
      return {
        credential: await credentialNow(ctx, outcome.subject.id),
        secret: outcome.secret,
        replayed: outcome.replayed,
      };
    });
  }
  @Mutation(() => CredentialRevokePayload, { nullable: true, description: 'Closes a credential within 5 seconds.' })
  credentialRevoke(
    @Arg('input', () => CredentialRevokeInput, { description: 'What to do.' }) input: CredentialRevokeInput,
    @Ctx() ctx: Context,
  ): Promise<CredentialRevokePayload> {
    return answer(ctx, CredentialRevokePayload, async () => {
      const outcome = await revokeCredential(ctx, {
        ...input,
        credentialId: required('Credential', input.credentialId, 'credentialId'),
      });
      return { credential: await credentialNow(ctx, outcome.subject.id), replayed: outcome.replayed };
    });
  }
}
