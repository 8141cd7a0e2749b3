/** The insurer's own side: institutions and colleagues, so that an act can name one. */
import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { narrowingId, wireId } from '../../../kernel/ids.js';
import { readPage } from '../../../kernel/paging.js';
import { asNode, type Connection, connection, connectionType, PageArgs } from '../../platform/index.js';
import { institutionById } from '../channels.loaders.js';
import {
  type Colleague as ColleagueRecord,
  colleagueKey,
  countColleagues,
  countInstitutions,
  institutionKey,
  listColleagues,
  listInstitutions,
} from '../institutions.queries.js';
import type { Institution as InstitutionRecord } from '../partner.js';
import { Institution } from './partner.type.js';

export const InstitutionConnection = connectionType('Institution', () => Institution, 'institutions');

@ObjectType({ description: 'One of the insurer’s people, by post.' })
export class Colleague {
  @Field(() => String, { description: 'Post.' })
  label!: string;
  @Field(() => [String], { description: 'Roles.' })
  roles!: readonly string[];
}
export const ColleagueConnection = connectionType('Colleague', () => Colleague, 'colleagues');

@Resolver(() => Colleague)
export class InstitutionResolver {
  @Query(() => InstitutionConnection, {
    nullable: true,
    description: "Your institution and those below it (insurer's people), by code.",
  })
  async institutions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<InstitutionRecord>> {
    const read = await readPage(ctx.actor, page, {
      shape: ['institutions'],
      fetch: (query) => listInstitutions(ctx, query),
      keyOf: institutionKey,
    });
    for (const institution of read.nodes) asNode('Institution', institution);
    return connection(read, () => countInstitutions(ctx));
  }

  @Query(() => ColleagueConnection, {
    nullable: true,
    description: "Active people of your institution and those below it (insurer's people), by post.",
  })
  async colleagues(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('institutionId', () => ID, { nullable: true, description: 'Of this institution alone.' })
    institutionId?: string | null,
  ): Promise<Connection<ColleagueRecord>> {
    const of = narrowingId('Institution', institutionId);
    const read = await readPage(ctx.actor, page, {
      shape: ['colleagues', of],
      fetch: (query) => listColleagues(ctx, of, query),
      keyOf: colleagueKey,
    });
    return connection(read, () => countColleagues(ctx, of));
  }

  @FieldResolver(() => ID, { description: 'Opaque staff id: goes into `leadAssign`.' })
  id(@Root() { id }: ColleagueRecord): string {
    return wireId('Staff', id);
  }
  @FieldResolver(() => Institution, { description: 'Where they work.' })
  async institution(@Root() { institutionId }: ColleagueRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(institutionById).load(institutionId);
    return found && asNode('Institution', found);
  }
}
