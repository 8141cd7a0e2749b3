/** The room's settings, given once at start by `app`. */
import { Defect } from '../../kernel/failure.js';
import type { QuoteSettings } from './quote.rules.js';

let settings: QuoteSettings | null = null;

export function setQuoteSettings(given: QuoteSettings): void {
  settings = given;
}

export function quoteSettings(): QuoteSettings {
  if (!settings) throw new Defect('quote settings are not set');
  return settings;
}
