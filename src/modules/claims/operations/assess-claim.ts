import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { decimal } from '../../../kernel/decimal.js';
import { newId } from '../../../kernel/ids.js';
import {
  add,
  formatYuan,
  inYuan,
  type Money,
  money,
  NOTHING,
  roundHalfUp,
  subtract,
  sum,
} from '../../../kernel/money.js';
import { KernelRefusals, Problems, type Sentence } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import type { Claim, RepairLineKind } from '../claim.js';
import type { AssessedLine, AssessedLosses, AssessmentMethod } from '../claim-handling.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { assessmentsByClaim, insertAssessment, insertReserve } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { moveClaim, otherPartiesByClaim } from '../claims.store.js';
import { checkAmount } from './amounts.js';
import { handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { linesOfShops } from './shop-lines.js';
import { watchForFraud } from './watch-for-fraud.js';

export interface AssessedLineGiven {
  readonly kind: RepairLineKind;
  readonly label: string;
  readonly partNumber: string | null;
  readonly quantity: string;
  readonly unitPrice: Money;
  readonly assessed: Money;
  readonly reason: string | null;
  /** The estimate that it is a line of, where the assessor says so. */
  readonly estimateId: string | null;
}

export interface AssessClaim extends HandlingStep {
  readonly method: AssessmentMethod;
  readonly lines: readonly AssessedLineGiven[];
  readonly losses: AssessedLosses;
  readonly rescue: Money;
  readonly salvage: Money;
  readonly totalLoss: boolean;
  readonly repairedBefore: boolean;
}

const MOST_LINES = 200;

/**
 * Assesses the loss (定损), by its author, once; a second person verifies it. What looks like fraud is referred to people
 * and refuses nothing. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function assessClaim(ctx: Ctx, input: AssessClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimAssess', input, async (tx, claim) => {
    const next = claimLife.step(claim.state, 'assess');
    const problems = new Problems();
    const lines = await linesOfShops(tx, claim, input.lines, checkedLines(input.lines, problems), problems);
    await checkLosses(tx, claim, input, problems);
    checkAmount(input.rescue, ['input', 'rescue'], problems);
    checkAmount(input.salvage, ['input', 'salvage'], problems);
    problems.refuseIfAny();
    const [last] = await tx.loader(assessmentsByClaim).load(claim.id);
    const repair = sum(lines.map(({ assessedFen }) => money(BigInt(assessedFen))));
    const assessment = {
      id: newId('LossAssessment'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      sequence: (last?.sequence ?? 0) + 1,
      assessorId: tx.actor.id ?? '',
      assessorLabel: tx.actor.label,
      method: input.method,
      lines,
      losses: input.losses,
      repair,
      rescue: input.rescue,
      salvage: input.salvage,
      totalLoss: input.totalLoss,
      repairedBefore: input.repairedBefore,
      assessedAt: tx.now,
      confirmed: null,
      verifierId: null,
      verifierLabel: null,
      note: null,
      verifiedAt: null,
    };
    await insertAssessment(tx, assessment);
    await insertReserve(tx, {
      id: newId('ClaimReserve'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      amount: expected(input, repair),
      reason: 'ASSESSED',
      setById: tx.actor.id,
      setAt: tx.now,
    });
    await moveClaim(tx, claim, next);
    await watchForFraud(tx, claim, assessment);
    await tell(tx, claim, ClaimHandlingEvents['claim.assessed']);
  });
}

/** Everything that was lost: the most that the claim can cost, before liability and limits. */
function expected({ losses, rescue, salvage, totalLoss }: AssessClaim, repair: Money): Money {
  const vehicle = totalLoss && losses.vehicleValueFen !== null ? money(BigInt(losses.vehicleValueFen)) : repair;
  const others = [
    ...losses.victims.flatMap(({ lossesFen }) => Object.values(lossesFen)),
    ...losses.separate.map(({ lossFen }) => lossFen),
  ].map((fen) => money(BigInt(fen)));
  const net = subtract(add(vehicle, rescue), salvage);
  return add(net.fen < 0n ? NOTHING : net, sum(others));
}

const LABEL = { least: 1, most: 200, what: { zh: '项目名称', en: 'What a line is' } };
const PART = { least: 1, most: 60, what: { zh: '配件编号', en: 'The part number' } };
const REASON = { least: 1, most: 400, what: { zh: '差异说明', en: 'Why it differs' } };
const QUANTITY = /^\d{1,6}(\.\d{1,3})?$/;

function checkedLines(given: readonly AssessedLineGiven[], problems: Problems): AssessedLine[] {
  if (given.length > MOST_LINES)
    problems.add(invalid(['input', 'lines'], { zh: '行数过多。', en: 'There are too many lines.' }));
  return given.slice(0, MOST_LINES).map((line, index) => {
    const path = ['input', 'lines', String(index)];
    checkAmount(line.unitPrice, [...path, 'line', 'unitPrice'], problems);
    checkAmount(line.assessed, [...path, 'assessed'], problems);
    const told = QUANTITY.test(line.quantity) && !decimal(line.quantity).isZero();
    if (!told)
      problems.add(
        invalid([...path, 'line', 'quantity'], {
          zh: '数量须大于 0,至多三位小数。',
          en: 'A quantity is more than 0, with at most three decimals.',
        }),
      );
    const amount = told ? roundHalfUp(inYuan(line.unitPrice).mul(decimal(line.quantity))) : NOTHING;
    if (line.assessed.fen !== amount.fen && line.reason === null)
      problems.add({
        ...invalid([...path, 'reason'], {
          zh: '定损金额与报价({amount} 元)不同的,须说明原因。',
          en: 'What differs from the price of the line ({amount}) says why.',
        }),
        facts: [{ name: 'amount', value: formatYuan(amount), unit: 'CNY' }],
      });
    return {
      kind: line.kind,
      label: checkLine(line.label, [...path, 'line', 'label'], LABEL, problems) ?? '',
      partNumber:
        line.partNumber === null ? null : checkLine(line.partNumber, [...path, 'line', 'partNumber'], PART, problems),
      quantity: line.quantity,
      unitPriceFen: line.unitPrice.fen.toString(),
      amountFen: amount.fen.toString(),
      assessedFen: line.assessed.fen.toString(),
      reason: line.reason === null ? null : checkLine(line.reason, [...path, 'reason'], REASON, problems),
    };
  });
}

async function checkLosses(tx: TxCtx, claim: Claim, input: AssessClaim, problems: Problems): Promise<void> {
  const { losses, totalLoss } = input;
  if (totalLoss !== (losses.vehicleValueFen !== null))
    problems.add(
      invalid(['input', 'vehicleValue'], {
        zh: '全损须填写车辆出险时价值,且仅全损填写。',
        en: 'A total loss says what the vehicle was worth, and nothing else does.',
      }),
    );
  const parties = await tx.loader(otherPartiesByClaim).load(claim.id);
  const keys = new Set<string>();
  losses.victims.forEach(({ key, otherParty }, index) => {
    const path = ['input', 'victims', String(index)];
    if (!/^[\w-]{1,40}$/.test(key) || key === 'INSURED' || keys.has(key))
      problems.add(
        invalid([...path, 'key'], {
          zh: '名称须唯一,1–40 位字母、数字、下划线或连字符,不得为 INSURED。',
          en: 'A name is unique, 1–40 letters, digits, _ or -, and not INSURED.',
        }),
      );
    keys.add(key);
    if (otherParty !== null && !parties.some(({ position }) => position === otherParty))
      problems.add(invalid([...path, 'otherParty'], { zh: '没有这一方。', en: 'There is no such other party.' }));
  });
}

function invalid(field: readonly string[], message: Sentence) {
  return { code: KernelRefusals.INVALID_INPUT, field, message };
}
