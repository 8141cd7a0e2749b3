/** Front door of `platform`: what upper rooms may use. */
import 'reflect-metadata'; // before any decorator runs
export * from './once.js';
export * from './emit.js';
export * from './external-ref.js';
export * from './numbers.js';
export { fromReference } from './reference.js';
export * from './calendar/index.js';
export * from './scoped.js';
export * from './files/index.js';
export * from './api/scalars.js';
export * from './api/closed-list.js';
export * from './api/money.type.js';
export * from './api/node.type.js';
export * from './api/connection.js';
export * from './api/page-args.js';
export * from './api/language.js';
export * from './api/user-error.type.js';
export * from './api/payload.js';
export * from './api/action.type.js';
export * from './api/lookup.input.js';
export * from './api/platform.resolver.js';
export * from './api/file.type.js';
export * from './api/file.inputs.js';
export * from './api/files.resolver.js';
