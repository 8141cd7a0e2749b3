export default {
  testEnvironment: '<rootDir>/test/kit/plain-environment.mjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { module: { type: 'es6' } }] },
  setupFiles: ['reflect-metadata'], // type-graphql's decorators need it before any room is loaded
  globalSetup: '<rootDir>/test/kit/global-setup.mjs',
  globalTeardown: '<rootDir>/test/kit/global-teardown.mjs',
  setupFiles: ['reflect-metadata'], // type-graphql's decorators need it before any room is loaded
  maxWorkers: 2,
  testTimeout: 30_000,
};
