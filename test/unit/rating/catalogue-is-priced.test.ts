import { expect, it } from '@jest/globals';
import { dayOf } from '../../../src/kernel/dates.js';
import { yuan } from '../../../src/kernel/money.js';
import { type CoverageTerms, publishedVersions, type SelectedCoverage } from '../../../src/modules/products/index.js';
import { actualValue, type CommercialInput, rateCommercial } from '../../../src/modules/rating/index.js';
import { BODY_KINDS, ENERGY_KINDS, usesThatFit, type UseNature } from '../../../src/modules/registry/index.js';
import { chosen, commercial, COMMERCIAL_TARIFFS } from '../../kit/commercial-fixture.js';

const MAINS = ['VEHICLE_DAMAGE', 'THIRD_PARTY_LIABILITY', 'DRIVER_LIABILITY', 'PASSENGER_LIABILITY'];
const ON_SALE = publishedVersions.filter(({ kind, onSaleUntil }) => kind === 'COMMERCIAL' && onSaleUntil === null);

const fenOf = (amount: string): string => yuan(amount).fen.toString();

/** Every value on offer for one choice; of a range its ends. */
function offers(terms: CoverageTerms, worth: string): Partial<SelectedCoverage>[][] {
  return (terms.choices ?? []).map(({ kind, options, least, greatest, derived }) => {
    const values = options ?? [least, greatest].flatMap((each) => each ?? []);
    switch (kind) {
      case 'SUM_INSURED':
        if (derived === 'ACTUAL_VALUE') return [{ sumInsuredFen: worth }];
        return derived === undefined ? values.map((each) => ({ sumInsuredFen: fenOf(each) })) : [{}];
      case 'DEDUCTIBLE':
        return values.map((each) => ({ deductibleFen: fenOf(each) }));
      case 'DEDUCTIBLE_RATE':
        return values.map((deductibleRate) => ({ deductibleRate }));
      case 'DAYS':
        return values.map((each) => ({ days: Number(each) }));
      case 'DAILY_AMOUNT':
        return values.map((each) => ({ dailyAmountFen: fenOf(each) }));
      case 'APPLIES_TO':
        return values.map((appliesTo) => ({ appliesTo }));
      case 'SEATS':
        return [{ seats: 1 }];
    }
  });
}

/** A coverage in all its variants: one choice after the other goes through its offers, the rest stays at the first. */
function variants(terms: CoverageTerms, worth: string): SelectedCoverage[] {
  const choices = offers(terms, worth);
  const first = Object.assign({}, ...choices.map(([offer]) => offer)) as Partial<SelectedCoverage>;
  return [{}, ...choices.flat()].map((offer) => chosen(terms.code, { ...first, ...offer }));
}

const bodiesOf = (useNature: UseNature) =>
  BODY_KINDS.filter(
    (bodyKind) =>
      bodyKind !== 'TRAILER' &&
      (['PERSON', 'ORGANISATION'] as const).some((ownerKind) =>
        usesThatFit({ bodyKind, ownerKind, seats: null }).includes(useNature),
      ),
  );

it.each(ON_SALE)(
  '$productCode $edition: whatever it offers has a figure in the tables that ship, for every use, body and energy',
  ({ document }) => {
    const unpriced = new Set<string>();
    let priced = 0;
    const rate = (input: CommercialInput, what: string): void => {
      const rating = rateCommercial(input, COMMERCIAL_TARIFFS);
      if (rating.outcome === 'RATED') priced += 1;
      else unpriced.add(`${what}: ${JSON.stringify(rating)}`);
    };
    const energies = document.energies.length > 0 ? document.energies : ENERGY_KINDS;
    for (const useNature of document.useNatures)
      for (const bodyKind of bodiesOf(useNature))
        for (const energy of energies) {
          const vehicle = { useNature, bodyKind, energy, seats: 7, loadKg: bodyKind === 'PASSENGER' ? null : 1500 };
          const bare = commercial([], vehicle);
          const value = actualValue({ ...bare, on: dayOf(bare.startsAt) }, COMMERCIAL_TARIFFS);
          if (value.outcome !== 'VALUED') throw new Error(JSON.stringify(value));
          const worth = value.value.fen.toString();
          const sold = document.coverages.filter((each) => each.useNatures?.includes(useNature) !== false);
          const firsts = sold
            .filter(({ code }) => MAINS.includes(code))
            .flatMap((terms) => variants(terms, worth).slice(0, 1));
          for (const terms of sold)
            for (const variant of variants(terms, worth)) {
              const others = firsts.filter(({ code }) => code !== variant.code);
              rate(commercial([...others, variant], vehicle), `${useNature} ${bodyKind} ${energy} ${terms.code}`);
            }
          if (!sold.some(({ code }) => code === 'VALUE_ADDED_SERVICE')) continue;
          for (const { code, countOptions } of document.services ?? [])
            for (const count of countOptions) rate(commercial(firsts, vehicle, [{ code, count }]), `${code} ${count}`);
        }
    expect([...unpriced].slice(0, 3)).toEqual([]);
    expect(priced).toBeGreaterThan(100);
  },
  120_000,
);
