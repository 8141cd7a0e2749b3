/**
 * What a caller may do it can name: every id that a mutation of its own schema takes is the `id` of an object that its
 * queries answer. Otherwise the mutation is there and nobody can call it.
 */
import { describe, expect, it } from '@jest/globals';
import { getNamedType, type GraphQLSchema, isInputObjectType, isInterfaceType } from 'graphql';
import { allGates } from '../../src/app/projection/gates.js';
import { project } from '../../src/app/projection/project.js';
import { buildPublicSchema } from '../../src/app/schema.js';
import {
  type ChannelColumn,
  COLUMNS,
  effectivePermissions,
  PARTNER_ROLES,
  STAFF_ROLES,
} from '../../src/modules/access/index.js';

/** Types whose id an input field takes, by its name: `claimId` takes a Claim's; what is called otherwise is listed. */
const NAMED_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  shopId: ['Partner'],
  surveyor: ['Surveyor'],
  servicePoint: ['ServicePoint'],
  staffId: ['Colleague'],
  draftId: ['ClaimDraft'],
  entryId: ['BlocklistEntry'],
  exclusionId: ['ClaimExclusion'],
  inquiryId: ['ClaimInquiry'],
  participantId: ['ClaimParticipant'],
  serviceId: ['ClaimService'],
  payeeId: ['ClaimPayee'],
  estimateId: ['RepairEstimate'],
  optionId: ['QuoteOption'],
  parentId: ['Outlet'],
  partyId: ['Person', 'Organisation'],
};
const whole = buildPublicSchema();
const gates = allGates();

function typesOf(field: string): readonly string[] {
  const plain = field.replace(/Ids?$/, '');
  return NAMED_OTHERWISE[field] ?? [plain.charAt(0).toUpperCase() + plain.slice(1)];
}

/** Objects that a query leads to; not what `node` could answer, which asks for the id itself. */
function answered(schema: GraphQLSchema): Set<string> {
  const found = new Set<string>();
  const walk = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const type = schema.getType(name);
    if (!type || !('getFields' in type) || isInputObjectType(type)) return;
    if (isInterfaceType(type) && name !== 'Node') for (const object of schema.getPossibleTypes(type)) walk(object.name);
    for (const field of Object.values(type.getFields())) walk(getNamedType(field.type).name);
  };
  walk('Query');
  return found;
}

/** Ids of the inputs of mutations, as `mutation: path`. */
function taken(schema: GraphQLSchema): { readonly where: string; readonly field: string }[] {
  const found: { where: string; field: string }[] = [];
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const seen = new Set<string>();
    const walk = (name: string): void => {
      const type = schema.getType(name);
      if (!isInputObjectType(type) || seen.has(name)) return;
      seen.add(name);
      if (type.isOneOf) return; // what it names by its id can be described or named otherwise as well
      for (const field of Object.values(type.getFields())) {
        const of = getNamedType(field.type).name;
        if (of === 'ID') found.push({ where: `${mutation.name}: ${name}.${field.name}`, field: field.name });
        else walk(of);
      }
    };
    for (const arg of mutation.args) walk(getNamedType(arg.type).name);
  }
  return found;
}

const callers = [
  ...Object.keys(STAFF_ROLES).map((role) => ({ name: `staff ${role}`, side: 'INSURER' as const, column: null, role })),
  ...(Object.keys(COLUMNS) as ChannelColumn[]).flatMap((column) =>
    Object.keys(PARTNER_ROLES).map((role) => ({ name: `${column} ${role}`, side: 'PARTNER' as const, column, role })),
  ),
];

describe('every id that a mutation takes is answered by a query of the same caller', () => {
  it.each(callers)('$name', ({ side, column, role }) => {
    const permissions = effectivePermissions({ side, roles: [role], column, scopes: [], runOff: false });
    const schema = project(whole, gates, { permissions, side, terms: null });
    const there = answered(schema);
    const unknown = taken(schema).filter(({ field }) => !typesOf(field).some((type) => there.has(type)));
    expect(unknown.map(({ where }) => where)).toEqual([]);
  });
});
