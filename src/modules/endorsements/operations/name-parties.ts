/** Changes as callers say them, with everybody whom they name found: checked, and then kept by a request or imagined by a preview. */
import { KernelRefusals, type Problems } from '../../../kernel/refusal.js';
import type { ReadCtx } from '../../../kernel/ctx.js';
import { dayOf, type Instant, type LocalDate } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';

import type { CoverageWish } from '../../products/index.js';
import {
  checkAddress,
  type CheckedParty,
  checkMobile,
  checkOneParty,
  checkPhone,
  type DescribedPerson,
  knownParties,
  type PartyClaim,
  partyById,
  type PartyRecord,
  type PlateColour,
  type UseNature,
} from '../../registry/index.js';
import type { Policy } from '../../policies/index.js';
import type { Answer, Change, Ending, ModelFacts, PeopleChange, Proposal } from '../endorsement.js';

type Path = readonly string[];

/** One change as a caller says it. */
export type ChangeClaim =
  | {
      readonly kind: 'OWNER_TRANSFER';
      readonly owner: PartyClaim;
      readonly policyholder: PartyClaim | null;
      readonly transferredOn: LocalDate;
      readonly useNature: UseNature | null;
    }
  | {
      readonly kind: 'PLATE_ASSIGN' | 'PLATE_CHANGE';
      readonly plate: { readonly number: string; readonly colour: PlateColour | null };
      readonly registeredOn: LocalDate;
    }
  | { readonly kind: 'USE_NATURE_CHANGE'; readonly useNature: UseNature }
  | { readonly kind: 'VIN_ENGINE_CORRECTION'; readonly vin: string | null; readonly engineNumber: string | null }
  | { readonly kind: 'VEHICLE_MODEL_CORRECTION'; readonly facts: ModelFacts }
  | { readonly kind: 'SUM_INSURED_CHANGE' | 'ADD_COVERAGE'; readonly coverage: CoverageWish }
  | { readonly kind: 'REMOVE_COVERAGE'; readonly code: string }
  | {
      readonly kind: 'INSURED_OR_POLICYHOLDER_CHANGE';
      readonly policyholder: PartyClaim | null;
      readonly insured: PartyClaim | null;
      readonly firstBeneficiary: PartyClaim | null;
    }
  | { readonly kind: 'CONTACT_CHANGE'; readonly phone: string | null; readonly address: string | null }
  | { readonly kind: 'PERIOD_CHANGE'; readonly startsAt: Instant }
  | { readonly kind: 'SUSPEND'; readonly until: LocalDate }
  | { readonly kind: 'RESUME'; readonly on: LocalDate }
  | { readonly kind: 'LOSS_REPLENISH'; readonly coverage: string }
  | { readonly kind: 'SPECIAL_AGREEMENT'; readonly code: string; readonly included: boolean };

export type ProposalClaim =
  { readonly changes: readonly ChangeClaim[]; readonly answer?: Answer } | { readonly ending: Ending };

/** What becomes of somebody described: a request keeps a record, a preview only pretends to. */
export type Keep = (party: CheckedParty) => Promise<PartyRecord>;

export async function nameParties(
  ctx: ReadCtx,
  policy: Policy,
  claim: ProposalClaim,
  pathOf: (index: number) => Path,
  problems: Problems,
  keep: Keep,
): Promise<Proposal> {
  if ('ending' in claim) return claim;
  const changes: Change[] = [];
  for (const [index, change] of claim.changes.entries()) {
    const named = await nameOne(ctx, policy, change, pathOf(index), problems, keep);
    if (named) changes.push(named);
  }
  return { changes, ...(claim.answer ? { answer: claim.answer } : {}) };
}

async function nameOne(
  ctx: ReadCtx,
  policy: Policy,
  change: ChangeClaim,
  path: Path,
  problems: Problems,
  keep: Keep,
): Promise<Change | null> {
  const party = async (claimed: PartyClaim, ...place: string[]): Promise<PartyRecord | null> => {
    const at = [...path, ...place];
    const known = await knownParties(ctx, policy.partnerId, { policyholder: claimed });
    const checked = checkOneParty(claimed, at, problems, { today: dayOf(ctx.now), known });
    if (checked && checked.identity === null) {
      problems.add({
        code: KernelRefusals.INVALID_INPUT,
        field: at,
        message: { zh: '请提供证件。', en: 'Give the identity document.' },
      });
      return null;
    }
    return checked && keep(checked);
  };
  switch (change.kind) {
    case 'OWNER_TRANSFER': {
      const { kind, transferredOn, useNature } = change;
      const owner = await party(change.owner, 'ownerTransfer', 'owner');
      const holder = change.policyholder ? await party(change.policyholder, 'ownerTransfer', 'policyholder') : owner;
      if (transferredOn > dayOf(ctx.now))
        problems.add({
          code: KernelRefusals.INVALID_INPUT,
          field: [...path, 'ownerTransfer', 'transferredOn'],
          message: { zh: '过户日期不能在将来。', en: 'The transfer lies in the future.' },
        });
      if (!owner || !holder) return null;
      const people = { ownerId: owner.id, policyholderId: holder.id, insuredId: holder.id };
      return { kind, people, ownerKind: owner.kind, transferredOn, useNature };
    }
    case 'INSURED_OR_POLICYHOLDER_CHANGE': {
      const people: Record<string, string> = {};
      for (const role of ['policyholder', 'insured', 'firstBeneficiary'] as const) {
        const claimed = change[role];
        const record = claimed && (await party(claimed, 'peopleChange', role));
        if (record) people[`${role}Id`] = record.id;
      }
      return { kind: change.kind, people: people satisfies PeopleChange };
    }
    case 'CONTACT_CHANGE':
      return contact(ctx, policy, change, [...path, 'contactChange'], problems, keep);
    default:
      return change;
  }
}

/** The same person with another phone or address, in every role that it has. */
async function contact(
  ctx: ReadCtx,
  policy: Policy,
  change: Extract<ChangeClaim, { kind: 'CONTACT_CHANGE' }>,
  path: Path,
  problems: Problems,
  keep: Keep,
): Promise<Change | null> {
  const before = problems.items.length;
  const holder = await mustLoad(ctx, policy.policyholderId);
  const checkOf = holder.kind === 'PERSON' ? checkMobile : checkPhone;
  const phone = change.phone === null ? holder.phone : checkOf(change.phone, [...path, 'phone'], problems);
  const address =
    change.address === null ? holder.address : checkAddress(change.address, [...path, 'address'], problems);
  if (problems.items.length > before) return null;
  const record = await keep(await described(ctx, holder, { phone, address }));
  const roles = (['policyholderId', 'insuredId', 'ownerId'] as const).filter((role) => policy[role] === holder.id);
  return { kind: 'CONTACT_CHANGE', people: Object.fromEntries(roles.map((role) => [role, record.id])) };
}

async function described(
  ctx: ReadCtx,
  { kind, name, identity, ...rest }: PartyRecord,
  changed: { readonly phone: string | null; readonly address: string | null },
): Promise<CheckedParty> {
  if (kind === 'PERSON') return { kind, name, identity, ...changed };
  const contactId = 'contactId' in rest ? rest.contactId : null;
  const person = contactId === null ? null : await mustLoad(ctx, contactId);
  const talksTo: DescribedPerson | null =
    person?.kind === 'PERSON'
      ? { kind: 'PERSON', name: person.name, identity: person.identity, phone: person.phone, address: person.address }
      : null;
  return { kind, name, identity, ...changed, contact: talksTo };
}

async function mustLoad(ctx: ReadCtx, id: string): Promise<PartyRecord> {
  const found = await ctx.loader(partyById).load(id);
  if (!found) throw new Defect('a policy names a party that is not there');
  return found;
}
