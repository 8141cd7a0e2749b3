/** @apart a schema of this room alone */
import '../../../src/modules/platform/index.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql, type GraphQLSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray, registerEnumType } from 'type-graphql';
import type { Actor } from '../../../src/kernel/ctx.js';
import { wireId } from '../../../src/kernel/ids.js';
import { setCursorKey } from '../../../src/kernel/paging.js';
import { refusalCatalogue } from '../../../src/kernel/refusal.js';
import { TimelineEntryFields } from '../../../src/modules/access/index.js';
import { channelsResolvers, clauseKeys } from '../../../src/modules/channels/index.js';
import {
  ActionEnum,
  ClauseCitationFields,
  ClauseKeyEnum,
  PlatformResolver,
  RefusalCodeEnum,
} from '../../../src/modules/platform/index.js';
import { MaskedStringFields } from '../../../src/modules/registry/api/masked-string.type.js';
import {
  aPartner,
  aStaffMember,
  institutionTree,
  type InstitutionTree,
  type PartnerMade,
} from '../../kit/channels-fixture.js';
import { asPartner, asStaff, type Gateway, gatewayOver } from '../../kit/channels-callers.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

function fill(target: Record<string, string>, name: string, values: readonly string[]): void {
  for (const value of values) target[value] = value;
  registerEnumType(target, { name, description: name });
}

function roomSchema(): GraphQLSchema {
  fill(
    RefusalCodeEnum,
    'RefusalCode',
    refusalCatalogue().map(({ code }) => code),
  );
  fill(
    ClauseKeyEnum,
    'ClauseKey',
    clauseKeys().map(({ key }) => key),
  );
  fill(ActionEnum, 'Action', [
    'PARTNER_SUSPEND',
    'PARTNER_REINSTATE',
    'AGREEMENT_SUSPEND',
    'AGREEMENT_RESUME',
    'AGREEMENT_TERMINATE',
    'AGREEMENT_AMEND',
    'PARTNER_ADMIT',
  ]);
  const resolvers = [
    PlatformResolver,
    ClauseCitationFields,
    MaskedStringFields,
    ...channelsResolvers,
    TimelineEntryFields,
  ];
  return buildSchemaSync({ resolvers: resolvers as unknown as NonEmptyArray<() => void>, validate: false });
}

describe('the API of channels', () => {
  let db: TestDatabase;
  let gateway: Gateway;
  let schema: GraphQLSchema;
  let tree: InstitutionTree;
  let dealer: PartnerMade;
  let other: PartnerMade;
  let manager: Actor;

  beforeAll(async () => {
    setCursorKey(Buffer.alloc(32, 7));
    schema = roomSchema();
    db = await freshDatabase();
    gateway = gatewayOver(db);
    tree = await institutionTree(db.owner);
    const clauses = {
      PRODUCTS: ['COMPULSORY'],
      TERRITORY: { allowed: ['310000'], except: [] },
      API_QUOTA: { points: 50, burst: 500, inFlight: 8, webhookEndpoints: 3 },
    };
    dealer = await aPartner(db.owner, { institutionId: tree.pudong, name: '浦东测试车行', clauses });
    other = await aPartner(db.owner, { institutionId: tree.guangdong, name: '广州测试车行' });
    manager = asStaff(await aStaffMember(db.owner, { institutionId: tree.shanghai }), {
      permissions: new Set([
        'partner:suspend',
        'partner:reinstate',
        'agreement:suspend',
        'agreement:resume',
        'agreement:terminate',
      ]),
    });
  });
  afterAll(async () => {
    await gateway.end();
    await db.drop();
  });

  async function ask(
    actor: Actor,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<Record<string, unknown>> {
    const ctx = gateway.ctx(actor);
    const answer = await graphql({ schema, source, contextValue: ctx, variableValues });
    await ctx.reads.close();
    if (answer.errors)
      throw new Error(answer.errors.map((error) => `${String(error.path?.join('.'))}: ${error.message}`).join('\n'));
    return answer.data as Record<string, unknown>;
  }

  it('shows a partner itself: licence, institution, outlets, people, terms', async () => {
    const { partner } = await ask(
      asPartner(dealer.id),
      `{ partner { id number name kind state availableActions { action } institution { code name parent { code } }
        licences { number valid } outlets { totalCount nodes { name parent { name } partner { number } } }
        producers { nodes { name { masked } state outlet { name } } }
        agreementVersion { sequence agreement { state } clauses { key number title parameters { name values } text } } } }`,
    );
    expect(partner).toMatchObject({
      id: wireId('Partner', dealer.id),
      kind: 'DEALER',
      availableActions: [],
      institution: { code: 'SH-PD', parent: { code: 'SH' } },
      licences: [{ valid: true }],
      outlets: {
        totalCount: 2,
        nodes: [
          { name: '总店', parent: null },
          { name: '分店', parent: { name: '总店' } },
        ],
      },
      producers: { nodes: [{ name: { masked: '测**' }, state: 'ACTIVE', outlet: { name: '总店' } }] },
      agreementVersion: {
        agreement: { state: 'ACTIVE' },
        clauses: [
          {
            key: 'PRODUCTS',
            number: '4.1',
            parameters: [{ name: 'PRODUCTS_ALLOWED', values: ['COMPULSORY'] }],
            text: 'The parties agree: compulsory insurance.',
          },
          {
            key: 'TERRITORY',
            parameters: [
              { name: 'TERRITORY_ALLOWED', values: ['310000'] },
              { name: 'TERRITORY_EXCEPT', values: [] },
            ],
          },
          {
            key: 'API_QUOTA',
            parameters: expect.arrayContaining([{ name: 'API_QUOTA_WEBHOOK_ENDPOINTS', values: ['3'] }]),
          },
        ],
      },
    });
  });

  it('another partner, its agreement and its clauses do not exist', async () => {
    const ids = [
      wireId('Partner', other.id),
      wireId('Agreement', other.agreementId!),
      wireId('AgreementVersion', other.versionId!),
      wireId('Outlet', other.outlets.main),
      wireId('Producer', other.producerId),
    ];
    const found = await ask(
      asPartner(dealer.id),
      `query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } partner(by: { id: $id }) { id } agreements(partnerId: $id) { nodes { id } } partners { nodes { number } } }`,
      { ids, id: ids[0] },
    );
    expect(found).toEqual({
      nodes: [null, null, null, null, null],
      partner: null,
      agreements: { nodes: [] },
      partners: { nodes: [{ number: dealer.number }] },
    });
  });

  it('staff see the partners of their subtree, searched and paged', async () => {
    const search = `query ($search: String, $after: String) { partners(search: $search, first: 1, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } totalCount } }`;
    expect((await ask(manager, search, { search: '测试' }))['partners']).toMatchObject({
      nodes: [{ name: '浦东测试车行' }],
      totalCount: 1,
      pageInfo: { hasNextPage: false },
    });
    const head = asStaff(await aStaffMember(db.owner, { institutionId: tree.headOffice }));
    const first = (await ask(head, search))['partners'] as { pageInfo: { endCursor: string; hasNextPage: boolean } };
    expect(first).toMatchObject({ nodes: [{ name: '浦东测试车行' }], totalCount: 2, pageInfo: { hasNextPage: true } });
    expect((await ask(head, search, { after: first.pageInfo.endCursor }))['partners']).toMatchObject({
      nodes: [{ name: '广州测试车行' }],
    });
    expect((await ask(manager, '{ partners(search: "100%") { nodes { name } } }'))['partners']).toEqual({ nodes: [] });
  });

  it('a caller of one outlet sees the outlets and people below it', async () => {
    const seen = await ask(
      asPartner(dealer.id, { outletIds: [dealer.outlets.branch] }),
      '{ outlets { nodes { name } } producers { nodes { revision } } }',
    );
    expect(seen).toEqual({ outlets: { nodes: [{ name: '分店' }] }, producers: { nodes: [] } });
  });

  it('suspending and reinstating answer the partner as it is then, and what is open next', async () => {
    const act = `mutation ($a: PartnerSuspendInput!, $b: PartnerReinstateInput!) {
      partnerSuspend(input: $a) { partner { state revision availableActions { action available code } } userErrors { code } }
      partnerReinstate(input: $b) { partner { state } replayed userErrors { code field } } }`;
    const partnerId = wireId('Partner', dealer.id);
    const answer = await ask(manager, act, {
      a: { idempotencyKey: 'api-1', partnerId, expectedVersion: 1, reason: '未按期划缴保费' },
      b: { idempotencyKey: 'api-2', partnerId, expectedVersion: 2, reason: '已补缴' },
    });
    expect(answer).toEqual({
      partnerSuspend: {
        partner: {
          state: 'SUSPENDED',
          revision: 2,
          availableActions: [
            { action: 'PARTNER_SUSPEND', available: false, code: 'PARTNER_STATE' },
            { action: 'PARTNER_REINSTATE', available: true, code: null },
          ],
        },
        userErrors: [],
      },
      partnerReinstate: { partner: { state: 'ACTIVE' }, replayed: false, userErrors: [] },
    });
  });

  it('every type, field, argument and value is described', () => {
    const bare = printSchema(schema)
      .split('\n')
      .filter((line, index, all) => /^\s+\w+(\(|:)/.test(line) && !/"""|^\s*#/.test(all[index - 1] ?? ''));
    expect(bare).toEqual([]);
    expect(printSchema(schema)).not.toMatch(/input \w*ActInput/);
  });
});
