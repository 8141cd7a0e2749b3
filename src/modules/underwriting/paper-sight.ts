/** Papers of an application are fetched by who sees the application: a caller bound to an outlet by that outlet's only. */
import { defineSight } from '../platform/index.js';
import { applicationById } from './applications.store.js';
import { applicationsThatTook } from './papers.store.js';

defineSight('underwriting', async (ctx, fileIds) => {
  const taken = await applicationsThatTook(ctx, fileIds);
  const applications = await ctx.loader(applicationById).loadMany(taken.map(({ applicationId }) => applicationId));
  const seen = new Map<string, boolean>();
  for (const [index, { fileId }] of taken.entries()) {
    const application = applications[index];
    if (application instanceof Error) throw application;
    seen.set(fileId, seen.get(fileId) === true || application != null);
  }
  return seen;
});
