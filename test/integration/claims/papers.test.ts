/** Papers, estimates and the account (S-216, S-230, S-231), withdrawal, lists and the partner's screens (S-226, S-232). */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseWireId } from '../../../src/kernel/ids.js';
import {
  ClaimGuideOfDocument,
  ClaimSearchDocument,
  type ClaimSearchQueryVariables,
  ClaimSubmitDocumentsDocument,
  type ClaimSubmitDocumentsInput,
  ClaimViewDocument,
  ClaimWithdrawDocument,
} from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import {
  AN_ESTIMATE,
  aNotice,
  BY_PARTNER,
  BY_SHOP,
  type ClaimCard,
  claimWorld,
  type ClaimWorld,
  DURING,
} from '../../kit/claim-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import { codes, newKey, type Seller } from '../../kit/quote-world.js';
import { content, declarationOf } from '../../kit/files.js';
import { inPdf } from '../../kit/hostile-papers.js';
import { EICAR } from '../../kit/hostile-words.js';

let world: ClaimWorld;
let dealer: Seller;
let club: Seller;
let commercial: Held;
let plate: string;
beforeAll(async () => {
  world = await claimWorld();
  [dealer, club] = [await world.partner(), await world.club()];
  ({ commercial } = await world.pair(dealer));
  plate = await world.plateOf(commercial);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

let accidents = 0;
function aClaim(caller: Client = dealer, more: Parameters<ClaimWorld['reported']>[1] = {}): Promise<ClaimCard> {
  accidents += 1;
  const occurredAt = new Date(Date.parse('2026-11-25T00:00:00+08:00') + accidents * 6 * 3_600_000).toISOString();
  return world.reported(caller, { policy: { plate }, occurredAt, ...more });
}
async function submit(caller: Client, claimId: string, more: Partial<ClaimSubmitDocumentsInput>) {
  const input = { idempotencyKey: newKey(), claimId, ...more };
  const { claimSubmitDocuments } = await caller.ask(ClaimSubmitDocumentsDocument, { input });
  if (!claimSubmitDocuments) throw new Error('no answer');
  return claimSubmitDocuments;
}
const view = async (caller: Client, id: string) => (await caller.ask(ClaimViewDocument, { by: { id } })).claim;

const aPaper = () => {
  const bytes = content('application/pdf');
  const declare = {
    name: '索赔申请书.pdf',
    contentType: 'application/pdf',
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  return { bytes, file: { declare } };
};
const put = async (url: string, bytes: Buffer): Promise<number> =>
  (
    await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    })
  ).status;

describe('papers', () => {
  it('are here when their bytes are: declared they are still missing; the claim form makes it a formal claim', async () => {
    const claim = await aClaim();
    const { bytes, file } = aPaper();
    const sent = await submit(dealer, claim.id, { documents: [{ kind: 'CLAIM_FORM', file }] });
    const form = sent.claim?.documents.find(({ kind }) => kind === 'CLAIM_FORM');
    expect(form?.state).toBe('MISSING');
    expect(sent.claim?.claimedAt).toBeNull();
    await world.on('2026-12-21T10:05:00.000+08:00');
    expect(await put(form?.files[0]?.upload?.url ?? '', bytes)).toBe(204);
    const after = await world.claim(dealer, claim.id);
    expect(after?.documents.find(({ kind }) => kind === 'CLAIM_FORM')?.state).toBe('RECEIVED');
    expect(after?.missingDocuments.map(({ kind }) => kind)).not.toContain('CLAIM_FORM');
    expect(after?.claimedAt).toBe('2026-12-21T10:05:00.000+08:00');
    expect((await view(dealer, claim.id))?.timeline.nodes.map(({ event }) => event)).toEqual([
      'claim.documents_received',
      'claim.documents_received',
      'claim.reported',
    ]);
  });

  it.each([
    ['of another type', Buffer.from('<html>'), 'not of the declared type'],
    ['with known malware', inPdf(`%${EICAR}\n`), 'Malware'],
  ])(
    '%s are missing again, with the reason; owner and sender hear it, once (issue 6, point 2)',
    async (_, bytes, why) => {
      const claim = await aClaim(club, { reporter: BY_PARTNER });
      const declare = { ...declarationOf(bytes, { contentType: 'application/pdf' }), name: '索赔申请书.pdf' };
      const sent = await submit(club, claim.id, { documents: [{ kind: 'CLAIM_FORM', file: { declare } }] });
      const url = sent.claim?.documents.find(({ kind }) => kind === 'CLAIM_FORM')?.files[0]?.upload?.url ?? '';
      const heard = async () =>
        (
          await world.db.owner<{ partner_id: string }[]>`
          select partner_id from events where type = 'claim.paper_rejected' and subject_id = ${parseWireId('Claim', claim.id)}`
        ).map((row) => row.partner_id);
      expect(await heard()).toEqual([]);
      expect(await put(url, bytes)).toBe(422);
      expect((await heard()).sort()).toEqual([club.made.id, dealer.made.id].sort());
      expect(await put(url, bytes)).toBe(422); // what ended stays ended
      await world.tellReporters();
      expect(await heard()).toHaveLength(2);
      for (const caller of [club, dealer]) {
        const form = (await world.claim(caller, claim.id))?.documents.find(({ kind }) => kind === 'CLAIM_FORM');
        expect([form?.state, form?.rejection]).toEqual(['MISSING', expect.stringContaining(why)]);
      }
      const again = aPaper();
      const second = await submit(club, claim.id, { documents: [{ kind: 'CLAIM_FORM', file: again.file }] });
      const files = second.claim?.documents.find(({ kind }) => kind === 'CLAIM_FORM')?.files ?? [];
      expect(await put(files.find(({ upload }) => upload)?.upload?.url ?? '', again.bytes)).toBe(204);
      const form = (await world.claim(dealer, claim.id))?.documents.find(({ kind }) => kind === 'CLAIM_FORM');
      expect([form?.state, form?.rejection]).toEqual(['RECEIVED', null]);
    },
  );

  it('of a club reach the claim of a dealer: its owner sees the file, and the clock starts when the bytes come', async () => {
    const claim = await aClaim(club, { reporter: BY_PARTNER });
    const { bytes, file } = aPaper();
    const sent = await submit(club, claim.id, { documents: [{ kind: 'CLAIM_FORM', file }] });
    const url = sent.claim?.documents.find(({ kind }) => kind === 'CLAIM_FORM')?.files[0]?.upload?.url ?? '';
    expect(await put(url, bytes)).toBe(204);
    const seen = await world.claim(dealer, claim.id);
    expect(seen?.documents.find(({ kind }) => kind === 'CLAIM_FORM')).toMatchObject({
      state: 'RECEIVED',
      files: [{ state: 'STORED' }],
    });
    expect(seen?.claimedAt).not.toBeNull();
  });

  it('given unasked stand beside; a retry is the same; nothing at all is refused', async () => {
    const claim = await aClaim();
    const input = {
      idempotencyKey: newKey(),
      documents: [{ kind: 'POWER_OF_ATTORNEY' as const, file: declaredFile() }],
    };
    const first = await submit(dealer, claim.id, input);
    const again = await submit(dealer, claim.id, input);
    expect([first.replayed, again.replayed]).toEqual([false, true]);
    expect(again.claim?.documents.filter(({ kind }) => kind === 'POWER_OF_ATTORNEY')).toMatchObject([
      { needed: false, rule: { rule: 'GIVEN' }, files: [{}] },
    ]);
    expect(codes(await submit(dealer, claim.id, {}))).toEqual(['INVALID_INPUT']);
  });

  it('the account to pay to is checked by its digit, kept, never told, and missing no longer', async () => {
    const claim = await aClaim();
    const missing = ({ claim: seen }: Awaited<ReturnType<typeof submit>>) =>
      seen?.missingDocuments.map(({ kind }) => kind);
    const payee = {
      payee: { person: { name: '周明远' } },
      bank: '示例银行上海分行',
      accountNumber: '6222020000000000003',
    };
    const wrong = await submit(dealer, claim.id, { payee });
    expect(wrong.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.payee.accountNumber']);
    const right = await submit(dealer, claim.id, { payee: { ...payee, accountNumber: luhn('622202000000000000') } });
    expect(codes(right)).toEqual([]);
    expect(JSON.stringify(right)).not.toContain('622202');
    // A hospital is paid ahead: its account is not the claimant's.
    const hospital = { payee: { organisation: { name: '市第六医院' } }, relation: 'HOSPITAL' as const };
    const accountNumber = luhn('622202000000000001');
    const other = await submit(dealer, (await aClaim()).id, { payee: { ...payee, ...hospital, accountNumber } });
    expect(codes(other)).toEqual([]);
    expect([missing(other)?.includes('PAYEE_ACCOUNT'), missing(right)?.includes('PAYEE_ACCOUNT')]).toEqual([
      true,
      false,
    ]);
    expect(right.claim?.documents.find(({ kind }) => kind === 'PAYEE_ACCOUNT')).toMatchObject({
      state: 'RECEIVED',
      files: [],
    });
  });

  it('nothing is taken for a claim that is over', async () => {
    const claim = await aClaim();
    await world.withdrawn(dealer, claim);
    const documents = [{ kind: 'CLAIM_FORM' as const, file: declaredFile() }];
    expect(codes(await submit(dealer, claim.id, { documents }))).toEqual(['CLAIM_STATE']);
  });
});

describe('withdrawal', () => {
  it('cancels with its reason; a stale revision loses; afterwards nothing is open', async () => {
    const claim = await aClaim();
    const withdraw = async (expectedVersion: number) => {
      const input = { idempotencyKey: newKey(), claimId: claim.id, expectedVersion, reason: '已私下了结。' };
      const { claimWithdraw } = await dealer.ask(ClaimWithdrawDocument, { input });
      if (!claimWithdraw) throw new Error('no answer');
      return claimWithdraw;
    };
    expect(codes(await withdraw(claim.revision + 1))).toEqual(['STALE_VERSION']);
    expect((await withdraw(claim.revision)).claim).toMatchObject({ state: 'CANCELLED', closingReason: '已私下了结。' });
    expect(codes(await withdraw(claim.revision + 1))).toEqual(['CLAIM_STATE']);
    expect((await view(dealer, claim.id))?.availableActions).toMatchObject([
      { action: 'CLAIM_SUBMIT_DOCUMENTS', available: false, code: 'CLAIM_STATE' },
      { action: 'CLAIM_WITHDRAW', available: false, code: 'CLAIM_STATE' },
      { action: 'CLAIM_PARTICIPANT_ADD', available: false, code: 'CLAIM_STATE' },
      { action: 'CLAIM_SUPPLEMENT', available: false, code: 'CLAIM_STATE' },
    ]);
  });
});

describe('lists', () => {
  const list = async (caller: Client, variables: Partial<ClaimSearchQueryVariables>) => {
    const { claims } = await caller.ask(ClaimSearchDocument, { order: 'NEWEST', ...variables });
    if (!claims) throw new Error('no answer');
    return claims;
  };
  it('by number, own number, plate, policy, state, time and what is missing; paged both ways round', async () => {
    const first = await aClaim(dealer, { externalRef: 'LIST-1' });
    await world.on('2026-12-21T10:30:00.000+08:00');
    const second = await aClaim(dealer);
    const numbers = async (filter: ClaimSearchQueryVariables['filter'], order: 'NEWEST' | 'OLDEST' = 'NEWEST') =>
      (await list(dealer, { filter, order })).nodes.map(({ number }) => number);
    for (const search of [first.number, 'LIST-1']) expect(await numbers({ search })).toEqual([first.number]);
    for (const search of [plate, plate.slice(0, 4), commercial.number])
      expect(await numbers({ search })).toEqual(expect.arrayContaining([first.number, second.number]));
    const reportedAt = { from: DURING, until: '2026-12-21T10:00:00.001+08:00' };
    expect(await numbers({ reportedAt, states: ['REPORTED'] })).toContain(first.number);
    expect(await numbers({ reportedAt })).not.toContain(second.number);
    expect(await numbers({ needsYou: true })).toEqual(expect.arrayContaining([first.number, second.number]));
    expect(await numbers({ needsYou: false })).not.toContain(first.number);
    expect(await numbers({ states: ['PAID'] })).toEqual([]);
    const newest = await list(dealer, { first: 1 });
    expect(newest.nodes[0]?.number).toBe(second.number);
    const next = await list(dealer, { first: 100, after: newest.pageInfo.endCursor ?? null });
    expect(next.nodes).toHaveLength((newest.totalCount ?? 0) - 1);
    expect((await numbers({}, 'OLDEST')).at(-1)).toBe(second.number);
  });

  it('S-222: by the clock that runs out, and by how long nothing has happened', async () => {
    const quiet = await aClaim(dealer);
    await world.on('2026-12-22T10:30:00.000+08:00');
    const fresh = await aClaim(dealer);
    const all = await dealer.send<
      { claims: { nodes: { number: string; dueAt: string | null; state: string }[] } },
      { filter: ClaimSearchQueryVariables['filter'] }
    >('query Clocks($filter: ClaimFilter) { claims(first: 100, filter: $filter) { nodes { number dueAt state } } }');
    const nodes = all.data?.claims.nodes ?? [];
    const dues = nodes.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt])).sort();
    const median = dues[Math.floor(dues.length / 2)];
    if (median === undefined) throw new Error('a claim with a clock was to be here');
    const found = async (filter: ClaimSearchQueryVariables['filter']) =>
      (await list(dealer, { filter, first: 100 })).nodes.map(({ number }) => number);
    expect(await found({ dueBefore: median })).toEqual(
      nodes.filter(({ dueAt }) => dueAt !== null && dueAt < median).map(({ number }) => number),
    );
    expect(await found({ dueBefore: '2099-01-01T00:00:00.000+08:00' })).toHaveLength(dues.length);
    const stalled = await found({ unchangedSince: '2026-12-22T00:00:00.000+08:00' });
    expect(stalled).toContain(quiet.number);
    expect(stalled).not.toContain(fresh.number);
    const ended = nodes.filter(({ state }) => state === 'CANCELLED').map(({ number }) => number);
    expect(ended.length).toBeGreaterThan(0);
    for (const number of ended) expect(stalled).not.toContain(number);
  });
});

describe('the screens of a partner app (examples C1–C3, A7), one request each', () => {
  const POLICY = () => ({ policyNumber: commercial.number });
  it('C1: at the roadside with two photos, each with its upload target', async () => {
    const photo = (name: string) => ({
      kind: 'DAMAGE_PHOTO' as const,
      file: {
        declare: {
          name,
          contentType: 'image/jpeg',
          sizeBytes: 3_120_044,
          sha256: createHash('sha256').update(name).digest('hex'),
          capturedAt: '2026-12-18T21:42:03+08:00',
        },
      },
      place: { address: 'G2', latitude: '31.2304', longitude: '121.4737' },
    });
    const claim = await world.reported(club, {
      policy: POLICY(),
      occurredAt: '2026-12-18T21:40:00+08:00',
      capturedAt: '2026-12-18T21:44:10+08:00',
      place: { address: 'G2 高速 1021 公里', latitude: '31.2304', longitude: '121.4737' },
      cause: 'SINGLE_VEHICLE',
      reporter: { ...BY_PARTNER, insuredConsentAt: '2026-12-18T21:43:00+08:00' },
      evidence: [photo('1.jpg'), photo('2.jpg')],
      externalRef: 'APP-C1',
    });
    const photos = claim.documents.find(({ kind }) => kind === 'DAMAGE_PHOTO');
    expect(photos?.files.map(({ name, upload }) => [name, upload?.receivedBytes])).toEqual([
      ['1.jpg', 0],
      ['2.jpg', 0],
    ]);
    expect(await view(club, claim.id)).toMatchObject({ state: 'REPORTED', nextStep: { by: 'INSURER' } });
  });
  it('C2: before anything happened: what to do, which papers, which limits', async () => {
    const { claimGuide } = await club.ask(ClaimGuideOfDocument, { cause: 'COLLISION', injured: true });
    expect(claimGuide?.materials).toEqual(
      expect.arrayContaining(['MEDICAL_RECORD', 'ACCIDENT_CERTIFICATE', 'CLAIM_FORM']),
    );
    expect(claimGuide?.deadlines.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['NOTICE_OF_LOSS', 'DOCUMENTS_LISTED', 'DECISION', 'UNDISPUTED_PAYMENT', 'LIMITATION']),
    );
    expect(claimGuide?.phone).not.toBe('');
    const theft = await club.ask(ClaimGuideOfDocument, { cause: 'THEFT' });
    expect(theft.claimGuide?.materials).toContain('POLICE_CASE_PROOF');
  });
  it('A7: a damaged car in the workshop: report with estimate and photo', async () => {
    const claim = await world.reported(dealer, {
      ...aNotice({ policy: POLICY(), occurredAt: '2026-12-15T18:10:00+08:00', reporter: BY_SHOP }),
      estimate: AN_ESTIMATE,
      evidence: [{ kind: 'DAMAGE_PHOTO', file: declaredFile('image/jpeg') }],
    });
    expect(claim).toMatchObject({ state: 'REPORTED', estimates: [{ total: { amount: '1760.00' } }] });
  });
  it('decision says beforehand why a report would not pass, and writes nothing', async () => {
    const counted = async () => (await world.db.owner<{ n: number }[]>`select count(*)::int as n from claims`)[0]?.n;
    const before = await counted();
    const { idempotencyKey: _key, ...input } = aNotice({ policy: POLICY(), occurredAt: '2026-11-21T23:59:59+08:00' });
    const answer = await dealer.send<{ decision: { outcome: string; refusals: { code: string }[] } }, object>(
      'query Why($input: DecisionInput!) { decision(input: $input) { outcome refusals { code } } }',
      { input: { claimReport: { ...input, idempotencyKey: newKey() } } },
    );
    expect(answer.data?.decision.refusals).toEqual([{ code: 'LOSS_OUTSIDE_PERIOD' }]);
    expect(await counted()).toBe(before);
  });
});

/** With its check digit. */
function luhn(body: string): string {
  const sum = [...body].reverse().reduce((all, char, index) => {
    const digit = Number(char) * (index % 2 === 0 ? 2 : 1);
    return all + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return `${body}${String((10 - (sum % 10)) % 10)}`;
}
