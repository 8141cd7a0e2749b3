/** Front door of `billing`. */
export * from './billing.js';
