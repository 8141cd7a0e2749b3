/** The notice of a loss (W4): what a broker's system sends of its own policies, and the rows that come of it. */

const REFERENCE = '#reference#';
const AT = /#(occurred|captured):(\d+):(\d+)#/g;
/** More than two hours apart, every loss of a vehicle is an accident of its own. */
const APART_MS = 130 * 60_000;
/** So many requests in a row are about other vehicles. */
const VEHICLES = 100;

export const CLAIM = `mutation BenchClaim($input: ClaimReportInput!) { claimReport(input: $input) { claim { number state revision
  missingDocuments { kind label needed } } userErrors { code message field } } }`;

/** A loss under this policy, told the minute after; from `at` on each hundred requests after the `first` go one step back. */
export function claimVariables(policyNumber, at, first) {
  return {
    input: {
      idempotencyKey: `${REFERENCE}-claim`,
      externalRef: REFERENCE,
      policy: { policyNumber },
      occurredAt: `#occurred:${at}:${first}#`,
      capturedAt: `#captured:${at}:${first}#`,
      place: { address: '上海市测试路 1 号', region: '310000' },
      cause: 'COLLISION',
      narrative: '等红灯时被追尾。',
      reporter: { relation: 'INSURED', name: '测试甲', phone: '13800000000' },
      policeReported: true,
      injuredCount: 0,
    },
  };
}

/** With the instants of the n-th request. */
export function datedClaim(prepared, n) {
  return prepared.replace(AT, (_, which, at, first) => {
    const back = Math.floor((n - Number(first)) / VEHICLES) * APART_MS;
    return new Date(Number(at) - back + (which === 'captured' ? 60_000 : 0)).toISOString();
  });
}

/** Policies of a seller in force for long, one of each vehicle; and the instant that losses go back from. */
export async function insuredOf(owner, partnerId) {
  const policies = await owner`
    select distinct on (p.starts_at, p.subject_id) p.number from policies p
    where p.partner_id = ${partnerId} and p.external_ref like 'bench-%' and p.starts_at < now() - interval '100 days' and p.ends_at > now()
    order by p.starts_at, p.subject_id, p.kind limit 300`;
  if (policies.length < VEHICLES) throw new Error('W4 needs 5,000 policies or more');
  const [{ at }] = await owner`select least(now(), min(occurred_at)) as at from claims`;
  return { numbers: policies.map(({ number }) => number), at: new Date(at).getTime() - APART_MS };
}

/** Rows of one notice under a policy of the reporter's own, in an order in which each can name the ones before. */
const TABLES = [
  ['claims', 'id = q.claim_id'],
  ['claim_policies', 'claim_id = q.claim_id order by r.kind'],
  ['claim_materials', 'claim_id = q.claim_id order by r.position'],
  ['claim_reports', 'claim_id = q.claim_id'],
  ['claim_notices', 'id = q.id'],
  ['claim_steps', 'claim_id = q.claim_id order by r.step'],
  ['claim_deadlines', 'claim_id = q.claim_id order by r.kind, r.rule_name'],
  ['service_cases', 'subject_id = q.claim_id'],
  ['idempotency_keys', 'subject_id = q.claim_id'],
  ['events', 'subject_id = q.claim_id'],
  ['audit_records', 'subject_id = q.claim_id'],
];

const NOW = 'created_at updated_at reported_at received_at asked_at started_at recorded_at at';

/** How L0 writes it: what the policy says is looked up in the statement, the rest is the model's. */
export const CLAIM_WRITE = {
  root: 'claim_notices',
  tables: TABLES,
  /** Written by triggers of these rows, under L0 as under the gateway. */
  byTrigger: { claim_stays: 1 },
  series: { table: 'claims', prefix: 'CLM-', sequence: 'app.claim_numbers' },
  ownColumns: ['id', 'accident_id'],
  now: new Set(NOW.split(' ')),
  head: `named as materialized (select p.partner_id, p.subject_id from policies p where p.partner_id = $1::text::uuid and p.number = $2::text),
    pair as materialized (select p.id, p.kind, p.subject_id, p.vin, p.plate, v.id as version_id
      from named n join policies p on p.partner_id = n.partner_id and p.subject_id = n.subject_id
      join policy_versions v on v.partner_id = p.partner_id and v.policy_id = p.id)`,
  headParams: [(facts) => facts.partnerId, (facts) => facts.input.policy.policyNumber],
  /** An expression in place of a value; null: as every other. */
  expressionOf(table, name, row) {
    if (table === 'claims' && ['subject_id', 'vin', 'plate'].includes(name))
      return `(select ${name} from pair order by kind desc limit 1)`;
    if (table === 'claim_policies' && name === 'policy_id') return `(select id from pair where kind = '${row.kind}')`;
    if (table === 'claim_policies' && name === 'version_id')
      return `(select version_id from pair where kind = '${row.kind}')`;
    return null;
  },
  /** A value that this table takes from the request; null: as every other. */
  makerOf(table, name, row) {
    const value = row[name];
    if (name === 'captured_at' && value !== null) return (facts) => facts.input.capturedAt;
    if (table === 'claims' && name === 'occurred_at') return (facts) => facts.input.occurredAt;
    if (name === 'policy_number') return (facts) => facts.input.policy.policyNumber;
    // The answer to the notice meets its clock at once.
    if (name === 'met_at' && value !== null) return (facts) => facts.now;
    return null;
  },
  /** What two notices may differ in, besides ids, instants and numbers. */
  async marksOf(owner, { policy, externalRef }) {
    const [{ vin, plate }] = await owner`select vin, plate from policies where number = ${policy.policyNumber}`;
    return [[policy.policyNumber, 'POLICY'], [externalRef, 'REF'], [vin, 'VIN'], ...(plate ? [[plate, 'PLATE']] : [])];
  },
  swapsOf: ({ externalRef }) => [externalRef],
};
