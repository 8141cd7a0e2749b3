import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '../../../src/kernel/dates.js';
import { newId, wireId } from '../../../src/kernel/ids.js';
import type { PeopleClaim, PersonRecord } from '../../../src/modules/registry/party.js';
import { checkPeople, type PeopleContext } from '../../../src/modules/registry/party.rules.js';
import { asking, fieldsOf, shown } from './asking.js';

const TODAY = localDate('2026-11-21');
const ID_CARD = { kind: 'RESIDENT_ID', number: '11010519491231002X' } as const;
const CREDIT_CODE = { kind: 'CREDIT_CODE', number: '91350100M000100Y43' } as const;
const WANG = { name: '王小明', identity: ID_CARD, phone: '138 1234 6789', address: '上海市浦东新区世纪大道100号' };
const KNOWN: PersonRecord = {
  kind: 'PERSON',
  id: newId('Person'),
  partnerId: newId('Partner'),
  subjectId: null,
  name: '赵已知',
  identity: null,
  phone: null,
  address: null,
  createdAt: instant('2026-01-01T00:00:00+08:00'),
};
const KNOWN_ID = wireId('Person', KNOWN.id);

const check = (claim: PeopleClaim, context: Partial<PeopleContext> = {}) =>
  asking((problems) => checkPeople(claim, ['people'], problems, { today: TODAY, complete: false, ...context }));

describe('who is who', () => {
  it('whoever is absent is the policyholder; a beneficiary that is absent is nobody', () => {
    const { people } = check({ policyholder: { person: WANG }, insured: null }).result;
    expect(people?.insured).toBe(people?.policyholder);
    expect(people?.owner).toBe(people?.policyholder);
    expect(people?.firstBeneficiary).toBeNull();
  });

  it('everything is in its normal form', () => {
    const person = { ...WANG, identity: { kind: 'RESIDENT_ID', number: ' 11010519491231002x' } as const };
    expect(check({ policyholder: { person } }).result.people?.policyholder).toEqual({
      kind: 'PERSON',
      name: '王小明',
      identity: ID_CARD,
      phone: '13812346789',
      address: '上海市浦东新区世纪大道100号',
    });
  });

  it('each role may be another: person, organisation with its contact, known party', () => {
    const organisation = {
      name: '上海某某物流有限公司',
      identity: CREDIT_CODE,
      phone: '021-61234567',
      contact: { name: '李联系' },
    };
    const claim = { policyholder: { person: WANG }, insured: { organisation }, owner: { partyId: KNOWN_ID } };
    const { result, items } = check(claim, { known: new Map([[KNOWN_ID, KNOWN]]) });
    expect(items).toEqual([]);
    expect(result.people?.insured).toMatchObject({
      kind: 'ORGANISATION',
      phone: '02161234567',
      contact: { name: '李联系', identity: null },
    });
    expect(result.people?.owner).toBe(KNOWN);
  });
});

describe('what is wrong', () => {
  it('comes at once, by path, and repeats nothing that was typed', () => {
    const claim: PeopleClaim = {
      policyholder: {
        person: {
          name: '王小明7',
          identity: { kind: 'RESIDENT_ID', number: '110105194912310021' },
          phone: '021-61234567',
          address: '沪',
        },
      },
      insured: { organisation: { name: '某', identity: ID_CARD, phone: '12', contact: { name: '', phone: '1' } } },
      owner: {},
      firstBeneficiary: { partyId: KNOWN_ID },
    };
    const { result, items } = check(claim);
    expect(result).toMatchObject({ people: null, missing: [] });
    expect(fieldsOf(items)).toEqual([
      'people.policyholder.person.name',
      'people.policyholder.person.identity.number',
      'people.policyholder.person.phone',
      'people.policyholder.person.address',
      'people.insured.organisation.name',
      'people.insured.organisation.identity.kind',
      'people.insured.organisation.phone',
      'people.insured.organisation.contact.name',
      'people.insured.organisation.contact.phone',
      'people.owner',
      'people.firstBeneficiary.partyId',
    ]);
    expect(shown(items)).not.toMatch(/王小明|110105|61234567/);
  });

  it('is a role with two answers', () => {
    const { items } = check({ policyholder: { person: WANG, partyId: KNOWN_ID } });
    expect(fieldsOf(items)).toEqual(['people.policyholder']);
    expect(items[0]?.wouldPass?.map(({ field }) => field.at(-1))).toEqual(['person', 'organisation', 'partyId']);
  });

  it('is a known party that is not there: not found, whatever the text', () => {
    for (const partyId of [KNOWN_ID, 'nonsense', '']) {
      expect(check({ policyholder: { partyId } }).items).toEqual([
        { code: 'NOT_FOUND', field: ['people', 'policyholder', 'partyId'] },
      ]);
    }
  });

  it('is a landline of a person: a person gives a mobile, an organisation either', () => {
    const landline = { ...WANG, phone: '021-61234567' };
    expect(fieldsOf(check({ policyholder: { person: landline } }).items)).toEqual(['people.policyholder.person.phone']);
    const organisation = { name: '上海某某物流有限公司', phone: '13812346789' };
    expect(check({ policyholder: { organisation } }).items).toEqual([]);
  });
});

describe('identity documents', () => {
  const nobody: PeopleClaim = {
    policyholder: { person: { name: '王小明' } },
    owner: { organisation: { name: '上海某某物流有限公司', contact: { name: '李联系' } } },
    firstBeneficiary: { partyId: KNOWN_ID },
  };
  const known = new Map([[KNOWN_ID, KNOWN]]);
  const wanted = [
    'people.policyholder.person.identity',
    'people.owner.organisation.identity',
    'people.firstBeneficiary.partyId',
  ];

  it('may be left out before acceptance, and are listed', () => {
    const { result, items } = check(nobody, { known });
    expect(items).toEqual([]);
    expect(result.people).not.toBeNull();
    expect(result.missing).toEqual(wanted);
  });

  it('are needed at acceptance of everybody with a role, not of a person to talk to', () => {
    const { result, items } = check(nobody, { known, complete: true });
    expect(result.people).toBeNull();
    expect(fieldsOf(items)).toEqual(wanted);
  });

  it('are told missing together with whatever else is wrong', () => {
    const { items } = check({ policyholder: { person: { name: '王小明', phone: '1' } } }, { complete: true });
    expect(fieldsOf(items)).toEqual(['people.policyholder.person.phone', 'people.policyholder.person.identity']);
  });
});
