/** Who probes whom: each partner the two others, each branch the partners of the other, a bound caller the other outlet. */
import type postgres from 'postgres';
import { type Estate, union } from './estate.js';
import type { Asking } from './reads.js';
import { forbiddenOf } from './verdict.js';
import { canaryOf, type Tenant, type World } from './world.js';

export interface Pairing extends Asking {
  /** Partners whose rows must not change. */
  readonly others: readonly string[];
}

function against(
  caller: Asking['caller'],
  mine: readonly Tenant[],
  others: readonly Tenant[],
  more: { ids?: Estate['ids']; words?: readonly string[] } = {},
): Pairing {
  const foreign = union(others.map(({ estate }) => estate));
  const theirs = { ...foreign, ids: [...foreign.ids, ...(more.ids ?? [])] };
  return {
    caller,
    mine: union(mine.map(({ estate }) => estate)),
    theirs,
    forbidden: forbiddenOf(theirs, [...others.map(({ letter }) => canaryOf(letter)), ...(more.words ?? [])]),
    others: others.map(({ made }) => made.id),
  };
}

/** The insurer's people say for which partner a credential is. */
const issueOf = (partnerId: string | undefined): Estate['inputs'][string] => ({
  partnerId,
  label: 'probe',
  scopes: ['quote:read'],
  expiresAt: '2027-01-01T00:00:00.000+08:00',
});

/** Ordered pairs of tenants: three partners and two branches. */
export function pairings({ tenants, branches }: World): Pairing[] {
  const partners = tenants.map((tenant) =>
    against(
      tenant.caller,
      [tenant],
      tenants.filter((other) => other !== tenant),
    ),
  );
  const staff = branches.map((branch) => {
    const own = tenants.filter(({ letter }) => branch.looksAfter.includes(letter));
    const colleagues = branches.filter((other) => other !== branch);
    const pairing = against(
      branch.caller,
      own,
      tenants.filter((other) => !own.includes(other)),
      {
        ids: colleagues.map(({ credentialId }) => ({
          kind: 'Credential',
          wire: `crd_${credentialId.replaceAll('-', '')}`,
        })),
        words: colleagues.map(({ name }) => `staff of ${name}`),
      },
    );
    const partnerId = pairing.mine.ids.find(({ kind }) => kind === 'Partner')?.wire;
    return {
      ...pairing,
      mine: { ...pairing.mine, inputs: { ...pairing.mine.inputs, CredentialIssueInput: issueOf(partnerId) } },
    };
  });
  return [...partners, ...staff];
}

/** Tables whose rows have a number and the outlet that brought them. */
const NUMBERED_AT_OUTLETS = [
  'quotes',
  'applications',
  'charges',
  'payment_orders',
  'refunds',
  'policies',
  'claims',
  'payouts',
] as const;
/** Tables whose rows are part of one of those. */
const OF_APPLICATIONS = ['application_materials', 'consents', 'underwriting_decisions', 'referrals'] as const;
const OF_CLAIMS = [
  'claim_reports',
  'claim_notices',
  'claim_materials',
  'claim_repair_estimates',
  'claim_injuries',
  'claim_payees',
  'claim_participants',
  'claim_surveys',
  'claim_assessments',
  'claim_calculations',
  'claim_approvals',
  'claim_rejections',
  'claim_inquiries',
  'claim_recoveries',
  'claim_services',
  'claim_cancellations',
  'claim_exclusions',
  'claim_reviews',
] as const;
const OF_POLICIES = ['policy_versions', 'policy_documents', 'deliveries', 'commission_entries'] as const;

/**
 * What the branch outlet's caller must not see of its own partner: the main outlet, and what it brought. Vehicles and
 * people are the partner's, not an outlet's: they are no part of this (README of `registry`).
 */
export async function outletPairing(owner: postgres.Sql, tenant: Tenant): Promise<Pairing> {
  const { made, estate } = tenant;
  const atMain = (table: string): string => `select id from ${table} where outlet_id = $1`;
  const hidden = await owner.unsafe<{ id: string }[]>(
    [
      'select $1::uuid as id',
      `select o.id from quote_options o join quote_versions v on v.id = o.quote_version_id join quotes q on q.id = v.quote_id where q.outlet_id = $1`,
      'select id from credentials where partner_id = $2 and outlet_id is null',
      'select id from claim_drafts where partner_id = $2 and outlet_id is null',
      ...['producers', 'renewals', ...NUMBERED_AT_OUTLETS].map(atMain),
      ...OF_CLAIMS.map((table) => `select id from ${table} where claim_id in (${atMain('claims')})`),
      `select endorsement_id from endorsement_slips where policy_id in (${atMain('policies')})`,
      ...OF_APPLICATIONS.map((table) => `select id from ${table} where application_id in (${atMain('applications')})`),
      ...OF_POLICIES.map((table) => `select id from ${table} where policy_id in (${atMain('policies')})`),
      `select id from postings where charge_id in (${atMain('charges')})`,
    ].join(' union '),
    [made.outlets.main, made.id],
  );
  const hex = new Set(hidden.map(({ id }) => id.replaceAll('-', '')));
  const numbers = await owner.unsafe<{ number: string }[]>(
    NUMBERED_AT_OUTLETS.map((table) => `select number from ${table} where outlet_id = $1`).join(' union all '),
    [made.outlets.main],
  );
  const isHidden = ({ wire }: Estate['ids'][number]): boolean => hex.has(wire.slice(4));
  const texts = [
    `main ${estate.canary}`,
    `Main Seller ${estate.canary}`,
    `main quote ${estate.canary}`,
    `main clone ${estate.canary}`,
    `main credential ${estate.canary}`,
    ...estate.texts.filter((text) => /^main (life|application|payment|split|loss|change) /.test(text)),
  ];
  const theirs: Estate = {
    ...estate,
    ids: estate.ids.filter(isHidden),
    numbers: numbers.map(({ number }) => number),
    texts,
    plates: [],
    vins: [],
    keys: [],
    cursors: [],
  };
  const mine: Estate = {
    ...estate,
    ids: estate.ids.filter((id) => !isHidden(id)),
    numbers: estate.numbers.filter((number) => !theirs.numbers.includes(number)),
    texts: [],
    cursors: [],
    inputs: tenant.atBranch,
  };
  return { caller: tenant.bound, mine, theirs, forbidden: forbiddenOf(theirs, texts), others: [] };
}
