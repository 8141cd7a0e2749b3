/** Point 5 of the terms: every mutation can be asked about before it is sent, but for a short list that says why not. */
import fs from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, isInputObjectType } from 'graphql';
import { registerDecidables, UNDECIDABLE } from '../../../src/app/decision/decidables.js';
import { decidableMutations } from '../../../src/modules/access/index.js';

const schema = buildSchema(fs.readFileSync('schema/schema.graphql', 'utf8'));
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();
registerDecidables();

it('every root mutation can be asked about, or stands with its reason in the short list', () => {
  expect(mutations.length).toBeGreaterThan(80);
  expect([...decidableMutations(), ...Object.keys(UNDECIDABLE)].sort()).toEqual(mutations);
  expect(Object.keys(UNDECIDABLE)).toHaveLength(5);
  for (const because of Object.values(UNDECIDABLE)) expect(because.length).toBeGreaterThan(30);
});

it('the question takes the very input of the mutation', () => {
  const asked = schema.getType('DecisionInput');
  const fields = isInputObjectType(asked) ? Object.values(asked.getFields()) : [];
  expect(fields.map(({ name }) => name).sort()).toEqual([...decidableMutations()].sort());
  for (const { name, type } of fields) {
    const [input] = schema.getMutationType()?.getFields()[name]?.args ?? [];
    expect(`${String(type)}!`).toBe(String(input?.type));
  }
});
