/** What acceptance of an option needs, once and completely. Pure: the same facts ask the same of everybody. */
import type { LocalDate } from '../../kernel/dates.js';
import type { MaterialKind } from '../platform/index.js';
import { type CommercialSelection, exclusionsOf, type PolicyKind, type ProductDocument } from '../products/index.js';
import type { IdentityDocument, PartyKind, StoredVehicle } from '../registry/index.js';
import type { AcceptanceRequirements, ExclusionShown, MaterialNeed, Question } from './acceptance.js';
import type { ConsentPurpose, ShownNotice } from './application.js';
import { BRING_RULE, labelOf, PAPERS_RULE, TAX_RULE } from './published/materials.js';
import { type AskedOf, questionSetOn } from './published/questions.js';

export interface PartyFacts {
  readonly kind: PartyKind;
  readonly identity: IdentityDocument | null;
}

export interface AcceptanceSubject {
  readonly day: LocalDate;
  readonly channelKind: string;
  readonly vehicle: StoredVehicle;
  readonly people: { readonly policyholder: PartyFacts; readonly insured: PartyFacts; readonly owner: PartyFacts };
  /** Policies of the option, with what was chosen. */
  readonly policies: readonly (CommercialSelection & {
    readonly kind: PolicyKind;
    readonly productVersionId: string;
  })[];
  /** Clauses that they pin. */
  readonly productVersions: readonly { readonly id: string; readonly document: ProductDocument }[];
  readonly notices: readonly ShownNotice[];
  /** How vehicle tax stands; null without one. */
  readonly taxState: string | null;
}

export function acceptanceRequirementsOf(subject: AcceptanceSubject): AcceptanceRequirements {
  return {
    questions: questionsOf(subject),
    exclusions: exclusionsShown(subject),
    notices: subject.notices.filter((notice) => notice.mustConfirm),
    consents: consentsOf(subject),
    materials: materialsOf(subject),
    mandateNeeded: subject.channelKind === 'BROKER', // domain 6.3: a broker submits with the customer's mandate
    missingFields: missingFieldsOf(subject),
  };
}

/** Those for everybody and those of what is chosen. */
function exclusionsShown({ policies, productVersions }: AcceptanceSubject): ExclusionShown[] {
  return policies.flatMap((policy) =>
    productVersions
      .filter(({ id }) => id === policy.productVersionId)
      .flatMap(({ id, document }) =>
        exclusionsOf(document, policy).map(({ key, text }) => ({ key, text, productVersionId: id })),
      ),
  );
}

function has({ policies }: Pick<AcceptanceSubject, 'policies'>, kind: PolicyKind): boolean {
  return policies.some((policy) => policy.kind === kind);
}

function questionsOf(subject: AcceptanceSubject): Question[] {
  return questionSetOn(subject.day)
    .questions.filter(({ asked }) => isAsked(asked, subject))
    .map(({ asked: _asked, ...question }) => question);
}

function isAsked(asked: AskedOf, subject: AcceptanceSubject): boolean {
  const { vehicle } = subject;
  return (
    asked.kinds.some((kind) => has(subject, kind)) &&
    (asked.useNatures?.includes(vehicle.useNature) ?? true) &&
    (asked.energies === undefined || (vehicle.energy !== null && asked.energies.includes(vehicle.energy))) &&
    (asked.registered === undefined || asked.registered === (vehicle.plate !== null))
  );
}

/** Marketing is never a condition (PIPL 16); a person's identity number is sensitive and has its own consent (PIPL 29). */
function consentsOf({ people }: AcceptanceSubject): ConsentPurpose[] {
  const persons = [people.policyholder, people.insured, people.owner].some(({ kind }) => kind === 'PERSON');
  return ['CONTRACT', 'SHARE_WITH_PARTNER', 'PLATFORM_QUERY', ...(persons ? (['SENSITIVE_DATA'] as const) : [])];
}

function materialsOf(subject: AcceptanceSubject): MaterialNeed[] {
  const commercial = has(subject, 'COMMERCIAL');
  const need = (kind: MaterialKind): MaterialNeed => ({
    kind,
    label: labelOf(kind),
    needed: commercial,
    rule: commercial ? PAPERS_RULE : BRING_RULE,
  });
  const vehiclePapers: MaterialKind[] =
    subject.vehicle.plate === null ? ['CONFORMITY_CERTIFICATE', 'PURCHASE_INVOICE'] : ['VEHICLE_LICENCE'];
  const papers: MaterialKind[] = [...vehiclePapers, 'IDENTITY_DOCUMENT'];
  // Who drives an organisation's vehicle changes: the licence is asked of a person who insures (S-100).
  if (commercial && subject.people.policyholder.kind === 'PERSON') papers.push('DRIVING_LICENCE');
  const taxProof = subject.taxState === 'PAID' || subject.taxState === 'EXEMPT';
  return [
    ...papers.map(need),
    ...(taxProof ? [{ kind: 'TAX_PROOF' as const, label: labelOf('TAX_PROOF'), needed: false, rule: TAX_RULE }] : []),
  ];
}

function missingFieldsOf(subject: AcceptanceSubject): string[] {
  const { people, vehicle } = subject;
  const missing: string[] = (['policyholder', 'insured', 'owner'] as const)
    .filter(
      (role) => people[role].identity === null && (role === 'policyholder' || people[role] !== people.policyholder),
    )
    .map((role) => `people.${role}.identity`);
  if (!has(subject, 'COMMERCIAL')) return missing;
  if (vehicle.makeModel === null) missing.push('vehicle.makeModel');
  if (vehicle.engineNumber === null) missing.push('vehicle.engineNumber');
  if (vehicle.plate !== null && vehicle.firstRegisteredOn === null) missing.push('vehicle.firstRegisteredOn');
  return missing;
}
