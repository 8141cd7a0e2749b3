/** `agreementImpactRun`: what it refuses, who may ask, and that a partner hears nothing of it. The forecast itself is a proof. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plusMillis } from '../../../src/kernel/dates.js';
import { type Id, wireId } from '../../../src/kernel/ids.js';
import { AgreementImpactOfDocument, AgreementImpactRunDocument } from '../../generated/operations.js';
import { anAgreementVersion, strangerId } from '../../kit/channels-fixture.js';
import type { Client } from '../../kit/gateway.js';
import { EVERYTHING, newKey, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
let manager: Client;
let draft: string;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  manager = await world.staff(['CHANNEL_MANAGER']);
  await dealer.quoted();
  const { id, agreementId } = dealer.made;
  const version = await anAgreementVersion(world.db.owner, id, agreementId as Id<'Agreement'>, {
    versionState: 'DRAFT',
    sequence: 2,
    effectiveFrom: plusMillis(world.clock.now(), 3_600_000),
    clauses: { ...EVERYTHING, TERRITORY: ['110000'] },
  });
  draft = wireId('AgreementVersion', version);
}, 60_000);
afterAll(() => world.stop());

interface Asked {
  readonly idempotencyKey?: string;
  readonly agreementVersionId?: string;
  readonly days?: number;
}
async function run(changes: Asked = {}) {
  const input = { idempotencyKey: newKey(), agreementVersionId: draft, days: 30, ...changes };
  const { agreementImpactRun } = await manager.ask(AgreementImpactRunDocument, { input });
  if (!agreementImpactRun) throw new Error('no payload');
  return agreementImpactRun;
}

describe('a replay', () => {
  it('is asked for at once and told with its progress; a retry with the same key is the same replay', async () => {
    const idempotencyKey = newKey();
    const first = await run({ idempotencyKey });
    expect(first).toMatchObject({ replayed: false, userErrors: [], impact: { progress: '0.00', totalCount: 1 } });
    const again = await run({ idempotencyKey });
    expect(again).toMatchObject({ replayed: true, impact: { id: first.impact?.id } });
    const { agreementImpact } = await manager.ask(AgreementImpactOfDocument, { id: draft });
    expect(agreementImpact).toMatchObject({
      id: first.impact?.id,
      draft: { sequence: 2 },
      against: { sequence: 1 },
      replayedCount: 0,
      finishedAt: null,
      moves: [],
      premiumChange: { amount: '0.00' },
    });
  });
});

describe('refused', () => {
  const codes = async (changes: Asked) => (await run(changes)).userErrors.map(({ code, field }) => [code, field]);

  it('IMPACT_NOT_A_DRAFT: a version in force is no draft', async () => {
    const inForce = wireId('AgreementVersion', dealer.made.versionId as Id<'AgreementVersion'>);
    expect(await codes({ agreementVersionId: inForce })).toEqual([
      ['IMPACT_NOT_A_DRAFT', ['input', 'agreementVersionId']],
    ]);
  });
  it('NOT_FOUND: a stranger, or no id at all', async () => {
    for (const agreementVersionId of [wireId('AgreementVersion', strangerId('AgreementVersion')), 'nonsense'])
      expect(await codes({ agreementVersionId })).toEqual([['NOT_FOUND', ['input', 'agreementVersionId']]]);
  });
  it('INVALID_INPUT: no days, too many days', async () => {
    for (const days of [0, 366]) expect(await codes({ days })).toEqual([['INVALID_INPUT', ['input', 'days']]]);
  });
  it('KEY_REUSED: another draft under the same key', async () => {
    const idempotencyKey = newKey();
    await run({ idempotencyKey });
    expect(await codes({ idempotencyKey, days: 7 })).toEqual([['KEY_REUSED', ['input', 'idempotencyKey']]]);
  });
});

it('no partner has such a field, and an underwriter has not either', async () => {
  for (const who of [dealer, await world.staff(['UNDERWRITER'])]) {
    const { errors } = await who.send(AgreementImpactOfDocument, { id: draft });
    expect(errors[0]?.message).toBe('Cannot query field "agreementImpact" on type "Query".');
  }
  const events = await world.db.owner<
    { partner_id: string }[]
  >`select partner_id from events where type = 'agreement.impact_asked'`;
  expect(events.map(({ partner_id }) => partner_id)).not.toContain(dealer.made.id);
});
