/** Refusals of this room. `START_NOT_ALLOWED` is the quote's: rating takes any period whose length the law allows. */
import { onConstraint } from '../../kernel/pg-errors.js';
import { type Fact, type RefusalItem, type Sentence, defineRefusals } from '../../kernel/refusal.js';
import type { TariffMiss, TurnTo } from './words.js';

export const RatingRefusals = defineRefusals('rating', {
  TARIFF_MISSING: {
    zh: '没有已公布的费率,请联系{institution}。',
    en: 'No figure is published for this. Turn to {institution}.',
  },
  TARIFF_OVERLAP: {
    zh: '该费率表已有同名版本或同日生效的版本。',
    en: 'This tariff already has a version of this label, or one that begins on this day.',
  },
  TARIFF_INVALID: {
    zh: '费率表有误:有空档、重叠或超出范围的数值。',
    en: 'The tariff is not sound: a gap, an overlap or a value outside its band.',
  },
  SHORT_TERM_NOT_ALLOWED: {
    zh: '交强险保险期间为一年;仅境外机动车临时入境、临时上道路行驶、距报废不足一年的机动车可投保短期。',
    en: 'Compulsory cover lasts exactly one year; shorter only for foreign vehicles entering for a while, vehicles temporarily on the road, and vehicles with less than a year to scrapping.',
  },
});

onConstraint('tariffs_version', {
  code: RatingRefusals.TARIFF_OVERLAP,
  field: ['input', 'version'],
  message: { zh: '该版本号已存在。', en: 'This version label exists already.' },
});
onConstraint('tariffs_one_start', {
  code: RatingRefusals.TARIFF_OVERLAP,
  field: ['input', 'validFrom'],
  message: { zh: '已有版本自这一天起生效。', en: 'Another version begins on this day.' },
});

/** A miss that names its figures and whom to turn to; `{institution}` in the sentence is filled from the facts. */
export function missing(message: Sentence, turnTo: TurnTo, facts: readonly Fact[] = []): TariffMiss {
  const institution: Fact[] = [{ name: 'institution', value: turnTo.institution }];
  if (turnTo.institution === 'BRANCH') institution.push({ name: 'institutionRegion', value: turnTo.region });
  return { outcome: 'MISSING', code: 'TARIFF_MISSING', message, facts: [...institution, ...facts], turnTo };
}

export function noTable(tariff: string): TariffMiss {
  const text = {
    zh: '签发日没有有效的费率表,请联系{institution}。',
    en: 'No table is valid on the day of issue. Turn to {institution}.',
  };
  return missing(text, { institution: 'HEAD_OFFICE' }, [{ name: 'tariff', value: tariff }]);
}

/** The miss as the API answers it. */
export function refusalOf(miss: TariffMiss): RefusalItem {
  return { code: RatingRefusals.TARIFF_MISSING, facts: miss.facts, message: miss.message };
}
