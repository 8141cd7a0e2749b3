/** What `npm start` prints in the sandbox: where to go, and as whom. */
import type { Config } from '../config.js';
import { providerKeys } from '../payments/protocol.js';
import { SANDBOX_CREDENTIALS, sandboxSecretOf } from './credentials.js';

export function banner(url: string, { secret, payments }: Config): string {
  const rows = SANDBOX_CREDENTIALS.map(
    ({ clientId, who }) => `  ${who.padEnd(34)}${clientId.padEnd(26)}${sandboxSecretOf(secret, clientId)}`,
  );
  return `
Channel gateway, sandbox. Everything in it is invented.

  GraphQL    ${url}/graphql
  GraphiQL   ${url}/graphiql
  Token      ${url}/oauth/token
  Cashier    ${payments.providerUrl ?? '-'}   POST /control, bearer ${providerKeys(payments.providerSecret).control}

  ${'who'.padEnd(34)}${'client id'.padEnd(26)}secret
${rows.join('\n')}

  npm run tour   plays a dealer's and a broker's morning against it

`;
}
