import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.js';

export const makeDocuments = defineJob({
  name: 'policies.documents',
  title: { zh: '生成保单文件', en: 'Makes the documents of a policy' },
  payload: z.object({ policyId: z.uuid(), partnerId: z.uuid() }),
  run: () => Promise.resolve(),
});
