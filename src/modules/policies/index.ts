/** Front door of `policies`. */
export * from './policy.js';
