/** Front door of printed documents. */
export * from './document.js';
export { renderDocument } from './render-document.js';
export { UndrawableCharacter } from './undrawable.js';
