/** Text of a clause with its parameters filled in, in words. */
import type { Language } from '../../kernel/refusal.js';
import { type Clause, isClauseKey } from './agreement.js';
import { filled, unitOf } from './standard-terms/words.js';

export function clauseText({ key, textEn, textZh, parameters }: Clause, language: Language): string {
  const text = language === 'EN' ? textEn : textZh;
  return key === null || !isClauseKey(key) ? text : filled(text, parameters, (name) => unitOf(key, name), language);
}
