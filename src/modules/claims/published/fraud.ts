/** Thresholds of fraud signals, dated (S-357, S-360…S-362): the sources name the checks and no figures; these are ours. */
import { type LocalDate, localDate } from '../../../kernel/dates.js';
import type { FraudTerms } from '../fraud-signals.rules.js';

const FRAUD: readonly FraudTerms[] = [
  {
    from: localDate('2006-07-01'),
    shopDeviation: '0.3',
    shopDeviationLeast: 3,
    velocityDays: 365,
    velocityLosses: 4,
    earlyDays: 7,
    cameraHours: 24, // a camera set to another zone is no signal
    points: {
      SAME_EVIDENCE: 60,
      SAME_DAMAGE: 50,
      SHOP_PRICE_DEVIATION: 30,
      VELOCITY: 40,
      EARLY_LOSS: 20,
      SHARED_ACCOUNT: 40,
      BLOCKLISTED: 100,
      REPAIRED_BEFORE_ASSESSMENT: 20,
      EVIDENCE_DATES: 40,
    },
    referFrom: 50,
  },
];

export function fraudTermsOn(day: LocalDate): FraudTerms {
  const found = FRAUD.findLast(({ from }) => from <= day);
  if (!found) throw new RangeError('no thresholds of fraud signals hold on this day');
  return found;
}
