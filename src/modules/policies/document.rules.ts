/** Which documents a policy has, and when they may be made and delivered. Pure. */
import { formatInstant, type Instant } from '../../kernel/dates.js';
import type { Language, RefusalItem } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import { PolicyRefusals } from './policies.refusals.js';
import { policyLife } from './policy.life.js';
import type { DeliveryMethod, Policy, PolicyDocument, PolicyDocumentKind, PolicyState } from './policy.js';

/** Made of every policy when it is issued, in Chinese (CTR 12: policy, sign and receipt apart for each). */
export function issuedKinds(kind: PolicyKind): PolicyDocumentKind[] {
  return kind === 'COMPULSORY' ? ['POLICY', 'SIGN', 'INVOICE'] : ['POLICY', 'INVOICE'];
}

/** Made when somebody asks: a copy of those in another language, and certificates. */
function madeOnRequest(kind: PolicyKind): PolicyDocumentKind[] {
  return [...issuedKinds(kind), 'CERTIFICATE'];
}

/** A policy that never was, or was given up, has nothing to deliver or to certify. */
export function closedFor(state: PolicyState): RefusalItem | null {
  if (state !== 'CANCELLED' && state !== 'VOIDED') return null;
  return {
    code: PolicyRefusals.POLICY_STATE,
    facts: [
      { name: 'state', value: state },
      { name: 'open', value: policyLife.open(state).join(' ') || '-' },
    ],
  };
}

/** Why a document cannot be made now; null when it can. */
export function creationFault(
  policy: Pick<Policy, 'kind'>,
  documents: readonly PolicyDocument[],
  asked: { readonly kind: PolicyDocumentKind; readonly language: Language },
  versionId: string,
): RefusalItem | null {
  const field = ['input', 'kind'];
  const kinds = madeOnRequest(policy.kind);
  if (!kinds.includes(asked.kind))
    return {
      code: PolicyRefusals.DOCUMENT_NOT_AVAILABLE,
      field,
      facts: [{ name: 'open', value: kinds.join(' ') }],
      wouldPass: kinds.map((kind) => ({
        field,
        value: kind,
        message: { zh: '此保单可以出具', en: 'can be made of this policy' },
      })),
    };
  const standing = documents.some(
    ({ kind, language, policyVersionId }) =>
      kind === asked.kind && language === asked.language && policyVersionId === versionId,
  );
  return standing && asked.kind !== 'CERTIFICATE' ? { code: PolicyRefusals.DOCUMENT_EXISTS, field } : null;
}

/** Nothing can be delivered before the policy itself has been made. */
export function documentsMissing(documents: readonly PolicyDocument[]): RefusalItem | null {
  return documents.some(({ kind }) => kind === 'POLICY') ? null : { code: PolicyRefusals.DOCUMENTS_NOT_READY };
}

/** When it was handed over: told for HANDED_OVER and only there, not before issue, not in the future. */
export function handedOverFault(
  method: DeliveryMethod,
  handedOverAt: Instant | null,
  issuedAt: Instant,
  now: Instant,
): RefusalItem | null {
  const right =
    method === 'HANDED_OVER'
      ? handedOverAt !== null && handedOverAt >= issuedAt && handedOverAt <= now
      : handedOverAt === null;
  if (right) return null;
  const field = ['input', 'handedOverAt'];
  const value = method === 'HANDED_OVER' ? formatInstant(now) : 'null';
  return {
    code: PolicyRefusals.HANDED_OVER_AT_INVALID,
    field,
    facts: [
      { name: 'issuedAt', value: formatInstant(issuedAt) },
      { name: 'now', value: formatInstant(now) },
    ],
    wouldPass: [{ field, value, message: { zh: '例如', en: 'for example' } }],
  };
}

/** A message needs somewhere to go. */
export function contactFault(method: DeliveryMethod, holder: { readonly phone: string | null }): RefusalItem | null {
  const missing = method === 'SMS' ? (holder.phone === null ? 'phone' : null) : method === 'EMAIL' ? 'email' : null;
  if (missing === null) return null;
  const field = ['input', 'method'];
  const others: DeliveryMethod[] = holder.phone === null ? ['HANDED_OVER'] : ['SMS', 'HANDED_OVER'];
  return {
    code: PolicyRefusals.NO_ADDRESS_FOR_DELIVERY,
    field,
    facts: [{ name: 'contact', value: missing }],
    wouldPass: others.map((value) => ({ field, value, message: { zh: '可用的送达方式', en: 'a way that is open' } })),
  };
}
