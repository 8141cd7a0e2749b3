/**
 * Jest's module loader, one for all test files of a worker: `src` and the packages are loaded once in a process, as a gateway
 * loads them, instead of once per test file. That and the schema took a third of a run's processor time, and no code ever
 * grew warm. Each test file still has its own kit and its own jest. See `plain-environment.mjs` for files that stand apart.
 */
const { createRequire } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
// Part of jest: found where jest finds it.
const { default: Runtime } = createRequire(require.resolve('jest'))('jest-runtime');

const TESTS = `${pathToFileURL(path.resolve('test')).href}/`;
/** Two megabytes of documents, and nothing of a test in them. */
const GENERATED = `${TESTS}generated/`;

const isOfAFile = (url) => url.startsWith('@jest/globals') || (url.startsWith(TESTS) && !url.startsWith(GENERATED));

/** By environment. */
const runtimes = new WeakMap();

module.exports = class OneRuntime extends Runtime {
  constructor(config, environment, ...more) {
    const made = runtimes.get(environment);
    if (made) return made;
    super(config, environment, ...more);
    runtimes.set(environment, this);
  }

  teardown() {
    if (this._environment.apart) {
      super.teardown();
      return;
    }
    this.restoreAllMocks();
    const { esModuleRegistry, internalModuleRegistry } = this.registries;
    for (const url of [...esModuleRegistry.keys()]) if (isOfAFile(url)) esModuleRegistry.delete(url);
    internalModuleRegistry.clear();
    this.jestGlobals.clearJestObjectCache();
    this.testState.state = 'loading';
  }
};
