/** What the wire says of a step, in the words of the operations. */
import { type Money, NOTHING } from '../../../kernel/money.js';
import type { Problems } from '../../../kernel/refusal.js';
import type { MoneyInput } from '../../platform/index.js';
import { readMoney } from '../../registry/index.js';
import { LOSS_KINDS } from '../calculation/index.js';
import type { AssessedLosses, AssessedVictim } from '../claim-handling.js';
import type { AssessedLineGiven } from '../operations/assess-claim.js';
import { idOf } from './answers.js';
import type { ClaimAssessInput, VictimLossInput } from './claim-handling.inputs.js';

/** Nothing where it is absent; a problem where it is no amount. */
export function amountOf(input: MoneyInput | null | undefined, path: readonly string[], problems: Problems): Money {
  return readMoney(input, path, problems) ?? NOTHING;
}

export function readLines({ lines }: ClaimAssessInput, problems: Problems): AssessedLineGiven[] {
  return lines.map(({ line, assessed, reason, estimateId }, index) => {
    const path = ['input', 'lines', String(index)];
    return {
      kind: line.kind,
      label: line.label,
      partNumber: line.partNumber ?? null,
      quantity: line.quantity,
      unitPrice: amountOf(line.unitPrice, [...path, 'line', 'unitPrice'], problems),
      assessed: amountOf(assessed, [...path, 'assessed'], problems),
      reason: reason ?? null,
      estimateId: estimateId == null ? null : idOf('RepairEstimate', estimateId, [...path, 'estimateId']),
    };
  });
}

export function readLosses(input: ClaimAssessInput, problems: Problems): AssessedLosses {
  const value = input.vehicleValue == null ? null : amountOf(input.vehicleValue, ['input', 'vehicleValue'], problems);
  return {
    vehicleValueFen: value === null ? null : value.fen.toString(),
    repairDays: input.repairDays ?? null,
    thirdPartyNotFound: input.thirdPartyNotFound,
    victims: (input.victims ?? []).map((victim, index) =>
      readVictim(victim, ['input', 'victims', String(index)], problems),
    ),
    separate: (input.separate ?? []).map(({ part, loss }, index) => ({
      part,
      lossFen: amountOf(loss, ['input', 'separate', String(index), 'loss'], problems).fen.toString(),
    })),
    theft: input.theft ? { policeCaseOn: input.theft.policeCaseOn, missingPapers: input.theft.missingPapers } : null,
  };
}

function readVictim(victim: VictimLossInput, path: readonly string[], problems: Problems): AssessedVictim {
  const lossesFen: Record<string, string> = {};
  for (const kind of LOSS_KINDS) {
    const loss = victim[kind];
    if (loss != null) lossesFen[kind] = amountOf(loss, [...path, kind], problems).fen.toString();
  }
  return {
    key: victim.key,
    otherParty: victim.otherParty ?? null,
    aboardInsured: victim.aboardInsured,
    is: victim.is,
    lossesFen,
  };
}
