/** Front door of `policies`. */
export * from './policy.js';
export { policyDocument } from './documents/policy.document.js';
export { receiptDocument, type PaymentFacts } from './documents/receipt.document.js';
export { signDocument } from './documents/sign.document.js';
export { contentHash, type PolicyFacts, type Printing } from './documents/paper.js';
