/** Promises that are none, that change, and of other kinds (S-273): told as none and never as zero; a task keeps the promise it began with. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, parseWireId, wireId } from '../../../src/kernel/ids.js';
import { tellPromises } from '../../../src/modules/performance/index.js';
import {
  ApplicationPromisesDocument,
  EndorsementDecideDocument,
  EndorsementPromisesDocument,
  PaymentOrderCreateDocument,
  ServiceScorecardOfDocument,
} from '../../generated/operations.js';
import { endorsementWorld, type EndorsementWorld } from '../../kit/endorsement-world.js';
import { eventually } from '../../kit/jobs.js';
import { aVin, EVERYTHING, newKey, nextTerms, type Seller } from '../../kit/quote-world.js';
import { payAt } from '../../kit/sandbox-provider.js';
import { cardOf, decide, promised, promiseOn, referred, rowsOf, toldOf } from '../../kit/service-world.js';
import { type ApplicationView, took } from '../../kit/underwriting-world.js';

let world: EndorsementWorld;
/** Promised four hours. */
let dealer: Seller;
let other: Seller;
/** As they signed in first. */
let first: { readonly dealer: Seller; readonly other: Seller };

beforeAll(async () => {
  world = await endorsementWorld();
  dealer = await world.partner({ clauses: { ...EVERYTHING, SERVICE_LEVELS: promised('4') } });
  other = await world.partner();
  first = { dealer, other };
}, 60_000);
afterAll(() => world.stop());

/** Moves the clock; a token does not live so long. */
async function at(text: string): Promise<void> {
  world.clock.at(`${text}+08:00`);
  dealer = await world.signInAgain(first.dealer);
}

async function pay({ number }: ApplicationView): Promise<void> {
  const [charge] = await world.db.owner<
    { id: Id<'Charge'> }[]
  >`select c.id from charges c join applications a on a.charge_id = c.id where a.number = ${number}`;
  const input = {
    idempotencyKey: newKey(),
    charge: { id: wireId('Charge', charge!.id) },
    method: 'QR_CODE' as const,
  };
  const { paymentOrderCreate } = await dealer.ask(PaymentOrderCreateDocument, { input });
  expect(await payAt(paymentOrderCreate?.paymentOrder?.payUrl ?? '')).toBeLessThan(400);
}

describe('no promise', () => {
  it('is told as none, not as zero: what was done is measured all the same', async () => {
    await at('2027-03-01T09:00:00');
    other = await world.signInAgain(first.other);
    const application = await referred(world, other);
    expect(await promiseOn(application, other)).toMatchObject({ state: 'RUNNING', dueAt: null, promisedBy: null });
    await at('2027-03-02T10:00:00');
    other = await world.signInAgain(first.other);
    await decide(world, application, other);
    const card = await cardOf('2027-03', other);
    expect(rowsOf(card)).toMatchObject([
      {
        result: 'NO_PROMISE',
        note: 'The agreement promises nothing of it.',
        promise: null,
        caseCount: 1,
        metCount: null,
        overdueCount: null,
        share: null,
        median: '9.00',
        cases: { nodes: [{ state: 'ENDED', taken: '9.00' }] },
      },
    ]);
    expect(rowsOf(card, 'REFUND_PAYMENT')).toMatchObject([{ result: 'NO_PROMISE', caseCount: 0, median: null }]);
    expect(rowsOf(card, 'QUOTE_RESPONSE')).toMatchObject([{ result: 'NOT_MEASURED', promise: null, caseCount: null }]);
    await world.scan(tellPromises);
    expect(await toldOf(world, await promiseOn(application, other))).toEqual([]);
  }, 60_000);

  it('a promise that nothing records is shown, and why it is not measured', async () => {
    expect(rowsOf(await cardOf('2027-03', dealer), 'QUOTE_RESPONSE')).toMatchObject([
      { result: 'NOT_MEASURED', promise: { target: '3000', unit: 'MILLISECONDS' }, caseCount: null, share: null },
    ]);
    const { serviceScorecard } = await dealer.ask(
      ServiceScorecardOfDocument,
      { month: '2027-03' },
      { language: 'zh-CN' },
    );
    expect(serviceScorecard?.rows.find(({ metric }) => metric === 'QUOTE_RESPONSE')?.note).toContain('报价为同步应答');
  }, 60_000);
});

describe('terms that change', () => {
  it('a task keeps the promise it began with; each version answers for its own', async () => {
    const third = await world.partner({ clauses: { ...EVERYTHING, SERVICE_LEVELS: promised('4') } });
    await at('2027-04-12T10:00:00');
    const before = await referred(world, await world.signInAgain(third));
    await at('2027-04-12T10:30:00');
    const { versionId } = await nextTerms(world, third, { SERVICE_LEVELS: promised('1') });
    const seller = await world.signInAgain(third);
    expect(await promiseOn(before, seller)).toMatchObject({
      dueAt: '2027-04-12T14:00:00.000+08:00',
      promisedBy: { target: '4' },
    });
    const after = await referred(world, seller);
    expect(await promiseOn(after, seller)).toMatchObject({
      dueAt: '2027-04-12T11:30:00.000+08:00',
      promisedBy: { target: '1', clause: { agreementVersion: { id: wireId('AgreementVersion', versionId) } } },
    });
    await at('2027-04-12T12:00:00');
    await decide(world, before, await world.signInAgain(third));
    expect(rowsOf(await cardOf('2027-04', await world.signInAgain(third)))).toMatchObject([
      { promise: { target: '4' }, result: 'KEPT', caseCount: 1, metCount: 1 },
      { promise: { target: '1' }, result: 'BROKEN', caseCount: 1, metCount: 0, overdueCount: 1 },
    ]);
  }, 60_000);
});

describe('other promises', () => {
  it('ENDORSEMENT_DECISION in working hours: a Friday afternoon is due on Monday', async () => {
    await at('2026-11-21T10:00:00');
    const { commercial, compulsory } = await world.pair(dealer);
    await at('2026-11-27T12:00:00');
    const { endorsement } = await world.request(
      dealer,
      [compulsory.wire, commercial.wire],
      [{ vinEngineCorrection: { vin: aVin() } }],
    );
    const promises = async () =>
      (await dealer.ask(EndorsementPromisesDocument, { id: endorsement?.id ?? '' })).endorsement?.promises;
    expect(await promises()).toMatchObject([
      { metric: 'ENDORSEMENT_DECISION', state: 'RUNNING', dueAt: '2026-11-30T12:00:00.000+08:00' },
    ]);
    await at('2026-11-30T11:00:00');
    const underwriter = await world.staff(['UNDERWRITER']);
    await underwriter.ask(EndorsementDecideDocument, {
      input: {
        idempotencyKey: newKey(),
        endorsementId: endorsement?.id ?? '',
        expectedVersion: endorsement?.revision ?? 0,
        approved: true,
        opinion: '行驶证相符',
      },
    });
    expect(await promises()).toMatchObject([{ state: 'WITHIN', taken: '7.00' }]);
  }, 60_000);

  it('ISSUE_AFTER_PAYMENT in minutes by the clock: paid on a Saturday night, issued six minutes later', async () => {
    await at('2026-11-28T23:00:00');
    const application = await took(dealer, 'A', { at: world.clock.now() });
    await pay(application);
    const paid = await eventually('it is paid', 10_000, async () => {
      const { application: found } = await dealer.ask(ApplicationPromisesDocument, { id: application.id });
      return found?.state === 'PAID' ? found : null;
    });
    expect(paid.promises).toMatchObject([
      { metric: 'ISSUE_AFTER_PAYMENT', dueAt: '2026-11-28T23:05:00.000+08:00', state: 'RUNNING' },
    ]);
    await at('2026-11-28T23:06:00');
    await world.issue({ applicationId: parseWireId('Application', application.id)!, partnerId: dealer.made.id });
    expect(await promiseOn(application, dealer)).toMatchObject({ state: 'LATE', taken: '6.00', lateByMinutes: 1 });
  }, 60_000);
});
