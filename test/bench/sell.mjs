/** One customer's way from a quote to two issued policies, over HTTP: the pair that the bench copies. */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const HOLDER = {
  name: '测试甲',
  phone: '13800000000',
  address: '上海市测试路 1 号',
  identity: { kind: 'RESIDENT_ID', number: '11010519491231002X' },
};

const coverages = [
  { code: 'VEHICLE_DAMAGE' },
  { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '1000000.00' } },
  { code: 'NON_MEDICARE_MEDICAL', appliesTo: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '100000.00' } },
];
const liability = [{ code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '2000000.00' } }];

export const OPTIONS = {
  compulsory: { label: 'A', compulsory: {} },
  full: { label: 'B', compulsory: {}, commercial: { choice: { selection: { coverages } } } },
  liability: { label: 'C', compulsory: {}, commercial: { choice: { selection: { coverages: liability } } } },
};

/** A new car without a plate; every one is another vehicle. */
export function quoteInput(vin, producerId, reference, options) {
  return {
    idempotencyKey: `${reference}-quote`,
    externalRef: reference,
    producerId,
    vehicle: {
      vin,
      registration: {
        unregistered: {
          invoiceNumber: `FP-${reference}`,
          invoicedOn: today(),
          invoicePrice: { amount: '168800.00' },
          certificateNumber: 'WAC0001234567',
        },
      },
      region: '310000',
      useNature: 'FAMILY',
      energy: 'FUEL',
      seats: 5,
      displacementMl: 1498,
      makeModel: '晨光 S5 1.5T',
      engineNumber: 'EA211000001',
      newPrice: { amount: '168800.00' },
    },
    people: { policyholder: { person: { name: '测试甲', phone: '13800000000' } } },
    options,
  };
}

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const LETTERS = { A: 1, B: 2, C: 3, F: 6, L: 3, P: 7, V: 5 };

/** The n-th vehicle, with its check digit (GB 16735). The last digit stays: the sandbox's platform reads the history there. */
export function vinOf(n) {
  const digits = String(n).padStart(9, '0');
  const vin = `LFV2A${digits.slice(0, 3)}0P${digits.slice(3)}3`;
  const sum = [...vin].reduce(
    (all, character, index) => all + (LETTERS[character] ?? Number(character)) * WEIGHTS[index],
    0,
  );
  return `${vin.slice(0, 8)}${'0123456789X'[sum % 11]}${vin.slice(9)}`;
}

/** The calendar day in the market. */
function today() {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

const ERRORS = 'userErrors { code message field }';
const REQUEST = `mutation SellQuote($input: QuoteRequestInput!) { quoteRequest(input: $input) { quote { revision options { id offered
  acceptance { questions { key kind choices } exclusions { key } consents materials noticesToConfirm mandateNeeded } } } ${ERRORS} } }`;
const ACCEPT = `mutation SellAccept($input: QuoteAcceptInput!) { quoteAccept(input: $input) { application { id } ${ERRORS} } }`;
const ORDER = `mutation SellOrder($input: PaymentOrderCreateInput!) { paymentOrderCreate(input: $input) { paymentOrder { payUrl } ${ERRORS} } }`;
const FOLLOW = 'query SellFollow($by: LookupInput!) { application(by: $by) { state policies { number } } }';

/** Numbers of the two policies. */
export async function sellPair(client, vin, producerId, reference) {
  const { quoteRequest } = await client.ask(REQUEST, {
    input: quoteInput(vin, producerId, `${reference}-Q`, [OPTIONS.full]),
  });
  const { quote } = quoteRequest;
  const signedAt = new Date().toISOString();
  const input = acceptInput(quote, reference, signedAt);
  const { quoteAccept } = await client.ask(ACCEPT, { input });
  const order = {
    idempotencyKey: `${reference}-pay`,
    externalRef: `${reference}-P`,
    charge: { externalRef: `${reference}-A` },
    method: 'QR_CODE',
  };
  const { paymentOrderCreate } = await client.ask(ORDER, { input: order });
  await pay(paymentOrderCreate.paymentOrder.payUrl);
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(100)) {
    const { application } = await client.ask(FOLLOW, { by: { id: quoteAccept.application.id } });
    if (application.state === 'ISSUED') return application.policies.map(({ number }) => number);
    if (!['APPROVED', 'PAID'].includes(application.state)) throw new Error(`the application is ${application.state}`);
  }
  throw new Error('nothing was issued');
}

function acceptInput(quote, reference, signedAt) {
  const [option] = quote.options;
  const needs = option.acceptance;
  return {
    idempotencyKey: `${reference}-accept`,
    externalRef: `${reference}-A`,
    optionId: option.id,
    expectedVersion: quote.revision,
    acceptance: {
      people: { policyholder: { person: HOLDER } },
      disclosures: needs.questions
        .filter(({ key }) => !key.endsWith('_DETAIL')) // asked only of those who have something to tell
        .map((question) => ({ key: question.key, answer: answerTo(question) })),
      confirmedExclusions: needs.exclusions.map(({ key }) => key),
      confirmedNotices: needs.noticesToConfirm,
      consents: needs.consents.map((purpose) => ({ purpose, givenAt: signedAt })),
      signature: { method: 'E_SIGNATURE', signedAt, evidence: paper('signature.pdf') },
      ...(needs.mandateNeeded ? { mandate: paper('mandate.pdf') } : {}),
      materials: needs.materials.map((kind) => ({ kind, file: paper(`${kind.toLowerCase()}.pdf`) })),
    },
  };
}

function paper(name) {
  const sha256 = createHash('sha256').update(name).digest('hex');
  return { declare: { name, contentType: 'application/pdf', sizeBytes: 1024, sha256 } };
}

/** The harmless answer: nothing to disclose, a driver of forty. */
function answerTo({ kind, choices, key }) {
  if (kind === 'YES_NO') return { yesNo: false };
  if (kind === 'NUMBER') return { number: /age/i.test(key) ? '40' : '0' };
  if (kind === 'DATE') return { date: '2026-06-01' };
  return kind === 'CHOICE' ? { choice: choices[0] } : { text: '无' };
}

async function pay(payUrl) {
  const html = await (await fetch(payUrl)).text();
  const order = /name="order" value="([^"]+)"/.exec(html)?.[1];
  const answer = await fetch(new URL('/pay', payUrl), { method: 'POST', body: new URLSearchParams({ order }) });
  if (answer.status >= 400) throw new Error(`the cashier answered ${answer.status}`);
}
