/**
 * Jest's environment, in a context without a proxy before its globals: there every `Object` or `Symbol` that a library
 * reads is looked for in a JavaScript proxy first, which cost the proof of isolation a fifth of its processor time.
 *
 * All test files of a worker share one, and with it the loaded application (`one-runtime.cjs`). A file that adds to the
 * application, by jobs, events, resolvers or words of its own, says `@apart` in its first comment and gets its own.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import vm from 'node:vm';

// Part of jest: found where jest finds it.
const { TestEnvironment } = createRequire(createRequire(import.meta.url).resolve('jest'))('jest-environment-node');

/** What jest keeps of a test file among the globals, by the description of its symbol. */
const OF_A_FILE = new Set(['EVENT_HANDLERS', 'JEST_STATE_SYMBOL', 'TEST_TIMEOUT_SYMBOL']);

/**
 * Jest keeps the running test in an async storage, one more for each test file, and every promise of the process then asks
 * each of them: in a worker that has run forty files a fifth of its time. Tests of a file run one after another here, so
 * the storage is a plain value for as long as the test lasts.
 */
const running = new WeakMap();
AsyncLocalStorage.prototype.run = function (store, work, ...given) {
  const before = running.get(this);
  const restore = () => running.set(this, before);
  running.set(this, store);
  try {
    const result = work(...given);
    if (typeof result?.then !== 'function') restore();
    else result.then(restore, restore);
    return result;
  } catch (error) {
    restore();
    throw error;
  }
};
AsyncLocalStorage.prototype.getStore = function () {
  return running.get(this);
};

let one = null;

export default class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    const apart = 'apart' in context.docblockPragmas;
    if (one && !apart) return one;
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    this.apart = apart;
    if (!apart) one = this;
  }

  async teardown() {
    if (this.apart) {
      await super.teardown();
      return;
    }
    for (const symbol of Object.getOwnPropertySymbols(this.global))
      if (OF_A_FILE.has(symbol.description)) delete this.global[symbol];
  }
}
