/** The reviewed exceptions of the catalogue test. Each has its reason; the lists only shrink. */

/** Tables that hold no partner's data. */
export const INSURER_WIDE: Readonly<Record<string, string>> = {
  institutions: 'the insurer’s own organisation',
  staff_members: 'the insurer’s own people',
  service_points:
    'the insurer’s survey and assessment points, the same for everybody; a trigger lets only its people write',
  signing_keys: 'keys of the gateway; private halves are sealed',
  used_assertions: 'hashes of one-time assertions, met before the caller is known',
  public_holidays: 'the calendar of the country',
  reference_stamps: 'one stamp of the reference data, no subject',
  counters: 'the numbers of a series, no subject',
  job_effects: 'keys of jobs already done',
  worker_heartbeats: 'processes that live',
  products: 'the insurer’s products, the same for everybody',
  product_versions: 'filed editions, the same for everybody',
  tariffs: 'published tariffs, the same for everybody',
  plans: 'named bundles of coverages, the same for everybody',
  standard_terms: 'the insurer’s templates, the same for everybody; a trigger lets only the insurer write',
  standard_terms_documents: 'printed forms of the templates',
  underwriting_rule_sets: 'published underwriting rules, the same for everybody',
  party_subjects: 'hash of an identity number and nothing readable: the lock and exclusion point',
  vehicle_subjects: 'hash of a VIN and nothing readable: the lock and exclusion point',
};

/** Unique across partners although the table is partner-owned. */
export const UNIQUE_ACROSS_PARTNERS: Readonly<Record<string, string>> = {
  partners_number: 'number given by the insurer, never by a caller: no oracle',
  quotes_number: 'drawn from a sequence of ours',
  agreements_number: 'given by the insurer',
  leads_number: 'drawn from a sequence of ours',
  applications_number: 'drawn from a sequence of ours',
  charges_number: 'drawn from a sequence of ours',
  payment_orders_number: 'drawn from a counter of ours',
  refunds_number: 'drawn from a sequence of ours',
  payouts_number: 'drawn from a sequence of ours',
  payout_transfers_number: 'the payout’s number and a count',
  policies_number: 'drawn from a counter of ours',
  endorsements_number: 'drawn from a sequence of ours',
  endorsement_slips_number: 'drawn from a counter of ours',
  claims_number: 'drawn from a sequence of ours',
  claims_registration_number: 'drawn from a counter of ours',
  policy_documents_code: 'random, made by the gateway; looked up by whoever holds the document',
  policies_one_compulsory_cover: 'the law’s own bare fact: one compulsory cover per vehicle; never says whose',
  credentials_client_id: 'made by the gateway; looked up before the partner is known',
};

/** SECURITY DEFINER, each with its own test. */
export const DEFINERS: Readonly<Record<string, string>> = {
  'app.enqueue': 'the request role may ask for a job, not touch the job tables',
  'app.tenant_of_client': 'whose a client id is, before there is a scope',
  'app.paid_claims_of': 'bare fact: when losses of a vehicle were paid, never whose and never how much',
  'app.cover_exists': 'bare fact: a vehicle has a cover in a period, never whose',
  'app.claim_seen_elsewhere':
    'bare facts, as counts and to the insurer alone: other losses, same evidence, same account',
  'app.verify_document': 'bare facts of a document, by its random code; no personal data',
  'app.policies_at_loss':
    'bare fact: ids of the policies of a vehicle at the instant of a loss, and whether an earlier VIN named it; nothing of what they say',
  'app.same_accident': 'bare fact: ids of claims of the same accident, nothing of what was told',
  'app.grant_claim': 'under the owner’s scope: grants that the claim’s own papers bear out',
};

/** `role table` pairs that may DELETE. */
export const DELETERS: Readonly<Record<string, string>> = {
  'gw_app used_assertions': 'assertions that have expired',
  'gw_worker worker_heartbeats': 'heartbeats of workers that ended',
  'gw_worker job_effects': 'keys of jobs that are gone (migration 0003)',
};

/** `role schema` pairs beyond public and app. */
export const SCHEMAS: Readonly<Record<string, string>> = {
  'gw_worker graphile_worker': 'the worker runs the job library’s own statements, table by table (migration 0003)',
};

/** Sequences of which an app role may draw. */
export const SEQUENCES: Readonly<Record<string, string>> = {
  'public.events_position_seq': 'order of events',
  'app.quote_numbers': 'numbers of quotes',
  'app.application_numbers': 'numbers of applications',
  'app.charge_numbers': 'numbers of charges',
  'app.refund_numbers': 'numbers of refunds',
  'app.payout_numbers': 'numbers of payouts',
  'app.agreement_numbers': 'numbers of agreements',
  'app.partner_numbers': 'numbers of partners',
  'app.lead_numbers': 'numbers of leads',
  'app.endorsement_numbers': 'numbers of endorsement requests',
  'app.claim_registration_numbers': 'registration numbers of claims',
  'app.claim_numbers': 'numbers of loss reports',
};

export const APP_ROLES = ['gw_app', 'gw_worker'] as const;

/** Columns that no app role may change: whose a row is, what it is called, what it costs. */
export const FIXED_COLUMNS = /^(id|partner_id|number|.*premium.*|.*payable.*|.*_fen)$/;

/** Those that a trigger lets change, and how far; the trigger must be there. */
export const GUARDED_COLUMNS: Readonly<Record<string, string>> = {
  // what is claimed back from a wrongdoer grows as money arrives, and only while it is open
  'claim_recoveries.amount_fen': 'claim_recoveries_grow',
};

const PARTNER = `nullif(current_setting('app.partner_id', true), '')::uuid`;
const SCOPE = (scope: string): string => `current_setting('app.scope', true) = '${scope}'`;
const GRANTED = (subject: string): string =>
  `${subject} in (select g.subject_id from public.access_grants g where g.partner_id = ${PARTNER} and (g.until is null or g.until > statement_timestamp()))`;

export interface Wall {
  readonly owner: string;
  readonly reach: string;
  readonly read: string;
  /** Policies beyond those of `app.wall`, by name: what stands after `on <table>`. */
  readonly extra: Readonly<Record<string, string>>;
}

/** What only the insurer writes about a partner; the worker may move the state of agreements and versions, which the clock ends. USING stays true for FOR SHARE locks. */
const insurerWrites = (table: string): Readonly<Record<string, string>> => ({
  [`${table}_insurer_inserts`]: `as restrictive for insert to gw_app with check (${SCOPE('STAFF')})`,
  [`${table}_insurer_updates`]: `as restrictive for update to gw_app using (true) with check (${SCOPE('STAFF')})`,
});
const STANDING = [
  'partners',
  'licences',
  'agreements',
  'agreement_versions',
  'agreement_clauses',
  'agreement_contents',
  'agreement_deviations',
  'onboardings',
];
/** What only the insurer says of a claim, and what of it only the insurer reads. */
const CLAIM_WRITES = [
  'claim_surveys',
  'claim_reserves',
  'claim_assessments',
  'claim_calculations',
  'claim_approvals',
  'claim_rejections',
  'claim_conflicts',
  'claim_signals',
  'claim_inquiries',
  'claim_findings',
  'claim_cancellations',
  'blocklist_entries',
  'claim_services',
  'claim_exclusions',
  'claim_reviews',
];
const CLAIM_READS = [
  'claim_reserves',
  'claim_conflicts',
  'claim_signals',
  'claim_inquiries',
  'claim_findings',
  'claim_cancellations',
  'blocklist_entries',
  'claim_exclusions',
  'claim_reviews',
];
const insurerReads = (table: string): Readonly<Record<string, string>> =>
  CLAIM_READS.includes(table)
    ? { [`${table}_insurer_reads`]: `as restrictive for select to gw_app using (${SCOPE('STAFF')})` }
    : {};

/** What the owner may read while a bare-fact function runs (migration `owner_reads`); a superuser as owner needs none of it. */
const FACT_READ = `as permissive for select to current_user using (current_setting('search_path') = 'pg_catalog, pg_temp')`;

/** What it may write while `app.grant_claim` runs (migration `claims_walls`). */
const FACT_INSERT = `as permissive for insert to current_user with check (current_setting('search_path') = 'pg_catalog, pg_temp')`;

/** Beyond the wall, each with its reason in migration `walls` or `owner_reads`. For the app roles all are restrictive: they can only narrow. */
const EXTRA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(STANDING.map((table) => [table, insurerWrites(table)])),
  // money goes out by the insurer's word alone; a provider's notice moves what is there
  ...Object.fromEntries(
    ['payouts', 'payout_transfers', 'receipts', 'claim_payments', 'claim_payment_statements', 'claim_recoveries'].map(
      (table) => [table, { [`${table}_insurer_inserts`]: insurerWrites(table)[`${table}_insurer_inserts`] ?? '' }],
    ),
  ),
  ...Object.fromEntries(CLAIM_WRITES.map((table) => [table, { ...insurerWrites(table), ...insurerReads(table) }])),
  // a report that is being written is its filer's alone; of people hurt no partner reads what is done for them
  claim_drafts: {
    claim_drafts_filer_reads: `as restrictive for select to gw_app using (${SCOPE('PARTNER')})`,
    claim_drafts_filer_writes: `as restrictive for insert to gw_app with check (${SCOPE('PARTNER')})`,
  },
  claim_services: {
    ...insurerWrites('claim_services'),
    claim_services_injuries_apart: `as restrictive for select to gw_app using (${SCOPE('STAFF')} or kind <> 'INJURY_SUPPORT')`,
  },
  // a shop reads what was assessed of its own estimates, under a grant of the claim
  claim_assessed_repairs: {
    ...insurerWrites('claim_assessed_repairs'),
    claim_assessed_repairs_own_shop: `as restrictive for select to gw_app using (${SCOPE('STAFF')} or ${PARTNER} in (partner_id, shop_id))`,
  },
  // and whom it named itself
  claim_participants: {
    claim_participants_own_under_grant: `as restrictive for select to gw_app using (${SCOPE('STAFF')} or ${PARTNER} in (partner_id, added_by_id))`,
  },
  claim_payees: { claim_payees_fact: FACT_READ },
  credentials: { credentials_fact: FACT_READ },
  policies: { policies_fact: FACT_READ },
  paid_claims: { paid_claims_fact: FACT_READ },
  policy_documents: { policy_documents_fact: FACT_READ },
  files: { files_fact: FACT_READ },
  policy_versions: { policy_versions_fact: FACT_READ },
  claims: { claims_fact: FACT_READ },
  claim_reports: { claim_reports_fact: FACT_READ },
  claim_other_parties: { claim_other_parties_fact: FACT_READ },
  claim_policies: { claim_policies_fact: FACT_READ },
  // that one was of no use the insurer's people say
  claim_files: {
    claim_files_fact: FACT_READ,
    claim_files_insurer_updates: insurerWrites('claim_files')['claim_files_insurer_updates'] ?? '',
  },
  agreement_signatures: {
    agreement_signatures_own_side: `as restrictive for insert to gw_app, gw_worker with check (side = case current_setting('app.scope', true) when 'STAFF' then 'INSURER' when 'PARTNER' then 'PARTNER' end)`,
  },
  leads: {
    leads_insurer_updates: `as restrictive for update to gw_app using (true) with check (${SCOPE('STAFF')})`,
  },
  access_grants: {
    access_grants_made: FACT_INSERT,
    access_grants_not_to_oneself: `as restrictive for insert to gw_app, gw_worker with check (${SCOPE('STAFF')})`,
    access_grants_not_prolonged_by_oneself: `as restrictive for update to gw_app, gw_worker using (${SCOPE('STAFF')}) with check (${SCOPE('STAFF')})`,
  },
};

/** What a grant opens: a quote, its versions, their options, nothing of its people, vehicle or terms; a lead that was assigned; a claim that was reported, and the evidence for it. */
const GRANTED_BY: Readonly<Record<string, string>> = {
  leads: 'id',
  files: 'id',
  claims: 'id',
  claim_reports: 'claim_id',
  claim_other_parties: 'claim_id',
  claim_materials: 'claim_id',
  claim_files: 'claim_id',
  claim_repair_estimates: 'claim_id',
  claim_assessed_repairs: 'claim_id',
  claim_participants: 'claim_id',
  claim_deadlines: 'claim_id',
  claim_rejections: 'claim_id',
  claim_follow_ups: 'claim_id',
  claim_repair_lines:
    '(select e.claim_id from public.claim_repair_estimates e where e.partner_id = claim_repair_lines.partner_id and e.id = claim_repair_lines.estimate_id)',
  quotes: 'id',
  quote_versions: 'quote_id',
  quote_options:
    '(select v.quote_id from public.quote_versions v where v.partner_id = quote_options.partner_id and v.id = quote_options.quote_version_id)',
};

/** What `app.wall` must have made of a table. Written out a second time, so that a change of the function is a violation. */
export function wallOf(table: string): Wall {
  const owner = table === 'partners' ? 'id' : 'partner_id';
  const lookedAfter = `partner_id = any ((select app.staff_partners())::uuid[])`;
  const staff =
    table === 'partners'
      ? `institution_id = any ((select app.staff_institutions())::uuid[])`
      : table === 'credentials'
        ? `${lookedAfter} and (staff_id is null or staff_id = any ((select app.staff_colleagues())::uuid[]))`
        : lookedAfter;
  const reach = `(${SCOPE('PARTNER')} and ${owner} = ${PARTNER}) or (${SCOPE('STAFF')} and (${staff}))`;
  const system = `${reach} or (${SCOPE('SYSTEM')} and current_user = 'gw_worker')`;
  const subject = GRANTED_BY[table];
  const granted = subject === undefined ? system : `${system} or (${SCOPE('PARTNER')} and ${GRANTED(subject)})`;
  // Evidence follows its claim, also to those who look after the claim's owner (migration `claims_service_walls`).
  const lookedAfterGrant = GRANTED('id').replace(`= ${PARTNER}`, '= any ((select app.staff_partners())::uuid[])');
  const read = table === 'files' ? `${granted} or (${SCOPE('STAFF')} and ${lookedAfterGrant})` : granted;
  return { owner, reach, read, extra: EXTRA[table] ?? {} };
}
