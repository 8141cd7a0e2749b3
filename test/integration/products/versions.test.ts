/** Life and approval of a product version (S-024, S-026), through the public API. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sandboxSecretOf } from '../../../src/app/sandbox/credentials.js';
import { Secret } from '../../../src/app/config.js';
import { compulsory2020 } from '../../../src/modules/products/index.js';
import { type Client, startTestGateway, TEST_SECRET, type TestGateway } from '../../kit/gateway.js';

const FILE =
  'mutation File($input: ProductVersionFileInput!) { productVersionFile(input: $input) { replayed productVersion { id revision state edition wording digest } userErrors { code message field facts { name value } } } }';
const APPROVE =
  'mutation Approve($input: ProductVersionApproveInput!) { productVersionApprove(input: $input) { productVersion { id revision state availableActions { action available code } } userErrors { code field } } }';
const WITHDRAW =
  'mutation Withdraw($input: ProductVersionWithdrawInput!) { productVersionWithdraw(input: $input) { productVersion { revision state onSaleUntil } userErrors { code field wouldPass { value } } } }';

interface Version {
  id: string;
  revision: number;
  state: string;
  onSaleUntil?: string;
  wording?: string;
  digest?: string;
  availableActions?: { action: string; available: boolean; code: string | null }[];
}
type Answered<Field extends string> = Record<
  Field,
  {
    replayed?: boolean;
    productVersion: Version | null;
    userErrors: { code: string; message: string; field: string[] | null; facts: { name: string; value: string }[] }[];
  }
>;

describe('a product version', () => {
  let gateway: TestGateway;
  let maker: Client;
  let checker: Client;
  let dealer: Client;
  beforeAll(async () => {
    gateway = await startTestGateway({ withoutSandboxData: false });
    const signIn = (clientId: string) => gateway.client(clientId, sandboxSecretOf(new Secret(TEST_SECRET), clientId));
    [maker, checker, dealer] = await Promise.all([
      signIn('sandbox-motor-1'),
      signIn('sandbox-motor-2'),
      signIn('sandbox-dealer'),
    ]);
  }, 60_000);
  afterAll(() => gateway.stop());

  let serial = 0;
  const input = (change: object = {}) => ({
    idempotencyKey: `file-${String((serial += 1))}`,
    productCode: 'COMPULSORY-TRAFFIC',
    edition: `2030-${String(serial)}`,
    filingNumber: 'TEST-FILING',
    onSaleFrom: '2030-01-01',
    document: compulsory2020,
    ...change,
  });
  const file = async (change: object = {}) => {
    const answer = (await maker.send<Answered<'productVersionFile'>, object>(FILE, { input: input(change) })).data;
    return answer!.productVersionFile;
  };

  it('is filed, approved by another person, and withdrawn; a dealer sees it on sale from its day', async () => {
    // The shipped version is open-ended: it must leave first, or two would be on sale for one day.
    const shipped = (
      await dealer.send<{ product: { version: Version } }, object>(
        'query OnSale { product(code: "COMPULSORY-TRAFFIC") { version { id revision state } } }',
      )
    ).data!.product.version;
    const filed = await file();
    expect(filed).toMatchObject({
      userErrors: [],
      productVersion: { state: 'FILED', wording: 'SUMMARY', revision: 1 },
    });
    const { id } = filed.productVersion!;

    const self = (
      await maker.send<Answered<'productVersionApprove'>, object>(APPROVE, {
        input: { idempotencyKey: 'self', productVersionId: id, expectedVersion: 1 },
      })
    ).data!.productVersionApprove;
    expect(self.userErrors).toEqual([{ code: 'SAME_PERSON', field: null }]);
    const overlapping = (
      await checker.send<Answered<'productVersionApprove'>, object>(APPROVE, {
        input: { idempotencyKey: 'overlap', productVersionId: id, expectedVersion: 1 },
      })
    ).data!.productVersionApprove;
    expect(overlapping.userErrors).toMatchObject([{ code: 'PRODUCT_OVERLAP' }]);

    const ended = (
      await checker.send<Answered<'productVersionWithdraw'>, object>(WITHDRAW, {
        input: {
          idempotencyKey: 'end',
          productVersionId: shipped.id,
          expectedVersion: shipped.revision,
          onSaleUntil: '2030-01-01',
          reason: 'successor',
        },
      })
    ).data!.productVersionWithdraw;
    expect(ended.productVersion).toEqual({
      revision: shipped.revision + 1,
      state: 'ON_SALE',
      onSaleUntil: '2030-01-01',
    });
    const approved = (
      await checker.send<Answered<'productVersionApprove'>, object>(APPROVE, {
        input: { idempotencyKey: 'approve', productVersionId: id, expectedVersion: 1 },
      })
    ).data!.productVersionApprove;
    expect(approved.productVersion).toMatchObject({
      state: 'ON_SALE',
      revision: 2,
      availableActions: [
        { action: 'PRODUCT_VERSION_APPROVE', available: false, code: 'PRODUCT_STATE' },
        { action: 'PRODUCT_VERSION_WITHDRAW', available: true },
      ],
    });

    const later = await dealer.send<{ product: { version: Version } }, object>(
      'query Later { product(code: "COMPULSORY-TRAFFIC") { version(at: "2030-06-01T00:00:00+08:00") { id } } }',
    );
    expect(later.data?.product.version.id).toBe(id);
  });

  it('whose document breaks rules is refused with every finding by its path', async () => {
    const broken = {
      ...compulsory2020,
      coverages: [
        ...compulsory2020.coverages,
        {
          code: 'MENTAL_DAMAGE',
          role: 'ADDITIONAL',
          name: { zh: '甲', en: 'A' },
          summary: { zh: '甲', en: 'A' },
          attachesTo: ['THIRD_PARTY_LIABILITY'],
        },
      ],
      liabilityLimits: compulsory2020.liabilityLimits.map((row, index) =>
        index === 1 ? { ...row, accidentFrom: '2008-03-01' } : row,
      ),
    };
    const { userErrors, productVersion } = await file({ document: broken });
    expect(productVersion).toBeNull();
    expect(userErrors.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['PRODUCT_DOCUMENT_INVALID', 'input.document.coverages.1.attachesTo'],
      ['PRODUCT_DOCUMENT_INVALID', 'input.document.liabilityLimits.0'],
    ]);
    expect(userErrors[1]?.message).toContain('no limits from 2008-02-01 until 2008-03-01');
    const shapeless = await file({ document: { surprise: true } });
    expect(shapeless.userErrors.length).toBeGreaterThan(3);
  });

  it('gives the limits of an accident by its day, not by the policy’s', async () => {
    const limits = (day: string) =>
      dealer.send<
        { product: { version: { liabilityLimits: { atFault: { deathDisability: { amount: string } } }[] } } },
        object
      >(
        `query Limits { product(code: "COMPULSORY-TRAFFIC") { version { liabilityLimits(accidentOn: "${day}") { atFault { deathDisability { amount } } noFault { property { amount } } } } } }`,
      );
    for (const [day, amount] of [
      ['2006-07-01', '50000.00'],
      ['2008-01-31', '50000.00'],
      ['2008-02-01', '110000.00'],
      ['2020-09-18', '110000.00'],
      ['2020-09-19', '180000.00'],
    ] as const) {
      expect((await limits(day)).data?.product.version.liabilityLimits).toMatchObject([
        { atFault: { deathDisability: { amount } } },
      ]);
    }
    expect((await limits('2006-06-30')).data?.product.version.liabilityLimits).toEqual([]);
  });

  it('is the motor department’s alone: a dealer may not file, approve or withdraw', async () => {
    for (const [document, payload] of [
      [FILE, input()],
      [APPROVE, { idempotencyKey: 'x', productVersionId: 'prv_0', expectedVersion: 1 }],
      [
        WITHDRAW,
        { idempotencyKey: 'x', productVersionId: 'prv_0', expectedVersion: 1, onSaleUntil: '2030-01-01', reason: 'x' },
      ],
    ] as const) {
      const answer = await dealer.send(document, { input: payload });
      expect(answer.errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  it('an id that is none, a stale revision, a day in the past: each has its own answer', async () => {
    const { productVersion } = await file();
    const approve = async (change: object) =>
      (
        await checker.send<Answered<'productVersionApprove'>, object>(APPROVE, {
          input: {
            idempotencyKey: `a-${String((serial += 1))}`,
            productVersionId: productVersion!.id,
            expectedVersion: 1,
            ...change,
          },
        })
      ).data!.productVersionApprove.userErrors[0];
    expect(await approve({ productVersionId: 'quo_00000000000000000000000000000000' })).toEqual({
      code: 'NOT_FOUND',
      field: ['input', 'productVersionId'],
    });
    expect(await approve({ expectedVersion: 9 })).toMatchObject({ code: 'STALE_VERSION' });
    const past = (
      await checker.send<Answered<'productVersionWithdraw'>, object>(WITHDRAW, {
        input: {
          idempotencyKey: 'past',
          productVersionId: productVersion!.id,
          expectedVersion: 1,
          onSaleUntil: '2020-01-01',
          reason: 'x',
        },
      })
    ).data!.productVersionWithdraw;
    expect(past.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'onSaleUntil'] }]);
  });
});
