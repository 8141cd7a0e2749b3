/** Keeps `job_effects` as small as the work of a day. */
import { INSURER_TENANT } from '../../../kernel/ids.js';
import { sweepEffects } from './jobs.store.js';
import { defineTimer } from './timers.js';

const BATCH = 5000;

export const sweepTimer = defineTimer({
  name: 'platform.sweep_effects',
  title: { zh: '清理已完成任务的效果标记', en: 'Remove the effect keys of finished jobs' },
  everySeconds: 3600,
  async run(job) {
    while ((await job.asPartner(INSURER_TENANT, 'platform.sweep_effects', (tx) => sweepEffects(tx, BATCH))) === BATCH);
  },
});
