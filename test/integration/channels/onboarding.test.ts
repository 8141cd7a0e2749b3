/** Taking a partner in as one guided flow (S-285): apply, licence check, outlet, people, agreement, live; and its own people afterwards. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import {
  AgreementDraftDocument,
  OutletAddDocument,
  PartnerAdmitDocument,
  PartnerLicenceCheckDocument,
  PartnerOnboardDocument,
  type PartnerOnboardInput,
  PartnerUserDisableDocument,
  PartnerUserInviteDocument,
  type PartnerUserInviteInput,
  PartnerUsersDocument,
  ProducerRegisterDocument,
} from '../../generated/operations.js';
import { type AgreementWorld, agreementWorld, SHANGHAI, TODAY } from '../../kit/agreement-world.js';
import type { Client } from '../../kit/gateway.js';
import { newKey } from '../../kit/quote-world.js';

let world: AgreementWorld;
let institutionId: string;
beforeAll(async () => {
  world = await agreementWorld();
  const [hq] = await world.db.owner<{ id: never }[]>`select id from institutions where code = 'HQ'`;
  institutionId = wireId('Institution', hq!.id);
});
afterAll(() => world.stop());

const codes = (payload: { userErrors: readonly { code: string }[] } | null | undefined): string[] =>
  payload?.userErrors.map(({ code }) => code) ?? ['nothing'];
const LICENCE = {
  number: 'JY-SH-2026-0001',
  scope: '机动车辆保险',
  regions: ['310000'],
  validFrom: '2026-01-01',
  validUntil: '2029-01-01',
};

async function onboard(changes: Partial<PartnerOnboardInput> = {}) {
  const input = {
    idempotencyKey: newKey(),
    organisation: {
      name: '上海启明汽车销售有限公司',
      identity: { kind: 'CREDIT_CODE' as const, number: '91350100M000100Y43' },
    },
    kind: 'DEALER' as const,
    licences: [LICENCE],
    institutionId,
    ...changes,
  };
  return (await world.maker.ask(PartnerOnboardDocument, { input })).partnerOnboard;
}
const check = async (
  partner: { id: string; revision: number },
  by: Client,
  outcome: 'CLEARED' | 'REJECTED' = 'CLEARED',
) =>
  (
    await by.ask(PartnerLicenceCheckDocument, {
      input: {
        idempotencyKey: newKey(),
        partnerId: partner.id,
        expectedVersion: partner.revision,
        outcome,
        opinion: '已核对监管公示',
      },
    })
  ).partnerLicenceCheck;
const admit = async (partner: { id: string; revision: number }) =>
  (
    await world.maker.ask(PartnerAdmitDocument, {
      input: { idempotencyKey: newKey(), partnerId: partner.id, expectedVersion: partner.revision },
    })
  ).partnerAdmit;
const invite = async (by: Client, changes: Partial<PartnerUserInviteInput> = {}) =>
  (
    await by.ask(PartnerUserInviteDocument, {
      input: {
        idempotencyKey: newKey(),
        name: '周启明',
        email: `p${newKey().replace(/\W/g, '')}@example.com`,
        roles: ['OWNER'],
        ...changes,
      },
    })
  ).partnerUserInvite;

describe('taking a partner in', () => {
  it('goes step by step, each told with the mutation that does it; the partner goes live when nothing is missing', async () => {
    const applied = await onboard();
    expect(codes(applied)).toEqual([]);
    const partner = applied!.partner!;
    expect(partner).toMatchObject({ state: 'ONBOARDING', name: '上海启明汽车销售有限公司' });
    expect(partner.onboarding?.filter(({ done }) => !done).map(({ step, action }) => [step, action])).toEqual([
      ['CHECKED', 'PARTNER_LICENCE_CHECK'],
      ['OUTLET', 'OUTLET_ADD'],
      ['PRODUCER', 'PRODUCER_REGISTER'],
      ['OWNER', 'PARTNER_USER_INVITE'],
      ['AGREEMENT', 'AGREEMENT_DRAFT'],
      ['LIVE', 'PARTNER_ADMIT'],
    ]);
    // Maker is never checker; nobody of it may log in before it is cleared.
    expect(codes(await check(partner, world.maker))).toEqual(['SAME_PERSON']);
    const early = await invite(world.maker, { partnerId: partner.id });
    await expect(world.gateway.client(early!.clientId!, early!.secret!)).rejects.toThrow('no token');

    const cleared = (await check(partner, world.checker))!.partner!;
    expect(cleared).toMatchObject({ state: 'ONBOARDING', revision: 2 });
    const missing = await admit(cleared);
    expect(missing?.userErrors[0]).toMatchObject({
      code: 'ONBOARDING_STEP',
      facts: [{ name: 'missing', value: 'OUTLET, PRODUCER, AGREEMENT' }],
    });

    const outlet = (
      await world.maker.ask(OutletAddDocument, {
        input: { idempotencyKey: newKey(), partnerId: partner.id, name: '启明总店', region: '310000' },
      })
    ).outletAdd!.outlet!;
    const producer = await world.maker.ask(ProducerRegisterDocument, {
      input: {
        idempotencyKey: newKey(),
        partnerId: partner.id,
        outletId: outlet.id,
        person: { name: '顾启' },
        registrationNumber: 'ZY310000260001',
        registeredUntil: '2028-01-01',
        trainedUntil: '2027-06-01',
      },
    });
    expect(producer.producerRegister?.producer).toMatchObject({ state: 'ACTIVE' });

    // The owner reads and signs before the partner is live, and can do nothing else.
    const owner = await world.gateway.client(early!.clientId!, early!.secret!);
    const draft = (
      await world.maker.ask(AgreementDraftDocument, {
        input: {
          idempotencyKey: newKey(),
          partnerId: partner.id,
          standardTermsId: (await world.template('DEALER')).id,
          effectiveFrom: TODAY,
          parameters: [SHANGHAI],
        },
      })
    ).agreementDraft!.agreementVersion!;
    expect(codes(await invite(owner, { roles: ['SELLER'] }))).toEqual(['PARTNER_STATE', 'AGREEMENT_NOT_ACTIVE']);
    expect(codes(await world.sign(draft, owner))).toEqual([]);
    const signed = (await world.sign(draft, world.checker)).agreementVersion!;
    expect(codes(await world.activate(signed))).toEqual([]);

    const live = (await admit(cleared))!;
    expect(codes(live)).toEqual([]);
    expect(live.partner).toMatchObject({ state: 'ACTIVE', revision: 3 });
    expect(live.partner?.onboarding?.every(({ done }) => done)).toBe(true);
    const events = await world.db.owner<
      { type: string }[]
    >`select type from events where subject_kind = 'Partner' and partner_id in (select id from partners where number = ${partner.number}) order by position`;
    expect(events.map(({ type }) => type)).toEqual(['partner.applied', 'partner.cleared', 'partner.admitted']);
  });

  it('refuses what cannot be: no credit code, a lapsed licence, an agency without one, somebody else’s institution', async () => {
    expect(codes(await onboard({ organisation: { name: '上海启明汽车销售有限公司' } }))).toEqual(['INVALID_INPUT']);
    expect(codes(await onboard({ licences: [{ ...LICENCE, validUntil: '2026-11-21' }] }))).toEqual(['LICENCE_INVALID']);
    for (const kind of ['AGENT', 'INDIVIDUAL_AGENT'] as const)
      expect(codes(await onboard({ kind, licences: [] }))).toEqual(['LICENCE_INVALID']);
    expect(codes(await onboard({ institutionId: 'ins_00000000000070008000000000000009' }))).toEqual(['NOT_FOUND']);
  });

  it('rejected is for good', async () => {
    const partner = (await onboard({ kind: 'CAR_CLUB', licences: [] }))!.partner!;
    const rejected = (await check(partner, world.checker, 'REJECTED'))!.partner!;
    expect(rejected.state).toBe('TERMINATED');
    expect(codes(await check(rejected, world.checker))).toEqual(['PARTNER_STATE']);
    expect(codes(await admit(rejected))).toEqual(['PARTNER_STATE']);
  });
});

describe('people of a partner', () => {
  it('are invited and disabled by its owner; the log-in works, and is closed with the person', async () => {
    const dealer = await world.partner({ roles: ['OWNER'] });
    const invited = (await invite(dealer, { roles: ['SELLER', 'READER'] }))!;
    expect(invited.userErrors).toEqual([]);
    expect(invited.partnerUser).toMatchObject({
      state: 'INVITED',
      roles: ['SELLER', 'READER'],
      name: { masked: '周**' },
    });
    const seller = await world.gateway.client(invited.clientId!, invited.secret!);
    const { partner } = await dealer.ask(PartnerUsersDocument, {});
    expect(partner?.users?.nodes).toMatchObject([{ id: invited.partnerUser!.id, state: 'ACTIVE' }]);
    expect((await seller.send(PartnerUsersDocument, {})).errors[0]?.message).toMatch(/Cannot query field "users"/);
    const input = {
      idempotencyKey: newKey(),
      partnerUserId: invited.partnerUser!.id,
      expectedVersion: 1,
      reason: '离职',
    };
    const { partnerUserDisable } = await dealer.ask(PartnerUserDisableDocument, { input });
    expect(partnerUserDisable?.partnerUser?.state).toBe('DISABLED');
    await expect(world.gateway.client(invited.clientId!, invited.secret!)).rejects.toThrow('no token');
    expect(
      codes(
        (
          await dealer.ask(PartnerUserDisableDocument, {
            input: { ...input, idempotencyKey: newKey(), expectedVersion: 2 },
          })
        ).partnerUserDisable,
      ),
    ).toEqual(['PARTNER_USER_STATE']);
  });

  it('never get more than the inviter holds: roles under narrowed scopes, outlets, another partner', async () => {
    const dealer = await world.partner({ roles: ['OWNER'] });
    const other = await world.partner({ roles: ['OWNER'] });
    const bound = await world.credentialOf(dealer.made, { roles: ['OWNER'], boundTo: 'branch' });
    expect(codes(await invite(bound, { roles: ['SELLER'] }))).toEqual(['OUTLET_EXCEEDED']);
    expect(
      codes(await invite(bound, { roles: ['SELLER'], outletId: wireId('Outlet', dealer.made.outlets.main) })),
    ).toEqual(['OUTLET_EXCEEDED']);
    expect(
      codes(await invite(bound, { roles: ['SELLER'], outletId: wireId('Outlet', dealer.made.outlets.branch) })),
    ).toEqual([]);
    expect(codes(await invite(dealer, { outletId: wireId('Outlet', other.made.outlets.main) }))).toEqual(['NOT_FOUND']);
    expect(codes(await invite(dealer, { partnerId: wireId('Partner', other.made.id) }))).toEqual(['NOT_FOUND']);
    // A key of the owner that may only invite makes nobody an owner.
    const narrow = await world.credentialOf(dealer.made, { roles: ['OWNER'] });
    await world.db
      .owner`update credentials set scopes = '{partner-user:invite,partner-user:read,outlet:read}' where partner_id = ${dealer.made.id} and outlet_id is null and scopes = '{}' and client_id like 'client-%' and id = (select max(id::text)::uuid from credentials where partner_id = ${dealer.made.id} and outlet_id is null and client_id like 'client-%')`;
    const again = await world.signInAgain(narrow);
    expect(codes(await invite(again, { roles: ['OWNER'] }))).toEqual(['SCOPE_EXCEEDED']);
  });

  it('outlets and salespeople: a partner adds its own, within its outlets; training is the insurer’s word', async () => {
    const dealer = await world.partner({ roles: ['OWNER'] });
    const bound = await world.credentialOf(dealer.made, { roles: ['OWNER'], boundTo: 'branch' });
    const add = async (by: Client, parentId: string | null) =>
      (
        await by.ask(OutletAddDocument, {
          input: { idempotencyKey: newKey(), name: '新店', region: '310000', parentId },
        })
      ).outletAdd;
    expect(codes(await add(dealer, null))).toEqual([]);
    expect(codes(await add(bound, null))).toEqual(['OUTLET_EXCEEDED']);
    expect(codes(await add(bound, wireId('Outlet', dealer.made.outlets.branch)))).toEqual([]);
    const register = async (more: object) =>
      (
        await dealer.ask(ProducerRegisterDocument, {
          input: {
            idempotencyKey: newKey(),
            outletId: wireId('Outlet', dealer.made.outlets.main),
            person: { name: '顾启' },
            ...more,
          },
        })
      ).producerRegister;
    expect(codes(await register({}))).toEqual(['INVALID_INPUT']);
    const good = { registrationNumber: 'ZY310000260002', registeredUntil: '2028-01-01', externalRef: 'S-1' };
    expect(codes(await register({ ...good, trainedUntil: '2030-01-01' }))).toEqual(['INVALID_INPUT']);
    expect(codes(await register(good))).toEqual([]);
    expect(codes(await register(good))).toEqual(['PRODUCER_EXISTS']);
  });
});
