/**
 * Ids: uuid v7 inside, `quo_0192…` on the wire. One registry of prefixes, branded per kind, so that a vehicle's id never
 * passes for a quote's: the wrong prefix does not parse, and the wrong kind does not compile.
 */
import { randomUUID } from 'node:crypto';

export const ID_PREFIXES = {
  Institution: 'ins',
  Staff: 'stf',
  Partner: 'ptn',
  Outlet: 'out',
  Producer: 'prd',
  Licence: 'lic',
  StandardTerms: 'stt',
  Agreement: 'agr',
  AgreementVersion: 'agv',
  Clause: 'cls',
  Deviation: 'dev',
  PartnerUser: 'usr',
  Lead: 'led',
  Credential: 'crd',
  Product: 'pro',
  ProductVersion: 'prv',
  Tariff: 'trf',
  Vehicle: 'veh',
  Person: 'per',
  Organisation: 'org',
  Quote: 'quo',
  QuoteVersion: 'qov',
  QuoteOption: 'qop',
  Plan: 'pln',
  File: 'fil',
  Application: 'app',
  Material: 'mat',
  Consent: 'cns',
  UnderwritingDecision: 'udc',
  Referral: 'ref',
  Charge: 'chg',
  PaymentOrder: 'pay',
  Refund: 'rfd',
  Posting: 'pst',
  CommissionEntry: 'cme',
  PayeeAccount: 'pya',
  Payout: 'pyt',
  Receipt: 'rcp',
  Recovery: 'rcv',
  Policy: 'pol',
  PolicyVersion: 'pov',
  PolicyDocument: 'pdc',
  Delivery: 'dlv',
  AgreementImpact: 'imp',
  ServiceCase: 'svc',
  Endorsement: 'edm',
  Claim: 'clm',
  LossReport: 'lrp',
  RepairEstimate: 'rpe',
  Injury: 'inj',
  Payee: 'pye',
  ClaimSurvey: 'csv',
  ClaimReserve: 'crs',
  LossAssessment: 'las',
  ClaimCalculation: 'ccl',
  ClaimApproval: 'cap',
  ClaimRejection: 'crj',
  ClaimSuspension: 'csp',
  ClaimDeadline: 'cdl',
  ClaimConflict: 'ccf',
  ClaimInquiry: 'ciq',
  ClaimFinding: 'cfd',
  ClaimDraft: 'cdr',
  ClaimCancellation: 'ccn',
  ClaimExclusion: 'cxl',
  ClaimParticipant: 'cpt',
  ClaimReview: 'crw',
  ClaimService: 'cse',
  BlocklistEntry: 'ble',
  ServicePoint: 'svp',
  Renewal: 'ren',
  RenewalRun: 'rnr',
  Event: 'evt',
  AuditRecord: 'aud',
  Operation: 'opr',
} as const;

export type IdKind = keyof typeof ID_PREFIXES;

declare const brand: unique symbol;
/** The uuid of one kind of object. */
export type Id<K extends IdKind> = string & { readonly [brand]: K };

const KIND_OF_PREFIX = new Map<string, IdKind>(
  Object.entries(ID_PREFIXES).map(([kind, prefix]) => [prefix, kind as IdKind]),
);
const WIRE = /^([a-z]{3})_([0-9a-f]{32})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let lastMs = 0;
let counter = 0;

/** A new uuid v7: rises with time, and within a millisecond by a counter, so that ids made in order sort in order. */
export function newId<K extends IdKind>(_kind: K): Id<K> {
  let ms = Date.now(); // identity, not domain time: a moved clock must not make ids collide
  if (ms <= lastMs) {
    ms = lastMs;
    counter += 1;
    if (counter > 0xfff) {
      ms = lastMs += 1;
      counter = 0;
    }
  } else {
    lastMs = ms;
    counter = Number.parseInt(randomUUID().slice(0, 2), 16);
  }
  const time = ms.toString(16).padStart(12, '0');
  const random = randomUUID().slice(18); // variant and 62 random bits stand at the same place, and Node draws them in bulk
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}${random}` as Id<K>;
}

export function wireId<K extends IdKind>(kind: K, id: Id<K>): string {
  return `${ID_PREFIXES[kind]}_${id.replaceAll('-', '')}`;
}

/** Which object a wire id names; null for anything that is not one of ours. */
export function readWireId(wire: string): { kind: IdKind; uuid: string } | null {
  const match = WIRE.exec(wire);
  const kind = match?.[1] === undefined ? undefined : KIND_OF_PREFIX.get(match[1]);
  if (!match?.[2] || !kind) return null;
  const hex = match[2];
  return {
    kind,
    uuid: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
  };
}

/** The id of one kind; null when the text names another kind or nothing. */
export function parseWireId<K extends IdKind>(kind: K, wire: string): Id<K> | null {
  const read = readWireId(wire);
  return read?.kind === kind ? (read.uuid as Id<K>) : null;
}

/** No row has it. */
const NO_ROW = '00000000-0000-0000-0000-000000000000';

/** An id that narrows a list: null where none was given. What is no id of the kind finds nothing, instead of everything. */
export function narrowingId<K extends IdKind>(kind: K, given: string | null | undefined): Id<K> | null {
  return given == null ? null : (parseWireId(kind, given) ?? (NO_ROW as Id<K>));
}

/** An id that comes from our own tables or configuration. */
export function trustedId<K extends IdKind>(_kind: K, uuid: string): Id<K> {
  if (!UUID.test(uuid)) throw new RangeError('not a uuid');
  return uuid as Id<K>;
}

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The insurer as a tenant: owner of the rows that belong to no partner (its own idempotency keys, its own events). */
export const INSURER_TENANT = '00000000-0000-7000-8000-000000000001' as Id<'Partner'>;
