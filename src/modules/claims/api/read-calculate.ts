/** What the wire says is settled, in the words of the operation. */
import type { Problems } from '../../../kernel/refusal.js';
import type { CalculateClaim } from '../operations/calculate-claim.js';
import type { ClaimCalculateInput } from './claim-calculate.inputs.js';
import { amountOf } from './read-handling.js';

export function readSettled(input: ClaimCalculateInput, problems: Problems): CalculateClaim['settled'] {
  const each = (list: string, index: number, field: string): string[] => ['input', list, String(index), field];
  const { connected, rescued } = input;
  return {
    degree: input.liability,
    share: input.share ?? null,
    received: amountOf(input.received, ['input', 'received'], problems),
    receivedForParts: (input.receivedForParts ?? []).map(({ part, amount }, index) => ({
      part,
      amount: amountOf(amount, each('receivedForParts', index, 'amount'), problems),
    })),
    others: (input.otherVehicles ?? []).map(({ otherParty, liability, compulsoryInsured }) => ({
      position: otherParty,
      degree: liability,
      compulsoryInsured,
    })),
    victims: (input.victims ?? []).map(({ key, share, mentalDamageFirst }) => ({
      key,
      share: share ?? null,
      mentalDamageFirst,
    })),
    exclusions: (input.exclusions ?? []).map(({ policyKind, coverage, victim, amount, rule }, index) => ({
      policyKind,
      coverage: coverage ?? null,
      victim: victim ?? null,
      amount: amount == null ? null : amountOf(amount, each('exclusions', index, 'amount'), problems),
      rule,
    })),
    recourse: input.recourse ?? null,
    mutualSettlement: input.mutualSettlement,
    coexisting: (input.coexisting ?? []).map(({ coverage, sumInsured }, index) => ({
      coverage,
      sumInsured: amountOf(sumInsured, each('coexisting', index, 'sumInsured'), problems),
    })),
    connected: connected
      ? {
          is: connected.is,
          position: connected.otherParty ?? null,
          thirdPartyLimit: amountOf(connected.thirdPartyLimit, ['input', 'connected', 'thirdPartyLimit'], problems),
        }
      : null,
    unsafeLoading: input.unsafeLoading,
    compulsoryMissing: input.compulsoryMissing,
    rescued: rescued
      ? {
          insured: amountOf(rescued.insured, ['input', 'rescued', 'insured'], problems),
          all: amountOf(rescued.all, ['input', 'rescued', 'all'], problems),
        }
      : null,
  };
}
