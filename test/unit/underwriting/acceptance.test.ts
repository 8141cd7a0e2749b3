/** What acceptance asks, and what it makes of what a customer gave. */
import { describe, expect, it } from '@jest/globals';
import { dayOf } from '../../../src/kernel/dates.js';
import { Problems } from '../../../src/kernel/refusal.js';
import type { PolicyKind } from '../../../src/modules/products/index.js';
import type { AcceptanceClaim } from '../../../src/modules/underwriting/acceptance.js';
import {
  type AcceptanceSubject,
  acceptanceRequirementsOf,
} from '../../../src/modules/underwriting/acceptance.rules.js';
import { amountAtRiskOf } from '../../../src/modules/underwriting/amount-at-risk.js';
import { carriedOf, chargeLinesOf, payByOf } from '../../../src/modules/underwriting/application.rules.js';
import { checkAcceptance } from '../../../src/modules/underwriting/check-acceptance.rules.js';
import {
  acceptanceOf,
  aFile,
  BOTH,
  compulsoryPolicy,
  contentOf,
  later,
  NOW,
  PRICED_AT,
  productVersionsOf,
  SALOON,
  STARTS,
} from '../../kit/application-fixture.js';

const someone = { kind: 'PERSON', identity: { kind: 'RESIDENT_ID', number: 'x' } } as const;
const NEW_CAR = {
  ...SALOON,
  plate: null,
  unregistered: {
    invoiceNumber: '1',
    invoicedOn: '2026-11-20' as never,
    invoicePrice: '150000.00',
    certificateNumber: null,
  },
  firstRegisteredOn: null,
};

function needs(kinds: readonly PolicyKind[], changes: Partial<AcceptanceSubject> = {}) {
  return acceptanceRequirementsOf({
    day: dayOf(NOW),
    channelKind: 'DEALER',
    vehicle: SALOON,
    people: { policyholder: someone, insured: someone, owner: someone },
    policies: contentOf(kinds).policies,
    productVersions: productVersionsOf(kinds),
    notices: contentOf(kinds).notices,
    taxState: 'DUE',
    ...changes,
  });
}

const keys = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);

describe('what is asked', () => {
  it('of compulsory cover alone: one question, the statutory exclusions, no paper that it waits for (CTR 10–11)', () => {
    const asked = needs(['COMPULSORY']);
    expect(keys(asked.questions)).toEqual(['ACCIDENT_LAST_YEAR']);
    expect(keys(asked.exclusions)).toContain('COMP-10-1');
    expect(asked.materials.every(({ needed }) => !needed)).toBe(true);
    expect(asked.materials.map(({ kind }) => kind)).toEqual(['VEHICLE_LICENCE', 'IDENTITY_DOCUMENT']);
    expect(asked.missingFields).toEqual([]);
  });

  it('of both: the commercial questions, exclusions of both versions, papers of S-100', () => {
    const asked = needs(BOTH);
    expect(keys(asked.questions)).toEqual([
      'ACCIDENT_LAST_YEAR',
      'RIDE_HAILING',
      'USUAL_DRIVER_AGE',
      'MODIFICATION',
      'MODIFICATION_DETAIL',
      'REFUSED_BEFORE',
      'INSPECTION_VALID_UNTIL',
    ]);
    expect(keys(asked.exclusions)).toEqual(expect.arrayContaining(['COMP-9', 'C2020-9-1']));
    expect(asked.materials.filter(({ needed }) => needed).map(({ kind }) => kind)).toEqual([
      'VEHICLE_LICENCE',
      'IDENTITY_DOCUMENT',
      'DRIVING_LICENCE',
    ]);
  });

  it('of a new car: certificate and invoice instead of the licence, nothing about inspection or the last year', () => {
    const asked = needs(BOTH, { vehicle: NEW_CAR });
    expect(asked.materials.map(({ kind }) => kind)).toEqual([
      'CONFORMITY_CERTIFICATE',
      'PURCHASE_INVOICE',
      'IDENTITY_DOCUMENT',
      'DRIVING_LICENCE',
    ]);
    expect(keys(asked.questions)).not.toContain('INSPECTION_VALID_UNTIL');
    expect(keys(asked.questions)).not.toContain('ACCIDENT_LAST_YEAR');
  });

  it('marketing is never a condition (PIPL 16); sensitive data where a person gives an identity number', () => {
    const firm = { kind: 'ORGANISATION', identity: { kind: 'CREDIT_CODE', number: 'x' } } as const;
    expect(needs(['COMPULSORY']).consents).toEqual([
      'CONTRACT',
      'SHARE_WITH_PARTNER',
      'PLATFORM_QUERY',
      'SENSITIVE_DATA',
    ]);
    expect(needs(BOTH, { people: { policyholder: firm, insured: firm, owner: firm } }).consents).toEqual([
      'CONTRACT',
      'SHARE_WITH_PARTNER',
      'PLATFORM_QUERY',
    ]);
  });

  it('only a broker needs the mandate (domain 6.3)', () => {
    expect(needs(BOTH).mandateNeeded).toBe(false);
    expect(needs(BOTH, { channelKind: 'BROKER' }).mandateNeeded).toBe(true);
  });

  it('proof of tax that is not collected is a paper to bring', () => {
    const proof = needs(BOTH, { taxState: 'PAID' }).materials.find(({ kind }) => kind === 'TAX_PROOF');
    expect(proof).toMatchObject({ needed: false, rule: { rule: 'TAX_PROOF' } });
  });

  it('what is still empty: identities of each role once, the vehicle only for commercial cover', () => {
    const nobody = { kind: 'PERSON', identity: null } as const;
    const other = { kind: 'PERSON', identity: null } as const;
    const vehicle = { ...SALOON, engineNumber: null, makeModel: null, firstRegisteredOn: null };
    const people = { policyholder: nobody, insured: nobody, owner: other };
    expect(needs(['COMPULSORY'], { vehicle, people }).missingFields).toEqual([
      'people.policyholder.identity',
      'people.owner.identity',
    ]);
    expect(needs(['COMMERCIAL'], { vehicle }).missingFields).toEqual([
      'vehicle.makeModel',
      'vehicle.engineNumber',
      'vehicle.firstRegisteredOn',
    ]);
  });
});

describe('what was given', () => {
  function checked(kinds: readonly PolicyKind[], claim: AcceptanceClaim, changes: Partial<AcceptanceSubject> = {}) {
    const problems = new Problems();
    const record = checkAcceptance(needs(kinds, changes), claim, { now: NOW, pricedAt: PRICED_AT }, problems);
    return { record, found: problems.items.map(({ code, field }) => `${code} ${(field ?? []).slice(2).join('.')}`) };
  }

  it('complete: every answer is kept as text with its question, every confirmation with its version', () => {
    const { record, found } = checked(BOTH, acceptanceOf(BOTH));
    expect(found).toEqual([]);
    expect(record.disclosures).toContainEqual(
      expect.objectContaining({ key: 'USUAL_DRIVER_AGE', answer: '35', kind: 'NUMBER' }),
    );
    expect(record.disclosures).not.toContainEqual(expect.objectContaining({ key: 'MODIFICATION_DETAIL' }));
    expect(record.confirmedExclusions).toContainEqual({
      key: 'C2020-9-1',
      productVersionId: productVersionsOf(['COMMERCIAL'])[0]?.id,
    });
    expect(record.confirmedNotices).toEqual(['FLOAT_NOTICE']);
  });

  it('nothing: every problem at once, by path', () => {
    const { found } = checked(
      BOTH,
      {
        disclosures: [],
        confirmedExclusions: [],
        consents: [],
        signature: { method: 'PAPER', signedAt: later(NOW, 1), evidence: aFile() },
      },
      { channelKind: 'BROKER' },
    );
    const count = (code: string): number => found.filter((each) => each.startsWith(code)).length;
    expect(count('DISCLOSURE_MISSING')).toBe(6); // the detail is asked only after a modification
    expect(count('CONFIRMATION_MISSING')).toBe(8); // five and two exclusions, one notice
    expect(count('CONSENT_MISSING')).toBe(4);
    expect(count('MATERIAL_MISSING')).toBe(3);
    expect(found).toContain('SIGNATURE_MISSING signature.signedAt');
    expect(found).toContain('MANDATE_MISSING mandate');
  });

  it.each([
    ['before the price was made', later(PRICED_AT, -1)],
    ['in the future', later(NOW, 1)],
  ])('a signature %s does not count', (_what, signedAt) => {
    const claim = acceptanceOf(BOTH);
    expect(checked(BOTH, { ...claim, signature: { ...claim.signature, signedAt } }).found).toEqual([
      'SIGNATURE_MISSING signature.signedAt',
    ]);
  });

  it.each([
    ['yes or no where a number is asked', 'USUAL_DRIVER_AGE', { yesNo: true }],
    ['a child at the wheel', 'USUAL_DRIVER_AGE', { number: '17' }],
    ['half a year', 'USUAL_DRIVER_AGE', { number: '35.5' }],
    ['a choice that is none', 'MODIFICATION', { choice: 'TURBO' }],
    ['words where a day is asked', 'INSPECTION_VALID_UNTIL', { text: 'May' }],
    ['two answers in one', 'REFUSED_BEFORE', { yesNo: false, text: 'no' }],
    ['empty words', 'MODIFICATION_DETAIL', { text: '  ' }],
  ])('%s is told by its path', (_what, key, answer) => {
    const extra = key === 'MODIFICATION_DETAIL' ? [{ key: 'MODIFICATION', answer: { choice: 'APPEARANCE' } }] : [];
    const { found } = checked(BOTH, acceptanceOf(BOTH, [...extra, { key, answer }]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^INVALID_INPUT disclosures\.\d+\.answer\./);
  });

  it('a follow-up question is asked when its answer makes it asked, and not otherwise', () => {
    const modified = [{ key: 'MODIFICATION', answer: { choice: 'PERFORMANCE' } }];
    expect(checked(BOTH, acceptanceOf(BOTH, modified)).found).toEqual(['DISCLOSURE_MISSING disclosures']);
    const detail = { key: 'MODIFICATION_DETAIL', answer: { text: '更换涡轮' } };
    expect(checked(BOTH, acceptanceOf(BOTH, [...modified, detail])).found).toEqual([]);
    expect(checked(BOTH, acceptanceOf(BOTH, [detail])).found).toEqual([
      expect.stringMatching(/^INVALID_INPUT disclosures\.\d+\.key/),
    ]);
  });

  it('what was not asked, or was answered twice, is refused: only what is asked counts (SPC2 6)', () => {
    const twice = { key: 'REFUSED_BEFORE', answer: { yesNo: false } };
    const claim = acceptanceOf(BOTH);
    const given = { ...claim, disclosures: [...claim.disclosures, twice, { key: 'COLOUR', answer: { text: 'red' } }] };
    expect(checked(BOTH, given).found).toEqual([
      expect.stringMatching(/^INVALID_INPUT disclosures\.\d+\.key/),
      expect.stringMatching(/^INVALID_INPUT disclosures\.\d+\.key/),
    ]);
  });

  it('a consent in the future, or twice, is none', () => {
    const claim = acceptanceOf(['COMPULSORY']);
    const [first, ...rest] = claim.consents;
    const consents = [...rest, { purpose: 'CONTRACT' as const, givenAt: later(NOW, 1) }, first!];
    expect(checked(['COMPULSORY'], { ...claim, consents }).found).toEqual([
      'INVALID_INPUT consents.3.givenAt',
      'INVALID_INPUT consents.4.purpose',
    ]);
  });

  it('compulsory cover is taken without a single paper', () => {
    expect(checked(['COMPULSORY'], { ...acceptanceOf(['COMPULSORY']), materials: null }).found).toEqual([]);
  });
});

describe('what is carried', () => {
  const frozen = { ...contentOf(BOTH), amountAtRiskFen: '216000000' };

  it('amount at risk: main sums insured, per seat times seats', () => {
    expect(amountAtRiskOf(frozen.policies, productVersionsOf(BOTH)).fen).toBe(216_000_000n);
    expect(amountAtRiskOf([compulsoryPolicy()], productVersionsOf(['COMPULSORY'])).fen).toBe(0n);
  });

  it('a declined commercial part leaves tax and compulsory premium, and nothing at risk', () => {
    const left = carriedOf(frozen, ['COMPULSORY']);
    expect(left).toMatchObject({
      payableFen: '96500',
      amountAtRiskFen: '0',
      noClaim: null,
      queryNumbers: { COMPULSORY: 'Q1' },
    });
    expect(chargeLinesOf(left).map(({ kind, amount }) => [kind, amount.fen])).toEqual([
      ['COMPULSORY_PREMIUM', 66_500n],
      ['VEHICLE_TAX', 30_000n],
    ]);
  });

  it('a split-off compulsory part leaves the commercial premium alone', () => {
    expect(carriedOf(frozen, ['COMMERCIAL'])).toMatchObject({
      payableFen: '275000',
      tax: null,
      amountAtRiskFen: '216000000',
    });
  });

  it('parts sum to the whole', () => {
    const both =
      BigInt(carriedOf(frozen, ['COMPULSORY']).payableFen) + BigInt(carriedOf(frozen, ['COMMERCIAL']).payableFen);
    expect(both.toString()).toBe(frozen.payableFen);
    expect(carriedOf(frozen, BOTH)).toBe(frozen);
  });

  it('payable until the price ends or cover begins; cover that begins at issue has no start to miss', () => {
    const soon = later(NOW, 60);
    expect(payByOf(later(STARTS, 1), [compulsoryPolicy()])).toBe(STARTS);
    expect(payByOf(soon, [compulsoryPolicy()])).toBe(soon);
    expect(payByOf(soon, [{ ...compulsoryPolicy(), startsAt: NOW, startsOnIssue: true }])).toBe(soon);
  });
});
