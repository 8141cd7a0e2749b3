/** `npm run contract`: prints what a partner can see, then the typed documents. */
import '@swc-node/register/esm-register';
import fs from 'node:fs';
import 'reflect-metadata';

const { contractFiles } = await import('../../src/app/contract.ts');
for (const [file, text] of Object.entries(contractFiles())) fs.writeFileSync(file, text);
