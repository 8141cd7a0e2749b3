import { fingerprint } from '../../../kernel/canonical.js';
import type { Ctx } from '../../../kernel/ctx.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { StandardTermsEvents } from '../channels.events.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { CHANNEL_KINDS } from '../partner.js';
import { checkStandardTerms } from '../standard-terms/check-standard-terms.rules.js';
import type { StandardTermsDocument } from '../standard-terms/standard-terms.js';
import { standardTermsLife } from '../standard-terms/standard-terms.life.js';
import { insertStandardTerms } from '../standard-terms/standard-terms.store.js';

export interface DraftStandardTerms {
  readonly idempotencyKey: string;
  readonly channelKind: string;
  readonly licensed: boolean;
  readonly version: string;
  readonly document: StandardTermsDocument;
}

/** Drafts a template, checked whole; somebody else publishes it. Refuses: INVALID_INPUT, STANDARD_TERMS_INVALID, KEY_REUSED. */
export const draftStandardTerms = (ctx: Ctx, input: DraftStandardTerms): Promise<Outcome> =>
  inTransaction(ctx, 'standardTermsDraft', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'standardTermsDraft', key: idempotencyKey, input: rest }, async () => {
      const { channelKind, licensed, version, document } = input;
      if (
        !/^[\p{L}\p{N}][\p{L}\p{N}.-]{0,31}$/u.test(version) ||
        !(CHANNEL_KINDS as readonly string[]).includes(channelKind)
      )
        throw new Refusal({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'version'],
          message: {
            zh: '版本号为 1–32 个字母、数字、点或短横。',
            en: 'A label has 1–32 letters, digits, dots or dashes.',
          },
        });
      const problems = checkStandardTerms(channelKind, licensed, document);
      if (problems.length > 0)
        throw new Refusal(
          ...problems.map(({ path, rule }) => ({
            code: ChannelRefusals.STANDARD_TERMS_INVALID,
            field: ['input', ...path],
            message: rule,
          })),
        );
      const id = newId('StandardTerms');
      await insertStandardTerms(tx, {
        id,
        channelKind,
        licensed,
        version,
        state: standardTermsLife.initial,
        document,
        digest: fingerprint(document),
        draftedBy: tx.actor.id ?? id,
        draftedAt: tx.now,
      });
      const subject = { kind: 'StandardTerms', id } as const;
      await emit(tx, { event: StandardTermsEvents['standard_terms.drafted'], subject, partnerId: null });
      return subject;
    });
  });
