/** What the clock does to renewals: opens windows, tells notices, ends what nobody renewed. Reads already tell the first and the last (`stateAt`). */
import type { TxCtx } from '../../../kernel/ctx.js';
import { addDays, dayOf, startOfDay } from '../../../kernel/dates.js';
import { emit } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { coverExists } from '../../quotes/index.js';
import { nextStep, noticeDue } from '../clock.rules.js';
import type { Renewal } from '../renewal.js';
import { renewalLife } from '../renewal.life.js';
import { RenewalEvents } from '../renewals.events.js';
import { renewalSettings } from '../renewals.settings.js';
import { expiringByRenewal, lockDueRenewal, moveRenewal, renewalsDue } from '../renewals.store.js';

const EVERY_SECONDS = 60;

export const moveRenewals = defineScan({
  name: 'renewals.move',
  title: { zh: '开放续保窗口、提醒、脱保', en: 'Opens windows of renewals, tells notices, ends what was not renewed' },
  everySeconds: EVERY_SECONDS,
  due: (ctx, limit) => renewalsDue(ctx, ctx.now, limit),
  async work(tx, row) {
    const renewal = await lockDueRenewal(tx, row.id);
    if (!renewal) return;
    await (renewal.dueAt <= tx.now ? end(tx, renewal) : goOn(tx, renewal));
  },
});

/** A window that opened and a notice that is due, both where both have come. */
async function goOn(tx: TxCtx, renewal: Renewal): Promise<void> {
  const { noticeDays } = renewalSettings();
  // Told once, also where a quote was made before: the step that waited for it was not later than the window.
  const { windowOpensAt, nextAt } = renewal;
  const opens = windowOpensAt <= tx.now && nextAt !== null && nextAt <= windowOpensAt;
  const state = opens && renewal.state === 'UPCOMING' ? renewalLife.step(renewal.state, 'open') : renewal.state;
  const notice = noticeDue(renewal, noticeDays, tx.now);
  const noticed = notice === null ? {} : { noticedDays: notice, invitedAt: renewal.invitedAt ?? tx.now };
  await moveRenewal(tx, renewal, {
    state,
    ...noticed,
    nextAt: nextStep({ ...renewal, ...noticed, state }, noticeDays, tx.now),
  });
  if (opens) await tell(tx, renewal, 'renewal.window_opened');
  if (notice !== null) await tell(tx, renewal, 'renewal.notice_due');
}

/** Its time is over and nothing was accepted. Covered again through whomever, it did not lapse: it went elsewhere. */
async function end(tx: TxCtx, renewal: Renewal): Promise<void> {
  const elsewhere = await coveredAgain(tx, renewal);
  await moveRenewal(
    tx,
    renewal,
    elsewhere
      ? {
          state: renewalLife.step(renewal.state, 'lose'),
          lossReason: 'COVERED_ELSEWHERE',
          lostAt: tx.now,
          nextAt: null,
        }
      : { state: renewalLife.step(renewal.state, 'lapse'), lapsedAt: renewal.dueAt, nextAt: null },
  );
  await tell(tx, renewal, elsewhere ? 'renewal.lost' : 'renewal.lapsed');
}

/** A bare fact across partners: every kind that expired has a cover after it. */
async function coveredAgain(tx: TxCtx, renewal: Renewal): Promise<boolean> {
  const expiring = (await tx.loader(expiringByRenewal).load(renewal.id)).filter(({ dropped }) => !dropped);
  for (const { kind, endsAt } of expiring) {
    const period = { startsAt: endsAt, endsAt: startOfDay(addDays(dayOf(endsAt), 1)) };
    if (!(await coverExists(tx, renewal.subjectId, kind, period))) return false;
  }
  return expiring.length > 0;
}

export function tell(
  tx: TxCtx,
  { id, partnerId }: Pick<Renewal, 'id' | 'partnerId'>,
  event: keyof typeof RenewalEvents,
): Promise<void> {
  return emit(tx, { event: RenewalEvents[event], subject: { kind: 'Renewal', id }, partnerId });
}
