import js from '@eslint/js';
import gql from '@graphql-eslint/eslint-plugin';
import prettier from 'eslint-config-prettier';
import ts from 'typescript-eslint';

const graphQLConfig = { schema: 'schema/schema.graphql', documents: 'test/operations/**/*.graphql' };

/** Value types: they have no life of their own, so no id (reviewed list). */
const VALUE_TYPES = [
  'NearestInput',
  'InputChange',
  'ScorecardRow',
  'ScoredTierFactor',
  'ServicePromise',
  'ServiceScorecard',
  'ServiceTier',
  'ImpactMove',
  'ImpactCase',
  'DecisionCheck',
  'Decision',
  'ClauseImpact',
  'AcceptanceRequirements',
  'CommissionForecast',
  'ComparisonCell',
  'ComparisonRow',
  'CoverageChoice',
  'DecisionStep',
  'Delivery',
  'Disclosure',
  'DisclosureCondition',
  'DisclosureQuestion',
  'EndorsementPreview',
  'EndorsementSlip',
  'FieldChange',
  'Material',
  'MoneyRange',
  'NextStep',
  'NoClaimLevel',
  'NotIssued',
  'PolicyCommission',
  'QuoteComparison',
  'QuotedCoverage',
  'ReferralOpinion',
  'SelectedCoverage',
  'SelectedService',
  'ServiceBalance',
  'SpecialAgreement',
  'UnderwritingDecision',
  'ValueAddedService',
  'Query',
  'Mutation',
  'PageInfo',
  'Money',
  'Fact',
  'ClauseCitation',
  'RuleCitation',
  'InputSuggestion',
  'UserError',
  'ActionAvailability',
  'OperationReceipt',
  'Coverage',
  'Exclusion',
  'LiabilityLimits',
  'LimitAmounts',
  'Plate',
  'VehicleFacts',
  'Identity',
  'MaskedString',
  'People',
  'Viewer',
  'Actor',
  'Permission',
  'Licence',
  'ClauseParameter',
  'StandardClause',
  'StandardParameter',
  'TermChange',
  'Deviation',
  'AgreementSignature',
  'OnboardingStep',
  'PremiumLine',
  'Premium',
  'VehicleTax',
  'InsurancePeriod',
  'QuotedPolicy',
  'Notice',
  'SignedOffer',
  'TariffReference',
  'QuoteRisk',
  'FactSource',
  'Unregistered',
  'CredentialSecret',
  'PaymentLine',
  'Posting',
  'HttpHeader',
  'UploadTarget',
  'DownloadLink',
];

export default ts.config(
  { ignores: ['dist', 'src/generated', 'test/generated', 'coverage', '.data', 'drizzle/meta', 'drizzle/*.sql'] },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ...ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off', // type-graphql's types and resolvers are classes
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/class-methods-use-this': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // the domain record is the resolver's source; the object type is only its schema
      '@typescript-eslint/no-misused-spread': 'off', // inputs are class instances with only the given keys
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: ['graphql-shield', 'graphql-middleware'].map((name) => ({
            name,
            message: 'Use app/graphql-shield.ts.',
            allowTypeImports: true,
          })),
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is parsed once, in app/config.ts.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument: ctx.now, or a Clock.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Time is an argument: ctx.now, or a Clock.',
        },
        {
          selector: "MemberExpression[object.name='sql'][property.name='raw']",
          message: 'Raw SQL text is how injections start.',
        },
      ],
    },
  },
  { files: ['src/kernel/clock.ts', 'src/kernel/ids.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/main.ts', 'src/worker.ts', 'src/sandbox-provider.ts', 'src/prepare.ts', 'src/kernel/db/**'],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: [
      'src/modules/rating/**/*.ts',
      'src/modules/billing/**/*.ts',
      'src/kernel/money.ts',
      'src/kernel/decimal.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'parseFloat', message: 'Money and rates are exact: kernel/decimal.ts.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['schema/**/*.graphql'],
    languageOptions: { parser: gql.parser, parserOptions: { graphQLConfig } },
    plugins: { '@graphql-eslint': gql },
    rules: {
      ...gql.configs['flat/schema-recommended'].rules,
      ...gql.configs['flat/schema-relay'].rules,
      // Cases of an impact run are readings, not objects: they have no id to be fetched by.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: false,
        },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          acceptedIdNames: ['id'],
          acceptedIdTypes: ['ID'],
          exceptions: { types: VALUE_TYPES, suffixes: ['Connection', 'Edge', 'Payload'] },
        },
      ],
    },
  },
  {
    files: ['test/operations/**/*.graphql'],
    languageOptions: { parser: gql.parser, parserOptions: { graphQLConfig } },
    plugins: { '@graphql-eslint': gql },
    rules: { ...gql.configs['flat/operations-recommended'].rules, '@graphql-eslint/require-selections': 'off' },
  },
  prettier,
);
