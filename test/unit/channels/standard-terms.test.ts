/** The shipped standard terms: complete for every kind, lawful, readable; and what a template must be (S-271, domain.md 6.3). */
import { describe, expect, it } from '@jest/globals';
import { CLAUSE_KEYS } from '../../../src/modules/channels/agreement.js';
import { CHANNEL_KINDS } from '../../../src/modules/channels/partner.js';
import { changesBetween } from '../../../src/modules/channels/standard-terms/diff.rules.js';
import { checkStandardTerms } from '../../../src/modules/channels/standard-terms/check-standard-terms.rules.js';
import { outsideOf } from '../../../src/modules/channels/standard-terms/parameter-range.rules.js';
import { SHIPPED_TERMS } from '../../../src/modules/channels/standard-terms/shipped/shipped-terms.js';
import type { StandardTermsDocument } from '../../../src/modules/channels/standard-terms/standard-terms.js';
import { rangeInWords, valueInWords } from '../../../src/modules/channels/standard-terms/words.js';

const named = SHIPPED_TERMS.map(
  (terms) => [`${terms.channelKind}${terms.licensed ? '' : ' unlicensed'}`, terms] as const,
);
const keysOf = (document: StandardTermsDocument): string[] =>
  document.clauses.flatMap(({ key }) => (key === null ? [] : [key]));
const of = (kind: string, licensed: boolean): StandardTermsDocument => {
  const found = SHIPPED_TERMS.find((terms) => terms.channelKind === kind && terms.licensed === licensed);
  if (!found) throw new Error(`no terms for ${kind}`);
  return found.document;
};

describe('the shipped standard terms', () => {
  it('are there for every kind of channel', () => {
    expect([...new Set(SHIPPED_TERMS.map(({ channelKind }) => channelKind))].sort()).toEqual([...CHANNEL_KINDS].sort());
  });

  it.each(named)('%s: pass the check that every template passes', (_name, { channelKind, licensed, document }) => {
    expect(checkStandardTerms(channelKind, licensed, document)).toEqual([]);
  });

  it.each(named)(
    '%s: say everything in both languages, without a bare code or place left open',
    (_name, { document }) => {
      for (const clause of document.clauses) {
        expect(clause.textZh).not.toMatch(/[A-Z_]{6,}/u);
        expect(clause.textEn).not.toMatch(/[A-Z_]{6,}/u);
        for (const { name, unit, standard, allowed } of clause.parameters) {
          const words = [
            ...(standard === null ? [] : [valueInWords(standard, unit, 'ZH_CN'), valueInWords(standard, unit, 'EN')]),
            rangeInWords(allowed, unit, 'ZH_CN'),
            rangeInWords(allowed, unit, 'EN'),
          ];
          for (const text of words) expect([name, text]).toEqual([name, expect.not.stringMatching(/[A-Z]{2,}_[A-Z]/u)]);
        }
      }
    },
  );

  it('cover every clause of the catalogue for those who sell', () => {
    for (const kind of ['AGENT', 'INDIVIDUAL_AGENT', 'BROKER', 'DEALER'])
      expect(keysOf(of(kind, true)).sort()).toEqual([...CLAUSE_KEYS].sort());
  });

  it('let an unlicensed dealer or club refer and report losses only, a repair shop work on claims only', () => {
    for (const kind of ['DEALER', 'CAR_CLUB', 'REPAIR_SHOP'])
      expect(keysOf(of(kind, false)).sort()).toEqual([
        'API_QUOTA',
        'BUSINESS_LINES',
        'CLAIM_SCOPE',
        'DATA_SCOPE',
        'SERVICE_LEVELS',
        'TERRITORY',
      ]);
    const lines = (kind: string) =>
      of(kind, false).clauses.find(({ key }) => key === 'BUSINESS_LINES')?.parameters[0]?.standard;
    expect(lines('CAR_CLUB')).toEqual(['REFERRAL', 'CLAIMS']);
    expect(lines('REPAIR_SHOP')).toEqual(['CLAIMS']);
  });

  it('let an individual agent sell, and never collect (domain.md 6.3)', () => {
    const mode = of('INDIVIDUAL_AGENT', true).clauses.find(({ key }) => key === 'PREMIUM_COLLECTION')?.parameters[0];
    expect(mode?.allowed.options).toEqual(['INSURER_ONLY']);
    const collecting = of('AGENT', true);
    expect(checkStandardTerms('AGENT', true, collecting)).toEqual([]);
    expect(
      checkStandardTerms('INDIVIDUAL_AGENT', true, collecting)
        .map(({ rule }) => rule.en)
        .join(),
    ).toContain('may not collect');
  });

  it('give commission and a premium account only to agents and brokers', () => {
    for (const kind of ['ENTERPRISE', 'TENDER']) {
      expect(keysOf(of(kind, false))).not.toContain('COMMISSION_RATE');
      const mode = of(kind, false).clauses.find(({ key }) => key === 'PREMIUM_COLLECTION')?.parameters[0];
      expect(mode?.allowed.options).toEqual(['INSURER_ONLY']);
    }
  });
});

describe('a template', () => {
  const dealer = of('DEALER', true);
  const rulesOf = (kind: string, licensed: boolean, document: StandardTermsDocument) =>
    checkStandardTerms(kind, licensed, document).map(({ path, rule }) => `${path.join('.')}: ${rule.en}`);

  it('that law does not allow its kind is refused, clause by clause', () => {
    const found = rulesOf('CAR_CLUB', false, dealer);
    expect(found.length).toBeGreaterThan(8);
    expect(found.every((text) => text.includes('Law does not let') || text.includes('may not collect'))).toBe(true);
    expect(rulesOf('ENTERPRISE', false, dealer).some((text) => text.includes('Law does not let'))).toBe(true);
  });

  it('is checked whole: numbers, words, places in the text, standards inside their range, ranges inside the law', () => {
    const broken: StandardTermsDocument = {
      ...dealer,
      clauses: dealer.clauses.map((clause) => {
        if (clause.number === '4.2')
          return {
            ...clause,
            textEn: 'A discount.',
            parameters: clause.parameters.map((p) => ({ ...p, standard: '0.5' })),
          };
        if (clause.number === '6.2')
          return {
            ...clause,
            parameters: clause.parameters.map((p) => ({
              ...p,
              allowed: { rows: [{ policyKind: 'COMPULSORY', greatest: '0.10' }] },
            })),
          };
        if (clause.number === '1.2') return { ...clause, number: '1.1', titleEn: '' };
        return clause;
      }),
    };
    const found = rulesOf('DEALER', true, broken);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringContaining('number: The number is there twice'),
        expect.stringContaining('titleEn: 1 to 80'),
        expect.stringContaining('does not say {rate}'),
        expect.stringContaining('standard lies outside'),
        expect.stringContaining('exceeds what law allows'),
      ]),
    );
  });

  it('the range of the closest place holds; a place that nobody spoke of is outside', () => {
    const range = {
      rows: [
        { policyKind: 'COMPULSORY', greatest: '0.04' },
        { policyKind: 'COMMERCIAL', greatest: '0.12' },
      ],
    };
    expect(outsideOf([{ policyKind: 'COMMERCIAL', region: '310000', value: '0.12' }], range)).toEqual([]);
    expect(outsideOf([{ policyKind: 'COMPULSORY', region: '310000', value: '0.05' }], range)).toHaveLength(1);
    expect(outsideOf([{ value: '0.01' }], range)).toHaveLength(1);
  });

  it('two versions differ clause by clause', () => {
    const terms = (document: StandardTermsDocument) =>
      document.clauses.map((clause) => ({
        ...clause,
        parameters: Object.fromEntries(clause.parameters.map((p) => [p.name, p.standard])),
      }));
    const next: StandardTermsDocument = {
      ...dealer,
      clauses: dealer.clauses
        .filter(({ number }) => number !== '2.3')
        .map((clause) =>
          clause.number === '4.2'
            ? { ...clause, parameters: clause.parameters.map((p) => ({ ...p, standard: '0.06' })) }
            : clause,
        ),
    };
    expect(changesBetween(terms(dealer), terms(dealer))).toEqual([]);
    expect(
      changesBetween(terms(dealer), terms(next)).map(({ number, parameter, after }) => [
        number,
        parameter,
        after === null,
      ]),
    ).toEqual([
      ['4.2', 'rate', false],
      ['2.3', null, true],
    ]);
  });
});
