export type ClauseParameters = Record<string, unknown>;
