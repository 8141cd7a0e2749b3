import fs from 'node:fs';
import { it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { Secret } from '../../src/app/config.js';
import { sandboxSecretOf } from '../../src/app/sandbox/credentials.js';
import { goodOperation, operationsOf } from '../kit/fuzz/inputs.js';
import { Chance } from '../kit/fuzz/random.js';
import { startTestGateway, TEST_SECRET } from '../kit/gateway.js';
it('x', async () => {
  const t = await startTestGateway({ withoutSandboxData: false });
  const schema = buildSchema(fs.readFileSync('schema/schema.graphql', 'utf8'));
  let out = '';
  for (const id of ['sandbox-broker', 'sandbox-motor-1', 'sandbox-channel-manager']) {
    const c = await t.client(id, sandboxSecretOf(new Secret(TEST_SECRET), id));
    for (const { kind, field } of operationsOf(schema)) {
      const op = goodOperation(new Chance(5), schema, kind, field);
      const a = await c.send(op.document, op.variables as never);
      out += `${id} ${field.name} ${JSON.stringify(op.variables).slice(0,600)}\n   ${a.text.slice(0, 400)}\n`;
    }
  }
  fs.writeFileSync('/tmp/dbg.txt', out);
  await t.stop();
}, 60000);
