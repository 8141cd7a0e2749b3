/** The insurer's people by post, for what on a claim is told of them. */
import { anyUuid } from '../../kernel/db/any-of.js';
import { byId } from '../../kernel/loaders.js';
import { staffMembers } from '../access/access.tables.js';

export const postById = byId<{ readonly id: string; readonly name: string }>('postById', (ctx, ids) =>
  ctx.db
    .select({ id: staffMembers.id, name: staffMembers.name })
    .from(staffMembers)
    .where(anyUuid(staffMembers.id, ids)),
);
