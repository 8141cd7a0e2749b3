/** Lines carry picked fields and nothing else, so that nothing personal can slip into one. */
import { describe, expect, it } from '@jest/globals';
import { errorFields, makeLog } from '../../../src/app/log.js';

const CANARY = '999999188501010017';

function linesOf(level: string, write: (log: ReturnType<typeof makeLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(makeLog(level, { write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('a line of the log', () => {
  it('carries picked fields only', () => {
    const fields = {
      requestId: 'r-1',
      operationName: 'QuoteSearch',
      ms: 12,
      input: CANARY,
      variables: CANARY,
      authorization: CANARY,
      message: CANARY,
    };
    const [line] = linesOf('info', (log) => {
      log.info(fields, 'graphql');
    });
    expect(Object.keys(line ?? {}).sort()).toEqual(['level', 'ms', 'msg', 'operationName', 'requestId', 'time']);
    expect(JSON.stringify(line)).not.toContain(CANARY);
  });

  it('carries no object under a picked name', () => {
    const sneaky = { requestId: 'r-1', error: { input: CANARY }, actor: [CANARY] } as unknown as { requestId: string };
    expect(
      JSON.stringify(
        linesOf('info', (log) => {
          log.error(sneaky, 'internal error');
        }),
      ),
    ).not.toContain(CANARY);
  });

  it('is left out below the level', () => {
    expect(
      linesOf('warn', (log) => {
        log.info({}, 'quiet');
        log.warn({}, 'heard');
        log.error({}, 'heard');
      }),
    ).toHaveLength(2);
  });
});

describe('an error in the log', () => {
  it('is its class, SQLSTATE and constraint, never its words', () => {
    const database = Object.assign(new Error(`duplicate key: (identity)=(${CANARY})`), {
      code: '23505',
      constraint_name: 'quotes_external_ref',
      detail: CANARY,
    });
    const wrapped = new Error(`Failed query: insert … params: ${CANARY}`, { cause: database });
    expect(errorFields(wrapped)).toEqual({ error: 'Error', sqlstate: '23505', constraint: 'quotes_external_ref' });
  });

  it('that is no error is told by its type', () => {
    expect(errorFields(CANARY)).toEqual({ error: 'string' });
  });
});
