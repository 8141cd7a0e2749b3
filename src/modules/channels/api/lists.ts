/** Lists of the room as Relay pages: what was asked for is part of the cursor's shape, so a cursor fits one list only. */
import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { type PageArgs, readPage } from '../../../kernel/paging.js';
import { asNode, type Connection, connection } from '../../platform/index.js';
import type { Agreement, AgreementVersion } from '../agreement.js';
import {
  type AgreementEvent,
  type AgreementFilter,
  listAgreements,
  listEvents,
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
import type { Lead, LeadState } from '../leads/lead.js';
import { listLeads } from '../leads/leads.store.js';
import type { PartnerUser } from '../people/partner-user.js';
import { listPartnerUsers } from '../people/people.store.js';
import type { StandardTerms } from '../standard-terms/standard-terms.js';
import { listStandardTerms, type StandardTermsFilter } from '../standard-terms/standard-terms.store.js';

async function pageOf<T extends object>(
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

export function pageOfEvents(ctx: Ctx, page: PageArgs, agreement: Agreement): Promise<Connection<AgreementEvent>> {
  return pageOf(ctx, page, 'Timeline', [agreement.id], listEvents(ctx, agreement), ({ position }) => String(position));
}

export function pageOfStandardTerms(
  ctx: Ctx,
  page: PageArgs,
  filter: StandardTermsFilter,
): Promise<Connection<StandardTerms>> {
  return pageOf(ctx, page, 'StandardTerms', [filter], listStandardTerms(ctx, filter), (terms) => terms.id);
}

export function pageOfPartnerUsers(
  ctx: Ctx,
  page: PageArgs,
  partnerId: Partner['id'],
): Promise<Connection<PartnerUser>> {
  return pageOf(ctx, page, 'PartnerUser', [partnerId], listPartnerUsers(ctx, partnerId), (user) => user.id);
}

export function pageOfLeads(ctx: Ctx, page: PageArgs, states: readonly LeadState[] | null): Promise<Connection<Lead>> {
  return pageOf(ctx, page, 'Lead', [states], listLeads(ctx, states), (lead) => lead.id);
}
