/** Questions whose answers could tell that somebody else's row exists, without showing any of it. */
import type { Answer } from '../gateway.js';
import { absentId, type WireId } from './estate.js';
import { comparable } from './verdict.js';
import type { Caller, World } from './world.js';

/** Text columns of a partner's tables that hold no canary, with the reason. A new column joins the twins or this list. */
export const WITHOUT_CANARY: Readonly<Record<string, string>> = {
  'access_grants.basis': 'no grants are made here',
  'access_grants.scope': 'no grants are made here',
  'access_grants.subject_kind': 'a word of a closed list',
  'agreement_clauses.key': 'a word of a closed list',
  'agreement_clauses.parameters': 'codes of closed lists',
  'agreement_deviations.allowed': 'a range',
  'agreement_deviations.clause_key': 'a word of a closed list',
  'agreement_deviations.offered': 'a figure',
  'agreement_deviations.parameter': 'a word of a closed list',
  'agreement_deviations.place': 'codes of closed lists',
  'agreement_documents.language': 'printed when first asked for; a word of a closed list',
  'agreement_documents.signed': 'a word of a closed list',
  'agreement_signatures.side': 'a word of a closed list',
  'agreement_versions.reason': 'null for a first version; stands with what the version tells',
  'leads.assignee_side': 'a word of a closed list',
  'leads.consent_to': 'a word of a closed list',
  'leads.customer_phone': 'of a checked form',
  'leads.plate': 'of a checked form',
  'leads.region': 'a code',
  'leads.state': 'a word of a closed list',
  'leads.vin': 'of a checked form',
  'onboardings.outcome': 'a word of a closed list',
  'partner_users.state': 'a word of a closed list',
  'agreement_versions.state': 'a word of a closed list',
  'agreements.state': 'a word of a closed list',
  'application_acceptances.record': 'answers to closed questions; twins give the same',
  'application_materials.kind': 'a word of a closed list',
  'application_materials.rule': 'of our rules; twins meet the same',
  'application_materials.state': 'a word of a closed list',
  'applications.carries': 'a word of a closed list',
  'applications.not_issued': 'a code and figures; twins have the same',
  'applications.number': 'of a checked form; itself forbidden in every foreign answer',
  'applications.plate': 'of a checked form; each partner has plates of its own',
  'applications.state': 'a word of a closed list',
  'applications.vehicle_group': 'a word of a closed list',
  'applications.vin': 'of a checked form; each partner has VINs of its own',
  'audit_records.act': 'a word of a closed list',
  'audit_records.actor_side': 'a word of a closed list',
  'audit_records.refusal': 'a word of a closed list',
  'audit_records.request_id': 'of the caller',
  'audit_records.subject_kind': 'a word of a closed list',
  'authority_balances.scope': 'a word of a closed list',
  'authority_uses.state': 'a word of a closed list',
  'charges.lines': 'kinds and amounts; twins pay the same',
  'charges.number': 'of a checked form; itself forbidden in every foreign answer',
  'charges.region': 'a code',
  'charges.state': 'a word of a closed list',
  'charges.subject_kind': 'a word of a closed list',
  'commission_entries.agreed_rate': 'a rate; twins agree the same',
  'commission_entries.cap': 'a rate of ours',
  'commission_entries.clause': 'a clause as it was cited; twins agree the same',
  'commission_entries.kind': 'a word of a closed list',
  'commission_entries.policy_kind': 'a word of a closed list',
  'commission_entries.rate': 'a rate; twins agree the same',
  'commission_entries.refusal': 'a code and figures; none here',
  'consents.purpose': 'a word of a closed list',
  'credentials.previous_secret_hash': 'a hash, in no answer',
  'credentials.public_keys': 'in no answer',
  'credentials.secret_hash': 'a hash, in no answer',
  'credentials.state': 'a word of a closed list',
  'deliveries.method': 'a word of a closed list',
  'events.actor_side': 'a word of a closed list',
  'events.request_id': 'of the caller',
  'events.subject_kind': 'a word of a closed list',
  'events.txid': 'a number',
  'events.type': 'a word of a closed list',
  'files.content_type': 'a word of a closed list',
  'files.kind': 'a word of a closed list',
  'files.rejection': 'a word of a closed list',
  'files.sha256': 'of a checked form; twins have the same',
  'files.served_sha256': 'of a checked form; twins have the same',
  'files.state': 'a word of a closed list',
  'idempotency_keys.input_hash': 'a hash, in no answer',
  'idempotency_keys.key': 'asked with every foreign key; an answer repeats the key that was asked for',
  'idempotency_keys.operation': 'a word of a closed list',
  'idempotency_keys.request_id': 'of the caller',
  'idempotency_keys.subject_kind': 'a word of a closed list',
  'lapse_notices.what': 'a word of a closed list',
  'outlets.path': 'ids',
  'outlets.region': 'a code',
  'parties.identity_kind': 'a word of a closed list',
  'parties.identity_number': 'of a checked form; twins have the same',
  'parties.kind': 'a word of a closed list',
  'parties.phone': 'of a checked form',
  'partners.kind': 'a word of a closed list',
  'partners.state': 'a word of a closed list',
  'payment_orders.method': 'a word of a closed list',
  'payment_orders.number': 'of a checked form; itself forbidden in every foreign answer',
  'payment_orders.provider': 'a word of a closed list',
  'payment_orders.state': 'a word of a closed list',
  'policies.ends_as': 'a word of a closed list',
  'policies.confirmation_number': 'of a checked form; itself forbidden in every foreign answer',
  'policies.kind': 'a word of a closed list',
  'policies.number': 'of a checked form; itself forbidden in every foreign answer',
  'policies.plate': 'of a checked form; each partner has plates of its own',
  'policies.query_number': 'of a checked form; itself forbidden in every foreign answer',
  'policies.state': 'a word of a closed list',
  'policies.vehicle_group': 'a word of a closed list',
  'policies.vin': 'of a checked form; each partner has VINs of its own',
  'policy_documents.content_hash': 'a hash; nothing can be read from it',
  'policy_documents.kind': 'a word of a closed list',
  'policy_documents.language': 'a word of a closed list',
  'policy_documents.verification_code': 'of a checked form; itself forbidden in every foreign answer',
  'policy_versions.reason': 'a word of a closed list',
  'postings.account': 'a word of a closed list',
  'postings.label_en': 'a word of a closed list',
  'postings.label_zh': 'a word of a closed list',
  'producers.state': 'a word of a closed list',
  'provider_events.event_id': 'in no answer',
  'provider_events.outcome': 'in no answer',
  'provider_events.provider': 'in no answer',
  'provider_events.type': 'in no answer',
  'quote_options.outlook': 'a word of a closed list',
  'quotes.number': 'of a checked form; itself forbidden in every foreign answer',
  'quotes.plate': 'of a checked form; each partner has plates of its own',
  'quotes.state': 'a word of a closed list',
  'quotes.vehicle_group': 'a word of a closed list',
  'quotes.vin': 'of a checked form; each partner has VINs of its own',
  'referrals.level': 'a word of a closed list',
  'referrals.reasons': 'of our rules; twins meet the same',
  'referrals.state': 'a word of a closed list',
  'refunds.bank_reference': 'in no answer',
  'refunds.cause_kind': 'a word of a closed list',
  'refunds.number': 'of a checked form; itself forbidden in every foreign answer',
  'refunds.occasion': 'in no answer',
  'refunds.state': 'a word of a closed list',
  'underwriting_decisions.actor_label': "the insurer's own",
  'underwriting_decisions.actor_side': 'a word of a closed list',
  'underwriting_decisions.conditions': 'none is offered yet',
  'underwriting_decisions.outcome': 'a word of a closed list',
  'underwriting_decisions.policy_kind': 'a word of a closed list',
  'underwriting_decisions.reasons': 'of our rules; twins meet the same',
  'underwriting_decisions.rule_set': 'a version of ours',
  'vehicles.plate': 'of a checked form; each partner has plates of its own',
  'vehicles.vin': 'of a checked form; each partner has VINs of its own',
  'quotes.business_line': 'a word of a closed list',
  'service_cases.metric': 'a word of a closed list',
  'service_cases.subject_kind': 'a word of a closed list',
  'service_cases.target': 'a figure',
  'agreement_impacts.state': 'a word of a closed list',
  'blocklist_entries.decided_by_label': "the insurer's own, of no partner",
  'blocklist_entries.hint': "the insurer's own, of no partner",
  'blocklist_entries.identity_hash': "the insurer's own, of no partner",
  'blocklist_entries.kind': "the insurer's own, of no partner",
  'blocklist_entries.note': "the insurer's own, of no partner",
  'blocklist_entries.proposed_by_label': "the insurer's own, of no partner",
  'blocklist_entries.reason': "the insurer's own, of no partner",
  'blocklist_entries.state': "the insurer's own, of no partner",
  'claim_cancellations.decider_label': "the insurer's own",
  'claim_cancellations.ground': 'a word of a closed list',
  'claim_cancellations.proposed_by_label': "the insurer's own",
  'claim_exclusions.clause': 'a word of a closed list',
  'claim_exclusions.coverage': 'a word of a closed list',
  'claim_exclusions.decider_label': "the insurer's own",
  'claim_exclusions.file_ids': 'ids',
  'claim_exclusions.lifted_by_label': "the insurer's own",
  'claim_exclusions.policy_kind': 'a word of a closed list',
  'claim_exclusions.proposed_by_label': "the insurer's own",
  'claim_exclusions.victim': 'a name within the claim; twins have the same',
  'claim_documents.kind': 'a word of a closed list',
  'claim_documents.language': 'a word of a closed list',
  'claim_drafts.state': 'a word of a closed list',
  'claim_participants.acts_for': 'a word of a closed list',
  'claim_participants.added_by_label': 'what the caller is called; those of the twins the same',
  'claim_participants.ended_by_label': 'what the caller is called; those of the twins the same',
  'claim_participants.kind': 'a word of a closed list',
  'claim_participants.powers': 'words of a closed list',
  'claim_payees.relation': 'a word of a closed list',
  'claim_reviews.kind': 'a word of a closed list',
  'claim_reviews.recorded_by_label': "the insurer's own",
  'claim_services.kind': 'a word of a closed list',
  'claim_services.state': 'a word of a closed list',
  'paid_claims.platform_reference': 'in no answer; nothing is told to the platform here',
  'payees.checked_by': 'a payment provider; twins have the same',
  'renewal_runs.lanes': 'ids',
  'claim_approvals.approver_label': "the insurer's own",
  'claim_assessments.assessor_label': "the insurer's own",
  'claim_assessments.losses': 'figures; twins have the same',
  'claim_assessments.method': 'a word of a closed list',
  'claim_assessments.verifier_label': "the insurer's own",
  'claim_calculations.calculator_label': "the insurer's own",
  'claim_calculations.facts': 'figures; twins have the same',
  'claim_calculations.liability': 'a word of a closed list',
  'claim_calculations.sheet': 'figures; twins have the same',
  'claim_conflicts.relation': 'a word of a closed list',
  'claim_deadlines.kind': 'a word of a closed list',
  'claim_deadlines.policy_kind': 'a word of a closed list',
  'claim_deadlines.rule': 'of our rules; twins meet the same',
  'claim_deadlines.rule_name': 'of our rules; twins meet the same',
  'claim_findings.investigator_label': "the insurer's own",
  'claim_inquiries.kind': 'a word of a closed list',
  'claim_inquiries.outcome': 'a word of a closed list',
  'claim_materials.kind': 'a word of a closed list',
  'claim_materials.rule': 'of our rules; twins meet the same',
  'claim_materials.state': 'a word of a closed list',
  'claim_notices.plate': 'of a checked form; each partner has its own',
  'claim_notices.policy_number': 'of a checked form; itself forbidden in every foreign answer',
  'claim_notices.vin': 'of a checked form; each partner has its own',
  'claim_other_parties.plate': 'of a checked form; each partner has its own',
  'claim_payees.account_number': 'of a checked form',
  'claim_payment_statements.beneficiary': 'a name within the claim; twins have the same',
  'claim_payment_statements.kind': 'a word of a closed list',
  'claim_payments.beneficiary': 'a name within the claim; twins have the same',
  'claim_payments.ground': 'a word of a closed list',
  'claim_payments.kind': 'a word of a closed list',
  'claim_payments.victim_relation': 'a word of a closed list',
  'claim_policies.kind': 'a word of a closed list',
  'claim_recoveries.beneficiary': 'a name within the claim; twins have the same',
  'claim_recoveries.ground': 'a word of a closed list',
  'claim_recoveries.state': 'a word of a closed list',
  'claim_rejections.rejected_by_label': "the insurer's own",
  'claim_rejections.rules': 'of our rules; twins meet the same',
  'claim_repair_lines.kind': 'a word of a closed list',
  'claim_reports.relation': 'a word of a closed list',
  'claim_reports.reporter_phone': 'of a checked form',
  'claim_reserves.reason': 'a word of a closed list',
  'claim_signals.code': 'a word of a closed list',
  'claim_signals.facts': 'figures; twins have the same',
  'claim_stays.left_for': 'a word of a closed list',
  'claim_stays.state': 'a word of a closed list',
  'claim_steps.step': 'a word of a closed list',
  'claim_surveys.liability': 'a word of a closed list',
  'claim_surveys.method': 'a word of a closed list',
  'claim_surveys.surveyor_label': "the insurer's own",
  'claim_suspensions.material_ids': 'ids',
  'claims.cause': 'a word of a closed list',
  'claims.liability': 'a word of a closed list',
  'claims.number': 'of a checked form; itself forbidden in every foreign answer',
  'claims.plate': 'of a checked form; each partner has its own',
  'claims.registration_number': 'of a checked form; itself forbidden in every foreign answer',
  'claims.state': 'a word of a closed list',
  'claims.vin': 'of a checked form; each partner has its own',
  'endorsement_files.kind': 'a word of a closed list',
  'endorsement_slips.slip_number': 'of a checked form; itself forbidden in every foreign answer',
  'endorsements.asked': 'a hash; nothing can be read from it',
  'endorsements.digest': 'a hash; nothing can be read from it',
  'endorsements.kinds': 'a word of a closed list',
  'endorsements.materials': 'a word of a closed list',
  'endorsements.number': 'of a checked form; itself forbidden in every foreign answer',
  'endorsements.state': 'a word of a closed list',
  'impact_cases.after': 'a word of a closed list',
  'impact_cases.before': 'a word of a closed list',
  'paid_claims.policy_kind': 'a word of a closed list',
  'payees.account_number': 'of a checked form',
  'payees.state': 'a word of a closed list',
  'payout_books.subject_kind': 'a word of a closed list',
  'payout_facts.event_id': 'in no answer',
  'payout_facts.outcome': 'in no answer',
  'payout_facts.provider': 'in no answer',
  'payout_facts.type': 'in no answer',
  'payout_postings.account': 'a word of a closed list',
  'payout_postings.label_en': 'a word of a closed list',
  'payout_postings.label_zh': 'a word of a closed list',
  'payout_transfers.number': 'in no answer',
  'payout_transfers.provider': 'in no answer',
  'payout_transfers.state': 'a word of a closed list',
  'payouts.kind': 'a word of a closed list',
  'payouts.number': 'of a checked form; itself forbidden in every foreign answer',
  'payouts.return_reason': 'a word of a closed list',
  'payouts.state': 'a word of a closed list',
  'payouts.subject_kind': 'a word of a closed list',
  'receipts.subject_kind': 'a word of a closed list',
  'renewal_policies.kind': 'a word of a closed list',
  'renewal_run_rows.codes': 'a word of a closed list',
  'renewal_run_rows.outcome': 'a word of a closed list',
  'renewal_runs.outlet_ids': 'ids',
  'renewal_runs.state': 'a word of a closed list',
  'renewals.loss_reason': 'a word of a closed list',
  'renewals.owner': 'a word of a closed list',
  'renewals.plate': 'of a checked form; each partner has its own',
  'renewals.region': 'a code',
  'renewals.state': 'a word of a closed list',
  'renewals.vin': 'of a checked form; each partner has its own',
};

/** Text columns of the walled tables in which no row of the partner holds its canary. */
export async function columnsWithoutCanary({ owner, tenants }: World, tables: readonly string[]): Promise<string[]> {
  const [first] = tenants;
  if (!first) return [];
  const columns = await owner<{ table: string; column: string }[]>`
    select table_name::text as table, column_name::text as column from information_schema.columns
    where table_schema = 'public' and table_name = any(${`{${tables.join(',')}}`}::text[]) and data_type in ('text', 'jsonb') order by 1, 2`;
  const bare: string[] = [];
  for (const { table, column } of columns) {
    const whose = table === 'partners' ? 'id' : 'partner_id';
    const [row] = await owner.unsafe<{ n: number }[]>(
      `select count(*)::int as n from ${table} where ${whose} = $1 and ${column}::text like $2`,
      [first.made.id, `%${first.estate.canary}%`],
    );
    if (row?.n === 0) bare.push(`${table}.${column}`);
  }
  return bare;
}

/** Walled tables in which some twin has no row: what is in them would be probed for nothing. */
export async function emptyTables({ owner, tenants }: World, tables: readonly string[]): Promise<string[]> {
  const empty: string[] = [];
  for (const table of tables) {
    const whose = table === 'partners' ? 'id' : 'partner_id';
    const [row] = await owner.unsafe<{ n: number }[]>(
      `select count(distinct ${whose})::int as n from ${table} where ${whose} = any($1::text::uuid[])`,
      [`{${tenants.map(({ made }) => made.id).join(',')}}`],
    );
    if (row?.n !== tenants.length) empty.push(table);
  }
  return empty;
}

/** Every cut of a binary search for the one quote that only the neighbour has at that time: how many each finds. */
export async function bisect(
  caller: Caller,
  field: 'createdAt' | 'validUntil',
  from: string,
  until: string,
  steps: number,
): Promise<number[]> {
  let [low, high] = [Date.parse(from), Date.parse(until)];
  const counts: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const middle = Math.floor((low + high) / 2);
    const range = `{ ${field}: { from: "${new Date(low).toISOString()}", until: "${new Date(middle).toISOString()}" } }`;
    const { data } = await caller.send(
      `query Bisect { quotes(first: 1, filter: ${range}) { totalCount nodes { id } } }`,
    );
    const { totalCount } = (data as { quotes: { totalCount: number } }).quotes;
    counts.push(totalCount);
    if (totalCount > 0) high = middle;
    else low = middle;
  }
  return counts;
}

/** Welch's t of the times that foreign ids and ids that never were take, asked in turns. */
export async function welch(caller: Caller, foreign: readonly WireId[], n: number): Promise<number> {
  const timed = async (id: string): Promise<number> => {
    const start = performance.now();
    await caller.send('query Timing($id: ID!) { node(id: $id) { id } }', { id });
    return performance.now() - start;
  };
  const [theirs, nobodys]: [number[], number[]] = [[], []];
  for (let round = 0; round < n; round += 1) {
    const { kind, wire } = foreign[round % foreign.length] ?? { kind: 'Quote', wire: absentId('Quote') };
    theirs.push(await timed(wire));
    nobodys.push(await timed(absentId(kind)));
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = (values: readonly number[]): number => {
    const middle = mean(values);
    return mean(values.map((value) => (value - middle) ** 2)) / values.length;
  };
  return (mean(theirs) - mean(nobodys)) / Math.sqrt(variance(theirs) + variance(nobodys));
}

/** What a quote request answers, without what is new in every quote. */
export async function quoteAnswer(caller: Caller, input: object): Promise<string> {
  const document = `mutation Oracle($input: QuoteRequestInput!) { quoteRequest(input: $input) { replayed userErrors { code message field }
    quote { state revision externalRef registeredVehicle { quotes { totalCount } facts { engineNumber makeModel } } people { policyholder { name { masked } } } } } }`;
  const answer: Answer<unknown> = await caller.send(document, { input });
  return comparable(answer);
}
