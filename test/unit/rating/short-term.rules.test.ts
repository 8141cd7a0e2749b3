import { describe, expect, it } from '@jest/globals';
import { type Instant, instant, localDate } from '../../../src/kernel/dates.js';
import { countedMonths, judgeTerm, oneYearAfter } from '../../../src/modules/rating/index.js';

const at = (day: string, time = '00:00'): Instant => instant(`${day}T${time}:00+08:00`);

describe('the length of compulsory cover (CTR 20)', () => {
  it('is exactly one year, from any minute to the same minute', () => {
    expect(judgeTerm({ startsAt: at('2026-12-01'), endsAt: at('2027-12-01') })).toEqual({ outcome: 'YEAR' });
    expect(judgeTerm({ startsAt: at('2026-12-01', '14:30'), endsAt: at('2027-12-01', '14:30') })).toEqual({
      outcome: 'YEAR',
    });
  });

  it('from 29 February lasts to the end of 28 February', () => {
    expect(oneYearAfter(at('2028-02-29'))).toBe(at('2029-03-01'));
    expect(oneYearAfter(at('2027-02-28'))).toBe(at('2028-02-28'));
  });

  it('a minute less, a minute more and half a year without a ground are refused with what would pass', () => {
    for (const endsAt of [at('2027-11-30', '23:59'), at('2027-12-01', '00:01'), at('2027-06-01')])
      expect(judgeTerm({ startsAt: at('2026-12-01'), endsAt })).toMatchObject({
        outcome: 'REFUSED',
        items: [
          {
            code: 'SHORT_TERM_NOT_ALLOWED',
            wouldPass: expect.arrayContaining([expect.objectContaining({ value: '2027-12-01T00:00:00.000+08:00' })]),
          },
        ],
      });
  });

  it('longer than a year is not lawful on any ground', () => {
    const term = judgeTerm({ startsAt: at('2026-12-01'), endsAt: at('2028-01-01'), ground: 'FOREIGN_ENTRY' });
    expect(term.outcome).toBe('REFUSED');
  });

  it('ending before it starts is an error of the input', () => {
    const term = judgeTerm({ startsAt: at('2026-12-01'), endsAt: at('2026-12-01') });
    expect(term).toMatchObject({ outcome: 'REFUSED', items: [{ code: 'INVALID_INPUT', field: ['endsAt'] }] });
  });
});

describe('short terms', () => {
  it('a part month counts as a month', () => {
    const months = (endsAt: Instant, startsAt = at('2026-12-01')) => countedMonths(startsAt, endsAt);
    expect(months(at('2026-12-02'))).toBe(1);
    expect(months(at('2027-01-01'))).toBe(1);
    expect(months(at('2027-01-01', '00:01'))).toBe(2);
    expect(months(at('2027-11-01'))).toBe(11);
    expect(months(at('2027-11-02'))).toBe(12);
    expect(months(at('2027-02-28'), at('2027-01-31'))).toBe(1);
    expect(months(at('2027-03-01'), at('2027-01-31'))).toBe(2);
    expect(months(at('2027-02-01', '08:00'), at('2027-01-01', '09:00'))).toBe(1);
  });

  it('near scrapping needs the date, less than a year away', () => {
    const request = { startsAt: at('2026-12-01'), endsAt: at('2027-03-10'), ground: 'NEAR_SCRAPPING' } as const;
    expect(judgeTerm(request)).toMatchObject({ outcome: 'REFUSED', items: [{ field: ['scrapOn'] }] });
    expect(judgeTerm({ ...request, scrapOn: localDate('2027-11-30') })).toMatchObject({ outcome: 'SHORT', months: 4 });
    expect(judgeTerm({ ...request, scrapOn: localDate('2027-12-01') })).toMatchObject({
      outcome: 'REFUSED',
      items: [{ code: 'SHORT_TERM_NOT_ALLOWED' }],
    });
  });
});
