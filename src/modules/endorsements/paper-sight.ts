/** Papers of an endorsement are fetched by who sees the endorsement. */
import { defineSight, seenWith } from '../platform/index.js';
import { endorsementById, endorsementsThatTook } from './endorsements.store.js';

defineSight('endorsements', seenWith(endorsementsThatTook, endorsementById));
