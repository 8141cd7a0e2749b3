import type { ReadCtx } from '../../../kernel/ctx.js';
import type { Quote } from '../quote.js';

/** Whether a quote is another partner's that was granted to the caller: its people and terms stay its own. */
export function isGranted(ctx: ReadCtx, quote: Pick<Quote, 'partnerId'>): boolean {
  return ctx.actor.partnerId !== null && ctx.actor.partnerId !== quote.partnerId;
}
