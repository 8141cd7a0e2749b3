/**
 * What a kind of business, with or without licence, may ever do: the default permission matrix of the law of insurance
 * intermediaries (domain.md 6.3), as data. A table (kind × licence → column) applies it; roles narrow it; clauses of
 * the agreement narrow it further. Nothing widens it.
 *
 * A later room adds its operations by mapping their permissions to a row here (`permissions.ts`), not by new logic.
 */

/** Operations of the matrix, in its order; `OWN_RECORDS` is ours: every caller may read its own papers and call in its own name. */
export const CAPABILITIES = {
  OWN_RECORDS: 'own papers: partner, outlets, salespeople, agreement, credentials, events',
  READ_PRODUCTS: 'read products',
  QUOTE: 'quote',
  COMPARE_INSURERS: 'compare insurers',
  SUBMIT_APPLICATION: 'submit application',
  COLLECT_PREMIUM: 'collect premium into own account',
  SEE_POLICY: 'see policy',
  REQUEST_ENDORSEMENT: 'request endorsement',
  REQUEST_CANCELLATION: 'request cancellation',
  RENEWAL_LIST: 'renewal list',
  REPORT_LOSS: 'report a loss',
  UPLOAD_CLAIM_DOCUMENTS: 'upload claim documents',
  SEE_CLAIM_AMOUNT: 'see claim amount / injury data',
  COMMISSION_STATEMENT: 'commission statement',
} as const;
export type Capability = keyof typeof CAPABILITIES;

export const COLUMNS = {
  INDIVIDUAL_AGENT: 'individual agent',
  AGENCY: 'agency',
  BROKER: 'broker',
  LICENSED_DEALER: 'licensed dealer',
  UNLICENSED: 'unlicensed club / dealer / app',
  REPAIR_SHOP: 'repair shop',
  FLEET_ENTERPRISE: 'fleet enterprise',
} as const;
export type ChannelColumn = keyof typeof COLUMNS;

/** A cell: null is "never"; otherwise the limit in the matrix's own words, which the operation's clauses apply. */
type Cell = string | null;
type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell];

const NO = null;
const YES = '✓';
const WITH_HOLDER = "with holder's consent";
const OWN_AMOUNT = 'amount own; injury –';

const MATRIX: Readonly<Record<Capability, Row>> = {
  //                       individual agent, agency, broker, licensed dealer, unlicensed, repair shop, fleet enterprise
  OWN_RECORDS: [YES, YES, YES, YES, YES, YES, YES],
  READ_PRODUCTS: [YES, YES, YES, YES, 'general text only', NO, YES],
  QUOTE: ['✓ own insurer', YES, YES, YES, NO, NO, 'own vehicles'],
  COMPARE_INSURERS: [NO, YES, YES, '✓ if several contracts', NO, NO, NO],
  SUBMIT_APPLICATION: [YES, YES, '✓ with mandate', YES, NO, NO, 'own'],
  COLLECT_PREMIUM: [NO, 'if contract says', 'if contract says (own client account)', 'if contract says', NO, NO, NO],
  SEE_POLICY: ['placed by self', 'placed by self', 'own clients', 'placed by self', NO, NO, 'own'],
  REQUEST_ENDORSEMENT: ['✓ own', '✓ own', '✓ own clients', '✓ own', NO, NO, 'own'],
  REQUEST_CANCELLATION: [WITH_HOLDER, WITH_HOLDER, WITH_HOLDER, WITH_HOLDER, NO, NO, 'own'],
  RENEWAL_LIST: ['own', 'own', 'own clients', 'own', NO, NO, 'own'],
  REPORT_LOSS: ['✓ own', '✓ own', YES, '✓ own', "✓ with insured's consent", '✓ vehicle in shop', 'own'],
  UPLOAD_CLAIM_DOCUMENTS: [YES, YES, YES, YES, '✓ same claim', 'repair estimate only', 'own'],
  SEE_CLAIM_AMOUNT: [OWN_AMOUNT, OWN_AMOUNT, 'with mandate', OWN_AMOUNT, 'status only', 'own repair lines', 'own'],
  COMMISSION_STATEMENT: ['own', 'own', 'own', 'own', NO, NO, NO],
};

const COLUMN_ORDER = Object.keys(COLUMNS) as ChannelColumn[];

/** Which column a kind stands in while its licence holds, and without one. */
interface Kind {
  readonly licensed: ChannelColumn;
  readonly unlicensed: ChannelColumn;
}

const KINDS = {
  // A natural person with a practice registration; the agency column is for legal persons.
  INDIVIDUAL_AGENT: { licensed: 'INDIVIDUAL_AGENT', unlicensed: 'UNLICENSED' },
  AGENT: { licensed: 'AGENCY', unlicensed: 'UNLICENSED' },
  BROKER: { licensed: 'BROKER', unlicensed: 'UNLICENSED' },
  DEALER: { licensed: 'LICENSED_DEALER', unlicensed: 'UNLICENSED' },
  // Normally unlicensed. One that holds a concurrent-agency licence (兼业代理) does what a dealer with one does.
  CAR_CLUB: { licensed: 'LICENSED_DEALER', unlicensed: 'UNLICENSED' },
  // Insures its own fleet, so it needs no licence and gains nothing by one.
  ENTERPRISE: { licensed: 'FLEET_ENTERPRISE', unlicensed: 'FLEET_ENTERPRISE' },
  // The awarding body insures its own vehicles under the awarded scheme: it intermediates for nobody and earns no
  // commission, as an enterprise does. A broker or agent that runs a tender for somebody else is a BROKER or an AGENT.
  TENDER: { licensed: 'FLEET_ENTERPRISE', unlicensed: 'FLEET_ENTERPRISE' },
  REPAIR_SHOP: { licensed: 'REPAIR_SHOP', unlicensed: 'REPAIR_SHOP' },
} satisfies Record<string, Kind>;
export type KnownKind = keyof typeof KINDS;

/** New kinds are data. Until somebody says what law allows them, they may do what the least of all may. */
export const NARROWEST_COLUMN: ChannelColumn = 'REPAIR_SHOP';

/** Kinds that have a column of their own. */
export const KNOWN_KINDS: readonly string[] = Object.keys(KINDS);

export function columnOf(kind: string, licensed: boolean): ChannelColumn {
  const known = Object.hasOwn(KINDS, kind) ? KINDS[kind as KnownKind] : undefined;
  if (!known) return NARROWEST_COLUMN;
  return licensed ? known.licensed : known.unlicensed;
}

/** Whether a kind does more with a licence than without: for the others a lapsed licence changes nothing. */
export function needsLicence(kind: string): boolean {
  return columnOf(kind, true) !== columnOf(kind, false);
}

/** What the matrix says of a capability: null when it is never open, otherwise the limit in its own words. */
export function limitOf(column: ChannelColumn, capability: Capability): string | null {
  return MATRIX[capability][COLUMN_ORDER.indexOf(column)] ?? null;
}

export function mayEver(column: ChannelColumn, capability: Capability): boolean {
  return limitOf(column, capability) !== null;
}

/** Whether a capability is open without any limit. */
export function openInFull(column: ChannelColumn, capability: Capability): boolean {
  return limitOf(column, capability) === YES;
}

/** The matrix as the page shows it, for people and for the test that compares it with the source. */
export function printMatrix(): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = (Object.keys(CAPABILITIES) as Capability[]).map((capability) =>
    line([CAPABILITIES[capability], ...COLUMN_ORDER.map((column) => limitOf(column, capability) ?? '–')]),
  );
  return [line(['operation', ...COLUMN_ORDER.map((column) => COLUMNS[column])]), ...rows].join('\n');
}
