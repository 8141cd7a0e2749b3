/** An application under lock as a caller names it: there, unmoved since it was read, and as it stands now. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { formatInstant } from '../../../kernel/dates.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Refusal, type RefusalItem } from '../../../kernel/refusal.js';
import { stateAt } from '../application.life.js';
import type { Application } from '../application.js';
import { applicationById, lockApplication } from '../applications.store.js';
import { UnderwritingRefusals } from '../underwriting.refusals.js';

export const APPLICATION_FIELD: readonly string[] = ['input', 'applicationId'];

/** Refuses: NOT_FOUND, STALE_VERSION. `state` is the state as of now. */
export async function holdApplication(
  tx: TxCtx,
  id: string,
  expectedRevision: number | null,
  field: readonly string[] = APPLICATION_FIELD,
): Promise<Application> {
  const found = await lockApplication(tx, id);
  if (!found) throw new Refusal(NOT_FOUND(field));
  assertUnmoved(found, expectedRevision);
  return { ...found, state: stateAt(found, tx.now) };
}

/** The same without lock, for who must lock something else first. */
export async function seeApplication(tx: TxCtx, id: string, expectedRevision: number): Promise<Application> {
  const found = await tx.loader(applicationById).load(id);
  if (!found) throw new Refusal(NOT_FOUND(APPLICATION_FIELD));
  assertUnmoved(found, expectedRevision);
  return { ...found, state: stateAt(found, tx.now) };
}

export function assertUnmoved({ revision }: { readonly revision: number }, expected: number | null): void {
  if (expected === null || revision === expected) return;
  throw new Refusal({
    code: KernelRefusals.STALE_VERSION,
    field: ['input', 'expectedVersion'],
    facts: [{ name: 'revision', value: String(revision) }],
    wouldPass: [
      {
        field: ['input', 'expectedVersion'],
        value: String(revision),
        message: { zh: '先重新读取', en: 'after reading it again' },
      },
    ],
  });
}

export function expiredItem({ payBy }: Pick<Application, 'payBy'>, field?: readonly string[]): RefusalItem {
  return {
    code: UnderwritingRefusals.APPLICATION_EXPIRED,
    ...(field ? { field } : {}),
    facts: [{ name: 'payBy', value: formatInstant(payBy) }],
  };
}
