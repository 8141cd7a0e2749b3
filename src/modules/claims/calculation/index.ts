/** Front door of the calculation of claims (理算): pure, for the room that handles claims. */
export * from './accident.js';
export * from './claim-sheet.js';
export { publishedFigures } from './published/clause-figures.js';
export { calculateClaim } from './calculate-claim.rules.js';
export { type CalculationFigures } from './figures.js';
export { CONNECTED_TRAILER, nameOf, otherVehicleKey, OWN_VEHICLE, withReasons } from './labels.js';
export { sheetText, statementText } from './sheet-text.js';
