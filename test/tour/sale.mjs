/** A whole sale, as a dealer's system makes it: options side by side, the customer's choice, payment, two policies, their papers. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createRemoteJWKSet, flattenedVerify } from 'jose';

export const say = (...lines) => lines.forEach((line) => console.log(`   ${line}`));
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export function data(result) {
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return result.data;
}

/** The payload of a mutation, or its refusals as an error that can be read. */
export function done(payload) {
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors, null, 1));
  return payload;
}

export const REFUSALS =
  'userErrors { code message field clause { number title } facts { name value } wouldPass { field value message } }';

const QUOTE = `mutation Sale($input: QuoteRequestInput!) { quoteRequest(input: $input) { quote { id number revision validUntil
  options { id label title offered outlook payable { amount } vehicleTax { state }
    refusals { code message clause { number title } }
    compulsory { premium { amount { amount } } commission { rate amount { amount } } }
    commercial { commission { rate amount { amount } clause { number } }
       premium { amount { amount } illustrative lines { label factor amount { amount } } } sellableRange { lowest { amount } highest { amount } }
      coverages { name premium { amount } selection { code sumInsured { amount } } } }
    notices { code message }
    acceptance { questions { key text kind choices } exclusions { key } consents materials noticesToConfirm mandateNeeded }
    signedOffer { jws payload keysUrl } } } ${REFUSALS} } }`;

/** The seller who brings it, by the masked name that colleagues see. */
export async function seller(send) {
  const { producers } = data(await send('query WhoSells { producers(first: 1) { nodes { id name { masked } } } }'));
  return producers.nodes[0];
}

function saleInput(run, producerId, options) {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return {
    idempotencyKey: `tour-${run}-sale`,
    externalRef: `DMS-${run}-SALE`,
    producerId,
    vehicle: {
      vin: vinOf(run),
      registration: {
        unregistered: {
          invoiceNumber: `FP-${run}`,
          invoicedOn: today,
          invoicePrice: { amount: '168800.00' },
          certificateNumber: 'HGZ-7781',
        },
      },
      region: '310000',
      useNature: 'FAMILY',
      energy: 'FUEL',
      seats: 5,
      displacementMl: 1498,
      makeModel: '晨光 S5 1.5T',
      engineNumber: 'EA2110042',
      newPrice: { amount: '168800.00' },
    },
    people: { policyholder: { person: { name: '测试甲', phone: '13800000000' } } },
    options,
  };
}

/** A car of its own for each tour: one vehicle has one compulsory cover at a time. */
function vinOf(run) {
  const serial = String(Number.parseInt(createHash('sha256').update(run).digest('hex').slice(0, 8), 16) % 100_000)
    .padStart(5, '0')
    .concat('0'); // the sandbox's platform knows nothing of a car whose VIN ends with 0
  const values = Object.fromEntries(
    [...'ABCDEFGH']
      .map((c, i) => [c, i + 1])
      .concat(
        [...'JKLMN'].map((c, i) => [c, i + 1]),
        [
          ['P', 7],
          ['R', 9],
        ],
        [...'STUVWXYZ'].map((c, i) => [c, i + 2]),
      ),
  );
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const body = `LSGPC52U0PF${serial}`;
  const sum = [...body].reduce((all, c, i) => all + (values[c] ?? Number(c)) * weights[i], 0) % 11;
  return `${body.slice(0, 8)}${sum === 10 ? 'X' : String(sum)}${body.slice(9)}`;
}

const THREE = [
  { label: 'A', compulsory: {} },
  {
    label: 'B',
    compulsory: {},
    commercial: {
      choice: {
        selection: {
          coverages: [
            { code: 'VEHICLE_DAMAGE' },
            { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '1000000.00' } },
          ],
        },
      },
    },
  },
  {
    label: 'C',
    compulsory: {},
    commercial: {
      discount: '0.05',
      choice: {
        selection: {
          coverages: [
            { code: 'VEHICLE_DAMAGE' },
            { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '3000000.00' } },
            { code: 'NON_MEDICARE_MEDICAL', appliesTo: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '100000.00' } },
          ],
          services: [{ code: 'ROADSIDE_ASSISTANCE', count: 5 }],
        },
      },
    },
  },
];

export async function threeOptions(send, run) {
  const { id, name } = await seller(send);
  const { quote } = done(data(await send(QUOTE, { input: saleInput(run, id, THREE) })).quoteRequest);
  say(`quote ${quote.number}, sold by ${name.masked}, valid until ${quote.validUntil}`);
  for (const option of quote.options) {
    say(
      `option ${option.label} "${option.title}": ${option.payable?.amount ?? 'not on offer'}  (underwriting will probably say ${option.outlook})`,
    );
    if (option.compulsory)
      say(
        `  ${option.compulsory.premium.amount.amount.padStart(9)}  compulsory; vehicle tax ${option.vehicleTax?.state ?? '-'}`,
      );
    for (const coverage of option.commercial?.coverages ?? [])
      say(
        `  ${(coverage.premium?.amount ?? '-').padStart(9)}  ${coverage.name}${coverage.selection.sumInsured ? ` up to ${coverage.selection.sumInsured.amount}` : ''}`,
      );
    const range = option.commercial?.sellableRange;
    if (range) say(`  the pricing band reaches from ${range.lowest.amount} to ${range.highest.amount}`);
    const foreseen = [option.compulsory, option.commercial].flatMap((part) => part?.commission ?? []);
    if (foreseen.length > 0)
      say(
        `  your commission: ${foreseen.map(({ rate, amount }) => `${amount.amount} (${rate})`).join(' + ')}, net of VAT`,
      );
    for (const refusal of option.refusals)
      say(`  not on offer: ${refusal.message} (clause ${refusal.clause?.number ?? '-'})`);
  }
  for (const notice of quote.options.at(-1).notices) say(`to tell the customer: ${notice.message}`);
  return quote;
}

/** Anybody can check an offer with a JOSE library and the published keys; one changed fen breaks it. */
export async function verifyOffer(quote) {
  const { jws, payload, keysUrl } = quote.options[1].signedOffer;
  const [header, , signature] = jws.split('.');
  const keys = createRemoteJWKSet(new URL(keysUrl));
  const check = (text) =>
    flattenedVerify({ protected: header, payload: Buffer.from(text).toString('base64url'), signature }, keys);
  await check(payload);
  say(`the offer of option B verifies with the keys of ${new URL(keysUrl).pathname}`);
  const changed = payload.replace(/(\d)(\D*)$/, (_, digit, rest) => `${(Number(digit) + 1) % 10}${rest}`);
  const refused = await check(changed).then(
    () => 'accepted',
    () => 'refused',
  );
  say(`the same offer with one figure changed: ${refused}`);
}

export const paper = (name) => ({
  declare: {
    name,
    contentType: 'application/pdf',
    sizeBytes: 2048,
    sha256: createHash('sha256').update(name).digest('hex'),
  },
});

/** The only day that is asked for is until when the vehicle's inspection is valid: one that is over is looked at by a person. */
function answer({ kind, choices, key }, now) {
  if (kind === 'YES_NO') return { yesNo: false };
  if (kind === 'NUMBER') return { number: '40' };
  if (kind === 'DATE') return { date: new Date(Date.parse(now) + 180 * 86_400_000).toISOString().slice(0, 10) };
  return kind === 'CHOICE' ? { choice: choices[0] } : { text: key };
}

/** What the customer gives with a signature: everything that the option says it needs, at this instant of the gateway. */
export function acceptanceOf(needs, now) {
  return {
    people: {
      policyholder: {
        person: {
          name: '测试甲',
          phone: '13800000000',
          address: '上海市测试路 1 号',
          identity: { kind: 'RESIDENT_ID', number: '11010519491231002X' },
        },
      },
    },
    disclosures: needs.questions
      .filter(({ key }) => !key.endsWith('_DETAIL'))
      .map((question) => ({ key: question.key, answer: answer(question, now) })),
    confirmedExclusions: needs.exclusions.map(({ key }) => key),
    confirmedNotices: needs.noticesToConfirm,
    consents: needs.consents.map((purpose) => ({ purpose, givenAt: now })),
    signature: { method: 'E_SIGNATURE', signedAt: now, evidence: paper('signature.pdf') },
    ...(needs.mandateNeeded ? { mandate: paper('mandate.pdf') } : {}),
    materials: needs.materials.map((kind) => ({ kind, file: paper(`${kind.toLowerCase()}.pdf`) })),
  };
}

const TAKE_AND_PAY = `mutation TakeAndPay($accept: QuoteAcceptInput!, $pay: PaymentOrderCreateInput!) {
  quoteAccept(input: $accept) { application { id number state payBy decisions { policyKind outcome reasons { message } } } ${REFUSALS} }
  paymentOrderCreate(input: $pay) { paymentOrder { number state amount { amount } payUrl expiresAt charge { lines { kind amount { amount } } } } ${REFUSALS} } }`;

/** The customer takes an option: answers, confirmations, consents, signature; application and payment order in one request. */
export async function take(send, run, quote, label = 'C') {
  const option = quote.options.find((each) => each.label === label);
  const needs = option.acceptance;
  const now = new Date().toISOString();
  say(
    `asked: ${needs.questions
      .map(({ text }) => text)
      .slice(0, 2)
      .join(' | ')} …; ${needs.exclusions.length} exclusions shown and confirmed`,
  );
  const accept = {
    idempotencyKey: `tour-${run}-accept`,
    externalRef: `DMS-${run}-A`,
    optionId: option.id,
    expectedVersion: quote.revision,
    acceptance: acceptanceOf(needs, now),
  };
  const pay = {
    idempotencyKey: `tour-${run}-pay`,
    externalRef: `DMS-${run}-P`,
    charge: { externalRef: `DMS-${run}-A` },
    method: 'QR_CODE',
  };
  const answers = data(await send(TAKE_AND_PAY, { accept, pay }));
  const { application } = done(answers.quoteAccept);
  const { paymentOrder } = done(answers.paymentOrderCreate);
  say(`application ${application.number} is ${application.state}, to be paid until ${application.payBy}`);
  for (const { policyKind, outcome, reasons } of application.decisions)
    say(`  ${policyKind}: ${outcome}${reasons[0] ? `, ${reasons[0].message}` : ''}`);
  say(
    `payment order ${paymentOrder.number} over ${paymentOrder.amount.amount}: ${paymentOrder.charge.lines.map((line) => `${line.kind} ${line.amount.amount}`).join(' + ')}`,
  );
  return { application, paymentOrder };
}

/** The customer scans the code, and presses the button of the cashier's page. */
export async function payAtCashier({ payUrl }) {
  const html = await (await fetch(payUrl)).text();
  const order = /name="order" value="([^"]+)"/.exec(html)?.[1];
  const answered = await fetch(new URL('/pay', payUrl), { method: 'POST', body: new URLSearchParams({ order }) });
  say(`the cashier at ${new URL(payUrl).host} answers ${answered.status}; it tells the gateway by a signed notice`);
}

const FOLLOW = `query FollowSale($by: LookupInput!) { application(by: $by) { state policies { id number kind state period { startsAt endsAt } confirmationNumber
  commission { payable { amount } entries { base { amount } rate clause { number title } } } vehicleTax { state } documents { kind verificationCode file { name sizeBytes sha256 state download { url } } } } } }`;

/** Two policies, two numbers, and their papers. */
export async function policiesAndPapers(send, { application }, url, folder) {
  const deadline = Date.now() + 60_000;
  let seen;
  do {
    await pause(300);
    seen = data(await send(FOLLOW, { by: { id: application.id } })).application;
  } while (
    Date.now() < deadline &&
    !(seen.policies.length === 2 && seen.policies.every(({ documents }) => documents.length >= 2))
  );
  fs.mkdirSync(folder, { recursive: true });
  for (const policy of seen.policies) {
    say(
      `${policy.kind} policy ${policy.number} is ${policy.state}, ${policy.period.startsAt.slice(0, 16)} to ${policy.period.endsAt.slice(0, 16)}, platform ${policy.confirmationNumber}`,
    );
    for (const { base, rate, clause } of policy.commission?.entries ?? [])
      say(
        `  commission ${policy.commission.payable.amount}: ${base.amount} × ${rate}, clause ${clause?.number ?? '-'}`,
      );
    for (const { kind, verificationCode, file } of policy.documents) {
      const bytes = file.download
        ? Buffer.from(await (await fetch(new URL(file.download.url, url))).arrayBuffer())
        : null;
      const target = path.join(folder, `${policy.number}-${kind.toLowerCase()}.pdf`);
      if (bytes) fs.writeFileSync(target, bytes);
      const same = bytes && createHash('sha256').update(bytes).digest('hex') === file.sha256;
      say(
        `  ${kind.padEnd(8)} ${bytes ? `${target} (${String(bytes.length)} bytes, hash ${same ? 'as told' : 'DIFFERS'})` : 'not ready'}, code ${verificationCode}`,
      );
    }
  }
  const code = seen.policies[0]?.documents[0]?.verificationCode;
  if (code) {
    const verified = await (await fetch(`${url}/verify/${code}`, { headers: { accept: 'application/json' } })).json();
    say(`anybody may check the code: ${JSON.stringify(verified)}`);
  }
  return seen.policies;
}

/** Another customer, who wants the compulsory cover and nothing else: quoted, taken, paid, issued. */
export async function compulsoryAlone(send, run) {
  const { id } = await seller(send);
  const input = saleInput(run, id, THREE.slice(0, 1));
  const { quote } = done(data(await send(QUOTE, { input })).quoteRequest);
  const { application, paymentOrder } = await take(send, run, quote, 'A');
  await payAtCashier(paymentOrder);
  const deadline = Date.now() + 60_000;
  let policies;
  do {
    await pause(300);
    ({ policies } = data(await send(FOLLOW, { by: { id: application.id } })).application);
  } while (Date.now() < deadline && policies.length === 0);
  say(`policy ${policies[0].number} is ${policies[0].state}`);
  return policies;
}

const COMPARE = `query CompareOptions($ids: [ID!]!) { quoteCompare(optionIds: $ids) { options { label payable { amount } } rows { label differs reason cells { included amount { amount } selection { sumInsured { amount } } } } } }`;

/** A broker compares line by line, with the reason for each difference. */
export async function compare(send, run) {
  const { id } = await seller(send);
  const input = saleInput(`${run}-b`, id, THREE);
  const { quote } = done(data(await send(QUOTE, { input })).quoteRequest);
  const { quoteCompare } = data(await send(COMPARE, { ids: quote.options.map((option) => option.id) }));
  say(`${''.padEnd(44)}${quoteCompare.options.map(({ label }) => label.padStart(14)).join('')}`);
  for (const row of quoteCompare.rows) {
    const cells = row.cells.map((cell) => (cell.included ? (cell.amount?.amount ?? 'yes') : '-').padStart(14)).join('');
    say(`${row.label.slice(0, 42).padEnd(44)}${cells}${row.differs && row.reason ? `   ${row.reason}` : ''}`);
  }
}
