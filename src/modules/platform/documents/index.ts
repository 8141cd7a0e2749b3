/** Front door of printed documents. */
export * from './document.js';
export * from './insurer.js';
export * from './wording.js';
export { capitalAmount } from './capital-amount.js';
export { undrawableIn } from './coverage.js';
export { keepPaper } from './keep-paper.js';
export { UndrawableCharacter } from './undrawable.js';
