/**
 * A partner's new business, driven through the API as its systems and the insurer's people drive it, so that every table
 * of it holds rows of every twin: issued and paid at the provider, paid by transfer, referred, decided, split, withdrawn,
 * paid and given back.
 */
import type postgres from 'postgres';
import { type IdKind, wireId } from '../../../src/kernel/ids.js';
import { withCheckDigit } from '../../../src/app/sandbox/vin.js';
import { MOTOR_CODE } from '../../../src/modules/products/index.js';
import {
  type AcceptanceInput,
  ApplicationSplitDocument,
  ApplicationSupplyMaterialsDocument,
  ApplicationWithdrawDocument,
  ConsentWithdrawDocument,
  type FileInput,
  type PartyInput,
  PaymentConfirmDocument,
  type QuoteRequestInput,
  ReferralDecideDocument,
} from '../../generated/operations.js';
import { declaredFile, takingOf } from '../acceptance.js';
import type { BillingWorld } from '../billing-world.js';
import { content, declarationOf, declared, put } from '../files.js';
import type { Client } from '../gateway.js';
import { eventually } from '../jobs.js';
import { aSelection, bothParts, DAMAGE, insuredBefore, MORNING, THIRD_PARTY } from '../quote-world.js';
import type { Seller } from '../quote-world.js';
import { payAt } from '../sandbox-provider.js';

/** The insurer's people who act on it: two of finance, one underwriter. */
interface Desk {
  readonly first: Client;
  readonly second: Client;
  readonly underwriter: Client;
}

export interface Business {
  readonly world: BillingWorld;
  readonly canary: string;
  /** Which twin, from 1: part of VINs and plates. */
  readonly nth: number;
  /** Signed in at the main outlet's salesperson, and at the branch's. */
  readonly main: Seller;
  readonly branch: Seller;
  readonly branchProducerId: string;
  readonly desk: Desk;
}

type Input = Readonly<Record<string, unknown>>;

/** Inputs that would be done as they stand. */
export interface Ready {
  /** `quoteAccept` of a quote that is open, at the main outlet and at the branch. */
  readonly main: Input;
  readonly branch: Input;
  /** `paymentConfirm` of a transfer that nobody has stated yet. */
  readonly transfer: Input;
}

interface Place {
  readonly name: 'main' | 'branch';
  readonly seller: Seller;
  readonly producerId: string;
}

type Answered = AcceptanceInput['disclosures'];
const TRANSFERRED_AT = '2026-11-21T09:00:00.000+08:00';
const REFERRED: Answered = [{ key: 'REFUSED_BEFORE', answer: { yesNo: true } }];
const BOTH = bothParts('A', {
  ...aSelection([DAMAGE, THIRD_PARTY]),
  choice: {
    selection: { coverages: [DAMAGE, THIRD_PARTY], services: [{ code: 'ROADSIDE_ASSISTANCE', count: 2 }] },
  },
});
/** The branch's commercial covers begin a day after the compulsory ones: a loss between is theirs alone. */
const DAY_LATER: typeof BOTH = {
  ...BOTH,
  commercial: BOTH.commercial && { ...BOTH.commercial, startsAt: '2026-11-23T00:00:00.000+08:00' },
};
/** Above the limit of the twins' agreement: refused by its clause, with what would pass. */
const TOO_MUCH: QuoteRequestInput['options'][number] = {
  label: 'X',
  commercial: aSelection([{ code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '5000000.00', currency: 'CNY' } }]),
};

/** Everything up to the money; what jobs do with it comes after, for all twins at once. Answers what could be done next. */
export async function newBusiness(business: Business): Promise<Ready> {
  const { main, branch, branchProducerId, canary, world, desk } = business;
  const { owner } = world.db;
  const atMain: Place = { name: 'main', seller: main, producerId: main.producerId };
  const atBranch: Place = { name: 'branch', seller: branch, producerId: branchProducerId };

  const issued = await taken(business, atMain, 3, { more: [TOO_MUCH, await planOption(owner, canary)] });
  await paidAtProvider(business, atMain, issued);
  const transferred = await taken(business, atBranch, 4, { more: [TOO_MUCH] });
  await paidByTransfer(business, atBranch, transferred);
  await supply(main, await taken(business, atMain, 5, { answers: REFERRED }), canary);
  const atDesk = await taken(business, atBranch, 6, { answers: REFERRED });
  await decide(owner, desk.underwriter, atDesk, canary);
  await order(business, atBranch, atDesk, 'QR_CODE');
  const toTransfer = await taken(business, atMain, 7, { answers: REFERRED });
  await decide(owner, desk.underwriter, toTransfer, canary);
  const transfer = await order(business, atMain, toTransfer, 'BANK_TRANSFER');
  const whole = await taken(business, atMain, 8, { answers: REFERRED });
  done(
    await main.ask(ApplicationSplitDocument, {
      input: {
        idempotencyKey: `key-split-${canary.slice(-1)}`,
        applicationId: whole.id,
        expectedVersion: whole.revision,
        externalRef: `main split ${canary}`,
      },
    }),
  );
  const withdrawn = await taken(business, atMain, 9, {});
  done(
    await main.ask(ApplicationWithdrawDocument, {
      input: {
        idempotencyKey: `key-application-withdraw-${canary.slice(-1)}`,
        applicationId: withdrawn.id,
        expectedVersion: withdrawn.revision,
        reason: `second thoughts ${canary}`,
      },
    }),
  );
  for (const [place, serial] of [
    [atMain, 10],
    [atBranch, 11],
  ] as const) {
    const givenBack = await taken(business, place, serial, {});
    await paidAtProvider(business, place, givenBack);
    // An accident comes to light between acceptance and issue: another float, so the money goes back.
    world.platform.records.set(vinOf(business, serial), insuredBefore(1, [{ death: false }]));
  }
  await withdrawConsent(business, issued.id);
  await sendFile(main, `sent ${canary}.jpg`);
  return {
    main: await waiting(business, atMain, 12),
    branch: await waiting(business, atBranch, 13),
    transfer: {
      paymentOrderId: transfer.id,
      amount: { amount: transfer.amount.amount, currency: 'CNY' },
      bankReference: `LATER${canary}`,
      receivedAt: TRANSFERRED_AT,
      evidence: { fileId: await world.aProof(main.made) },
    },
  };
}

interface Taken {
  readonly id: string;
  readonly revision: number;
  readonly externalRef: string;
}

interface Wanted {
  readonly answers?: Answered;
  readonly more?: QuoteRequestInput['options'];
}

/** An id as callers write it. */
export const wire = (kind: IdKind, id: string): string => wireId(kind, id as never);
const vinOf = ({ nth }: Business, serial: number): string =>
  withCheckDigit(`LSGPC52U0PF0${String(serial).padStart(2, '0')}00${String(nth)}`);

/** Quoted and accepted, with a canary wherever a text may stand. */
async function taken(business: Business, place: Place, serial: number, wanted: Wanted): Promise<Taken> {
  const { canary } = business;
  const quote = await quoted(business, place, serial, wanted.more ?? []);
  const taking = await takingFor(business, place, serial, quote, wanted.answers ?? []);
  const { application, userErrors } = await place.seller.accept(taking);
  if (!application) throw new Error(`not accepted: ${JSON.stringify(userErrors)}`);
  const [row] = await business.world.db.owner<{ id: string; revision: number }[]>`
    select id, revision from applications where number = ${application.number}`;
  if (!row) throw new Error('the application is not there');
  return {
    id: wire('Application', row.id),
    revision: row.revision,
    externalRef: `${place.name} application ${String(serial)} ${canary}`,
  };
}

async function quoted(
  business: Business,
  { name, seller, producerId }: Place,
  serial: number,
  more: QuoteRequestInput['options'],
): Promise<{ id: string }> {
  const { canary, nth } = business;
  return seller.quoted({
    idempotencyKey: `key-life-${String(serial)}-${canary.slice(-1)}`,
    externalRef: `${name} life ${String(serial)} ${canary}`,
    producerId,
    vehicle: {
      vin: vinOf(business, serial),
      registration: { plate: { number: `沪B${String(serial).padStart(2, '0')}00${String(nth)}` } },
      region: '310000',
      useNature: 'FAMILY',
      energy: 'FUEL',
      seats: 5,
      displacementMl: 1498,
      engineNumber: `E${canary}`,
      makeModel: `Twin car ${canary}`,
      modelCode: `M${canary}`,
      firstRegisteredOn: '2025-05-12',
      newPrice: { amount: '150000.00', currency: 'CNY' },
    },
    people: { policyholder: holder(canary, nth, serial) },
    options: [name === 'branch' ? DAY_LATER : BOTH, ...more],
  });
}

function holder(canary: string, nth: number, serial: number): PartyInput {
  return {
    person: {
      name: `Holder ${'ABCDEFGHIJKLMN'.charAt(serial)} ${canary}`,
      identity: { kind: 'PASSPORT', number: `E000001${String(serial).padStart(2, '0')}` },
      phone: `1380014${String(nth)}${String(serial).padStart(3, '0')}`,
      address: `No. ${String(serial)} ${canary} Road`,
    },
  };
}

async function takingFor(
  business: Business,
  { name, seller, producerId }: Place,
  serial: number,
  quote: { id: string },
  answers: Answered,
): Promise<Parameters<Seller['accept']>[0]> {
  const { canary, nth } = business;
  const paper = (): FileInput => {
    const file = declaredFile();
    return { declare: { ...must(file.declare), name: `paper ${String(serial)} ${canary}.pdf` } };
  };
  const taking = await takingOf(seller, quote, 'A', { producerId });
  const { acceptance } = taking;
  return {
    ...taking,
    idempotencyKey: `key-accept-${String(serial)}-${canary.slice(-1)}`,
    externalRef: `${name} application ${String(serial)} ${canary}`,
    acceptance: {
      ...acceptance,
      people: { policyholder: holder(canary, nth, serial) },
      disclosures: [
        ...acceptance.disclosures.filter(({ key }) => !answers.some((each) => each.key === key)),
        ...answers,
      ],
      signature: { ...acceptance.signature, evidence: paper() },
      mandate: paper(),
      materials: (acceptance.materials ?? []).map(({ kind }) => ({ kind, file: paper() })),
    },
  };
}

/** A quote that stays open, with everything to take it. */
async function waiting(business: Business, place: Place, serial: number): Promise<Input> {
  const quote = await quoted(business, place, serial, [TOO_MUCH]);
  return { ...(await takingFor(business, place, serial, quote, [])), externalRef: null };
}

async function planOption(owner: postgres.Sql, canary: string): Promise<QuoteRequestInput['options'][number]> {
  const [plan] = await owner<{ id: string }[]>`
    select p.id from plans p join products o on o.id = p.product_id where o.code = ${MOTOR_CODE} order by p.code limit 1`;
  if (!plan) throw new Error('no plan is offered');
  return { label: `P ${canary}`, commercial: { choice: { planId: wire('Plan', plan.id) } } };
}

async function order(
  { world, canary }: Business,
  { name, seller }: Place,
  { externalRef }: Taken,
  method: 'QR_CODE' | 'BANK_TRANSFER',
): ReturnType<BillingWorld['ordered']> {
  return world.ordered(
    seller,
    { wire: '' },
    {
      charge: { externalRef },
      method,
      idempotencyKey: `key-pay-${externalRef.replace(/\D/g, '')}-${canary.slice(-1)}`,
      externalRef: `${name} payment ${externalRef}`,
      returnUrl: `https://partner.example/${canary}`,
    },
  );
}

async function paidAtProvider(business: Business, place: Place, application: Taken): Promise<void> {
  const { payUrl, id } = await order(business, place, application, 'QR_CODE');
  await payAt(payUrl ?? '');
  await eventually('the provider told of the payment', 10_000, async () =>
    (await business.world.readOrder(place.seller, id)).state === 'PAID' ? true : null,
  );
}

async function paidByTransfer(business: Business, place: Place, application: Taken): Promise<void> {
  const { desk, canary, world } = business;
  const { id, amount } = await order(business, place, application, 'BANK_TRANSFER');
  const evidence = { fileId: await world.aProof(place.seller.made) };
  for (const [who, by] of [
    ['first', desk.first],
    ['second', desk.second],
  ] as const)
    done(
      await by.ask(PaymentConfirmDocument, {
        input: {
          idempotencyKey: `key-confirm-${who}-${canary.slice(-1)}`,
          paymentOrderId: id,
          amount: { amount: amount.amount, currency: 'CNY' },
          bankReference: `BANK${canary}`,
          receivedAt: TRANSFERRED_AT,
          evidence,
        },
      }),
    );
}

async function supply(seller: Seller, { id }: Taken, canary: string): Promise<void> {
  done(
    await seller.ask(ApplicationSupplyMaterialsDocument, {
      input: {
        idempotencyKey: `key-supply-${canary.slice(-1)}`,
        applicationId: id,
        materials: [{ kind: 'VEHICLE_PHOTO', file: declaredFile('image/jpeg') }],
        note: `a photo ${canary}`,
      },
    }),
  );
}

async function decide(owner: postgres.Sql, underwriter: Client, { id }: Taken, canary: string): Promise<void> {
  const [referral] = await owner<{ id: string; revision: number }[]>`
    select id, revision from referrals where replace(application_id::text, '-', '') = ${id.slice(4)}`;
  if (!referral) throw new Error('it was not referred');
  done(
    await underwriter.ask(ReferralDecideDocument, {
      input: {
        idempotencyKey: `key-decide-${id}`,
        referralId: wire('Referral', referral.id),
        expectedVersion: referral.revision,
        decisions: [{ policyKind: 'COMMERCIAL', outcome: 'ACCEPTED', reasonCodes: ['REFUSED_BEFORE'] }],
        opinion: `repaired since ${canary}`,
        note: `inspect yearly ${canary}`,
      },
    }),
  );
}

async function withdrawConsent({ world, main, canary }: Business, applicationId: string): Promise<void> {
  const [consent] = await world.db.owner<{ party_id: string }[]>`
    select party_id from consents where replace(application_id::text, '-', '') = ${applicationId.slice(4)} and purpose = 'SENSITIVE_DATA'`;
  if (!consent) throw new Error('no consent was given');
  done(
    await main.ask(ConsentWithdrawDocument, {
      input: {
        idempotencyKey: `key-consent-${canary.slice(-1)}`,
        partyId: wire('Person', consent.party_id),
        purpose: 'SENSITIVE_DATA',
        withdrawnAt: MORNING,
      },
    }),
  );
}

/** One whose bytes have come, so that there is a link to fetch them. */
async function sendFile(seller: Seller, name: string): Promise<void> {
  const bytes = content('image/jpeg');
  const { target } = await declared(seller, declarationOf(bytes, { name }));
  const answer = await put(target, bytes);
  if (answer.status !== 204) throw new Error(`not stored: ${String(answer.status)}`);
}

/** Each payload of an answer says that it was done. */
export function done(answer: Readonly<Record<string, unknown>>): void {
  for (const payload of Object.values(answer)) {
    const { userErrors } = payload as { userErrors?: readonly unknown[] };
    if (userErrors?.length !== 0) throw new Error(`refused: ${JSON.stringify(payload)}`);
  }
}

function must<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('it should be there');
  return value;
}
