import { fingerprint } from '../../../kernel/canonical.js';
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import {
  checkHead,
  checkPublication,
  isTariffCode,
  type Standing,
  type TariffCandidate,
} from '../check-publication.js';
import { RatingEvents } from '../rating.events.js';
import { pinVehicleTax } from '../tariff.js';
import { insertTariff, lockTariff, type NewTariff, pinnedFor } from '../tariff.store.js';
import type { TariffCode } from '../tariff.schema.js';

export interface PublishTariff extends TariffCandidate {
  readonly idempotencyKey: string;
}

/**
 * Publishes a version: in force from its first day, for ever unchanged; the version before it ends on that day. Every
 * finding is told at once. Refuses: INVALID_INPUT, TARIFF_INVALID, TARIFF_OVERLAP.
 */
export const publishTariff = (ctx: Ctx, input: PublishTariff): Promise<Outcome> =>
  inTransaction(ctx, 'tariffPublish', (tx) => {
    const { idempotencyKey, ...candidate } = input;
    return once(tx, { operation: 'tariffPublish', key: idempotencyKey, input: candidate }, async () => {
      const { code } = candidate;
      if (!isTariffCode(code)) throw new Refusal(...checkHead(candidate).items);
      checkPublication(candidate, await standingOf(tx, code, candidate)).refuseIfAny();
      const id = newId('Tariff');
      // Checked above: the document has the shape of its code.
      const version = {
        ...candidate,
        id,
        code,
        digest: fingerprint(candidate.document),
        publishedAt: tx.now,
      } as NewTariff;
      await insertTariff(tx, version);
      await emit(tx, { event: RatingEvents['tariff.published'], subject: { kind: 'Tariff', id }, partnerId: null });
      return { kind: 'Tariff', id };
    });
  });

async function standingOf(tx: TxCtx, code: TariffCode, { region, validFrom }: TariffCandidate): Promise<Standing> {
  const { hasVersions } = await lockTariff(tx, code, region);
  const national =
    code === 'VEHICLE-TAX' && region !== null ? await pinnedFor(tx, { day: validFrom, region: null }) : [];
  const { national: tax } = pinVehicleTax(national, { day: validFrom, region: region ?? '' });
  return { now: tx.now, hasVersions, nationalTax: tax?.document ?? null };
}
