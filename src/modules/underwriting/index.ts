/** Front door of `underwriting`. */
export * from './application.js';
