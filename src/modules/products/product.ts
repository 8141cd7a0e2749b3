export type ProductDocument = Record<string, unknown>;
