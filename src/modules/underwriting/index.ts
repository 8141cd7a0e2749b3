/** Front door of `underwriting`. */
export * from './application.js';
export * from './printed.js';
