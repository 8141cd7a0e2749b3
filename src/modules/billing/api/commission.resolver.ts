import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { readPage } from '../../../kernel/paging.js';
import { asNode, type Connection, connection, PageArgs, registerNode } from '../../platform/index.js';
import { countCommissions, listCommissions } from '../billing.queries.js';
import type { CommissionEntry as EntryRecord } from '../commission/commission.js';
import { commissionEntryById } from '../commission/commission.store.js';
import { CommissionFilter } from './billing.inputs.js';
import { CommissionEntryConnection, READ_COMMISSION } from './commission.type.js';

registerNode({
  kind: 'CommissionEntry',
  permission: READ_COMMISSION,
  load: (ctx, id) => ctx.loader(commissionEntryById).load(id),
});

@Resolver()
export class CommissionResolver {
  @Query(() => CommissionEntryConnection, {
    nullable: true,
    description: 'Commission line by line, newest first: what your books are compared with until statements come.',
  })
  async commissions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => CommissionFilter, { nullable: true, description: 'Which.' }) filter?: CommissionFilter | null,
  ): Promise<Connection<EntryRecord>> {
    const which = {
      kinds: filter?.kinds ?? null,
      policyKinds: filter?.policyKinds ?? null,
      from: filter?.accruedAt?.from ?? null,
      until: filter?.accruedAt?.until ?? null,
    };
    const read = await readPage(ctx.actor, page, {
      shape: ['commissions', which],
      fetch: (query) => listCommissions(ctx, which, query),
      keyOf: ({ accruedAt, id }) => [accruedAt, id],
    });
    for (const entry of read.nodes) asNode('CommissionEntry', entry);
    return connection(read, () => countCommissions(ctx, which));
  }
}
