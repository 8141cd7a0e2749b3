import os from 'node:os';

export default {
  testEnvironment: '<rootDir>/test/kit/plain-environment.mjs',
  runtime: '<rootDir>/test/kit/one-runtime.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { module: { type: 'es6' } }] },
  setupFiles: ['reflect-metadata'], // type-graphql's decorators need it before any room is loaded
  globalSetup: '<rootDir>/test/kit/global-setup.mjs',
  globalTeardown: '<rootDir>/test/kit/global-teardown.mjs',
  // One more than cores: a test waits for PostgreSQL for a third of its time. Each may hold some 2 GB.
  maxWorkers: Math.min(os.availableParallelism() + 1, 4),
  // A worker keeps the application loaded, and what finished files left; one that holds this much is replaced before its next.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 30_000,
};
