/** A report that is still being written (S-229): incomplete, its filer's alone, no notice before it is sent. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expireDrafts } from '../../../src/modules/claims/index.js';
import {
  ClaimDraftDiscardDocument,
  type ClaimDraftReportInput,
  ClaimDraftSaveDocument,
  type ClaimDraftSaveInput,
  ClaimDraftsDocument,
  ClaimDraftSubmitDocument,
} from '../../generated/operations.js';
import { aNotice, BY_PARTNER, claimWorld, type ClaimWorld, DURING, LOSS_AT } from '../../kit/claim-world.js';
import type { Client } from '../../kit/gateway.js';
import { codes, newKey, type Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let stranger: Seller;
let plate: string;
beforeAll(async () => {
  world = await claimWorld();
  [dealer, stranger] = [await world.partner(), await world.partner()];
  plate = await world.plateOf((await world.pair(dealer)).commercial);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

const save = async (caller: Client, report: ClaimDraftReportInput, more: Partial<ClaimDraftSaveInput> = {}) => {
  const { claimDraftSave } = await caller.ask(ClaimDraftSaveDocument, {
    input: { idempotencyKey: newKey(), report, ...more },
  });
  if (!claimDraftSave) throw new Error('no answer');
  return claimDraftSave;
};
const saved = async (report: ClaimDraftReportInput, more: Partial<ClaimDraftSaveInput> = {}) => {
  const { draft, userErrors } = await save(dealer, report, more);
  if (!draft) throw new Error(`refused: ${JSON.stringify(userErrors)}`);
  return draft;
};
const submit = async (
  caller: Client,
  { id, revision }: { readonly id: string; readonly revision: number },
  idempotencyKey = newKey(),
) => {
  const input = { idempotencyKey, draftId: id, expectedVersion: revision };
  const { claimDraftSubmit } = await caller.ask(ClaimDraftSubmitDocument, { input });
  if (!claimDraftSubmit) throw new Error('no answer');
  return claimDraftSubmit;
};
const discard = async (caller: Client, { id, revision }: { readonly id: string; readonly revision: number }) =>
  (
    await caller.ask(ClaimDraftDiscardDocument, {
      input: { idempotencyKey: newKey(), draftId: id, expectedVersion: revision },
    })
  ).claimDraftDiscard;
let losses = 0;
/** A whole report of a loss of its own. */
const whole = (): ClaimDraftReportInput => {
  losses += 1;
  const { idempotencyKey: _key, ...report } = aNotice({
    policy: { plate },
    occurredAt: new Date(Date.parse(LOSS_AT) - losses * 6 * 3_600_000).toISOString(),
  });
  return report;
};
const count = async (table: 'claims' | 'claim_steps'): Promise<number> => {
  const rows = await world.db.owner<{ n: number }[]>`select count(*)::int as n from ${world.db.owner(table)}`;
  return rows[0]?.n ?? 0;
};

describe('while it is written', () => {
  it('is saved however little of it, says what it lacks, and starts no clock', async () => {
    const before = [await count('claims'), await count('claim_steps')];
    const draft = await saved({ narrative: '等红灯时被追尾。' });
    expect(draft).toMatchObject({
      state: 'OPEN',
      lacking: ['policy', 'occurredAt', 'place', 'cause', 'reporter'],
      claim: null,
      revision: 1,
    });
    expect([await count('claims'), await count('claim_steps')]).toEqual(before);
    const refused = await submit(dealer, draft);
    expect(refused.claim).toBeNull();
    expect(refused.userErrors.map(({ code, field }) => [code, field])).toEqual(
      ['policy', 'occurredAt', 'place', 'cause', 'reporter'].map((part) => ['INVALID_INPUT', ['report', part]]),
    );
  });

  it('is gone on with part by part: absent stays, null is taken out; people are masked', async () => {
    const first = await saved({
      narrative: '剐蹭。',
      injuredCount: 1,
      reporter: { relation: 'INSURED', name: '测试甲', phone: '13800000000' },
    });
    const second = await saved(
      { cause: 'SCRATCH', injuredCount: null },
      { draftId: first.id, expectedVersion: first.revision },
    );
    expect(second.revision).toBe(2);
    expect(second.report).toEqual({
      narrative: '剐蹭。',
      cause: 'SCRATCH',
      reporter: { relation: 'INSURED', name: '测**', phone: '138****0000' },
    });
    const stale = await save(dealer, { cause: 'OTHER' }, { draftId: first.id, expectedVersion: 1 });
    expect(codes(stale)).toEqual(['STALE_VERSION']);
  });

  it('a retry with the same key is the same draft', async () => {
    const idempotencyKey = newKey();
    const [one, two] = [
      await save(dealer, { cause: 'FIRE' }, { idempotencyKey }),
      await save(dealer, { cause: 'FIRE' }, { idempotencyKey }),
    ];
    expect(two).toMatchObject({ replayed: true, draft: { id: one.draft?.id } });
    expect(codes(await save(dealer, { cause: 'WATER' }, { idempotencyKey }))).toEqual(['KEY_REUSED']);
  });

  it('is its filer’s alone: for another partner it does not exist, for the insurer’s people not even by schema or by scope', async () => {
    const draft = await saved(whole());
    const seen = await stranger.ask(ClaimDraftsDocument, { id: draft.id });
    expect(seen).toMatchObject({ claimDraft: null, claimDrafts: { totalCount: 0 } });
    expect(codes(await submit(stranger, draft))).toEqual(['NOT_FOUND']);
    expect(codes((await discard(stranger, draft)) ?? { userErrors: [] })).toEqual(['NOT_FOUND']);
    expect(codes(await save(stranger, {}, { draftId: draft.id, expectedVersion: 1 }))).toEqual(['NOT_FOUND']);
    const handler = await world.staff(['CLAIMS_HANDLER'], 6);
    expect(
      JSON.stringify((await handler.send(`query Look { claimDraft(id: "${draft.id}") { id } }`)).errors),
    ).toContain('Cannot query field');
    const asStaff = await world.db.owner.begin(async (sql) => {
      await sql`set local role gw_app`;
      const [who] = await sql<{ id: string }[]>`select id from staff_members limit 1`;
      await sql`select set_config('app.scope', 'STAFF', true), set_config('app.actor_id', ${who?.id ?? ''}, true)`;
      return sql`select id from claim_drafts`;
    });
    expect(asStaff).toHaveLength(0);
    const mine = await dealer.ask(ClaimDraftsDocument, { id: draft.id });
    expect(mine.claimDraft?.id).toBe(draft.id);
    expect(mine.claimDrafts?.nodes.map(({ id }) => id)).toContain(draft.id);
  });
});

describe('when it is sent', () => {
  it('is a notice from then on: its clocks start at that instant, not when it was begun', async () => {
    const draft = await saved({ ...whole(), externalRef: 'DRAFT-1', capturedAt: DURING });
    await world.on('2026-12-23T09:30:00.000+08:00');
    const key = newKey();
    const { claim, userErrors } = await submit(dealer, draft, key);
    expect(userErrors).toEqual([]);
    expect(claim).toMatchObject({ state: 'REPORTED', externalRef: 'DRAFT-1', loss: { late: false } });
    expect(Date.parse(claim?.reportedAt ?? '')).toBe(Date.parse('2026-12-23T09:30:00+08:00'));
    expect(claim?.joinedReports.map(({ capturedAt }) => Date.parse(capturedAt ?? ''))).toEqual([Date.parse(DURING)]);
    const steps = await world.db.owner<{ at: Date }[]>`
      select s.at from claim_steps s join claims c on c.id = s.claim_id where c.number = ${claim?.number ?? ''} and s.step = 'REPORTED'`;
    expect(steps.map(({ at }) => at.getTime())).toEqual([Date.parse('2026-12-23T09:30:00+08:00')]);
    const ended = await dealer.ask(ClaimDraftsDocument, { id: draft.id });
    expect(ended.claimDraft).toMatchObject({ state: 'SUBMITTED', report: null, claim: { id: claim?.id } });
    expect(await submit(dealer, draft, key)).toMatchObject({ replayed: true, claim: { id: claim?.id } });
    const again = await submit(dealer, { ...draft, revision: draft.revision + 1 });
    expect(again.userErrors).toMatchObject([{ code: 'CLAIM_DRAFT_ENDED' }]);
  });

  it('is refused as a report would be, by the path in `report`, and stays as it was', async () => {
    const draft = await saved({ ...whole(), occurredAt: '2027-01-05T10:00:00+08:00', injuredCount: -1 });
    const refused = await submit(dealer, draft);
    expect(refused.userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['LOSS_TIME_INVALID', ['report', 'occurredAt']],
      ['INVALID_INPUT', ['report', 'injuredCount']],
    ]);
    const still = await dealer.ask(ClaimDraftsDocument, { id: draft.id });
    expect(still.claimDraft).toMatchObject({ state: 'OPEN', revision: draft.revision });
  });

  it('six at once are one notice', async () => {
    const draft = await saved(whole());
    const before = await count('claims');
    const answers = await Promise.all(Array.from({ length: 6 }, () => submit(dealer, draft)));
    expect(answers.filter(({ claim }) => claim !== null)).toHaveLength(1);
    expect(await count('claims')).toBe(before + 1);
  });

  it('a channel that reports for others needs consent, in a draft as in a report', async () => {
    const club = await world.club();
    const { insuredConsentAt: _when, ...reporter } = BY_PARTNER;
    const { draft } = await save(club, { ...whole(), reporter });
    if (!draft) throw new Error('refused');
    expect(codes(await submit(club, draft))).toEqual(['CONSENT_OF_INSURED_NEEDED']);
  });
});

describe('when it is not sent', () => {
  it('is thrown away by its filer, with all it said', async () => {
    const draft = await saved(whole());
    expect((await discard(dealer, draft))?.draft).toMatchObject({ state: 'DISCARDED', report: null });
    const [row] = await world.db.owner<{ n: number }[]>`
      select count(*)::int as n from claim_drafts where state <> 'OPEN' and content is not null`;
    expect(row?.n).toBe(0);
    const late = await save(dealer, { cause: 'OTHER' }, { draftId: draft.id, expectedVersion: 2 });
    expect(codes(late)).toEqual(['CLAIM_DRAFT_ENDED']);
  });

  it('expires 30 days after it was saved last', async () => {
    const draft = await saved(whole());
    world.clock.at('2027-01-20T09:59:59.999+08:00');
    await world.scan(expireDrafts);
    expect((await dealer.ask(ClaimDraftsDocument, { id: draft.id })).claimDraft?.state).toBe('OPEN');
    world.clock.at('2027-01-20T10:00:00.000+08:00');
    await world.scan(expireDrafts);
    await world.scan(expireDrafts);
    expect((await dealer.ask(ClaimDraftsDocument, { id: draft.id })).claimDraft).toMatchObject({
      state: 'EXPIRED',
      report: null,
    });
  });
});
