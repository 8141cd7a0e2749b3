import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestGateway, type TestGateway } from '../kit/gateway.js';
import { sandboxSecretOf } from '../../src/app/sandbox/credentials.js';
import { Secret } from '../../src/app/config.js';
import { TEST_SECRET } from '../kit/gateway.js';

let t: TestGateway;
beforeAll(async () => { try { t = await startTestGateway({ withoutSandboxData: false, env: { LOG_LEVEL: 'info' } }); } catch (e) { console.log(JSON.stringify((e as {items?: unknown}).items), e); throw e; } });
afterAll(async () => { await t.stop(); });
it('smokes', async () => {
  const c = await t.client('sandbox-broker', sandboxSecretOf(new Secret(TEST_SECRET), 'sandbox-broker'));
  const r = await c.send('query Q { viewer { actor { displayName } agreementVersion { sequence } partner { name } } quotes(first: 2) { totalCount nodes { number state vehicle { vin } people { policyholder { name { masked } } } options { label payable { amount } vehicleTax { state } compulsory { premium { amount { amount } lines { kind amount { amount } label } } } } } } }');
  console.log(JSON.stringify(r, null, 1).slice(0, 4000));
  expect(r.errors).toEqual([]);
});
