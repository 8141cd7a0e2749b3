/** Checks who is who as a caller describes it: every problem at once, by path, never repeating what was typed. */
import type { LocalDate } from '../../kernel/dates.js';
import { KernelRefusals, type Problems } from '../../kernel/refusal.js';
import { checkMobile, checkPhone } from './contact.rules.js';
import { checkIdentity } from './identity.rules.js';
import type { RegistryNotice } from './notices.js';
import { exactlyOne } from './one-of.rules.js';
import type {
  CheckedParty,
  DescribedOrganisation,
  DescribedPerson,
  IdentityDocument,
  OrganisationClaim,
  PartyClaim,
  PartyRecord,
  People,
  PeopleClaim,
  PersonClaim,
} from './party.js';
import { checkAddress, checkOrganisationName, checkPersonName } from './person-name.rules.js';
import { badValue, type Path } from './registry.refusals.js';
import type { PartyKind } from './vehicle.js';

export interface PeopleContext {
  readonly today: LocalDate;
  /** At acceptance: whoever has no identity document is a problem. Before, it is only listed. */
  readonly complete: boolean;
  /** Known parties of the partner by wire id (`knownParties`); whoever is not among them is not there. */
  readonly known?: ReadonlyMap<string, PartyRecord>;
}

export interface CheckedPeople {
  /** Null when anything was refused. */
  readonly people: People<CheckedParty> | null;
  readonly notices: readonly RegistryNotice[];
  /** What acceptance still needs, as paths joined by dots; empty when refused. */
  readonly missing: readonly string[];
}

/** What one check gathers beside its problems. */
interface Gathered {
  readonly problems: Problems;
  readonly context: PeopleContext;
  readonly notices: RegistryNotice[];
  readonly missing: Path[];
}

/** `path` leads to the object with the roles. */
export function checkPeople(claim: PeopleClaim, path: Path, problems: Problems, context: PeopleContext): CheckedPeople {
  const before = problems.items.length;
  const gathered: Gathered = { problems, context, notices: [], missing: [] };
  const role = (name: keyof PeopleClaim): CheckedParty | null => {
    const party = claim[name];
    return party == null ? null : checkParty(party, [...path, name], gathered);
  };
  const policyholder = role('policyholder');
  const [insured, owner, firstBeneficiary] = [role('insured'), role('owner'), role('firstBeneficiary')];
  const { notices, missing } = gathered;
  if (context.complete) for (const field of missing) problems.add(missingIdentity(field));
  if (policyholder === null || problems.items.length > before) return { people: null, notices, missing: [] };
  return {
    people: { policyholder, insured: insured ?? policyholder, owner: owner ?? policyholder, firstBeneficiary },
    notices,
    missing: missing.map((field) => field.join('.')),
  };
}

/** One party alone, such as a payer: at this point nobody needs an identity document yet. `path` leads to it. */
export function checkOneParty(
  claim: PartyClaim,
  path: Path,
  problems: Problems,
  context: Omit<PeopleContext, 'complete'>,
): CheckedParty | null {
  const before = problems.items.length;
  const party = checkParty(claim, path, {
    problems,
    context: { ...context, complete: false },
    notices: [],
    missing: [],
  });
  return problems.items.length > before ? null : party;
}

function checkParty(claim: PartyClaim, path: Path, gathered: Gathered): CheckedParty | null {
  const { person, organisation, partyId } = claim;
  if (exactlyOne(claim, ['person', 'organisation', 'partyId'], path, gathered.problems) === null) return null;
  if (person) return checkPerson(person, [...path, 'person'], gathered, 'NEEDED');
  if (organisation) return checkOrganisation(organisation, [...path, 'organisation'], gathered);
  return knownParty(partyId ?? '', [...path, 'partyId'], gathered);
}

/** Whether acceptance needs the identity document: of everybody with a role, not of a person to talk to. */
type IdentityNeed = 'NEEDED' | 'NOT_NEEDED';

function checkPerson(claim: PersonClaim, path: Path, gathered: Gathered, need: IdentityNeed): DescribedPerson | null {
  const { problems } = gathered;
  const name = checkPersonName(claim.name, [...path, 'name'], problems);
  const identity = checkDocument(claim.identity, 'PERSON', [...path, 'identity'], gathered, need);
  const phone = claim.phone == null ? null : checkMobile(claim.phone, [...path, 'phone'], problems);
  const address = claim.address == null ? null : checkAddress(claim.address, [...path, 'address'], problems);
  return name === null ? null : { kind: 'PERSON', name, identity, phone, address };
}

function checkOrganisation(claim: OrganisationClaim, path: Path, gathered: Gathered): DescribedOrganisation | null {
  const { problems } = gathered;
  const name = checkOrganisationName(claim.name, [...path, 'name'], problems);
  const identity = checkDocument(claim.identity, 'ORGANISATION', [...path, 'identity'], gathered, 'NEEDED');
  const phone = claim.phone == null ? null : checkPhone(claim.phone, [...path, 'phone'], problems);
  const address = claim.address == null ? null : checkAddress(claim.address, [...path, 'address'], problems);
  const contact =
    claim.contact == null ? null : checkPerson(claim.contact, [...path, 'contact'], gathered, 'NOT_NEEDED');
  return name === null ? null : { kind: 'ORGANISATION', name, identity, phone, address, contact };
}

function checkDocument(
  claim: IdentityDocument | null | undefined,
  party: PartyKind,
  path: Path,
  gathered: Gathered,
  need: IdentityNeed,
): IdentityDocument | null {
  if (claim == null) {
    if (need === 'NEEDED') gathered.missing.push(path);
    return null;
  }
  const checked = checkIdentity(claim, path, gathered.problems, { today: gathered.context.today, party });
  if (checked === null) return null;
  gathered.notices.push(...checked.notices);
  return { kind: checked.kind, number: checked.number };
}

function knownParty(wireId: string, path: Path, gathered: Gathered): PartyRecord | null {
  const party = gathered.context.known?.get(wireId);
  if (!party) {
    gathered.problems.add({ code: KernelRefusals.NOT_FOUND, field: path });
    return null;
  }
  if (party.identity === null) gathered.missing.push(path);
  return party;
}

function missingIdentity(path: Path) {
  return badValue(
    path,
    path.at(-1) === 'partyId'
      ? {
          zh: '此人尚无证件信息,请连同证件重新填写。',
          en: 'No identity document is known of this party. Describe it again, with one.',
        }
      : { zh: '承保前须填写证件。', en: 'The identity document is needed for acceptance.' },
  );
}
