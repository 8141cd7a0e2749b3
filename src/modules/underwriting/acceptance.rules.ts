/** What acceptance of an option needs, once and completely. Pure: the same facts ask the same of everybody. */
import type { LocalDate } from '../../kernel/dates.js';
import type { MaterialKind } from '../platform/index.js';
import type { PolicyKind, ProductDocument } from '../products/index.js';
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
  /** Kinds of policy that the option has. */
  readonly kinds: readonly PolicyKind[];
  /** Clauses pinned by the option, one version per policy. */
  readonly productVersions: readonly { readonly id: string; readonly document: ProductDocument }[];
  readonly notices: readonly ShownNotice[];
  /** How vehicle tax stands; null without one. */
  readonly taxState: string | null;
}

export function acceptanceRequirementsOf(subject: AcceptanceSubject): AcceptanceRequirements {
  return {
    questions: questionsOf(subject),
    exclusions: subject.productVersions.flatMap(({ id, document }) =>
      document.exclusions.map(({ key, text }): ExclusionShown => ({ key, text, productVersionId: id })),
    ),
    notices: subject.notices.filter((notice) => notice.mustConfirm),
    consents: consentsOf(subject),
    materials: materialsOf(subject),
    mandateNeeded: subject.channelKind === 'BROKER', // domain 6.3: a broker submits with the customer's mandate
    missingFields: missingFieldsOf(subject),
  };
}

function questionsOf(subject: AcceptanceSubject): Question[] {
  return questionSetOn(subject.day)
    .questions.filter(({ asked }) => isAsked(asked, subject))
    .map(({ asked: _asked, ...question }) => question);
}

function isAsked(asked: AskedOf, { kinds, vehicle }: AcceptanceSubject): boolean {
  return (
    asked.kinds.some((kind) => kinds.includes(kind)) &&
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
  const commercial = subject.kinds.includes('COMMERCIAL');
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

function missingFieldsOf({ people, vehicle, kinds }: AcceptanceSubject): string[] {
  const missing: string[] = (['policyholder', 'insured', 'owner'] as const)
    .filter(
      (role) => people[role].identity === null && (role === 'policyholder' || people[role] !== people.policyholder),
    )
    .map((role) => `people.${role}.identity`);
  if (!kinds.includes('COMMERCIAL')) return missing;
  if (vehicle.makeModel === null) missing.push('vehicle.makeModel');
  if (vehicle.engineNumber === null) missing.push('vehicle.engineNumber');
  if (vehicle.plate !== null && vehicle.firstRegisteredOn === null) missing.push('vehicle.firstRegisteredOn');
  return missing;
}
