/** Refusals in the words of the input that was sent: pricing knows paths of a full request, a copy or a new price sends less. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import type { RefusalItem, Suggestion } from '../../../kernel/refusal.js';
import { ChannelRefusals, judgeTerms } from '../../channels/index.js';
import { usesThatFit, vehicleGroupOf } from '../../registry/index.js';
import type { QuoteRisk } from '../quote.js';

/** What of a full request the caller's input can say. */
export interface Written {
  readonly vehicle: boolean;
  readonly seller: boolean;
  /** Place in the input of each option that is priced; null for one that stood already, ITSELF for `input.option`. */
  readonly options: readonly (number | 'ITSELF' | null)[];
  /** The input names a renewal, no quote, and says the discount of the option that stood already. */
  readonly ofRenewal?: boolean;
}

export const allWritten = (options: readonly unknown[]): Written => ({
  vehicle: true,
  seller: true,
  options: options.map((_, index) => index),
});

/** What the input cannot say is told of the quote or the renewal it names, and nothing there would pass. */
export function asWritten(items: readonly RefusalItem[], written: Written): RefusalItem[] {
  return items.map((item) => {
    if (!item.field) return item;
    const field = placeOf(item.field, written);
    if (!field) return { ...item, field: ['input', written.ofRenewal ? 'renewalId' : 'quoteId'], wouldPass: [] };
    return {
      ...item,
      field,
      wouldPass: (item.wouldPass ?? []).flatMap((each) => ({
        ...each,
        field: placeOf(each.field, written) ?? each.field,
      })),
    };
  });
}

function placeOf(field: readonly string[], written: Written): readonly string[] | null {
  const [root = 'input', part, index, ...rest] = field;
  if (part === 'vehicle') return written.vehicle ? field : null;
  if (part === 'producerId' || part === 'outletId') return written.seller ? field : null;
  if (part !== 'options') return field;
  if (written.options.length === 0) return null;
  const place = index === undefined ? written.options[0] : (written.options[Number(index)] ?? null);
  if (place === 'ITSELF') return [root, 'option', ...rest];
  if (index === undefined) return field;
  if (place != null) return [root, part, String(place), ...rest];
  return written.ofRenewal && rest.at(-1) === 'discount' ? [root, 'discount'] : null;
}

/** A clause speaks of groups, the input of use natures: suggests those that fit the vehicle and that the clause lets pass. */
export async function suggestUses(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  risk: QuoteRisk,
  item: RefusalItem,
): Promise<RefusalItem> {
  if (item.code !== ChannelRefusals.TERM_VEHICLE_GROUPS || !item.clause) return item;
  const wouldPass: Suggestion[] = [];
  for (const use of usesThatFit(risk.vehicle)) {
    const vehicleGroup = vehicleGroupOf(use, risk.vehicle.ownerKind);
    const refused = await judgeTerms(tx, partnerId, ['VEHICLE_GROUPS'], { vehicleGroup }, () => undefined);
    if (refused.length === 0)
      wouldPass.push({
        field: item.field ?? [],
        value: use,
        message: { zh: '此使用性质在协议范围内', en: 'a use nature that the agreement allows' },
      });
  }
  return { ...item, wouldPass };
}
