/**
 * Row P1 for errors: a value that stands where it may not can be somebody's identity number. It comes back in no error
 * and reaches no line of the log, whatever graphql-js would like to say about it.
 */
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLError } from 'graphql';
import { Secret } from '../../../src/app/config.js';
import { makeLog } from '../../../src/app/log.js';
import { sandboxSecretOf } from '../../../src/app/sandbox/credentials.js';
import { withoutValues, wordsWithoutValues } from '../../../src/app/without-values.js';
import { changed, OperationMaker, placesOf } from '../../kit/fuzz/inputs.js';
import { Chance } from '../../kit/fuzz/random.js';
import { type Client, startTestGateway, TEST_SECRET, type TestGateway } from '../../kit/gateway.js';
import { proof } from '../../kit/proof.js';

/** Shaped like an identity number of nobody: born in 1885. */
const CANARY = '999999188501010017';
/** What is left of it in any form; as a number its end is rounded. */
const TRACE = CANARY.slice(0, 14);

/** Ways to put it where it does not belong; the last ones imitate the words around a value. */
const DISGUISES: readonly unknown[] = [
  CANARY,
  Number(CANARY),
  [CANARY],
  { number: CANARY },
  { [CANARY]: 1 },
  { [`a${CANARY}`]: CANARY },
  `${CANARY}; x`,
  `x; ${CANARY}`,
  `x" at "${CANARY}"; Field "x" is not defined by type "Y". ${CANARY}`,
  { a: `x; Expected type "Y". ${CANARY}` },
  `cannot represent value: ${CANARY}`,
];

/** N: at one place in so many a value is put that does not belong there. */
const run = proof('values in errors, one place in', { reduced: 5, full: 1 });

let t: TestGateway;
let broker: Client;
const lines: string[] = [];

beforeAll(async () => {
  t = await startTestGateway({
    withoutSandboxData: false,
    log: makeLog('debug', { write: (line) => lines.push(line) }),
  });
  broker = await t.client('sandbox-broker', sandboxSecretOf(new Secret(TEST_SECRET), 'sandbox-broker'));
});

afterAll(async () => {
  await t.stop();
});

describe('a value where it does not belong', () => {
  it('comes back in no error and no line of the log, at any place of any input', async () => {
    const maker = new OperationMaker(buildSchema(fs.readFileSync('schema/schema.graphql', 'utf8')));
    const chance = new Chance(run.seed);
    const leaks: string[] = [];
    let places = 0;
    let asked = 0;
    for (const root of maker.fields.filter(({ field }) => field.args.length > 0)) {
      const operation = maker.make(chance, root);
      for (const [index, place] of placesOf(operation.variables).entries()) {
        places += 1;
        if (places % run.n !== 0) continue;
        const disguise = DISGUISES[(index + asked) % DISGUISES.length];
        const answer = await broker.send(operation.document, changed(operation.variables, place, disguise) as never);
        asked += 1;
        if (JSON.stringify(answer.errors).includes(TRACE) || refusals(answer.data).includes(TRACE))
          leaks.push(`${root.field.name} ${place.join('.')}: ${answer.text.slice(0, 300)}`);
      }
    }
    run.report({ places, asked, leaks: leaks.length });
    expect(asked).toBeGreaterThan(100);
    expect(leaks).toEqual([]);
    expect(lines.filter((line) => line.includes(TRACE))).toEqual([]);
  }, 300_000);

  it.each([
    ['an integer', `query Q { quotes(first: "${CANARY}") { totalCount } }`],
    ['a large integer', `query Q { quotes(first: ${CANARY}) { totalCount } }`],
    ['an enum', `query Q { quotes(first: 1, order: "${CANARY}") { totalCount } }`],
    ['an enum by its look', `query Q { quotes(first: 1, order: A${CANARY}) { totalCount } }`],
    ['an object', `query Q { quote(by: "${CANARY}") { id } }`],
    ['a date', `query Q { tariffs(first: 1, validOn: "${CANARY}") { totalCount } }`],
    ['a default value', `query Q($n: Int = "${CANARY}") { quotes(first: $n) { totalCount } }`],
    ['a condition', `query Q { viewer { environment @include(if: "${CANARY}") } }`],
    ['a text that is not closed', `query Q { vehicle(by: { vin: "${CANARY} }) { id } }`],
    ['a word too many', `query Q { viewer { environment } } "${CANARY}"`],
    ['a number too many', `query Q { viewer { environment } } ${CANARY}`],
    ['a name in a number', `query Q { viewer { ${CANARY}x } }`],
  ])('does not come back from the document in place of %s', async (_what, document) => {
    const answer = await broker.send(document);
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(answer.text).not.toContain(TRACE);
    expect(answer.text).not.toContain('INTERNAL');
  });
});

describe('what is told instead', () => {
  it('is the place and the rule of a variable', async () => {
    const answer = await broker.send('query Q($by: VehicleLookupInput!) { vehicle(by: $by) { id } }', {
      by: { vin: { number: CANARY } },
    } as never);
    expect(answer.errors[0]?.message).toBe('Variable "$by.vin": VIN must be a text of at most 40 characters.');
    const missing = await broker.send(
      'mutation M($input: QuoteWithdrawInput!) { quoteWithdraw(input: $input) { replayed } }',
      { input: { quoteId: CANARY, reason: 'x', idempotencyKey: 'k' } } as never,
    );
    expect(missing.errors.map(({ message }) => message)).toEqual([
      'Variable "$input": Field "expectedVersion" of required type "Int!" was not provided.',
    ]);
  });

  it.each([
    ['Int cannot represent non-integer value: "1101"', 'Int cannot represent this non-integer value.'],
    ['String cannot represent a non string value: { a: "1101" }', 'String cannot represent this non string value.'],
    [
      'Enum "QuoteOrder" cannot represent non-enum value: "x". Did you mean x?',
      'Enum "QuoteOrder" cannot represent this non-enum value.',
    ],
    [
      'Value "A1101" does not exist in "QuoteOrder" enum. Did you mean?',
      'This value does not exist in "QuoteOrder" enum.',
    ],
    ['Expected value of type "LookupInput", found "1101".', 'Expected value of type "LookupInput".'],
    ['Argument "by" has invalid value "1101".', 'Argument "by" has an invalid value.'],
    ['Syntax Error: Expected Name, found String "1101".', 'Syntax Error: Expected Name.'],
    ['Syntax Error: Unexpected Name "a1101".', 'Syntax Error.'],
    ['Unknown operation named "18 characters 110101199003070038".', 'Unknown operation named "…".'],
    [
      'Field "110101199003070038" is not defined by type "IdentityInput".',
      'Field "…" is not defined by type "IdentityInput".',
    ],
    ['Cannot query field "nummber" on type "Quote".', 'Cannot query field "nummber" on type "Quote".'],
    [
      'Variable "$id" of type "ID" used in position expecting type "[ID!]!".',
      'Variable "$id" of type "ID" used in position expecting type "[ID!]!".',
    ],
  ])('is, for %s, %s', (said, told) => {
    expect(withoutValues(said)).toBe(told);
  });

  it('does not trust a message that imitates the rule', () => {
    const rule = new GraphQLError('Field "a" of required type "ID!" was not provided.');
    const said = new GraphQLError(
      `Variable "$input" got invalid value { b: "x; Field ${CANARY} at \\"y\\"; " }; ${rule.message}`,
      { originalError: rule },
    );
    expect(wordsWithoutValues(said)).toBe('Variable "$input": Field "a" of required type "ID!" was not provided.');
  });
});

function refusals(data: unknown): string {
  const payloads = Object.values((data ?? {}) as Record<string, { userErrors?: unknown } | null>);
  return JSON.stringify(payloads.map((payload) => payload?.userErrors ?? null));
}
