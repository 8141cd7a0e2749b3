/** A repair shop's estimate as sent: lines whose amounts add up by themselves. Pure. */
import { decimal } from '../../kernel/decimal.js';
import type { Instant } from '../../kernel/dates.js';
import { inYuan, type Money, roundHalfUp, sum } from '../../kernel/money.js';
import { KernelRefusals, type Problems } from '../../kernel/refusal.js';
import { checkLine } from '../registry/index.js';
import type { RepairLineKind } from './claim.js';
import { ClaimRefusals } from './claims.refusals.js';

export interface EstimateTold {
  readonly lines: readonly {
    readonly kind: RepairLineKind;
    readonly label: string;
    readonly partNumber: string | null;
    readonly quantity: string;
    /** Null after its problem was added. */
    readonly unitPrice: Money | null;
  }[];
  readonly vehicleInShopSince: Instant | null;
}

export interface CheckedLine {
  readonly kind: RepairLineKind;
  readonly label: string;
  readonly partNumber: string | null;
  readonly quantity: string;
  readonly unitPrice: Money;
  readonly amount: Money;
}

export interface CheckedEstimate {
  readonly lines: readonly CheckedLine[];
  readonly total: Money;
  readonly inShopSince: Instant | null;
}

const MOST_LINES = 200;
const LABEL = { least: 1, most: 100, what: { zh: '项目', en: 'The item' } };
const PART = { least: 1, most: 40, what: { zh: '配件编码', en: 'The part number' } };
const QUANTITY = /^\d{1,6}(\.\d{1,3})?$/;

/** Null after adding problems. `path` leads to the estimate. */
export function checkEstimate(
  told: EstimateTold,
  path: readonly string[],
  now: Instant,
  problems: Problems,
): CheckedEstimate | null {
  const before = problems.items.length;
  const wrong = (field: readonly string[], zh: string, en: string): void => {
    problems.add({ code: KernelRefusals.INVALID_INPUT, field: [...path, ...field], message: { zh, en } });
  };
  if (told.lines.length === 0 || told.lines.length > MOST_LINES)
    wrong(['lines'], '报价须有 1 至 200 行。', 'An estimate has 1 to 200 lines.');
  if (told.vehicleInShopSince !== null && told.vehicleInShopSince > now)
    problems.add({
      code: ClaimRefusals.LOSS_TIME_INVALID,
      field: [...path, 'vehicleInShopSince'],
      message: { zh: '入厂时间不得晚于现在。', en: 'The vehicle came into the shop in the future.' },
    });
  const lines = told.lines.map((line, index) => {
    const at = ['lines', String(index)];
    const label = checkLine(line.label, [...path, ...at, 'label'], LABEL, problems);
    const partNumber =
      line.partNumber === null ? null : checkLine(line.partNumber, [...path, ...at, 'partNumber'], PART, problems);
    if (!QUANTITY.test(line.quantity) || decimal(line.quantity).isZero())
      wrong([...at, 'quantity'], '数量大于 0,至多三位小数。', 'A quantity is above 0, with at most 3 places.');
    else if (line.unitPrice !== null && line.unitPrice.fen < 0n)
      wrong([...at, 'unitPrice'], '单价不得为负。', 'A price is not negative.');
    else if (label !== null && line.unitPrice !== null)
      return {
        kind: line.kind,
        label,
        partNumber,
        quantity: line.quantity,
        unitPrice: line.unitPrice,
        amount: roundHalfUp(inYuan(line.unitPrice).mul(decimal(line.quantity))),
      };
    return null;
  });
  if (problems.items.length > before) return null;
  const checked = lines.filter((line) => line !== null);
  return { lines: checked, total: sum(checked.map(({ amount }) => amount)), inShopSince: told.vehicleInShopSince };
}
