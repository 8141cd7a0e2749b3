/** Signs in to the sandbox and asks as a partner's system does. */
import fs from 'node:fs';
import path from 'node:path';

export class Client {
  constructor(url, dataDir, clientId) {
    Object.assign(this, { url, dataDir, clientId });
  }

  async signIn() {
    const { Secret } = await import('../../dist/app/config.js');
    const { sandboxSecretOf } = await import('../../dist/app/sandbox/credentials.js');
    const installation = new Secret(fs.readFileSync(path.join(this.dataDir, 'secret'), 'utf8'));
    const secret = sandboxSecretOf(installation, this.clientId);
    const answer = await fetch(`${this.url}/oauth/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${this.clientId}:${secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    });
    this.token = (await answer.json()).access_token;
    if (!this.token) throw new Error(`no token for ${this.clientId}`);
    return this;
  }

  /** Headers of a request, the same for the gateway and for L0. */
  get headers() {
    return {
      'content-type': 'application/json',
      'accept-language': 'en',
      authorization: `Bearer ${this.token}`,
    };
  }

  async ask(query, variables) {
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`${this.url}/graphql`, { method: 'POST', headers: this.headers, body });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    for (const field of Object.values(data))
      if (field?.userErrors?.length) throw new Error(JSON.stringify(field.userErrors));
    return data;
  }
}
