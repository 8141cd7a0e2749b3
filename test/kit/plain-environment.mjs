/**
 * Jest's environment, in a context without a proxy before its globals: there every `Object` or `Symbol` that a library
 * reads is looked for in a JavaScript proxy first, which cost the proof of isolation a fifth of its processor time.
 */
import { createRequire } from 'node:module';
import vm from 'node:vm';

// Part of jest: found where jest finds it.
const { TestEnvironment } = createRequire(createRequire(import.meta.url).resolve('jest'))('jest-environment-node');

export default class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
