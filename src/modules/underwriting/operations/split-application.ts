import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { Refusal } from '../../../kernel/refusal.js';
import { requireTerms } from '../../channels/index.js';
import { Defect } from '../../../kernel/failure.js';
import { emit, once, orderedNumber, type Outcome } from '../../platform/index.js';
import { applicationLife } from '../application.life.js';
import { carriedOf } from '../application.rules.js';
import type { Application } from '../application.js';
import {
  acceptanceByApplication,
  consentsByApplication,
  decisionsByApplication,
  fileIdsByMaterial,
  insertAcceptance,
  insertApplication,
  insertConsents,
  insertDecisions,
  insertMaterials,
  materialsByApplication,
  moveApplication,
} from '../applications.store.js';
import { ApplicationEvents } from '../underwriting.events.js';
import { UnderwritingRefusals } from '../underwriting.refusals.js';
import { holdApplication } from './held.js';
import { approve, subjectOf } from './outcomes.js';

export interface SplitApplication {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly expectedVersion: number;
  /** The partner's own number of the part that goes on. */
  readonly externalRef: string | null;
  readonly sent: unknown;
}

/**
 * Compulsory cover waits for nobody (CTR 10): while the commercial part is with a person, the compulsory part becomes an
 * approved application of its own, with its own charge. What the customer gave stands for both. Refuses: NOT_FOUND,
 * STALE_VERSION, APPLICATION_STATE, NOTHING_TO_SPLIT, APPLICATION_REF_TAKEN, and whatever closes every write.
 */
export function splitApplication(ctx: Ctx, input: SplitApplication): Promise<Outcome> {
  return inTransaction(ctx, 'applicationSplit', (tx) =>
    once(tx, { operation: 'applicationSplit', key: input.idempotencyKey, input: input.sent }, async () => {
      const whole = await holdApplication(tx, input.applicationId, input.expectedVersion);
      const version = await requireTerms(tx, whole.partnerId, [], {}, () => undefined); // every write of a partner closes with its agreement
      const state = applicationLife.step(whole.state, 'split');
      if (whole.carries.length !== 2) throw new Refusal({ code: UnderwritingRefusals.NOTHING_TO_SPLIT });
      const part = await compulsoryPart(tx, whole, input.externalRef);
      await insertApplication(tx, part);
      await copyGiven(tx, whole, part);
      await emit(tx, {
        event: ApplicationEvents['application.submitted'],
        subject: subjectOf(part),
        partnerId: part.partnerId,
      });
      await approve(tx, part, version.id);
      await moveApplication(tx, whole, state, { carries: ['COMMERCIAL'] });
      await emit(tx, {
        event: ApplicationEvents['application.split'],
        subject: subjectOf(whole),
        partnerId: whole.partnerId,
      });
      return subjectOf(part);
    }),
  );
}

async function compulsoryPart(tx: TxCtx, whole: Application, externalRef: string | null): Promise<Application> {
  return {
    ...whole,
    id: newId('Application'),
    number: await orderedNumber(tx, 'APP', 'app.application_numbers'),
    externalRef,
    state: applicationLife.initial,
    content: carriedOf(whole.content, ['COMPULSORY']),
    carries: ['COMPULSORY'],
    splitFromId: whole.id,
    chargeId: null,
    revision: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
}

/** Answers, signature, consents, papers and the decision on the compulsory part: the same facts under the new application. */
async function copyGiven(tx: TxCtx, whole: Application, part: Application): Promise<void> {
  const of = { applicationId: part.id };
  const acceptance = await tx.loader(acceptanceByApplication).load(whole.id);
  if (!acceptance) throw new Defect('an application was accepted by nobody');
  await insertAcceptance(tx, { ...acceptance, ...of });
  const consents = await tx.loader(consentsByApplication).load(whole.id);
  await insertConsents(
    tx,
    consents.map((consent) => ({ ...consent, ...of, id: newId('Consent') })),
  );
  const materials = await tx.loader(materialsByApplication).load(whole.id);
  await insertMaterials(
    tx,
    await Promise.all(
      materials.map(async (material) => ({
        material: { ...material, ...of, id: newId('Material'), needed: false },
        fileIds: await tx.loader(fileIdsByMaterial).load(material.id),
      })),
    ),
  );
  const decisions = await tx.loader(decisionsByApplication).load(whole.id);
  await insertDecisions(
    tx,
    decisions
      .filter(({ policyKind }) => policyKind === 'COMPULSORY')
      .map((decision) => ({ ...decision, ...of, id: newId('UnderwritingDecision') })),
  );
}
