/** What one tenant owns, as its owner reads it past every wall: everything that nobody else may ever get a byte of. */
import type postgres from 'postgres';
import { ID_PREFIXES, type IdKind, newId } from '../../../src/kernel/ids.js';

export interface WireId {
  readonly kind: IdKind;
  readonly wire: string;
}

export interface Estate {
  readonly canary: string;
  readonly ids: readonly WireId[];
  /** The insurer's own that everybody may read: products, plans, tariffs. Nobody's secret, and a way to their types. */
  readonly shared: readonly WireId[];
  /** Numbers that people read: partner, agreements, quotes. */
  readonly numbers: readonly string[];
  /** Texts that only this tenant has: names, external references, labels. */
  readonly texts: readonly string[];
  readonly plates: readonly string[];
  readonly vins: readonly string[];
  readonly keys: readonly string[];
  /** Sealed for this tenant, from every list it can read. */
  readonly cursors: readonly string[];
  /** Whole inputs that would be done as they stand, by their type. */
  readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Tables whose rows have an id on the wire, and the kind that it names. */
const KIND_OF_TABLE: Readonly<Record<string, IdKind>> = {
  outlets: 'Outlet',
  producers: 'Producer',
  licences: 'Licence',
  agreements: 'Agreement',
  agreement_versions: 'AgreementVersion',
  agreement_clauses: 'Clause',
  credentials: 'Credential',
  vehicles: 'Vehicle',
  quotes: 'Quote',
  quote_versions: 'QuoteVersion',
  quote_options: 'QuoteOption',
  events: 'Event',
  audit_records: 'AuditRecord',
  files: 'File',
  partner_users: 'PartnerUser',
  leads: 'Lead',
  applications: 'Application',
  application_materials: 'Material',
  consents: 'Consent',
  underwriting_decisions: 'UnderwritingDecision',
  referrals: 'Referral',
  charges: 'Charge',
  payment_orders: 'PaymentOrder',
  refunds: 'Refund',
  postings: 'Posting',
  policies: 'Policy',
  policy_versions: 'PolicyVersion',
  policy_documents: 'PolicyDocument',
  deliveries: 'Delivery',
  commission_entries: 'CommissionEntry',
  claims: 'Claim',
  claim_reports: 'LossReport',
  claim_notices: 'LossReport',
  claim_materials: 'Material',
  claim_repair_estimates: 'RepairEstimate',
  claim_injuries: 'Injury',
  claim_payees: 'Payee',
  claim_participants: 'ClaimParticipant',
  claim_surveys: 'ClaimSurvey',
  claim_reserves: 'ClaimReserve',
  claim_assessments: 'LossAssessment',
  claim_calculations: 'ClaimCalculation',
  claim_approvals: 'ClaimApproval',
  claim_rejections: 'ClaimRejection',
  claim_suspensions: 'ClaimSuspension',
  claim_deadlines: 'ClaimDeadline',
  claim_conflicts: 'ClaimConflict',
  claim_inquiries: 'ClaimInquiry',
  claim_findings: 'ClaimFinding',
  claim_recoveries: 'Recovery',
  claim_drafts: 'ClaimDraft',
  claim_services: 'ClaimService',
  claim_cancellations: 'ClaimCancellation',
  claim_exclusions: 'ClaimExclusion',
  claim_reviews: 'ClaimReview',
  payees: 'PayeeAccount',
  payouts: 'Payout',
  receipts: 'Receipt',
  endorsements: 'Endorsement',
  renewals: 'Renewal',
  renewal_runs: 'RenewalRun',
  service_cases: 'ServiceCase',
  agreement_impacts: 'AgreementImpact',
};

/** Tables whose rows have a number that people read. */
const NUMBERED = [
  'agreements',
  'quotes',
  'applications',
  'charges',
  'payment_orders',
  'refunds',
  'policies',
  'leads',
  'claims',
  'payouts',
  'endorsements',
] as const;
/** Columns that hold a text of the partner's own, or of its customers. */
const TOLD: readonly (readonly [table: string, column: string])[] = [
  ['outlets', 'name'],
  ['outlets', 'external_ref'],
  ['producers', 'name'],
  ['producers', 'external_ref'],
  ['parties', 'name'],
  ['credentials', 'label'],
  ['agreements', 'external_ref'],
  ['quotes', 'external_ref'],
  ['files', 'name'],
  ['applications', 'external_ref'],
  ['payment_orders', 'external_ref'],
  ['policies', 'external_ref'],
  ['leads', 'external_ref'],
  ['claim_notices', 'external_ref'],
  ['endorsements', 'external_ref'],
];

const hex = (uuid: string): string => uuid.replaceAll('-', '');
const wire = (kind: IdKind, uuid: string): WireId => ({ kind, wire: `${ID_PREFIXES[kind]}_${hex(uuid)}` });

/** An id of the same kind that no row has. */
export function absentId(kind: IdKind): string {
  return wire(kind, newId(kind)).wire;
}

/** Rows of one table that are in the estate: all of the partner's, or those that `only` picks. */
async function idsIn(owner: postgres.Sql, table: string, partnerId: string, only: string): Promise<string[]> {
  const rows = await owner.unsafe<{ id: string }[]>(
    `select id from ${table} where partner_id = $1 and (${only}) order by id`,
    [partnerId],
  );
  return rows.map(({ id }) => id);
}

const SHARED: Readonly<Record<string, IdKind>> = {
  products: 'Product',
  product_versions: 'ProductVersion',
  plans: 'Plan',
  tariffs: 'Tariff',
  service_points: 'ServicePoint',
};

/** Everything of a partner. */
export async function estateOf(
  owner: postgres.Sql,
  partnerId: string,
  canary: string,
): Promise<Omit<Estate, 'cursors' | 'inputs'>> {
  const ids: WireId[] = [wire('Partner', partnerId)];
  for (const [table, kind] of Object.entries(KIND_OF_TABLE))
    ids.push(...(await idsIn(owner, table, partnerId, 'true')).map((id) => wire(kind, id)));
  const shared: WireId[] = [];
  for (const [table, kind] of Object.entries(SHARED))
    shared.push(
      ...(await owner.unsafe<{ id: string }[]>(`select id from ${table} order by id`)).map(({ id }) => wire(kind, id)),
    );
  const people = await owner<
    { id: string; kind: string }[]
  >`select id, kind from parties where partner_id = ${partnerId} order by id`;
  ids.push(...people.map(({ id, kind }) => wire(kind === 'PERSON' ? 'Person' : 'Organisation', id)));
  const column = async (statement: string): Promise<string[]> =>
    (await owner.unsafe<{ v: string }[]>(statement, [partnerId])).map(({ v }) => v);
  const marked = (values: readonly string[]): string[] => values.filter((value) => value.includes(canary));
  return {
    canary,
    ids,
    shared,
    numbers: await column(
      [
        'select number as v from partners where id = $1',
        ...NUMBERED.map((table) => `select number from ${table} where partner_id = $1`),
        'select verification_code from policy_documents where partner_id = $1',
        'select registration_number from claims where partner_id = $1 and registration_number is not null',
        'select slip_number from endorsement_slips where partner_id = $1 and slip_number is not null',
        'select query_number from policies where partner_id = $1 and query_number is not null',
        'select confirmation_number from policies where partner_id = $1 and confirmation_number is not null',
      ].join(' union all '),
    ),
    texts: marked(
      await column(
        [
          'select name as v from partners where id = $1',
          'select external_ref from partners where id = $1',
          ...TOLD.map(([table, told]) => `select ${told} from ${table} where partner_id = $1`),
        ].join(' union '),
      ).then((values) => values.map(String)),
    ),
    plates: await column(
      `select plate as v from vehicles where partner_id = $1 and vin not in (select vin from vehicles where partner_id <> $1) order by id`,
    ),
    vins: await column(
      `select vin as v from vehicles where partner_id = $1 and vin not in (select vin from vehicles where partner_id <> $1) order by id`,
    ),
    keys: await column(
      `select key as v from idempotency_keys where partner_id = $1 and key not in (select key from idempotency_keys where partner_id <> $1)`,
    ),
  };
}

/** Several estates as one: what is foreign to somebody. */
export function union(estates: readonly Estate[]): Estate {
  const all = <T>(pick: (estate: Estate) => readonly T[]): readonly T[] => estates.flatMap(pick);
  return {
    canary: estates.map(({ canary }) => canary).join('|'),
    ids: all((e) => e.ids),
    shared: estates[0]?.shared ?? [],
    numbers: all((e) => e.numbers),
    texts: all((e) => e.texts),
    plates: all((e) => e.plates),
    vins: all((e) => e.vins),
    keys: all((e) => e.keys),
    cursors: all((e) => e.cursors),
    inputs: Object.assign({}, ...estates.map(({ inputs }) => inputs)) as Estate['inputs'],
  };
}

/** Row counts and checksums of everything that belongs to the given partners: a write that reached any of it shows here. */
export async function checksumOf(
  owner: postgres.Sql,
  tables: readonly string[],
  partnerIds: readonly string[],
): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  const list = `{${partnerIds.join(',')}}`;
  for (const table of tables) {
    const key = table === 'partners' ? 'id' : 'partner_id';
    const [row] = await owner.unsafe<{ n: string; sum: string }[]>(
      `select count(*)::text as n, coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '') as sum from ${table} t where ${key} = any($1::text::uuid[])`,
      [list],
    );
    sums[table] = `${row?.n ?? ''} rows ${row?.sum ?? ''}`;
  }
  return sums;
}
