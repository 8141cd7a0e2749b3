/** What happens in the tour, and what a person needs to see of it. */
import { readFileSync } from 'node:fs';

const documents = readFileSync(new URL('../operations/quotes.graphql', import.meta.url), 'utf8');

/** One operation of test/operations/quotes.graphql with the fragments it needs. */
function operation(name) {
  const blocks = documents.split(/\n(?=fragment |query |mutation )/);
  const named = new Map(blocks.map((block) => [/^(?:fragment|query|mutation) (\w+)/.exec(block.trim())?.[1], block]));
  const wanted = new Set([name]);
  for (const block of wanted)
    for (const [, spread] of (named.get(block) ?? '').matchAll(/\.\.\.(\w+)/g))
      if (named.has(spread)) wanted.add(spread);
  return [...wanted].map((block) => named.get(block)).join('\n');
}

function data(result) {
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return result.data;
}

const say = (...lines) => lines.forEach((line) => console.log(`   ${line}`));

export async function viewer(send) {
  const { viewer: me } = data(
    await send(
      'query WhoAmI { viewer { partner { name kind } agreementVersion { sequence agreement { number } clauses { key number title text } } availableActions { action available reason } } }',
    ),
  );
  say(
    `${me.partner.name} (${me.partner.kind}), agreement ${me.agreementVersion.agreement.number} version ${me.agreementVersion.sequence}`,
  );
  for (const clause of me.agreementVersion.clauses.filter(({ key }) => key !== null))
    say(`clause ${clause.number} ${clause.title}: ${clause.text}`);
  say(
    `may start: ${me.availableActions
      .filter(({ available }) => available)
      .map(({ action }) => action)
      .join(', ')}`,
  );
}

function newCarInput(run, change = {}) {
  return {
    idempotencyKey: `tour-${run}-new-car`,
    externalRef: `DMS-${run}`,
    vehicle: {
      vin: 'LFV2A0007P0000120',
      registration: {
        unregistered: {
          invoiceNumber: 'FP-0042',
          invoicedOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
          invoicePrice: { amount: '158800.00' },
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
    },
    people: { policyholder: { person: { name: '测试甲', phone: '13800000000' } } },
    options: [{ label: 'A', compulsory: {} }],
    ...change,
  };
}

function showQuote(quote) {
  say(`quote ${quote.number} (your ${quote.externalRef}) is ${quote.state}, valid until ${quote.validUntil}`);
  for (const option of quote.options) {
    const part = option.compulsory;
    say(
      `option ${option.label}: ${part.period.startsAt.slice(0, 16)} to ${part.period.endsAt.slice(0, 16)}, ${part.period.days} days`,
    );
    for (const line of part.premium.lines)
      say(
        `  ${line.amount.amount.padStart(9)}  ${line.label}  [${line.source.document}, ${line.source.table} ${line.source.row ?? ''}]`,
      );
    say(
      `  ${part.premium.amount.amount.padStart(9)}  premium (${part.premium.net.amount} + VAT ${part.premium.vat.amount}); vehicle tax ${option.vehicleTax.state}`,
    );
  }
  say(
    `open: ${quote.availableActions
      .filter(({ available }) => available)
      .map(({ action }) => action)
      .join(', ')}`,
  );
}

export async function newCar(send, run) {
  const { quoteRequest } = data(await send(operation('QuoteRequest'), { input: newCarInput(run) }));
  if (quoteRequest.userErrors.length > 0) throw new Error(JSON.stringify(quoteRequest.userErrors));
  showQuote(quoteRequest.quote);
  return quoteRequest.quote;
}

/** Three years without an accident: the record comes from the industry platform, never from the dealer. */
export async function knownCar(send, run) {
  const input = newCarInput(run, { idempotencyKey: `tour-${run}-known`, externalRef: null });
  input.vehicle = {
    vin: 'LFV2A0002P0000123',
    registration: { plate: { number: '沪A12345' } },
    region: '310000',
    useNature: 'FAMILY',
    energy: 'FUEL',
    seats: 5,
    firstRegisteredOn: '2023-05-12',
  };
  const { quoteRequest } = data(await send(operation('QuoteRequest'), { input }));
  if (quoteRequest.userErrors.length > 0) throw new Error(JSON.stringify(quoteRequest.userErrors));
  showQuote(quoteRequest.quote);
  for (const notice of quoteRequest.quote.options[0].notices) say(`to tell the customer: ${notice.message}`);
}

export async function lookAgain(send, run, quote) {
  const { operation: receipt } = data(await send(operation('DidItCommit'), { key: `tour-${run}-new-car` }));
  say(`${receipt.idempotencyKey}: ${receipt.state}, ${receipt.mutation} made ${receipt.result.quote.number}`);
  const again = data(await send(operation('QuoteRequest'), { input: newCarInput(run) })).quoteRequest;
  say(`sent once more: replayed ${again.replayed}, the same quote ${again.quote.number === quote.number}`);
}

export async function oops(send, run) {
  const wrong = newCarInput(run, { idempotencyKey: `tour-${run}-oops`, externalRef: null });
  wrong.vehicle = { ...wrong.vehicle, vin: 'LFV2A0000P0000120', seats: 500 };
  show(data(await send(operation('QuoteRequest'), { input: wrong })).quoteRequest.userErrors);
  const far = newCarInput(run, { idempotencyKey: `tour-${run}-far`, externalRef: null });
  far.vehicle = { ...far.vehicle, region: '540000' };
  show(data(await send(operation('QuoteRequest'), { input: far })).quoteRequest.userErrors);
}

function show(errors) {
  for (const error of errors) {
    say(`${error.code} at ${error.field?.join('.') ?? '-'}: ${error.message}`);
    if (error.clause)
      say(
        `  clause ${error.clause.number} "${error.clause.title}", agreement ${error.clause.agreementVersion.agreement.number} version ${error.clause.agreementVersion.sequence}`,
      );
    for (const pass of error.wouldPass.slice(0, 3))
      say(`  would pass: ${pass.field.join('.')} = ${pass.value} (${pass.message})`);
  }
}

export async function search(send) {
  const page = async (variables) => data(await send(operation('QuoteSearch'), variables)).quotes;
  const first = await page({ first: 5, order: 'NEWEST' });
  say(`${first.totalCount} quotes, the newest ${first.nodes.length}:`);
  for (const quote of first.nodes) row(quote);
  const second = await page({ first: 5, after: first.pageInfo.endCursor, order: 'NEWEST' });
  say(`page two begins with ${second.nodes[0]?.number}`);
  for (const text of ['沪AB', '林', 'LSGPC52U']) {
    const found = await page({ filter: { search: text }, first: 1 });
    say(`search "${text}": ${found.totalCount} found`);
  }
}

function row(quote) {
  const [option] = quote.options;
  say(
    `  ${quote.number}  ${quote.state}  ${(quote.vehicle.plate?.number ?? 'no plate').padEnd(8)}  ${quote.people.policyholder.name.masked}  ${option?.payable?.amount ?? '-'}  ${quote.externalRef ?? ''}`,
  );
}

export async function tariffLine(send) {
  const { tariff } = data(
    await send(
      'query TariffInForce { tariff(code: "COMPULSORY-BASE") { code version state validFrom filingNumber digest } }',
    ),
  );
  say(
    `${tariff.code} ${tariff.version}, ${tariff.state} since ${tariff.validFrom}: ${tariff.filingNumber}`,
    `digest ${tariff.digest}`,
  );
}

export async function unlicensed(send, run) {
  const { viewer: me } = data(
    await send('query WhatMayI { viewer { partner { name kind } permissions { name held } } }'),
  );
  say(
    `${me.partner.name} (${me.partner.kind}) holds: ${me.permissions
      .filter(({ held }) => held)
      .map(({ name }) => name)
      .join(', ')}`,
  );
  const input = newCarInput(run, { idempotencyKey: `tour-${run}-club` });
  // What it may not do is not in its schema: HTTP 400, which an ordinary client throws.
  const { errors } = await send(operation('QuoteRequest'), { input }).catch((error) => error.response.json());
  say(`asks for a quote: ${errors[0].extensions.code}, ${errors[0].message}`);
}
