/** What a partner can see is committed and reviewed: these files are printed from the code and must agree with it. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { isInterfaceType, isObjectType } from 'graphql';
import { contractFiles } from '../../src/app/contract.js';
import { type OperationRow, operations } from '../../src/app/operations.js';
import { buildPublicSchema } from '../../src/app/schema.js';
import { eventCatalogue } from '../../src/kernel/events.js';
import { refusalCatalogue } from '../../src/kernel/refusal.js';
import { nodeKinds } from '../../src/modules/platform/index.js';
import { undescribed } from '../kit/descriptions.js';

const HINT = 'the contract has moved: read the difference as a review, then run `npm run contract` and commit';

describe('the contract', () => {
  const schema = buildPublicSchema();

  it.each(Object.entries(contractFiles()))('%s is what the code prints', (file, text) => {
    if (fs.readFileSync(file, 'utf8') !== text) throw new Error(`${file}: ${HINT}`);
  });

  it('has typed documents that agree with it', async () => {
    const run = promisify(execFile)('node_modules/.bin/graphql-codegen', [
      '--config',
      'codegen.ts',
      '--check',
      '--silent',
    ]);
    await expect(run.then(() => 'up to date')).resolves.toBe('up to date'); // otherwise: `npm run contract`
  }, 60_000);

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('has a row for every root field, and no row without one', () => {
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(Object.keys(operations).sort()).toEqual(fields.sort());
  });

  it('declares refusals and events that exist, and says for every mutation which', () => {
    const codes = new Set<string>(refusalCatalogue().map(({ code }) => code));
    const events = new Set(eventCatalogue().map(({ type }) => type));
    for (const [field, row] of Object.entries(operations as Readonly<Record<string, OperationRow>>)) {
      for (const code of row.refuses ?? []) expect([field, code, codes.has(code)]).toEqual([field, code, true]);
      for (const event of row.emits ?? []) expect([field, event, events.has(event)]).toEqual([field, event, true]);
    }
    for (const field of Object.keys(schema.getMutationType()?.getFields() ?? {})) {
      expect([field, 'refuses' in operations[field as keyof typeof operations]]).toEqual([field, true]);
    }
  });

  it('makes every object that is a Node reachable by `node`', () => {
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('Node is not an interface');
    const types = schema
      .getPossibleTypes(node)
      .filter(isObjectType)
      .map((type) => type.name);
    expect(nodeKinds()).toEqual(types.sort());
  });

  it('answers every mutation with a payload that holds userErrors and replayed, nullable as a whole', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      expect(String(field.type)).toBe(`${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Payload`);
      expect(field.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([
        `input: ${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Input!`,
      ]);
    }
  });
});
