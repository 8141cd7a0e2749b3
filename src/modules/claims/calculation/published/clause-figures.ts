/**
 * Figures as shipped, with their marks (domain.md 2.3, 2.5, 5.1, 5.3, §12). MC14: certain, except the own rates of additional
 * coverages (likely: recalled). MC20 and later: likely. A setting that nobody has given is off.
 */
import { localDate } from '../../../../kernel/dates.js';
import { compulsory2020 } from '../../../products/index.js';
import type { CalculationFigures, ClauseFigures } from '../figures.js';

const MC20: ClauseFigures = {
  name: { zh: '2020版机动车商业保险条款', en: 'commercial motor clauses, edition 2020' },
  document: 'MC20',
  faultRates: null,
  notFoundRate: null,
  unsafeLoadingRate: null,
  theft: { inDamage: true, rate: null, ratePerMissingPaper: null },
  damageIncludes: ['GLASS', 'ENGINE_WATER', 'COMBUSTION'],
  ownRates: {},
  ratesOfDamage: [],
};

export const publishedFigures: CalculationFigures = {
  compulsoryLimits: compulsory2020.liabilityLimits,
  liabilityShares: [
    {
      from: localDate('2006-07-01'),
      shares: { FULL: '1', MAJOR: '0.7', EQUAL: '0.5', MINOR: '0.3', NONE: '0' },
      withoutFaultAtMost: '0.1',
    },
  ],
  clauses: {
    MC14: {
      name: { zh: '2014版机动车综合商业保险条款', en: 'commercial motor clauses, edition 2014' },
      document: 'MC14',
      faultRates: { FULL: '0.2', MAJOR: '0.15', EQUAL: '0.1', MINOR: '0.05', NONE: '0' },
      notFoundRate: '0.3',
      unsafeLoadingRate: '0.1',
      theft: { inDamage: false, rate: '0.2', ratePerMissingPaper: '0.01' },
      damageIncludes: [],
      ownRates: {
        BODY_SCRATCH: '0.15',
        SPONTANEOUS_COMBUSTION: '0.2',
        ENGINE_WADING: '0.15',
        CARGO_LIABILITY: '0.2',
        MENTAL_DAMAGE: '0.2',
      },
      ratesOfDamage: ['NEW_EQUIPMENT'],
    },
    MC20,
    NEV21: {
      ...MC20,
      name: { zh: '2021版新能源汽车商业保险专属条款', en: 'new-energy vehicle clauses, 2021' },
      document: 'NEV21',
    },
    SP20: {
      ...MC20,
      name: { zh: '2020版特种车商业保险条款', en: 'special vehicle clauses, edition 2020' },
      document: 'SP20',
      theft: { inDamage: false, rate: null, ratePerMissingPaper: null },
    },
    MT20: {
      ...MC20,
      name: { zh: '2020版摩托车、拖拉机商业保险条款', en: 'motorcycle and tractor clauses, edition 2020' },
      document: 'MT20',
      theft: { inDamage: false, rate: null, ratePerMissingPaper: null },
    },
  },
  theftDays: 60,
  mutualSettlement: [{ from: localDate('2009-02-01'), mostPerVehicle: '2000.00' }],
  holidays: [],
  noFaultPayEachOtherNothingFrom: null,
  outsideListInCompulsory: false,
};
