/** What a partner does with an application: split, withdraw, supply papers, record a withdrawn consent; and how it ends by itself. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ApplicationSplitDocument,
  ApplicationSupplyMaterialsDocument,
  type ApplicationSupplyMaterialsInput,
  ApplicationWithdrawDocument,
  ConsentWithdrawDocument,
  type ConsentWithdrawInput,
} from '../../generated/operations.js';
import { wireId } from '../../../src/kernel/ids.js';
import { runScan } from '../../kit/scan.js';
import { expireApplications } from '../../../src/modules/underwriting/index.js';
import { aFile } from '../../kit/application-fixture.js';
import { strangerId } from '../../kit/channels-fixture.js';
import { CLOSINGS } from '../../kit/closings.js';
import { codes, MORNING, newKey, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';
import { refusalBook } from '../../kit/refusal-book.js';
import { type ApplicationView, applicationOf, DECLINED, REFERRED, took } from '../../kit/underwriting-world.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

const must = <T>(value: T | null | undefined): T => {
  if (value == null) throw new Error('the answer holds no payload');
  return value;
};
interface Named {
  readonly idempotencyKey?: string;
  readonly applicationId?: string;
  readonly expectedVersion?: number;
  readonly externalRef?: string;
  readonly reason?: string;
}
const named = ({ id, revision }: ApplicationView, changes: Named) => ({
  idempotencyKey: newKey(),
  applicationId: id,
  expectedVersion: revision,
  ...changes,
});
const split = async (application: ApplicationView, changes: Named = {}, by: Seller = dealer) =>
  must((await by.ask(ApplicationSplitDocument, { input: named(application, changes) })).applicationSplit);
const withdraw = async (application: ApplicationView, changes: Named = {}, by: Seller = dealer) =>
  must((await by.ask(ApplicationWithdrawDocument, { input: named(application, changes) })).applicationWithdraw);
const supply = async (
  application: ApplicationView,
  changes: Partial<ApplicationSupplyMaterialsInput> = {},
  by: Seller = dealer,
) => {
  const input = {
    idempotencyKey: newKey(),
    applicationId: application.id,
    materials: [{ kind: 'VEHICLE_PHOTO' as const, file: aPicture() }],
    ...changes,
  };
  return must((await by.ask(ApplicationSupplyMaterialsDocument, { input })).applicationSupplyMaterials);
};
const aPicture = () => ({ declare: { ...aFile().declare, name: 'car.jpg', contentType: 'image/jpeg' } });
const chargeStates = (number: string) =>
  world.db.owner<{ state: string; amount: string }[]>`
    select c.state, c.amount_fen::text as amount from applications a join charges c on c.subject_id = a.id where a.number = ${number}`;

describe('compulsory cover waits for nobody (CTR 10)', () => {
  const book = refusalBook('applicationSplit');

  it('while the commercial part is referred, the compulsory part is an approved application of its own, at once', async () => {
    const whole = await took(dealer, 'C', { answers: REFERRED });
    const { application: part } = await split(whole, { externalRef: 'PART-1' });
    expect(part).toMatchObject({
      state: 'APPROVED',
      carries: ['COMPULSORY'],
      externalRef: 'PART-1',
      splitFrom: { id: whole.id },
      referral: null,
    });
    const left = await applicationOf(dealer, whole.id);
    expect(left).toMatchObject({
      state: 'REFERRED',
      carries: ['COMMERCIAL'],
      splitOff: { id: part?.id, state: 'APPROVED' },
    });
    expect(left?.decisions.map(({ policyKind }) => policyKind)).toEqual(['COMMERCIAL']);
    // The parts add up to the whole, and only the part is charged.
    const cents = (application: ApplicationView | null | undefined): number =>
      Math.round(Number(application?.payable.amount) * 100);
    expect(cents(part as ApplicationView) + cents(left)).toBe(cents(whole));
    expect(await chargeStates(part?.number ?? '')).toEqual([
      { state: 'OPEN', amount: String(cents(part as ApplicationView)) },
    ]);
    expect(await chargeStates(whole.number)).toEqual([]);
  });

  it('what the customer gave stands for both, and no paper is waited for', async () => {
    const whole = await took(dealer, 'C', { answers: REFERRED });
    const { application } = await split(whole);
    const part = must(await applicationOf(dealer, application?.id ?? ''));
    expect(part.disclosures).toEqual(whole.disclosures);
    expect(part.consents.map(({ purpose }) => purpose)).toEqual(whole.consents.map(({ purpose }) => purpose));
    expect(part.materials.every(({ needed }) => !needed)).toBe(true);
  });

  it('a retry with the same key splits once', async () => {
    const whole = await took(dealer, 'C', { answers: REFERRED });
    const key = newKey();
    const first = await split(whole, { idempotencyKey: key });
    expect(await split(whole, { idempotencyKey: key })).toEqual({ ...first, replayed: true });
  });

  it('refuses what cannot be split', async () => {
    book.only(await split(await took(dealer, 'C')), 'APPLICATION_STATE');
    book.only(await split(await took(dealer, 'C', { answers: DECLINED })), 'APPLICATION_STATE');
    book.only(await split(await took(dealer, 'B', { answers: REFERRED })), 'NOTHING_TO_SPLIT');
    const whole = await took(dealer, 'C', { answers: REFERRED });
    book.only(await split(whole, { expectedVersion: 9 }), 'STALE_VERSION');
    book.only(await split(whole, { applicationId: wireId('Application', strangerId('Application')) }), 'NOT_FOUND');
    book.only(await split(whole, { idempotencyKey: '' }), 'INVALID_INPUT');
    const key = newKey();
    await split(whole, { externalRef: 'PART-2', idempotencyKey: key });
    book.only(await split(must(await applicationOf(dealer, whole.id))), 'NOTHING_TO_SPLIT');
    book.only(
      await split(await took(dealer, 'C', { answers: REFERRED }), { externalRef: 'PART-2' }),
      'APPLICATION_REF_TAKEN',
    );
    book.only(await split(await took(dealer, 'C', { answers: REFERRED }), { idempotencyKey: key }), 'KEY_REUSED');
  });

  it.each(CLOSINGS)('$code: closes while it is at work', async ({ code, close }) => {
    const other = await world.partner();
    const whole = await took(other, 'C', { answers: REFERRED });
    await close(world, other);
    book.only(await split(whole, {}, await world.signInAgain(other)), code);
  });

  it('and every refusal was provoked but CONFLICT, which needs two at once', () => {
    expect(book.unprovoked()).toEqual(['CONFLICT']);
  });

  it('two at once: one part', async () => {
    const whole = await took(dealer, 'C', { answers: REFERRED });
    const answers = await Promise.all([split(whole), split(whole)]);
    expect(answers.filter(({ application }) => application)).toHaveLength(1);
    const [row] = await world.db.owner<
      { n: string }[]
    >`select count(*)::text as n from applications s join applications a on s.split_from_id = a.id where a.number = ${whole.number}`;
    expect(row?.n).toBe('1');
  });
});

describe('withdrawn', () => {
  const book = refusalBook('applicationWithdraw');

  it('unpaid: the charge is no longer due, authority is given back, the reason is kept in the audit only', async () => {
    const application = await took(dealer, 'C');
    const answer = await withdraw(application, { reason: '客户改变主意' });
    expect(answer.application).toMatchObject({ state: 'WITHDRAWN', nextStep: null });
    expect((await chargeStates(application.number)).map(({ state }) => state)).toEqual(['CANCELLED']);
    const [use] = await world.db.owner<
      { state: string }[]
    >`select u.state from authority_uses u join applications a on a.id = u.subject_id where a.number = ${application.number}`;
    expect(use?.state).toBe('RELEASED');
    const [kept] = await world.db.owner<{ purpose: string; event: string }[]>`
      select r.purpose, to_jsonb(e)::text as event from applications a join audit_records r on r.subject_id = a.id and r.act = 'applicationWithdraw' and r.purpose is not null
      join events e on e.subject_id = a.id and e.type = 'application.withdrawn' where a.number = ${application.number}`;
    expect(kept?.purpose).toBe('客户改变主意');
    expect(kept?.event).not.toContain('客户');
  });

  it('referred: nobody needs the decision any more', async () => {
    const application = await took(dealer, 'B', { answers: REFERRED });
    expect((await withdraw(application)).application?.referral?.state).toBe('CLOSED');
  });

  it('a retry with the same key answers the same', async () => {
    const application = await took(dealer, 'A');
    const key = newKey();
    const first = await withdraw(application, { idempotencyKey: key });
    expect(await withdraw(application, { idempotencyKey: key })).toEqual({ ...first, replayed: true });
  });

  it('refuses what is over, unseen or moved', async () => {
    const application = await took(dealer, 'A');
    book.only(await withdraw(application, { expectedVersion: 7 }), 'STALE_VERSION');
    book.only(await withdraw(application, { reason: '' }), 'INVALID_INPUT');
    book.only(await withdraw(application, { applicationId: 'quo_1' }), 'NOT_FOUND');
    const key = newKey();
    await withdraw(application, { idempotencyKey: key });
    book.only(await withdraw(must(await applicationOf(dealer, application.id))), 'APPLICATION_STATE');
    book.only(await withdraw(await took(dealer, 'A'), { idempotencyKey: key }), 'KEY_REUSED');
  });

  it('CHARGE_STATE: paid this very moment, before the application has heard of it', async () => {
    const application = await took(dealer, 'A');
    await world.db
      .owner`update charges set state = 'PAID', paid_at = now() from applications a where a.charge_id = charges.id and a.number = ${application.number}`;
    book.only(await withdraw(application), 'CHARGE_STATE');
    expect((await applicationOf(dealer, application.id))?.state).toBe('APPROVED');
  });

  it.each(CLOSINGS)('$code: closes while it is at work', async ({ code, close }) => {
    const other = await world.partner();
    const application = await took(other, 'A');
    await close(world, other);
    book.only(await withdraw(application, {}, await world.signInAgain(other)), code);
  });

  it('and every refusal was provoked but CONFLICT, which needs two at once', () => {
    expect(book.unprovoked()).toEqual(['CONFLICT']);
  });
});

describe('papers', () => {
  const book = refusalBook('applicationSupplyMaterials');

  it('what was asked for goes to its entry, anything else is one more; bytes make it received', async () => {
    const application = await took(dealer, 'A');
    const answer = await supply(application, {
      materials: [
        { kind: 'VEHICLE_LICENCE', file: aFile() },
        { kind: 'VEHICLE_PHOTO', file: aPicture() },
      ],
      note: '照片稍后补齐',
    });
    const materials = answer.application?.materials ?? [];
    expect(materials.map(({ kind, state, files }) => [kind, state, files.length])).toEqual([
      ['VEHICLE_LICENCE', 'MISSING', 1],
      ['IDENTITY_DOCUMENT', 'MISSING', 0],
      ['VEHICLE_PHOTO', 'MISSING', 1],
    ]);
    await world.db
      .owner`update files set state = 'STORED', stored_at = now(), served_sha256 = sha256, served_size_bytes = size_bytes where kind = 'VEHICLE_LICENCE'`;
    const after = await applicationOf(dealer, application.id);
    expect(after?.materials[0]?.state).toBe('RECEIVED');
    expect(after?.missingMaterials.map(({ kind }) => kind)).toEqual(['IDENTITY_DOCUMENT', 'VEHICLE_PHOTO']);
  });

  it('refuses what is no paper, none, too many, unseen, or over', async () => {
    const application = await took(dealer, 'A');
    book.only(await supply(application, { materials: [] }), 'INVALID_INPUT');
    book.only(await supply(application, { materials: [{ kind: 'VEHICLE_PHOTO', file: aFile() }] }), 'FILE_REJECTED'); // a PDF is no photo
    book.only(
      await supply(application, { applicationId: wireId('Application', strangerId('Application')) }),
      'NOT_FOUND',
    );
    const key = newKey();
    await supply(application, { idempotencyKey: key });
    book.only(await supply(application, { idempotencyKey: key }), 'KEY_REUSED');
    await withdraw(must(await applicationOf(dealer, application.id)));
    book.only(await supply(application), 'APPLICATION_STATE');
  });

  it('NOT_FOUND: a file of another partner is not there', async () => {
    const other = await world.partner();
    const theirs = await took(other, 'A', { acceptance: { materials: [{ kind: 'VEHICLE_LICENCE', file: aFile() }] } });
    const fileId = theirs.materials[0]?.files[0]?.id ?? '';
    const mine = await took(dealer, 'A');
    const refusal = book.only(
      await supply(mine, { materials: [{ kind: 'VEHICLE_LICENCE', file: { fileId } }] }),
      'NOT_FOUND',
    );
    expect(refusal.field).toEqual(['input', 'materials', '0', 'file', 'fileId']);
  });

  it.each(CLOSINGS)('$code: closes while it is at work', async ({ code, close }) => {
    const other = await world.partner();
    const application = await took(other, 'A');
    await close(world, other);
    book.only(await supply(application, {}, await world.signInAgain(other)), code);
  });

  it('and every refusal was provoked but CONFLICT, which needs two at once', () => {
    expect(book.unprovoked()).toEqual(['CONFLICT']);
  });
});

describe('a consent is withdrawn as easily as it was given (PIPL 15)', () => {
  const book = refusalBook('consentWithdraw');
  const consentWithdraw = async (changes: Partial<ConsentWithdrawInput>, by: Seller = dealer) => {
    const input = {
      idempotencyKey: newKey(),
      partyId: '',
      purpose: 'SHARE_WITH_PARTNER' as const,
      withdrawnAt: MORNING,
      ...changes,
    };
    return must((await by.ask(ConsentWithdrawDocument, { input })).consentWithdraw);
  };
  const holderOf = async (application: ApplicationView): Promise<string> => {
    const [row] = await world.db.owner<
      { id: string }[]
    >`select policyholder_id as id from applications where number = ${application.number}`;
    return wireId('Person', must(row?.id) as never);
  };

  it('for that party and purpose, everywhere with this partner; what was done before stays', async () => {
    const seller = await world.partner();
    const first = await took(seller, 'A');
    const second = await took(seller, 'A');
    const partyId = await holderOf(first);
    const { consent } = await consentWithdraw({ partyId }, seller);
    expect(consent).toMatchObject({ purpose: 'SHARE_WITH_PARTNER', withdrawnAt: MORNING });
    for (const { id } of [first, second]) {
      const after = await applicationOf(seller, id);
      expect(after?.state).toBe('APPROVED');
      expect(after?.consents.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ purpose }) => purpose)).toEqual([
        'SHARE_WITH_PARTNER',
      ]);
    }
    const again = await consentWithdraw({ partyId }, seller);
    expect(again.consent).toMatchObject({ withdrawnAt: MORNING });
  });

  it.each(CLOSINGS)('although $what: it is the customer’s own act', async ({ close }) => {
    const other = await world.partner();
    const partyId = await holderOf(await took(other, 'A'));
    await close(world, other);
    expect((await consentWithdraw({ partyId }, await world.signInAgain(other))).consent?.withdrawnAt).toBe(MORNING);
  });

  it('refuses what is not there, and what cannot be', async () => {
    const partyId = await holderOf(await took(dealer, 'A'));
    book.only(await consentWithdraw({ partyId, withdrawnAt: '2026-11-21T10:00:00.001+08:00' }), 'INVALID_INPUT');
    book.only(await consentWithdraw({ partyId, withdrawnAt: '2026-11-20T10:00:00.000+08:00' }), 'INVALID_INPUT');
    book.only(await consentWithdraw({ partyId, purpose: 'MARKETING' }), 'NOT_FOUND');
    book.only(await consentWithdraw({ partyId: wireId('Person', strangerId('Person')) }), 'NOT_FOUND');
    book.only(await consentWithdraw({ partyId: 'app_1' }), 'NOT_FOUND');
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    book.only(await consentWithdraw({ partyId }, branch), 'NOT_FOUND'); // brought by an outlet above its own
    const other = await world.partner();
    book.only(await consentWithdraw({ partyId }, other), 'NOT_FOUND');
    const idempotencyKey = newKey();
    await consentWithdraw({ partyId, idempotencyKey });
    book.only(await consentWithdraw({ partyId, purpose: 'CONTRACT', idempotencyKey }), 'KEY_REUSED');
    expect(book.unprovoked()).toEqual([]);
  });
});

describe('time', () => {
  it('ends what nobody decided on while the price stood: first by the clock, then by the scan', async () => {
    const application = await took(dealer, 'C', { answers: REFERRED });
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    expect(await applicationOf(dealer, application.id)).toMatchObject({
      state: 'EXPIRED',
      referral: { state: 'OPEN' },
    });
    expect(codes(await split(application))).toEqual(['APPLICATION_STATE']);
    await runScan(world, expireApplications);
    expect(await applicationOf(dealer, application.id)).toMatchObject({
      state: 'EXPIRED',
      referral: { state: 'CLOSED' },
    });
  });

  it('does not touch what is approved: money may be on its way, and the charge ends by itself', async () => {
    const application = await took(dealer, 'A');
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    await runScan(world, expireApplications);
    expect((await applicationOf(dealer, application.id))?.state).toBe('APPROVED');
  });
});
