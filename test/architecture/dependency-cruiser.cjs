const rooms = require('./rooms.cjs');

const downOnly = rooms.slice(0, -1).map((room, index) => ({
  name: `${room}-looks-down-only`,
  severity: 'error',
  comment: 'News goes up as an event (app/reactions.ts), fields go up as extensions.',
  from: { path: `^src/modules/${room}/` },
  to: { path: `^src/modules/(${rooms.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...downOnly,
    {
      name: 'front-door',
      severity: 'error',
      comment: 'Another room is entered through its index.ts; tables may be named by tables and queries.',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', '/index\\.ts$', '\\.tables\\.ts$'] },
    },
    {
      name: 'unknown-room',
      severity: 'error',
      from: {},
      to: { path: '^src/modules/', pathNot: `^src/modules/(${rooms.join('|')})/` },
    },
    {
      name: 'kernel-knows-no-room',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^src/(modules|app|generated)/' },
    },
    {
      name: 'rooms-know-no-app',
      severity: 'error',
      from: { path: '^src/modules/' },
      to: { path: '^src/(app|main|prepare|worker)' },
    },
    {
      name: 'only-stores-speak-sql',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '\\.(store|queries|tables)\\.ts$',
          '^src/kernel/',
          '^src/modules/platform/',
          '^src/app/(sandbox/sandbox|database|reference-data)\\.ts$',
          '^src/modules/rating/published/',
        ],
      },
      to: { path: 'node_modules/(drizzle-orm|postgres)/' },
    },
    {
      name: 'only-api-knows-graphql',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/modules/[^/]+/api/', '^src/modules/[^/]+/index\\.ts$', '^src/app/'] },
      to: { path: 'node_modules/(type-graphql|graphql)/' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '\\.(life|rules)\\.ts$' },
      to: {
        path: ['\\.store\\.ts$', '\\.queries\\.ts$', '/operations/', '/api/', 'node_modules/(drizzle-orm|postgres)/'],
      },
    },
    {
      name: 'rules-use-no-node',
      severity: 'error',
      from: { path: '\\.(life|rules)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'foreign-tables-only-in-queries-and-tables',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: '\\.(queries|tables)\\.ts$' },
      to: { path: '^src/modules/.+\\.tables\\.ts$', pathNot: '^src/modules/$1/' },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'one-shield-adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app/graphql-shield\\.ts$' },
      to: { path: 'node_modules/(graphql-shield|graphql-middleware)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data|coverage)' },
  },
};
