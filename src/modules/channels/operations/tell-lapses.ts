/** Tells 60, 30 and 7 days before, and on the day, that a licence, a registration or a training ends. What it closes, closes by itself. */
import { dayOf } from '../../../kernel/dates.js';
import { emit } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { LicenceEvents, ProducerEvents } from '../channels.events.js';
import { dueThresholds, type LapseKind } from '../lapse.rules.js';
import { dueLapses, insertNotices } from '../lapse.store.js';

const TOLD = {
  LICENCE: { kind: 'Licence', soon: LicenceEvents['licence.expires_soon'], over: LicenceEvents['licence.lapsed'] },
  REGISTRATION: {
    kind: 'Producer',
    soon: ProducerEvents['producer.registration_expires_soon'],
    over: ProducerEvents['producer.registration_lapsed'],
  },
  TRAINING: {
    kind: 'Producer',
    soon: ProducerEvents['producer.training_expires_soon'],
    over: ProducerEvents['producer.training_lapsed'],
  },
} as const satisfies Record<LapseKind, unknown>;

export const tellLapses = defineScan({
  name: 'channels.tell_lapses',
  title: { zh: '提示许可证、执业登记与培训到期', en: 'Tells licences, registrations and training that end' },
  everySeconds: 600,
  due: (ctx, limit) => dueLapses(ctx, dayOf(ctx.now), limit),
  async work(tx, row) {
    const { kind, soon, over } = TOLD[row.what];
    const due = dueThresholds({ until: row.until, told: [] }, dayOf(tx.now));
    for (const days of await insertNotices(tx, row, due))
      await emit(tx, {
        event: days === 0 ? over : soon,
        subject: { kind, id: row.subjectId },
        partnerId: row.partnerId,
        reason: `${String(days)} days before ${row.until}`,
      });
  },
});
