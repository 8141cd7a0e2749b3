/** The clock: a version whose period is over ends, and with its last version the agreement. Execution does not wait for it: every write reads the period itself. */
import { emit } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { agreementLife } from '../agreement.life.js';
import { dueVersions, hasVersionAfter, lockVersion, moveVersion } from '../agreements/agreements.store.js';
import { versionLife } from '../agreements/version.life.js';
import { AgreementEvents } from '../channels.events.js';
import { agreementVersionsById, lockAgreement, moveAgreement } from '../channels.store.js';

export const expireAgreements = defineScan({
  name: 'agreements.expire',
  title: { zh: '协议到期', en: 'Ends versions and agreements whose period is over' },
  everySeconds: 60,
  due: (ctx, limit) => dueVersions(ctx, ctx.now, limit),
  /** Does nothing when somebody was faster. */
  async work(tx, row) {
    const [seen] = await agreementVersionsById(tx, [row.id]);
    const agreement = seen && (await lockAgreement(tx, seen.agreementId));
    const version = agreement && (await lockVersion(tx, row.id));
    if (!agreement || version?.state !== 'ACTIVE' || version.effectiveUntil === null || version.effectiveUntil > tx.now)
      return;
    await moveVersion(tx, version, versionLife.step(version.state, 'end'));
    const over = !(await hasVersionAfter(tx, agreement.id, tx.now)) && agreementLife.may(agreement.state, 'expire');
    if (over) await moveAgreement(tx, agreement, agreementLife.step(agreement.state, 'expire'));
    await emit(tx, {
      event: AgreementEvents[over ? 'agreement.expired' : 'agreement.version_ended'],
      subject: { kind: 'Agreement', id: agreement.id },
      partnerId: agreement.partnerId,
    });
  },
});
