/** What a notice may say, whether a policy answers for an instant, and what repair costs add up to. */
import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '../../../src/kernel/dates.js';
import { formatYuan, yuan } from '../../../src/kernel/money.js';
import { Problems } from '../../../src/kernel/refusal.js';
import { limitOf, COLUMNS, type ChannelColumn } from '../../../src/modules/access/index.js';
import { checkEstimate } from '../../../src/modules/claims/estimate.rules.js';
import { nextTurnOf } from '../../../src/modules/claims/next-step.rules.js';
import { CLAIM_STATES, LOSS_CAUSES } from '../../../src/modules/claims/claim.js';
import { OVER } from '../../../src/modules/claims/claim.life.js';
import { needsOf } from '../../../src/modules/claims/published/materials.js';
import { coverageAt, isLate, notCoveringAt } from '../../../src/modules/claims/report.rules.js';
import { reporterFaults, reportsForOthers } from '../../../src/modules/claims/reporter.rules.js';
import type { PolicyVersion } from '../../../src/modules/policies/index.js';
import type { PolicyKind } from '../../../src/modules/products/index.js';

const at = (text: string) => instant(`${text}+08:00`);
const NOW = at('2026-12-31T12:00:00');

interface Given {
  readonly from?: string;
  readonly until?: string;
  readonly recorded?: string;
  readonly superseded?: string | null;
  readonly rest?: { days: number; before: number; since: string | null };
}
function version({
  from = '2026-01-01T00:00:00',
  until = '2027-01-01T00:00:00',
  recorded = '2025-12-01T00:00:00',
  superseded = null,
  rest,
}: Given): PolicyVersion {
  return {
    effectiveFrom: at(from),
    effectiveUntil: at(until),
    recordedAt: at(recorded),
    supersededAt: superseded === null ? null : at(superseded),
    content: { rest: rest && { ...rest, since: rest.since === null ? null : localDate(rest.since) } },
  } as unknown as PolicyVersion;
}
const whyOf = (versions: readonly PolicyVersion[], when: string, now = NOW): string => {
  const coverage = coverageAt(versions, at(when), now);
  return 'why' in coverage ? coverage.why : 'COVERED';
};

describe('whether a policy answers for an instant', () => {
  it.each([
    ['2025-12-31T23:59:59.999', 'NOT_BEGUN'],
    ['2026-01-01T00:00:00', 'COVERED'],
    ['2026-12-31T23:59:59.999', 'COVERED'],
    ['2027-01-01T00:00:00', 'ENDED'],
  ])('at %s: %s (half open)', (when, expected) => {
    expect(whyOf([version({})], when)).toBe(expected);
  });

  it('one that was voided never was', () => {
    expect(whyOf([version({ superseded: '2026-02-01T00:00:00' })], '2026-01-15T00:00:00')).toBe('NEVER_WAS');
  });

  it('what was changed later, back to then, is what holds; what was known before is not asked', () => {
    const versions = [
      version({ superseded: '2026-06-01T00:00:00' }),
      version({ until: '2026-05-01T00:00:00', recorded: '2026-06-01T00:00:00' }),
      version({ from: '2026-05-01T00:00:00', recorded: '2026-06-01T00:00:00' }),
    ];
    const found = coverageAt(versions, at('2026-05-02T00:00:00'), NOW);
    expect('version' in found && found.version).toBe(versions[2]);
    expect(whyOf(versions, '2026-05-02T00:00:00', at('2026-05-15T00:00:00'))).toBe('COVERED');
  });

  it.each([
    ['2026-03-31T23:59:59', 'COVERED'],
    ['2026-04-01T00:00:00', 'RESTS'],
    ['2026-04-10T23:59:59', 'RESTS'],
    ['2026-04-11T00:00:00', 'COVERED'],
  ])('cover that rests 1–10 April, at %s: %s', (when, expected) => {
    const versions = [
      version({ until: '2026-04-01T00:00:00' }),
      version({ from: '2026-04-01T00:00:00', rest: { days: 15, before: 5, since: '2026-04-01' } }),
    ];
    expect(whyOf(versions, when)).toBe(expected);
  });

  it('taken up again earlier, it answers from that day', () => {
    const versions = [
      version({ until: '2026-04-01T00:00:00' }),
      version({
        from: '2026-04-01T00:00:00',
        until: '2026-04-05T00:00:00',
        rest: { days: 10, before: 0, since: '2026-04-01' },
      }),
      version({ from: '2026-04-05T00:00:00', rest: { days: 4, before: 4, since: null } }),
    ];
    expect(['2026-04-04T23:59:59', '2026-04-05T00:00:00'].map((when) => whyOf(versions, when))).toEqual([
      'RESTS',
      'COVERED',
    ]);
  });
});

describe('what of the vehicle does not answer for a loss', () => {
  const commercial = (name: string, ...versions: PolicyVersion[]) => ({ name, kind: 'COMMERCIAL' as const, versions });
  const LAST_YEAR = commercial('last year', version({ from: '2025-01-01T00:00:00', until: '2026-01-01T00:00:00' }));
  const OLDER = commercial('older', version({ from: '2024-01-01T00:00:00', until: '2025-01-01T00:00:00' }));
  const NEXT = commercial('next', version({ from: '2026-08-01T00:00:00', until: '2027-08-01T00:00:00' }));
  const LATER = commercial('later', version({ from: '2027-08-01T00:00:00', until: '2028-08-01T00:00:00' }));
  const VOIDED = commercial('voided', version({ superseded: '2026-02-01T00:00:00' }));
  const VOIDED_OF_BEFORE = commercial(
    'voided of before',
    version({ from: '2024-06-01T00:00:00', until: '2025-06-01T00:00:00', superseded: '2026-01-10T00:00:00' }),
  );
  const RESTING = commercial('resting', version({ rest: { days: 90, before: 0, since: '2026-05-01' } }));
  const SOLD_AFTER = commercial(
    'sold after',
    version({ from: '2026-07-01T00:00:00', until: '2027-07-01T00:00:00', recorded: '2026-06-20T00:00:00' }),
  );
  const LOSS = at('2026-06-01T12:00:00');
  type Beside = ReturnType<typeof commercial>;
  const told = (policies: readonly Beside[], covered: readonly PolicyKind[] = [], knownAt = NOW): string[] =>
    notCoveringAt(policies, covered, LOSS, knownAt).map(({ policy, why }) => `${policy.name}: ${why}`);

  it('the last that had ended and the next that was to begin: older and later periods explain nothing', () => {
    expect(told([OLDER, LAST_YEAR, NEXT, LATER])).toEqual(['last year: ENDED', 'next: NOT_BEGUN']);
  });
  it('one that rests explains it alone', () => {
    expect(told([LAST_YEAR, RESTING, VOIDED, NEXT])).toEqual(['resting: RESTS']);
  });
  it('one that never was only where it was issued for that instant', () => {
    expect(told([LAST_YEAR, VOIDED, VOIDED_OF_BEFORE])).toEqual(['last year: ENDED', 'voided: NEVER_WAS']);
  });
  it('nothing of a kind that covers, or of a policy that covers', () => {
    expect(told([LAST_YEAR, RESTING], ['COMPULSORY', 'COMMERCIAL'])).toEqual([]);
    expect(told([commercial('covers', version({}))], ['COMPULSORY'])).toEqual([]);
  });
  it('as known then: what was sold or voided after is not', () => {
    const JUNE = at('2026-06-02T09:00:00');
    expect(told([LAST_YEAR, SOLD_AFTER], [], JUNE)).toEqual(['last year: ENDED']);
    expect(told([LAST_YEAR, SOLD_AFTER])).toEqual(['last year: ENDED', 'sold after: NOT_BEGUN']);
    const voidedSince = commercial(
      'voided since',
      version({ from: '2026-08-01T00:00:00', until: '2027-08-01T00:00:00', superseded: '2026-07-01T00:00:00' }),
    );
    expect(told([voidedSince], [], JUNE)).toEqual(['voided since: NOT_BEGUN']);
    expect(told([voidedSince])).toEqual([]);
  });
});

describe('lateness is a flag by the clauses: 48 hours, 24 for a stolen vehicle', () => {
  it.each([
    ['COLLISION', '2026-12-22T10:00:00', false],
    ['COLLISION', '2026-12-22T10:00:00.001', true],
    ['THEFT', '2026-12-21T10:00:00', false],
    ['THEFT', '2026-12-21T10:00:00.001', true],
  ] as const)('%s told at %s: %s', (cause, told, late) => {
    expect(isLate(cause, at('2026-12-20T10:00:00'), at(told))).toBe(late);
  });
});

describe('who reports', () => {
  const columns = Object.keys(COLUMNS) as ChannelColumn[];
  it.each(columns)('%s reaches as far as the matrix says', (column) => {
    const limit = limitOf(column, 'REPORT_LOSS');
    const own = limit === 'own' || limit === '✓ own';
    expect(reportsForOthers({ column, relation: 'PARTNER', consentGiven: true, inShop: false })).toBe(!own);
    const faults = reporterFaults({ column, relation: 'DRIVER', consentGiven: false, inShop: false }).map(
      ({ code }) => code,
    );
    expect(faults).toEqual(
      limit === "✓ with insured's consent"
        ? ['CONSENT_OF_INSURED_NEEDED']
        : limit === '✓ vehicle in shop'
          ? ['REPORTER_NOT_ALLOWED']
          : [],
    );
  });
  it('the insurer’s own people are asked nothing', () => {
    expect(reporterFaults({ column: null, relation: 'REPAIR_SHOP', consentGiven: false, inShop: false })).toEqual([]);
  });
});

describe('an estimate', () => {
  const estimate = (lines: Parameters<typeof checkEstimate>[0]['lines']) => {
    const problems = new Problems();
    return { checked: checkEstimate({ lines, vehicleInShopSince: null }, ['input'], NOW, problems), problems };
  };
  it('adds up by itself, each line rounded once', () => {
    const line = { kind: 'LABOUR' as const, label: '钣金', partNumber: null, unitPrice: yuan('33.33') };
    const { checked } = estimate([
      { ...line, quantity: '1.5' },
      { ...line, quantity: '0.333' },
    ]);
    expect(checked?.lines.map(({ amount }) => formatYuan(amount))).toEqual(['50.00', '11.10']);
    expect(checked && formatYuan(checked.total)).toBe('61.10');
  });
  it.each(['0', '-1', '1.0001', '1e3'])('takes no quantity of %s', (quantity) => {
    const { checked, problems } = estimate([
      { kind: 'PART', label: '灯', partNumber: null, unitPrice: yuan('1.00'), quantity },
    ]);
    expect([checked, problems.items.map(({ field }) => field?.join('.'))]).toEqual([null, ['input.lines.0.quantity']]);
  });
});

describe('papers and turns', () => {
  const NOTHING_ASKED = { papersMissing: false, suspended: false, entitlementAsked: false };
  it.each(LOSS_CAUSES)('%s: each kind is asked for once, with its rule, injured or not', (cause) => {
    for (const hurt of [0, 2]) {
      const kinds = needsOf(cause, hurt).map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds).toEqual(expect.arrayContaining(['CLAIM_FORM', 'IDENTITY_DOCUMENT', 'PAYEE_ACCOUNT']));
      expect(kinds.includes('MEDICAL_RECORD')).toBe(hurt > 0);
    }
  });
  it('there is a next step exactly while it is not over; a stopped clock waits for the claimant', () => {
    for (const state of CLAIM_STATES) {
      expect([state, nextTurnOf(state, { ...NOTHING_ASKED, papersMissing: true }) === null]).toEqual([
        state,
        OVER.includes(state),
      ]);
      if (!OVER.includes(state)) {
        expect(nextTurnOf(state, { ...NOTHING_ASKED, papersMissing: true, suspended: true })?.by).toBe('PARTNER');
        expect(nextTurnOf(state, { papersMissing: true, suspended: true, entitlementAsked: true })?.by).toBe('INSURER');
      }
    }
  });
});
