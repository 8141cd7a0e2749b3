/** DATA_SCOPE as `registry` asks it before a personal text is read in full (its `DataScopePort`; `app` hands it over). */
import type { DataScopePort } from '../registry/index.js';
import { judgeTerms } from './require-clauses.js';

/** Whatever closes the terms keeps the text masked too: a partner, licence or agreement not in force opens nothing. */
export const dataScope: DataScopePort = {
  closedBy: (ctx, partnerId, disclosure) => judgeTerms(ctx, partnerId, ['DATA_SCOPE'], { disclosure }, {}),
};
