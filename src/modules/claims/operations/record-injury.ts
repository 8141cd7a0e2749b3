import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import type { Money } from '../../../kernel/money.js';
import { KernelRefusals, Problems } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { checkLine, checkOneParty, type PartyClaim, rememberParty } from '../../registry/index.js';
import type { Claim } from '../claim.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { claimLife } from '../claim.life.js';
import { injuriesByClaim, moveClaim } from '../claims.store.js';
import { insertInjury } from '../injuries.store.js';
import { checkAmount } from './amounts.js';
import { handleClaim, type HandlingStep, tell } from './handle-claim.js';

export interface RecordInjury extends HandlingStep {
  readonly person: PartyClaim | null;
  readonly description: string;
  readonly disabilityGrade: number | null;
  readonly costs: Money;
}

const DESCRIPTION = { least: 2, most: 1000, what: { zh: '伤情', en: 'The injury' } };
const GRADES = 10;

/**
 * Records somebody hurt (人伤), in a record of its own that no partner reads (S-255). As many recorded as were not reported
 * raise the number of persons hurt, and with it who may decide. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE,
 * IDENTITY_INVALID, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function recordInjury(ctx: Ctx, input: RecordInjury): Promise<Outcome> {
  return handleClaim(ctx, 'claimInjuryRecord', input, async (tx, claim) => {
    claimLife.step(claim.state, 'suspend'); // while it is handled
    const problems = new Problems();
    const description = checkLine(input.description, ['input', 'description'], DESCRIPTION, problems);
    const { disabilityGrade } = input;
    if (disabilityGrade !== null && (disabilityGrade < 1 || disabilityGrade > GRADES))
      problems.add({
        code: KernelRefusals.INVALID_INPUT,
        field: ['input', 'disabilityGrade'],
        message: { zh: '伤残等级为 1 到 10 级。', en: 'A disability grade lies between 1 and 10.' },
      });
    checkAmount(input.costs, ['input', 'costs'], problems);
    const personId = await personOf(tx, claim, input.person, problems);
    problems.refuseIfAny();
    await insertInjury(tx, {
      id: newId('Injury'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      personId,
      description: description ?? '',
      disabilityGrade,
      costs: input.costs,
      createdAt: tx.now,
    });
    const known = await tx.loader(injuriesByClaim).clear(claim.id).load(claim.id);
    await moveClaim(tx, claim, claim.state, { injuredCount: Math.max(claim.injuredCount, known.length) });
    await tell(tx, claim, ClaimHandlingEvents['claim.injury_recorded']);
  });
}

async function personOf(
  tx: TxCtx,
  { partnerId }: Claim,
  told: PartyClaim | null,
  problems: Problems,
): Promise<string | null> {
  if (told === null) return null;
  const party = checkOneParty(told, ['input', 'person'], problems, { today: dayOf(tx.now) });
  return party ? (await rememberParty(tx, partnerId, party)).id : null;
}
