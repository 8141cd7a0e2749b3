/** Typed documents for tests and tour, from the committed schema and `test/operations`. Committed, and compared by a test. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'test/operations/**/*.graphql',
  generates: {
    'test/generated/operations.ts': {
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          YearMonth: 'string',
          Decimal: 'string',
          URL: 'string',
          VIN: 'string',
          PlateNumber: 'string',
          RegionCode: 'string',
          JsonDocument: 'unknown',
        },
      },
    },
  },
};
export default config;
