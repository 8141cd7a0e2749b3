/** What `npm start` prints in the sandbox: where to go, and as whom. */
import type { Secret } from '../config.js';
import { SANDBOX_CREDENTIALS, sandboxSecretOf } from './credentials.js';

export function banner(url: string, secret: Secret): string {
  const rows = SANDBOX_CREDENTIALS.map(
    ({ clientId, who }) => `  ${who.padEnd(34)}${clientId.padEnd(26)}${sandboxSecretOf(secret, clientId)}`,
  );
  return `
Channel gateway, sandbox. Everything in it is invented.

  GraphQL    ${url}/graphql
  GraphiQL   ${url}/graphiql
  Token      ${url}/oauth/token

  ${'who'.padEnd(34)}${'client id'.padEnd(26)}secret
${rows.join('\n')}

  npm run tour   plays a dealer's and a broker's morning against it

`;
}
