/** How far a partner has come in, read. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { licencesByPartner } from '../channels.loaders.js';
import type { Partner } from '../partner.js';
import { licenceStanding } from '../partner.rules.js';
import type { OnboardingStep } from './onboarding.js';
import { gatheredByPartner, onboardingByPartner } from './onboarding.store.js';
import { stepsOf } from './steps.rules.js';

/** Null for partners that were never taken in here. */
export async function onboardingSteps(ctx: ReadCtx, partner: Partner): Promise<OnboardingStep[] | null> {
  const onboarding = await ctx.loader(onboardingByPartner).load(partner.id);
  if (!onboarding) return null;
  const licences = await ctx.loader(licencesByPartner).load(partner.id);
  const gathered = await ctx.loader(gatheredByPartner).load(partner.id);
  if (!gathered) return null;
  return stepsOf({
    partner,
    onboarding,
    licensed: licenceStanding(licences, dayOf(ctx.now)) === 'IN_FORCE',
    ...gathered,
  });
}
