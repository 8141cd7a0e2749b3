/** What nobody has continued for a week is not continued any more: its bytes go, its row goes on waiting. */
import { millisOf } from '../../../kernel/dates.js';
import { systemClock } from '../../../kernel/clock.js';
import { defineTimer } from '../jobs/index.js';

const WEEK_MS = 7 * 86_400_000;

defineTimer({
  name: 'platform.sweep_uploads',
  title: { zh: '清理中断的上传', en: 'Remove uploads that nobody continued' },
  everySeconds: 3600,
  async run(job) {
    // The directory's times are the machine's, whatever time the sandbox lives in.
    await job.ctx.ports.blobs.sweep(millisOf(systemClock().now()) - WEEK_MS);
  },
});
