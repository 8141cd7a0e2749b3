/** Repair, a rental car, follow-up of somebody hurt (S-253…S-255): ordered by the insurer's people, followed to their end. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf, type LocalDate } from '../../../kernel/dates.js';
import { INSURER_TENANT, newId } from '../../../kernel/ids.js';
import { inTransaction, underScopeOf } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { checkLine } from '../../registry/index.js';
import type { AfterServiceKind, ClaimService } from '../after-services.js';
import { tidingsOf } from '../after-services.rules.js';
import { insertService, lockService, markService, moveService, servicesToTell } from '../after-services.store.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { lockClaim, moveClaim } from '../claims.store.js';
import { checkedNote, handleClaim, type HandlingStep, refuseConflict, tell } from './handle-claim.js';

export interface OrderService extends HandlingStep {
  readonly kind: AfterServiceKind;
  readonly provider: string;
  readonly dueOn: LocalDate;
}

const PROVIDER = { least: 2, most: 100, what: { zh: '服务机构', en: 'The provider' } };

/**
 * Orders a service; the customer has chosen who does it. Open until the claim is over, and after it is paid and closed.
 * Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, CLAIM_STATE, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function orderService(ctx: Ctx, input: OrderService): Promise<Outcome> {
  return handleClaim(ctx, 'claimServiceOrder', input, async (tx, claim) => {
    if (claim.state === 'CANCELLED' || claim.state === 'REJECTED')
      throw new Refusal({ code: ClaimRefusals.CLAIM_STATE, facts: [{ name: 'state', value: claim.state }] });
    const problems = new Problems();
    const provider = checkLine(input.provider, ['input', 'provider'], PROVIDER, problems);
    const today = dayOf(tx.now);
    if (input.dueOn < today)
      problems.add({
        code: KernelRefusals.INVALID_INPUT,
        field: ['input', 'dueOn'],
        facts: [{ name: 'today', value: today }],
        message: { zh: '期限不得早于今天({today})。', en: 'It is due today ({today}) or later.' },
      });
    problems.refuseIfAny();
    await insertService(tx, {
      id: newId('ClaimService'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      kind: input.kind,
      state: 'ORDERED',
      provider: provider ?? '',
      dueOn: input.dueOn,
      startedOn: null,
      endedOn: null,
      note: null,
      orderedById: tx.actor.id ?? '',
      orderedAt: tx.now,
      nearToldAt: null,
      overdueToldAt: null,
      revision: 1,
    });
    await moveClaim(tx, claim, claim.state);
    await tellOf(tx, claim, input.kind, 'claim.service_ordered');
  });
}

export interface RecordService {
  readonly idempotencyKey: string;
  readonly serviceId: string;
  readonly expectedVersion: number;
  readonly startedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly cancelled: boolean;
  readonly note: string | null;
  readonly sent: unknown;
}

const FIELD = ['input', 'serviceId'];

/**
 * Records how it went: begun, ended, or called off with a note. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT,
 * CLAIM_SERVICE_ENDED, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function recordService(ctx: Ctx, input: RecordService): Promise<Outcome> {
  return inTransaction(ctx, 'claimServiceRecord', (tx) =>
    once(tx, { operation: 'claimServiceRecord', key: input.idempotencyKey, input: input.sent }, async () => {
      const service = await lockService(tx, input.serviceId);
      const claim = service && (await lockClaim(tx, service.claimId));
      if (!service || !claim) throw new Refusal(NOT_FOUND(FIELD));
      await refuseConflict(tx, claim, tx.actor.id);
      if (service.revision !== input.expectedVersion)
        throw new Refusal({
          code: KernelRefusals.STALE_VERSION,
          field: ['input', 'expectedVersion'],
          facts: [{ name: 'revision', value: String(service.revision) }],
        });
      if (service.state === 'DONE' || service.state === 'CANCELLED')
        throw new Refusal({
          code: ClaimHandlingRefusals.CLAIM_SERVICE_ENDED,
          field: FIELD,
          facts: [{ name: 'state', value: service.state }],
        });
      await moveService(tx, service, progressOf(service, input, dayOf(tx.now)));
      await tellOf(tx, claim, service.kind, 'claim.service_recorded');
      return { kind: 'Claim', id: claim.id };
    }),
  );
}

type Progress = Pick<ClaimService, 'state' | 'startedOn' | 'endedOn' | 'note'>;

function progressOf(service: ClaimService, input: RecordService, today: LocalDate): Progress {
  const problems = new Problems();
  const wrong = (field: string, zh: string, en: string): void => {
    problems.add({ code: KernelRefusals.INVALID_INPUT, field: ['input', field], message: { zh, en } });
  };
  const note = checkedNote(input.note) ?? service.note;
  const startedOn = input.startedOn ?? service.startedOn;
  const { endedOn, cancelled } = input;
  if (cancelled && input.note === null) wrong('note', '取消须说明原因。', 'Calling it off needs a reason.');
  if (cancelled && endedOn !== null) wrong('endedOn', '取消的服务没有结束日。', 'What is called off has no end.');
  if (!cancelled && input.startedOn === null && endedOn === null)
    wrong('startedOn', '请填写开始日或结束日。', 'Say when it began or ended.');
  if (startedOn !== null && startedOn > today) wrong('startedOn', '不得晚于今天。', 'It lies in the future.');
  if (endedOn !== null && endedOn > today) wrong('endedOn', '不得晚于今天。', 'It lies in the future.');
  if (endedOn !== null && (startedOn === null || endedOn < startedOn))
    wrong('endedOn', '不得早于开始日。', 'It ends on the day it began, or later.');
  problems.refuseIfAny();
  if (cancelled) return { state: 'CANCELLED', startedOn, endedOn: null, note };
  return { state: endedOn === null ? 'UNDER_WAY' : 'DONE', startedOn, endedOn, note };
}

type ServiceEvent = `claim.service_${'ordered' | 'recorded' | 'near' | 'overdue'}`;

/** Of somebody hurt no partner hears. */
async function tellOf(
  tx: TxCtx,
  claim: Parameters<typeof tell>[1],
  kind: AfterServiceKind,
  name: ServiceEvent,
): Promise<void> {
  const event = ClaimHandlingEvents[name];
  const subject = { kind: 'Claim' as const, id: claim.id };
  if (kind === 'INJURY_SUPPORT')
    await underScopeOf(tx, INSURER_TENANT, (insurer) => emit(insurer, { event, subject, partnerId: null }));
  else await tell(tx, claim, event);
}

/**
 * The scan over days of services: says once that the day has come, and once that it is past. What was missed while nothing
 * ran is caught up with: that it is past is told, however late; that it was near is not told any more.
 */
export const watchServices = defineScan({
  name: 'claims.services',
  title: { zh: '后续服务到期提醒与逾期', en: 'Tells of services after a loss whose day has come, or is past' },
  everySeconds: 300,
  due: (ctx, limit) => servicesToTell(ctx, dayOf(ctx.now), limit),
  async work(tx, row) {
    const service = await lockService(tx, row.id);
    const claim = service && (await lockClaim(tx, service.claimId));
    const tidings = service && tidingsOf(service, dayOf(tx.now));
    if (!claim || !tidings) return; // somebody was faster
    await markService(tx, service, tidings === 'OVERDUE' ? { overdueToldAt: tx.now } : { nearToldAt: tx.now });
    await tellOf(tx, claim, service.kind, tidings === 'OVERDUE' ? 'claim.service_overdue' : 'claim.service_near');
  },
});
