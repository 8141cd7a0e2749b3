import type { Ctx } from '../../../kernel/ctx.js';
import { formatInstant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { agreementLife } from '../agreement.life.js';
import { giveWay, hasVersionAfter, moveVersion } from '../agreements/agreements.store.js';
import { againstActivation } from '../agreements/gates.rules.js';
import { afterLastWrite } from '../agreements/latest-write.queries.js';
import { lockedForInsurer } from '../agreements/locked-version.js';
import { versionLife } from '../agreements/version.life.js';
import { AgreementEvents } from '../channels.events.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { moveAgreement } from '../channels.store.js';
import { staleVersion } from './insurer-act.js';

export interface ActivateAgreement {
  readonly idempotencyKey: string;
  readonly agreementVersionId: Id<'AgreementVersion'>;
  readonly expectedVersion: number;
}

/** Planted defect of the amend ∥ bind proof: whether a version begins only behind everything the partner has written. Nothing else may change it. */
export const taking = { behindLastWrite: true };

/**
 * Activates a version that both have signed: it executes from the instant agreed, or from now when that has passed, never
 * back in time. The version before it ends there, in the same commit; writes under way have committed, those that wait
 * are judged by the version of their own moment. Refuses: NOT_FOUND, STALE_VERSION, AGREEMENT_VERSION_STATE,
 * AGREEMENT_STATE, AGREEMENT_OVERLAP, EFFECTIVE_DATE_NOT_ALLOWED, CONFLICT.
 */
export const activateAgreement = (ctx: Ctx, input: ActivateAgreement): Promise<Outcome> =>
  inTransaction(ctx, 'agreementActivate', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'agreementActivate', key: idempotencyKey, input: rest }, async () => {
      const facts = await lockedForInsurer(tx, input.agreementVersionId);
      const { agreement, version } = facts;
      if (version.revision !== input.expectedVersion) throw staleVersion(version.revision);
      const against = againstActivation(facts);
      if (against) throw new Refusal(against);
      const careful = taking.behindLastWrite && (await hasVersionAfter(tx, agreement.id, tx.now));
      const earliest = careful ? await afterLastWrite(tx, version.partnerId) : tx.now;
      const from = version.effectiveFrom > earliest ? version.effectiveFrom : earliest;
      if (version.effectiveUntil !== null && version.effectiveUntil <= from)
        throw new Refusal({
          code: ChannelRefusals.EFFECTIVE_DATE_NOT_ALLOWED,
          field: ['input', 'agreementVersionId'],
          facts: [{ name: 'offered', value: formatInstant(version.effectiveUntil) }],
        });
      await giveWay(tx, version, from);
      const conflict = new Refusal({ code: KernelRefusals.CONFLICT, field: ['input', 'agreementVersionId'] });
      if (!(await moveVersion(tx, version, versionLife.step(version.state, 'activate'), from))) throw conflict;
      if (
        agreement.state === 'SIGNED' &&
        !(await moveAgreement(tx, agreement, agreementLife.step('SIGNED', 'activate')))
      )
        throw conflict;
      const subject = { kind: 'Agreement', id: agreement.id } as const;
      await emit(tx, { event: AgreementEvents['agreement.activated'], subject, partnerId: agreement.partnerId });
      return subject;
    });
  });
