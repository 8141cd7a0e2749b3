/**
 * The industry platform hears of every claim under which money has arrived, once per policy: later premiums of any insurer
 * rest on it (no-claim levels, floats). Asked again under the same reference it answers the same number, so a worker that
 * dies between the answer and its own commit tells nothing twice.
 */
import { askPlatform, type PlatformPaidClaim } from '../../quotes/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { lockPaidClaim, notePaidClaimTold } from '../claims-money.store.js';
import { type UntoldPaidClaim, untoldPaidClaims } from '../paid-claims.queries.js';

export const tellPlatform = defineScan<UntoldPaidClaim, string>({
  name: 'claims.tell_platform',
  title: { zh: '向行业平台报送已赔案件', en: 'Tells the industry platform of paid claims' },
  everySeconds: 60,
  due: (ctx, limit) => untoldPaidClaims(ctx, limit),
  ask: (ctx, row) => askPlatform(ctx, (platform) => platform.tellPaidClaim(toldOf(row))),
  async work(tx, row, reference) {
    const paid = await lockPaidClaim(tx, row);
    if (paid?.toldAt === null) await notePaidClaimTold(tx, paid, reference);
  },
});

function toldOf(row: UntoldPaidClaim): PlatformPaidClaim {
  const { vin, region, claimNumber, policyNumber, kind, occurredAt, paidAt } = row;
  return { reference: row.id, vin, region, claimNumber, policyNumber, kind, occurredAt, paidAt };
}
