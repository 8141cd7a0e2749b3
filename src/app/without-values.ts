/**
 * graphql-js repeats the offending value in its messages, and a value may be somebody's identity number. What it says
 * of the place and of the rule is kept; what the caller sent as data is not. Names of a document stay: a document is a
 * program, data belongs into variables.
 */
import { GraphQLError } from 'graphql';

/** Long enough for an honest name, too short for a document to be reflected. */
const LONGEST = 500;

export function wordsWithoutValues(error: GraphQLError): string {
  const rule = ruleOf(error);
  const variable = rule === null ? null : variableOf(error.message, rule);
  const text = variable === null ? withoutValues(error.message) : `${variable}: ${withoutValues(rule ?? '')}`;
  return text.slice(0, LONGEST);
}

/**
 * A variable that does not coerce is told as `Variable "$x" got invalid value <the value> at "x.y"; <rule>`. A value can
 * imitate any of that, so the rule is not searched for in the text: it is the message of the error underneath.
 */
function ruleOf(error: GraphQLError): string | null {
  if (!error.message.startsWith('Variable "$')) return null;
  const under = error.originalError;
  if (under instanceof GraphQLError && under.message !== error.message) return under.message;
  // A scalar that threw something else than a GraphQLError: `Expected type "X". <its message>`.
  const words = under && /; (Expected type "\w+"\. )/.exec(error.message);
  return words ? (words[1] ?? null) : null;
}

function variableOf(message: string, rule: string): string | null {
  const name = /^Variable "(\$\w+)" got invalid value /.exec(message)?.[1];
  if (name === undefined) return null;
  const before = message.endsWith(`; ${rule}`) ? message.slice(0, -rule.length - 2) : message;
  const place = / at "([\w.[\]]+)"$/.exec(before)?.[1];
  return `Variable "${place === undefined ? name : `$${place}`}"`;
}

/** Message shapes of graphql-js 16 that end in, or hold, a value; each is cut where the value begins. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^(Variable "\$\w+") got invalid value .*$/s, '$1 got an invalid value.'],
  [/^Argument "(\w+)" has invalid value .*$/s, 'Argument "$1" has an invalid value.'],
  [/^Value ".*" does not exist in ("\w+" enum)\..*$/s, 'This value does not exist in $1.'],
  [/^(Enum "\w+"|\w+) cannot represent (an? )?([a-z0-9 -]*?)value(: .*)?$/s, '$1 cannot represent this $3value.'],
  [/^(Expected value of type "[^"]+"), found .*$/s, '$1.'],
  [/^(Expected type "[^"]+"\.) .*$/s, '$1'],
  [/^Syntax Error: Document contains more tha[nt] (\d+) tokens.*$/s, 'The document contains more than $1 tokens.'],
  [
    /^Syntax Error: (Expected \w+|Unexpected character|Unterminated string|Invalid Unicode escape sequence).*$/s,
    'Syntax Error: $1.',
  ],
  [
    /^Syntax Error: (?!Query|Aliases|Directives|Expected \w+\.$|Unexpected character\.$|Unterminated string\.$|Invalid Unicode escape sequence\.$).*$/s,
    'Syntax Error.',
  ],
];

/** The message with every value cut out. */
export function withoutValues(message: string): string {
  const plain = message.replace(/ Did you mean .*$/s, ''); // hidden in documents by Apollo, not in variables
  const cut = SHAPES.reduce((text, [shape, words]) => text.replace(shape, words), plain);
  return cut.replace(/"([^"]*)"/g, (quoted, inner: string) => (isName(inner) ? quoted : '"…"'));
}

/** Names of the schema and of honest documents: `$input`, `QuoteFilter.state`, `[ID!]!`. A run of digits is no name. */
function isName(text: string): boolean {
  return /^[@$]?[\w.[\]!|]{1,80}$/.test(text) && !/^\d|\d{8}/.test(text);
}
