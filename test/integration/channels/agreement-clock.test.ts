/** Terms by the clock: edges at midnight in Shanghai, a late activation, the end of a term, and what replaced what. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expireAgreements } from '../../../src/modules/channels/operations/expire-agreements.js';
import { OwnAgreementDocument } from '../../generated/operations.js';
import { type AgreementWorld, agreementWorld, TODAY } from '../../kit/agreement-world.js';
import { MORNING, type Seller } from '../../kit/quote-world.js';
import { runScan } from '../../kit/scan.js';

let world: AgreementWorld;
beforeAll(async () => {
  world = await agreementWorld();
});
afterAll(() => world.stop());

const DECEMBER = '2026-12-01T00:00:00.000+08:00';
const eventsOf = async (partner: Seller): Promise<string[]> => {
  const rows = await world.db.owner<
    { type: string }[]
  >`select type from events where partner_id = ${partner.made.id} and subject_kind in ('Agreement', 'AgreementVersion') order by position`;
  return rows.map(({ type }) => type);
};
/** What the partner's next request hears, at a moment. */
async function heard(dealer: Seller, at: string): Promise<string[]> {
  world.clock.at(at);
  const seller = await world.credentialOf(dealer.made, { roles: ['SELLER'] });
  const { userErrors } = await seller.request({ producerId: seller.producerId });
  return userErrors.map(({ code }) => code);
}

describe('terms by the clock', () => {
  it('begin and end at midnight in Shanghai, to the millisecond, whether or not the job has run', async () => {
    world.clock.at(MORNING);
    const dealer = await world.applicant('DEALER');
    await world.active(dealer, { effectiveFrom: '2026-11-22T00:00:00.000+08:00', effectiveUntil: DECEMBER });
    expect(await heard(dealer, '2026-11-21T23:59:59.999+08:00')).toEqual(['AGREEMENT_NOT_ACTIVE']);
    expect(await heard(dealer, '2026-11-22T00:00:00.000+08:00')).toEqual([]);
    expect(await heard(dealer, '2026-11-30T23:59:59.999+08:00')).toEqual([]);
    await runScan(world, expireAgreements);
    expect((await eventsOf(dealer)).at(-1)).toBe('agreement.activated');
    expect(await heard(dealer, DECEMBER)).toEqual(['AGREEMENT_NOT_ACTIVE']);
    await runScan(world, expireAgreements);
    await runScan(world, expireAgreements);
    expect((await eventsOf(dealer)).slice(-2)).toEqual(['agreement.activated', 'agreement.expired']);
    const [row] = await world.db.owner`select state from agreements where partner_id = ${dealer.made.id}`;
    expect(row).toEqual({ state: 'EXPIRED' });
    world.clock.at(MORNING);
  });

  it('activated late, they begin then and never back in time; what the old version said of before stands', async () => {
    world.clock.at(MORNING);
    const dealer = await world.applicant('DEALER');
    const first = await world.active(dealer);
    const change = { name: 'DISCOUNT_AUTHORITY_RATE' as const, value: { decimal: '0.07' } };
    world.clock.at('2026-11-25T15:00:00.000+08:00');
    const next = await world.amended(await world.signInAgain(dealer), {
      agreementId: first.agreement.id,
      expectedVersion: 3,
      effectiveFrom: '2026-11-25T00:00:00.000+08:00',
      parameters: [change],
    });
    const owner = await world.signInAgain(dealer);
    const { agreement } = await owner.ask(OwnAgreementDocument, {});
    expect(agreement?.versionInForce).toMatchObject({ sequence: 2, effectiveFrom: '2026-11-25T15:00:00.000+08:00' });
    expect(agreement?.versions.nodes[1]).toMatchObject({
      sequence: 1,
      effectiveUntil: '2026-11-25T15:00:00.000+08:00',
    });
    expect(next.effectiveFrom).toBe('2026-11-25T00:00:00.000+08:00'); // as signed
    await runScan(world, expireAgreements);
    expect((await eventsOf(dealer)).at(-1)).toBe('agreement.version_ended');
    world.clock.at(MORNING);
  });

  it('a term that is over before it is activated is not activated; a version is activated once', async () => {
    world.clock.at(MORNING);
    const dealer = await world.applicant('DEALER');
    const signed = await world.signed(dealer, {
      effectiveFrom: TODAY,
      effectiveUntil: '2026-11-23T00:00:00.000+08:00',
    });
    world.clock.at('2026-11-23T00:00:00.000+08:00');
    expect((await world.activate(signed)).userErrors.map(({ code }) => code)).toEqual(['EFFECTIVE_DATE_NOT_ALLOWED']);
    world.clock.at(MORNING);
    expect((await world.activate(signed)).userErrors).toEqual([]);
    expect(
      (await world.activate({ ...signed, revision: signed.revision + 1 })).userErrors.map(({ code }) => code),
    ).toEqual(['AGREEMENT_VERSION_STATE']);
  });

  it('a second agreement never lies over the first', async () => {
    world.clock.at(MORNING);
    const dealer = await world.applicant('DEALER');
    await world.active(dealer);
    const second = await world.signed(await world.signInAgain(dealer));
    expect((await world.activate(second)).userErrors.map(({ code }) => code)).toEqual(['AGREEMENT_OVERLAP']);
  });
});
