/** Settings of rooms that requests and jobs both need: given once, by whoever starts, gateway or worker. */
import { setClaimSettings } from '../modules/claims/index.js';
import { setQuoteSettings } from '../modules/quotes/index.js';
import { setPerformanceSettings } from '../modules/performance/index.js';
import { DEFAULT_RENEWALS, setRenewalSettings } from '../modules/renewals/index.js';
import type { Config } from './config.js';

const START_AHEAD_DAYS = 90;
/** Mark U: an agreed value of the vehicle may lie this far below its actual value. */
const LEAST_AGREED_VALUE = '0.7';

export function giveRoomSettings(config: Config): void {
  setQuoteSettings({
    validityDays: config.quoteValidityDays,
    startAheadDays: START_AHEAD_DAYS,
    leastAgreedValue: LEAST_AGREED_VALUE,
  });
  setPerformanceSettings(config.performance);
  setClaimSettings(config.claims);
  setRenewalSettings({ ...DEFAULT_RENEWALS, ...config.renewals });
}
