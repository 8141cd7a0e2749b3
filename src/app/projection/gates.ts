/**
 * What must be open before a part of the schema exists for a caller: a permission, a side, what its agreement in force
 * speaks of. Read off the same table as shield (`operations.ts`) and off the registry of nodes; the few parts below that
 * only this page knows stand here.
 */
import type { PermissionName } from '../../modules/access/index.js';
import type { ClauseKey } from '../../modules/channels/index.js';
import { nodePermissions } from '../../modules/platform/index.js';
import { type OperationRow, operations } from '../operations.js';
import { sensitiveFields } from '../sensitive-fields.js';

/** What one caller reaches. */
export interface Reach {
  readonly permissions: ReadonlySet<string>;
  readonly side: 'PARTNER' | 'INSURER' | 'SYSTEM';
  /** What the agreement in force speaks of (`channelStanding`); null where none narrows: the insurer, and run-off. */
  readonly terms: ReadonlySet<string> | null;
}

/** A clause that the agreement must hold, or a kind of cover that one of its products is of. */
type Term = ClauseKey | 'COMMERCIAL';

/** All of it must be open. */
export interface Gate {
  readonly permission?: PermissionName;
  readonly side?: 'INSURER';
  readonly terms?: readonly Term[];
}

/** What a commercial part must pass to be priced. */
const PRICED_COMMERCIAL: readonly ClauseKey[] = [
  'COVERAGES',
  'SUM_INSURED_LIMIT',
  'PRICING_BAND',
  'DISCOUNT_AUTHORITY',
];
/** Asked of commercial parts only: without them compulsory cover can still be brought, and bound. */
const OF_COMMERCIAL: readonly ClauseKey[] = [...PRICED_COMMERCIAL, 'BINDING_AUTHORITY'];

/**
 * Nodes that are part of whatever names them: who may read a policy may read its people, its vehicle, its papers and the
 * clauses it was sold under, also in run-off. Every other kind of node is read by its own permission, by whichever edge
 * it is come to.
 */
const PARTS_OF_THEIR_OWNER: ReadonlySet<string> = new Set([
  'Person',
  'Organisation',
  'Vehicle',
  'File',
  'Institution',
  'Product',
  'ProductVersion',
  'Plan',
]);

/**
 * By coordinate: `Type.field` of an output type or an input. A field that is null for no other reason than that the
 * caller may not see it is absent; one that is also null for a while (`File.download`) stays.
 */
const BELOW: Readonly<Record<string, Gate>> = {
  'Policy.commission': { permission: 'commission:read' },
  'QuotedPolicy.commission': { permission: 'commission:read' },
  'EndorsementSlip.commission': { permission: 'commission:read' },
  'Referral.opinions': { side: 'INSURER' },
  // Speaks of nothing but policies.
  'Claim.notCovering': { permission: 'policy:read' },
  // The insurer's own thoughts on a claim: no estimate, doubt or hand of it reaches a partner.
  'Claim.surveys': { side: 'INSURER' },
  'Claim.estimatedCost': { side: 'INSURER' },
  'Claim.approvals': { side: 'INSURER' },
  'Claim.paymentStatements': { side: 'INSURER' },
  'Claim.cost': { permission: 'recovery:read' },
  'Claim.cancellations': { side: 'INSURER' },
  'Claim.exclusions': { side: 'INSURER' },
  'Claim.injuries': { permission: 'injury:record' },
  'Claim.fraudSignals': { permission: 'claim:inquire' },
  'Claim.inquiries': { permission: 'claim:inquire' },
  'Claim.reviews': { permission: 'claim:handle' },
  'ClaimFigures.rework': { side: 'INSURER' },
  'ClaimFigures.quality': { side: 'INSURER' },
  'ClaimFigures.claimRate': { side: 'INSURER' },
  'ClaimFigures.lossRatio': { side: 'INSURER' },
  'ClaimFigures.surveyors': { side: 'INSURER' },
  'ClaimFigures.fraudCaseFiling': { permission: 'claim:inquire' },
  'CredentialIssueInput.partnerId': { side: 'INSURER' },
  'QuoteOptionInput.commercial': { terms: ['COMMERCIAL', ...PRICED_COMMERCIAL] },
};

export interface Gates {
  /** Gate of a type, wherever it is mentioned. */
  readonly types: ReadonlyMap<string, Gate>;
  /** Gate of a field, by `Type.field`. */
  readonly fields: ReadonlyMap<string, Gate>;
  /** Types that an interface may answer, with what that asks for. */
  readonly nodes: ReadonlyMap<string, Gate>;
}

/** Left out by a test that plants a defect: the coordinate of one gate. */
export function allGates(without?: string): Gates {
  const types = new Map<string, Gate>();
  const nodes = new Map<string, Gate>();
  for (const { typeName, permission } of nodePermissions()) {
    const gate = { permission: permission as PermissionName };
    nodes.set(typeName, gate);
    if (!PARTS_OF_THEIR_OWNER.has(typeName)) types.set(typeName, gate);
  }
  const fields = new Map<string, Gate>(Object.entries(BELOW));
  for (const [field, row] of Object.entries(operations as Readonly<Record<string, OperationRow>>)) {
    const terms = (row.under ?? []).filter((key) => !OF_COMMERCIAL.includes(key));
    const gate: Gate = { permission: row.may, terms };
    fields.set(`${row.refuses ? 'Mutation' : 'Query'}.${field}`, gate);
    // Why the agreement closes something may be asked by who is permitted it, so terms do not hide the question.
    if (row.refuses) fields.set(`DecisionInput.${field}`, { permission: row.may });
    // What a key made is told again (`operation(idempotencyKey:).result`) to who may ask for it, whatever the terms are by then.
    if (row.refuses) nodes.set(`${field.charAt(0).toUpperCase()}${field.slice(1)}Payload`, { permission: row.may });
  }
  for (const [type, guarded] of Object.entries(sensitiveFields))
    for (const [field, permission] of Object.entries(guarded)) fields.set(`${type}.${field}`, { permission });
  if (without !== undefined && !fields.delete(without) && !types.delete(without))
    throw new Error(`there is no gate ${without}`);
  return { types, fields, nodes };
}

export function isOpen(gate: Gate | undefined, { permissions, side, terms }: Reach): boolean {
  if (!gate) return true;
  if (gate.permission !== undefined && !permissions.has(gate.permission)) return false;
  if (gate.side !== undefined && gate.side !== side) return false;
  return terms === null || (gate.terms ?? []).every((term) => terms.has(term));
}

/** Callers with one key see one schema: which of the things that any gate asks for are open. */
export function keyMaker(gates: Gates): (reach: Reach) => string {
  const all = [...gates.types.values(), ...gates.fields.values(), ...gates.nodes.values()];
  const permissions = [...new Set(all.flatMap(({ permission }) => permission ?? []))].sort();
  const terms = [...new Set(all.flatMap((gate) => gate.terms ?? []))].sort();
  return (reach) => {
    let key = reach.side === 'INSURER' ? 'I' : 'P';
    for (const permission of permissions) key += reach.permissions.has(permission) ? '1' : '0';
    for (const term of terms) key += reach.terms === null || reach.terms.has(term) ? '1' : '0';
    return key;
  };
}
