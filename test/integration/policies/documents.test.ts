/** Documents of a policy: what is made by itself, what on request, how it is delivered, and how anybody checks it. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import {
  PolicyByLookupDocument,
  PolicyDeliverDocument,
  type PolicyDeliverInput,
  PolicyDocumentCreateDocument,
  type PolicyDocumentCreateInput,
} from '../../generated/operations.js';
import type { Client } from '../../kit/gateway.js';
import { readPdf } from '../../kit/pdf-text.js';
import { type PolicyRow, policyWorld, type PolicyWorld } from '../../kit/policy-world.js';
import { codes, MORNING, newKey, onlyRefusal, type Seller } from '../../kit/quote-world.js';

let world: PolicyWorld;
let dealer: Seller;
let compulsory: PolicyRow;
let commercial: PolicyRow;

beforeAll(async () => {
  world = await policyWorld();
  dealer = await world.partner();
  [compulsory, commercial] = (await world.issued(dealer, {
    request: { people: { policyholder: { person: { name: '林若溪', phone: '13800000000' } } } },
  })) as [PolicyRow, PolicyRow];
  await world.document(compulsory, dealer.made.id);
  await world.document(commercial, dealer.made.id);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

const idOf = ({ id }: Pick<PolicyRow, 'id'>): string => wireId('Policy', id);

async function read(caller: Client, policy: PolicyRow) {
  const { policy: found } = await caller.ask(PolicyByLookupDocument, { by: { id: idOf(policy) } });
  if (!found) throw new Error('no such policy');
  return found;
}

async function create(caller: Client, input: Omit<PolicyDocumentCreateInput, 'idempotencyKey'>, key = newKey()) {
  const { policyDocumentCreate } = await caller.ask(PolicyDocumentCreateDocument, {
    input: { ...input, idempotencyKey: key },
  });
  if (!policyDocumentCreate) throw new Error('no payload');
  return policyDocumentCreate;
}

async function deliver(caller: Client, input: Omit<PolicyDeliverInput, 'idempotencyKey'>, key = newKey()) {
  const { policyDeliver } = await caller.ask(PolicyDeliverDocument, { input: { ...input, idempotencyKey: key } });
  if (!policyDeliver) throw new Error('no payload');
  return policyDeliver;
}

async function bytesOf(sha256: string): Promise<Buffer> {
  const found = await import('node:fs/promises').then(({ readFile }) =>
    readFile(`${world.gateway.files}/blobs/${sha256.slice(0, 2)}/${sha256}`),
  );
  return found;
}

describe('made after issue', () => {
  it('domain 1.5: policy, sign and receipt of the compulsory one; policy and receipt of the commercial one', async () => {
    const kinds = async (policy: PolicyRow) => (await read(dealer, policy)).documents.map(({ kind }) => kind).sort();
    expect(await kinds(compulsory)).toEqual(['INVOICE', 'POLICY', 'SIGN']);
    expect(await kinds(commercial)).toEqual(['INVOICE', 'POLICY']);
  });

  it('S-167: each is a PDF whose bytes have the hash that is told, with a code of its own', async () => {
    const { documents } = await read(dealer, compulsory);
    for (const { file } of documents) {
      expect(file).toMatchObject({ contentType: 'application/pdf', state: 'STORED' });
      const bytes = await bytesOf(file.sha256);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect([createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([file.sha256, file.sizeBytes]);
    }
    expect(new Set(documents.map(({ verificationCode }) => verificationCode)).size).toBe(3);
  });

  it('made again, and ten times at once, nothing is added', async () => {
    const [policy] = await world.issued(dealer, { commercial: false });
    if (!policy) throw new Error('not issued');
    await Promise.all(Array.from({ length: 4 }, () => world.document(policy, dealer.made.id)));
    await world.document(policy, dealer.made.id);
    expect((await read(dealer, policy)).documents).toHaveLength(3);
    const [events] = await world.db.owner<
      { n: number }[]
    >`select count(*)::int as n from events where subject_id = ${policy.id} and type = 'policy.documents_made'`;
    expect(events?.n).toBe(1);
  }, 60_000);
});

describe('made on request', () => {
  it('a certificate, as often as somebody asks; the same key once', async () => {
    const key = newKey();
    const first = await create(dealer, { policyId: idOf(compulsory), kind: 'CERTIFICATE', language: 'ZH_CN' }, key);
    const again = await create(dealer, { policyId: idOf(compulsory), kind: 'CERTIFICATE', language: 'ZH_CN' }, key);
    const second = await create(dealer, { policyId: idOf(compulsory), kind: 'CERTIFICATE', language: 'ZH_CN' });
    expect([first.userErrors, again.replayed, again.document?.id]).toEqual([[], true, first.document?.id]);
    expect(second.document?.verificationCode).not.toBe(first.document?.verificationCode);
  });

  it('a copy in English, once', async () => {
    const asked = { policyId: idOf(commercial), kind: 'POLICY', language: 'EN' } as const;
    expect((await create(dealer, asked)).document?.file.name).toBe(`${commercial.number}-policy-en.pdf`);
    expect(onlyRefusal(await create(dealer, asked)).code).toBe('DOCUMENT_EXISTS');
  });

  it('a sign of a commercial policy is refused, and what would pass is told', async () => {
    const refusal = onlyRefusal(await create(dealer, { policyId: idOf(commercial), kind: 'SIGN', language: 'ZH_CN' }));
    expect([refusal.code, refusal.wouldPass.map(({ value }) => value)]).toEqual([
      'DOCUMENT_NOT_AVAILABLE',
      ['POLICY', 'INVOICE', 'CERTIFICATE'],
    ]);
  });

  it('of a voided policy there is none', async () => {
    const [voided] = await world.issued(dealer, { commercial: false });
    if (!voided) throw new Error('not issued');
    await world.db.owner`update policies set state = 'VOIDED' where id = ${voided.id}`;
    const asked = { policyId: idOf(voided), kind: 'CERTIFICATE', language: 'ZH_CN' } as const;
    expect(codes(await create(dealer, asked))).toEqual(['POLICY_STATE']);
    expect(codes(await deliver(dealer, { policyId: idOf(voided), method: 'SMS' }))).toEqual([
      'POLICY_STATE',
      'DOCUMENTS_NOT_READY',
      'NO_ADDRESS_FOR_DELIVERY',
    ]);
  });
});

describe('delivery', () => {
  it('S-172: by message it is asked for, handed over it is done; documents tell their deliveries', async () => {
    expect(codes(await deliver(dealer, { policyId: idOf(compulsory), method: 'SMS' }))).toEqual([]);
    world.clock.at('2026-11-21T11:00:00.000+08:00');
    const handedOverAt = '2026-11-21T10:30:00.000+08:00';
    const { policy } = await deliver(dealer, { policyId: idOf(compulsory), method: 'HANDED_OVER', handedOverAt });
    expect(policy?.deliveries).toEqual([
      { method: 'SMS', sentAt: MORNING, receivedAt: null },
      { method: 'HANDED_OVER', sentAt: handedOverAt, receivedAt: handedOverAt },
    ]);
    const found = await read(dealer, compulsory);
    expect(found.documents.find(({ kind }) => kind === 'POLICY')?.deliveries).toHaveLength(2);
    const events = await world.db.owner<
      { type: string }[]
    >`select type from events where subject_id = ${compulsory.id} and type in ('policy.delivery_requested', 'policy.handed_over') order by sequence`;
    expect(events.map(({ type }) => type)).toEqual(['policy.delivery_requested', 'policy.handed_over']);
  });

  it.each([
    ['handed over without a time', { method: 'HANDED_OVER' }],
    ['handed over before it was issued', { method: 'HANDED_OVER', handedOverAt: '2026-11-20T10:00:00.000+08:00' }],
    ['handed over in the future', { method: 'HANDED_OVER', handedOverAt: '2026-11-22T10:00:00.000+08:00' }],
    ['sent with a time', { method: 'SMS', handedOverAt: MORNING }],
  ] as const)('%s: HANDED_OVER_AT_INVALID', async (_what, input) => {
    const refusal = onlyRefusal(await deliver(dealer, { policyId: idOf(compulsory), ...input }));
    expect([refusal.code, refusal.field]).toEqual(['HANDED_OVER_AT_INVALID', ['input', 'handedOverAt']]);
  });

  it('by e-mail nobody can be reached yet, and what can is told', async () => {
    const refusal = onlyRefusal(await deliver(dealer, { policyId: idOf(compulsory), method: 'EMAIL' }));
    expect([refusal.code, refusal.wouldPass.map(({ value }) => value)]).toEqual([
      'NO_ADDRESS_FOR_DELIVERY',
      ['SMS', 'HANDED_OVER'],
    ]);
  });

  it('before the documents are made there is nothing to deliver', async () => {
    const [policy] = await world.issued(dealer, { commercial: false });
    if (!policy) throw new Error('not issued');
    const input = { policyId: idOf(policy), method: 'HANDED_OVER', handedOverAt: MORNING } as const;
    expect(codes(await deliver(dealer, input))).toEqual(['DOCUMENTS_NOT_READY']);
  });

  it('design §4: a suspended agreement closes both writes, and the actions say so; reading stays open', async () => {
    const partner = await world.partner();
    const [policy] = await world.issued(partner, { commercial: false });
    if (!policy) throw new Error('not issued');
    await world.db.owner`update agreements set state = 'SUSPENDED' where partner_id = ${partner.made.id}`;
    const again = await world.signInAgain(partner);
    expect(codes(await deliver(again, { policyId: idOf(policy), method: 'SMS' }))).toEqual(['AGREEMENT_NOT_ACTIVE']);
    expect(codes(await create(again, { policyId: idOf(policy), kind: 'CERTIFICATE', language: 'ZH_CN' }))).toEqual([
      'AGREEMENT_NOT_ACTIVE',
    ]);
    const { availableActions } = await read(again, policy);
    expect(availableActions.map(({ action, available, code }) => [action, available, code])).toEqual([
      ['POLICY_DELIVER', false, 'AGREEMENT_NOT_ACTIVE'],
      ['POLICY_DOCUMENT_CREATE', false, 'AGREEMENT_NOT_ACTIVE'],
      ['ENDORSEMENT_REQUEST', false, 'AGREEMENT_NOT_ACTIVE'],
      ['POLICY_CANCEL', false, 'AGREEMENT_NOT_ACTIVE'],
    ]);
  });
});

describe('/verify/{code}', () => {
  const verify = (code: string, headers: Record<string, string> = {}) =>
    fetch(`${world.gateway.url}/verify/${encodeURIComponent(code)}`, { headers });
  const codeOf = async () => (await read(dealer, compulsory)).documents.find(({ kind }) => kind === 'POLICY');

  it('tells kind, number, period, state and hash to anybody; no name, no VIN, the plate masked', async () => {
    const document = await codeOf();
    const answer = await verify(document?.verificationCode ?? '');
    const body = await answer.text();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(JSON.parse(body)).toEqual({
      document: {
        kind: 'POLICY',
        madeAt: MORNING,
        sha256: document?.file.sha256,
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      policy: {
        number: compulsory.number,
        kind: 'COMPULSORY',
        plate: expect.stringMatching(/^沪A\*{3}..$/),
        state: 'ISSUED',
        startsAt: '2026-11-22T00:00:00.000+08:00',
        endsAt: '2027-11-22T00:00:00.000+08:00',
      },
      asOf: MORNING,
    });
    expect(body).not.toMatch(/林|LSGPC/);
  });

  it('takes the code as people type it, and tells how the policy stands now', async () => {
    world.clock.at('2027-12-01T00:00:00.000+08:00');
    const typed = ((await codeOf())?.verificationCode ?? '').toLowerCase().replaceAll('-', ' ');
    expect(await (await verify(typed)).json()).toMatchObject({ policy: { state: 'EXPIRED' } });
  });

  it('shows a browser a page without scripts, in its language', async () => {
    const answer = await verify((await codeOf())?.verificationCode ?? '', {
      accept: 'text/html,application/xhtml+xml',
      'accept-language': 'en',
    });
    const page = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('Compulsory traffic insurance');
    expect(page).toContain(compulsory.number);
    expect(page).not.toMatch(/<script|林|LSGPC/);
  });

  it('shows beside the facts the hash that is printed on the paper, so that a reader can compare', async () => {
    const papers = (await read(dealer, compulsory)).documents;
    for (const { verificationCode, file } of papers) {
      const text = readPdf(await bytesOf(file.sha256)).text.replace(/\s/gu, '');
      const { document } = (await (await verify(verificationCode)).json()) as { document: { contentHash: string } };
      const page = await (await verify(verificationCode, { accept: 'text/html' })).text();
      expect([text.includes(document.contentHash), page.includes(`<code>${document.contentHash}</code>`)]).toEqual([
        true,
        true,
      ]);
    }
    expect(papers).not.toEqual([]);
  });

  it('a paper made before the hash was kept shows its facts without it', async () => {
    const document = await codeOf();
    await world.db.owner.begin(async (sql) => {
      await sql`alter table policy_documents disable trigger user`;
      await sql`update policy_documents set content_hash = null where verification_code = ${document?.verificationCode ?? ''}`;
      await sql`alter table policy_documents enable trigger user`;
    });
    const answer = await verify(document?.verificationCode ?? '');
    expect(await answer.json()).toMatchObject({ document: { sha256: document?.file.sha256, contentHash: null } });
    const page = await (await verify(document?.verificationCode ?? '', { accept: 'text/html' })).text();
    expect(page.match(/<code>/g)).toHaveLength(1);
  });

  it.each(['00000-00000-00000-00001', 'nonsense', "' or '1'='1", '林若溪'])(
    '%j is unknown: a typed 404',
    async (code) => {
      const answer = await verify(code);
      expect([answer.status, await answer.json()]).toEqual([
        404,
        { errors: [{ message: expect.any(String), extensions: { code: 'UNKNOWN_CODE' } }] },
      ]);
    },
  );

  it('a flood from one address is slowed down', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => verify('flood')));
    expect(answers.map(({ status }) => status)).toContain(429);
  });
});
