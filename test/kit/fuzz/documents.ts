/** Documents that cost more than they look, or look like something they are not. Each says which limit it is meant for. */
export interface Bomb {
  readonly name: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** An agreement's versions, each with its agreement, and so on: three levels a turn. */
function deep(turns: number): string {
  return `agreement { ${'versions(first: 1) { nodes { agreement { '.repeat(turns)}id${' } } }'.repeat(turns)} }`;
}

function exponential(levels: number): string {
  const steps = many(
    levels,
    (index) => `fragment F${String(index)} on Viewer { ...F${String(index + 1)} ...F${String(index + 1)} }`,
  );
  return `query Bomb { viewer { ...F0 } } ${steps} fragment F${String(levels)} on Viewer { environment }`;
}

export const TOKEN_BOMBS: readonly Bomb[] = [
  { name: 'three thousand fields', document: `query Bomb { viewer { ${'environment '.repeat(3000)} } }` },
  { name: 'one endless list', document: `query Bomb { nodes(ids: [${'"x" '.repeat(5000)}]) { id } }` },
  {
    name: 'overlapping fields of many aliases and arguments',
    document: `query Bomb { ${many(700, (index) => `quotes(first: ${String(index)}) { totalCount }`)} }`,
  },
];

export const DEPTH_BOMBS: readonly Bomb[] = [
  { name: 'deep nesting', document: `query Bomb { ${deep(6)} }` },
  {
    name: 'deep nesting through fragments',
    document: `query Bomb { agreement { ...A } } ${many(8, (index) => `fragment ${'A'.repeat(index + 1)} on Agreement { versions(first: 1) { nodes { agreement { ...${'A'.repeat(index + 2)} } } } }`)} fragment ${'A'.repeat(9)} on Agreement { id }`,
  },
  {
    name: 'a fragment named __schema hides depth',
    document: `query Bomb { ...__schema } fragment __schema on Query { ${deep(6)} }`,
  },
];

export const ALIAS_BOMBS: readonly Bomb[] = [
  {
    name: 'one hundred aliases',
    document: `query Bomb { ${many(100, (index) => `a${String(index)}: viewer { environment }`)} }`,
  },
  {
    name: 'aliases through spreads',
    document: `query Bomb { a: viewer { ...V } b: viewer { ...V } c: viewer { ...V } d: viewer { ...V } } fragment V on Viewer { ${many(10, (index) => `a${String(index)}: environment`)} }`,
  },
  {
    name: 'aliased mutations',
    document: `mutation Bomb { ${many(40, (index) => `m${String(index)}: credentialRevoke(input: { credentialId: "x", reason: "x" }) { userErrors { code } }`)} }`,
  },
];

export const DIRECTIVE_BOMBS: readonly Bomb[] = [
  {
    name: 'directives on one field',
    document: `query Bomb { viewer { environment ${'@include(if: true) '.repeat(60)} } }`,
  },
  { name: 'unknown directives', document: `query Bomb { viewer { environment ${'@a '.repeat(400)} } }` },
  {
    name: 'directives over many fields',
    document: `query Bomb { viewer { ${'environment @skip(if: false) '.repeat(40)} } }`,
  },
];

export const NODE_BOMBS: readonly Bomb[] = [
  {
    name: 'a hundred times a hundred times a hundred',
    document:
      'query Bomb { partners(first: 100) { nodes { agreements(first: 100) { nodes { versions(first: 100) { nodes { id } } } } } } }',
  },
  {
    name: 'sizes in variables',
    document:
      'query Bomb($n: Int) { partners(first: $n) { nodes { agreements(first: $n) { nodes { versions(first: $n) { nodes { id } } } } } } }',
    variables: { n: 100 },
  },
  {
    name: 'sizes of a billion',
    document:
      'query Bomb { partners(first: 1000000000) { nodes { agreements(first: 1000000000) { nodes { versions(first: 1000000000) { nodes { id } } } } } } }',
  },
];

export const FRAGMENT_BOMBS: readonly Bomb[] = [
  { name: 'a fragment of itself', document: 'query Bomb { viewer { ...F } } fragment F on Viewer { ...F }' },
  {
    name: 'two fragments of each other',
    document: 'query Bomb { viewer { ...F } } fragment F on Viewer { ...G } fragment G on Viewer { ...F }',
  },
  { name: 'exponential fragments', document: exponential(20) },
  { name: 'more exponential fragments', document: exponential(120) },
  {
    name: 'an unused fragment',
    document: 'query Bomb { viewer { environment } } fragment F on Viewer { environment }',
  },
];

export const UNNAMED: readonly Bomb[] = [
  { name: 'a query without a name', document: '{ viewer { environment } }' },
  {
    name: 'a mutation without a name',
    document: 'mutation { credentialRevoke(input: { credentialId: "x", reason: "x" }) { userErrors { code } } }',
  },
  { name: 'a field behind a fragment', document: '{ __typename ...F } fragment F on Query { viewer { environment } }' },
  { name: 'a field behind an inline fragment', document: '{ __typename ... on Query { viewer { environment } } }' },
];

export const ODD_DOCUMENTS: readonly Bomb[] = [
  { name: 'nothing', document: '' },
  { name: 'a comment', document: '# nothing' },
  { name: 'only a fragment', document: 'fragment F on Viewer { environment }' },
  { name: 'an open brace', document: 'query Q { viewer {' },
  { name: 'ten thousand braces', document: '{'.repeat(10_000) },
  { name: 'ten thousand brackets', document: `query Q { nodes(ids: ${'['.repeat(10_000)}` },
  {
    name: 'deep literals',
    document: `mutation M { tariffPublish(input: { document: ${'{a:'.repeat(300)}1${'}'.repeat(300)} }) { replayed } }`,
  },
  { name: 'deep lists', document: `query Q { nodes(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }` },
  { name: 'a type definition', document: 'type Evil { id: ID } extend type Query { evil: Evil }' },
  {
    name: 'an unknown operation',
    document: 'query A { viewer { environment } } query B { viewer { environment } }',
    operationName: "C'; drop table quotes; --",
  },
  {
    name: 'two operations without a choice',
    document: 'query A { viewer { environment } } query B { viewer { environment } }',
  },
  {
    name: 'two operations of one name',
    document: 'query A { viewer { environment } } query A { viewer { environment } }',
  },
  { name: 'a subscription', document: 'subscription S { quoteChanged { id } }' },
  { name: 'a subscription that selects __typename', document: 'subscription S { __typename }' },
  { name: 'defer', document: 'query Q { viewer { ... @defer { environment } } }' },
  { name: 'stream', document: 'query Q { quotes(first: 1) { nodes @stream { id } } }' },
  { name: 'NUL as an escape', document: 'query Q { vehicle(by: { vin: "a\\u0000b" }) { id } }' },
  {
    name: 'NUL as a braced escape',
    document: 'query Q { quotes(first: 1, filter: { search: "\\u{0}" }) { totalCount } }',
  },
  {
    name: 'NUL in a default value',
    document: 'query Q($s: String = "\\u0000") { quotes(first: 1, filter: { search: $s }) { totalCount } }',
  },
  { name: 'half a character as an escape', document: 'query Q { vehicle(by: { vin: "\\ud800" }) { id } }' },
  { name: 'a block string', document: 'query Q { vehicle(by: { vin: """\n  x\n    y """ }) { id } }' },
  { name: 'introspection under other names', document: 'query Q { a: __schema { b: types { c: name } } }' },
  {
    name: 'introspection of introspection',
    document: `query Q { __schema { types { ${'fields { type { '.repeat(5)}name${' } }'.repeat(5)} } } }`,
  },
  {
    name: 'introspection in a circle',
    document: `query Q { __type(name: "Query") { ${'fields { type { ofType { '.repeat(30)}name${' } } }'.repeat(30)} } }`,
  },
  { name: 'introspection of an odd name', document: 'query Q { __type(name: "__proto__") { name } }' },
  { name: 'a field that is nearly there', document: 'query Q { quotez(first: 1) { nodes { idd } } }' },
  {
    name: 'a field of the prototype',
    document: 'query Q { __proto__ constructor toString viewer { hasOwnProperty } }',
  },
  { name: 'an unknown argument', document: 'query Q { viewer(evil: 1) { environment } }' },
  { name: 'a variable that is not declared', document: 'query Q { quotes(first: $n) { totalCount } }' },
  { name: 'a variable of an unknown type', document: 'query Q($n: Evil!) { quotes(first: $n) { totalCount } }' },
  { name: 'a variable of an output type', document: 'query Q($n: Quote) { quotes(first: $n) { totalCount } }' },
  { name: 'a variable twice', document: 'query Q($n: Int, $n: Int) { quotes(first: $n) { totalCount } }' },
  {
    name: 'null behind a default',
    document: 'query Q($order: QuoteOrder = NEWEST) { quotes(first: 1, order: $order) { totalCount } }',
    variables: { order: null },
  },
  {
    name: 'null in a list behind a default',
    document: 'query Q($id: ID = "x") { nodes(ids: [$id]) { id } }',
    variables: { id: null },
  },
  { name: 'a missing variable inside an object', document: 'query Q($id: ID) { quote(by: { id: $id }) { id } }' },
  { name: 'one of none', document: 'query Q { quote(by: {}) { id } }' },
  { name: 'one of two', document: 'query Q { quote(by: { id: "x", number: "y" }) { id } }' },
  { name: 'one of null', document: 'query Q { quote(by: { id: null }) { id } }' },
  { name: 'a 64 bit integer', document: 'query Q { quotes(first: 9223372036854775808) { totalCount } }' },
  { name: 'a float for an integer', document: 'query Q { quotes(first: 1.0) { totalCount } }' },
  { name: 'an integer of many digits', document: `query Q { quotes(first: ${'9'.repeat(4000)}) { totalCount } }` },
  { name: 'an enum as text', document: 'query Q { quotes(first: 1, order: "NEWEST") { totalCount } }' },
  { name: 'a wrong enum', document: 'query Q { quotes(first: 1, order: EVIL) { totalCount } }' },
  {
    name: 'a directive of a variable that is no boolean',
    document: 'query Q($b: String!) { viewer { environment @include(if: $b) } }',
    variables: { b: 'x' },
  },
  { name: 'duplicate input keys', document: 'query Q { quote(by: { id: "x", id: "y" }) { id } }' },
  { name: 'duplicate arguments', document: 'query Q { quotes(first: 1, first: 2) { totalCount } }' },
  { name: 'conflicting fields', document: 'query Q { a: viewer { environment } a: permissions { name } }' },
  { name: 'a very long name', document: `query ${'Q'.repeat(50_000)} { viewer { environment } }` },
  { name: 'a byte order mark', document: '\ufeffquery Q { viewer { environment } }' },
  { name: 'right-to-left marks', document: 'query Q { viewer { \u202eenvironment } }' },
];

export const ALL_DOCUMENTS: readonly Bomb[] = [
  ...TOKEN_BOMBS,
  ...DEPTH_BOMBS,
  ...ALIAS_BOMBS,
  ...DIRECTIVE_BOMBS,
  ...NODE_BOMBS,
  ...FRAGMENT_BOMBS,
  ...UNNAMED,
  ...ODD_DOCUMENTS,
];
