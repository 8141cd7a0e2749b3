/** A family car with a plain selection, for tests of the commercial premium; give what differs. */
import { addMonths, localDate, startOfDay } from '../../src/kernel/dates.js';
import {
  type CommercialInput,
  type CommercialTariffs,
  pinCommercial,
  PUBLISHED_TARIFFS,
  tariffVersion,
} from '../../src/modules/rating/index.js';

const START = localDate('2026-12-01');
export const COMMERCIAL_TARIFFS: CommercialTariffs = pinCommercial(PUBLISHED_TARIFFS, {
  day: localDate('2026-11-21'),
  region: '440300',
});

type Coverage = CommercialInput['selection']['coverages'][number];

export function chosen(code: string, given: Partial<Coverage> = {}): Coverage {
  return {
    code,
    sumInsuredFen: null,
    deductibleFen: null,
    deductibleRate: null,
    days: null,
    dailyAmountFen: null,
    appliesTo: null,
    seats: null,
    ...given,
  };
}

export const THIRD_PARTY = chosen('THIRD_PARTY_LIABILITY', { sumInsuredFen: '100000000' });
export const DAMAGE = chosen('VEHICLE_DAMAGE', { sumInsuredFen: '25680000' });

export function commercial(
  coverages: readonly Coverage[],
  changes: Partial<CommercialInput> = {},
  services: CommercialInput['selection']['services'] = [],
): CommercialInput {
  return {
    issueOn: localDate('2026-11-21'),
    startsAt: startOfDay(START),
    endsAt: startOfDay(addMonths(START, 12)),
    region: '440300',
    useNature: 'FAMILY',
    bodyKind: 'PASSENGER',
    energy: 'FUEL',
    seats: 5,
    loadKg: null,
    modelCode: null,
    firstRegisteredOn: localDate('2024-12-01'),
    newPriceFen: '30000000',
    selection: { coverages, services },
    noClaim: { level: 0, reason: 'FIRST_YEAR', consecutiveYears: 0, claims: 0 },
    violationGrade: null,
    autonomousFactor: '1',
    ...changes,
  };
}

/** The tables that ship, with the pure risk premium of the third-party limit 1,000,000 set, for worked examples. */
export function withThirdParty(premium: string): CommercialTariffs {
  const { pureRisk } = COMMERCIAL_TARIFFS;
  if (!pureRisk) throw new Error('the table does not ship');
  const limits = pureRisk.document.limits.map((row) =>
    row.coverage === 'THIRD_PARTY_LIABILITY' ? { ...row, premiums: row.premiums.map(() => premium) } : row,
  );
  return {
    ...COMMERCIAL_TARIFFS,
    pureRisk: tariffVersion(pureRisk.code, { ...pureRisk, version: 'example' }, { ...pureRisk.document, limits }),
  };
}
