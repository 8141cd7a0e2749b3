/** Documents of a policy are fetched by who sees the policy: a caller bound to an outlet by that outlet's only. */
import { defineSight, seenWith } from '../platform/index.js';
import { policiesOfDocuments } from './documents.store.js';
import { policyById } from './policies.store.js';

defineSight('policies', seenWith(policiesOfDocuments, policyById));
