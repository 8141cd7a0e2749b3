/**
 * Papers are drawn and kept while the request holds no lease (S-164, S-167). A fault was seen once: the first paper after a
 * start, on a busy machine, answered a lost connection, because a transaction had been left open while the thread that draws
 * started. Here the store of bytes thinks for as long as the test wants, and meanwhile whatever idles in a transaction is ended,
 * as PostgreSQL does by itself after ten seconds.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { AgreementPaperDocument, FileByIdDocument, PolicyDocumentCreateDocument } from '../../generated/operations.js';
import { type AgreementWorld, agreementWorld } from '../../kit/agreement-world.js';
import { claimChain } from '../../kit/claim-chain.js';
import { type ClaimMoneyWorld, claimMoneyWorld } from '../../kit/claim-money-world.js';
import { DURING } from '../../kit/claim-world.js';
import { endorsementWorld } from '../../kit/endorsement-world.js';
import { content, declarationOf, declared } from '../../kit/files.js';
import type { Answer } from '../../kit/gateway.js';
import { eventually } from '../../kit/jobs.js';
import { newKey, type QuoteWorld, type Seller } from '../../kit/quote-world.js';
import { s3Double, type S3Double } from '../../kit/s3-double.js';

let store: S3Double;
let env: Record<string, string>;
beforeAll(async () => {
  store = await s3Double();
  const { endpoint, bucket, region, keyId, secret } = store.settings;
  env = { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_KEY_ID: keyId, S3_SECRET: secret };
});
afterAll(() => store.stop());

/** Ends every session that holds a transaction and asks nothing in it; answers how many there were. */
const idlersEnded = async ({ db }: QuoteWorld): Promise<number> =>
  (
    await db.owner`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = ${db.name} and application_name in ('gw-app', 'gw-side') and state like 'idle in transaction%'`
  ).length;

interface Waiting {
  readonly thinks?: ReturnType<S3Double['think']>;
  readonly meanwhile?: () => Promise<unknown>;
}

/** Answers a request that is waited on by nobody's lease. */
async function answered<Data>(
  world: QuoteWorld,
  ask: () => Promise<Answer<Data>>,
  { thinks = store.think(), meanwhile = () => Promise.resolve() }: Waiting = {},
): Promise<Data> {
  const asked = ask();
  try {
    await Promise.race([
      thinks.reached,
      asked.then(({ text }) => Promise.reject(new Error(`nobody was waited for: ${text}`))),
    ]);
    await meanwhile();
    const ended = await idlersEnded(world);
    thinks.letGo();
    const { data, errors } = await asked;
    expect(errors).toEqual([]);
    expect(ended).toBe(0);
    if (data === null) throw new Error('no data');
    return data;
  } finally {
    thinks.letGo();
  }
}

const BESIDE = `quotes(first: 20) { totalCount nodes { number options { label } producer { id } } }`;
const PDF = 'id name download { url }';

describe('of quotes, policies and claims', () => {
  let world: ClaimMoneyWorld;
  let dealer: Seller;
  beforeAll(async () => {
    world = await claimMoneyWorld(await endorsementWorld(env));
    dealer = await world.partner();
  }, 120_000);
  afterAll(() => world.stop());

  it('a quotation, with other fields beside it', async () => {
    const { id, number } = await dealer.quoted();
    const data = await answered(world, () =>
      dealer.send<{ quote: { document: { name: string } } }, object>(
        `query Paper($by: LookupInput!) { quote(by: $by) { document { ${PDF} } } ${BESIDE} }`,
        { by: { id } },
      ),
    );
    expect(data.quote.document).toMatchObject({ name: `${number}-1.pdf`, download: { url: expect.any(String) } });
  });

  it('a document of a policy that is asked for', async () => {
    const [policy] = await world.issued(dealer);
    if (!policy) throw new Error('not issued');
    const input = { idempotencyKey: newKey(), policyId: wireId('Policy', policy.id), kind: 'CERTIFICATE' as const };
    const data = await answered(world, () => dealer.send(PolicyDocumentCreateDocument, { input }));
    expect(data.policyDocumentCreate?.userErrors).toEqual([]);
  });

  it('papers of a claim, two in one request: what hangs on the first waits for the second', async () => {
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const { commercial } = await world.pair(dealer);
    await world.on(DURING);
    const chain = await claimChain(world);
    const { id } = await chain.upTo('CALCULATED', dealer, { policy: { plate: await world.plateOf(commercial) } });
    const firstIsThere = async (): Promise<void> => {
      await eventually('the first paper is committed', 10_000, async () =>
        (await world.db.owner`select from claim_documents`).length === 1 ? true : null,
      );
      await dealer.search({ first: 1 }); // whatever the first is asked for has been asked by then
    };
    const data = await answered(
      world,
      () =>
        dealer.send<{ claim: { calculation: Record<'zh' | 'en', { name: string }> } }, object>(
          `query Papers($by: LookupInput!) {
          claim(by: $by) { calculation { zh: document(language: ZH_CN) { ${PDF} } en: document(language: EN) { ${PDF} } } }
          ${BESIDE}
        }`,
          { by: { id } },
        ),
      { thinks: store.think({ after: 1 }), meanwhile: firstIsThere },
    );
    expect(Object.values(data.claim.calculation).map(({ name }) => name.replace(/^.*?-sheet/, 'sheet'))).toEqual([
      'sheet.pdf',
      'sheet-en.pdf',
    ]);
  }, 60_000);

  it('how far an upload has come, which a store far away is asked for', async () => {
    const { id } = await declared(dealer, declarationOf(content('image/jpeg')));
    const { node } = await answered(world, () => dealer.send(FileByIdDocument, { id }));
    expect(node).toMatchObject({ state: 'AWAITING_BYTES', upload: { receivedBytes: 0 } });
  });
});

describe('of agreements', () => {
  let world: AgreementWorld;
  beforeAll(async () => {
    world = await agreementWorld({ env });
  }, 120_000);
  afterAll(() => world.stop());

  it('a printed draft', async () => {
    const { agreementVersion } = await world.draft(await world.applicant('DEALER'));
    const id = agreementVersion?.id ?? '';
    const { node } = await answered(world, () => world.maker.send(AgreementPaperDocument, { id, language: 'ZH_CN' }));
    expect(node).toMatchObject({ document: { name: expect.stringMatching(/-draft\.pdf$/) } });
  });

  it('a printed template', async () => {
    const { id } = await world.template('DEALER');
    const { node } = await answered(world, () =>
      world.maker.send<{ node: object }, object>(
        `query Template($id: ID!) { node(id: $id) { ... on StandardTerms { document { ${PDF} } } } }`,
        { id },
      ),
    );
    expect(node).toMatchObject({ document: { download: { url: expect.any(String) } } });
  });
});
