/** Lists of the room as Relay pages: what was asked for is part of the cursor's shape, so a cursor fits one list only. */
import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { type PageArgs, readPage } from '../../../kernel/paging.js';
import { asNode, type Connection, connection } from '../../platform/index.js';
import type { Agreement, AgreementVersion } from '../agreement.js';
import {
  type AgreementFilter,
  listAgreements,
  listOutlets,
  listPartners,
  listProducers,
  listVersions,
  type ListRead,
  type OutletFilter,
  type PartnerFilter,
  type ProducerFilter,
} from '../channels.queries.js';
import type { Outlet, Partner, Producer } from '../partner.js';
import type { StandardTerms } from '../standard-terms/standard-terms.js';
import { listStandardTerms, type StandardTermsFilter } from '../standard-terms/standard-terms.store.js';

export async function pageOf<T extends object>(
  ctx: Ctx,
  page: PageArgs,
  typeName: string,
  shape: readonly unknown[],
  list: ListRead<T>,
  keyOf: (row: T) => string,
): Promise<Connection<T>> {
  const read = await readPage(ctx.actor, page, {
    shape: [typeName, ...shape],
    fetch: (query) => list.fetch(query),
    keyOf: (row) => [keyOf(row)],
  });
  for (const row of read.nodes) asNode(typeName, row);
  return connection(read, () => list.count());
}

export function pageOfPartners(ctx: Ctx, page: PageArgs, filter: PartnerFilter): Promise<Connection<Partner>> {
  return pageOf(ctx, page, 'Partner', [filter], listPartners(ctx, filter), (partner) => partner.number);
}

export function pageOfOutlets(ctx: Ctx, page: PageArgs, filter: OutletFilter): Promise<Connection<Outlet>> {
  return pageOf(ctx, page, 'Outlet', [filter], listOutlets(ctx, filter), (outlet) => outlet.id);
}

export function pageOfProducers(ctx: Ctx, page: PageArgs, filter: ProducerFilter): Promise<Connection<Producer>> {
  return pageOf(ctx, page, 'Producer', [filter], listProducers(ctx, filter, dayOf(ctx.now)), (producer) => producer.id);
}

export function pageOfAgreements(ctx: Ctx, page: PageArgs, filter: AgreementFilter): Promise<Connection<Agreement>> {
  return pageOf(ctx, page, 'Agreement', [filter], listAgreements(ctx, filter), (agreement) => agreement.id);
}

export function pageOfVersions(ctx: Ctx, page: PageArgs, agreementId: string): Promise<Connection<AgreementVersion>> {
  return pageOf(ctx, page, 'AgreementVersion', [agreementId], listVersions(ctx, agreementId), (version) =>
    String(version.sequence),
  );
}

export function pageOfStandardTerms(
  ctx: Ctx,
  page: PageArgs,
  filter: StandardTermsFilter,
): Promise<Connection<StandardTerms>> {
  return pageOf(ctx, page, 'StandardTerms', [filter], listStandardTerms(ctx, filter), (terms) => terms.id);
}
