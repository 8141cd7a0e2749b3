/**
 * A worker process for `proof/renewal-kill.test.ts`, made to be killed: the job that prepares renewal quotes, wired as the
 * worker wires it, on a day of the test's choosing. Tells its parent `pool <id>`.
 */
import { readConfig } from '../../src/app/config.js';
import { wireReactions } from '../../src/app/reactions.js';
import { giveRoomSettings } from '../../src/app/room-settings.js';
import { sandboxPlatform } from '../../src/app/sandbox/industry-platform.js';
import type { Log, Ports } from '../../src/kernel/ctx.js';
import { instant } from '../../src/kernel/dates.js';
import { runWorkerProcess } from '../../src/modules/platform/jobs/index.js';
import { setSubjectKey } from '../../src/modules/registry/index.js';
import { prepareJob } from '../../src/modules/renewals/index.js';

const now = instant(process.env['GW_NOW'] ?? '');
const clock = { now: () => now };
const config = readConfig({ GATEWAY_SECRET: process.env['GATEWAY_SECRET'] });
setSubjectKey(config.secret.key('subjects'));
giveRoomSettings(config);
wireReactions();

const log =
  (level: string): Log['info'] =>
  (fields, message) =>
    void process.stderr.write(`${JSON.stringify({ level, message, ...fields })}\n`);

const worker = await runWorkerProcess({
  workerUrl: process.env['DATABASE_WORKER_URL'] ?? '',
  log: { info: log('info'), warn: log('warn'), error: log('error') },
  clock,
  ports: { industryPlatform: sandboxPlatform(clock) } as Ports, // the job asks nobody else
  jobs: [prepareJob],
  timers: [],
  timings: { beatMs: 500, staleMs: 5000, reapMs: 500, pollMs: 250 },
});
process.stdout.write(`pool ${worker.poolId}\n`);
