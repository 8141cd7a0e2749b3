/** The scan over clocks: warns once before a clock ends, tells once that it was missed. A moved clock is caught up with. */
import { defineScan } from '../../platform/jobs/index.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { lockClaim } from '../claims.store.js';
import { stateOfClock } from '../clocks.rules.js';
import { claimsWithClocksDue, deadlinesByClaim, markDeadline } from '../deadlines.store.js';
import { tell } from './handle-claim.js';
import { runClocks, tellMissed } from './run-clocks.js';

export const watchClocks = defineScan({
  name: 'claims.clocks',
  title: { zh: '理赔时限预警与逾期', en: 'Warns of clocks of claims and tells those missed' },
  everySeconds: 60,
  due: (ctx, limit) => claimsWithClocksDue(ctx, ctx.now, limit),
  async work(tx, row) {
    const claim = await lockClaim(tx, row.id);
    if (!claim) return;
    await runClocks(tx, claim); // a notice of holidays may have moved an end since it was written down
    const deadlines = await tx.loader(deadlinesByClaim).load(claim.id);
    const running = deadlines.filter(({ metAt, breachedAt }) => metAt === null && breachedAt === null);
    for (const deadline of running) {
      if (stateOfClock(deadline, tx.now) === 'BREACHED') {
        await tellMissed(tx, claim, deadline);
      } else if (deadline.warnedAt === null && deadline.warnAt !== null && deadline.warnAt <= tx.now) {
        await markDeadline(tx, deadline, { warnedAt: tx.now });
        await tell(tx, claim, ClaimHandlingEvents['claim.deadline_near'], deadline.rule.rule);
      }
    }
  },
});
