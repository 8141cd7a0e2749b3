/** POST /oauth/introspect (RFC 7662), for a partner's own systems: a client may ask about its own partner's tokens only. */
import { decodeJwt } from 'jose';
import { Failure } from '../../kernel/failure.js';
import { authenticateClient } from './client-authentication.js';
import { answer, type HttpAnswer, OAuthError, type OAuthRequest, parametersOf } from './oauth.js';
import { guarded, recordUseOf, type TokenEndpointParts } from './token-endpoint.js';
import type { PrincipalOf } from './verify-token.js';

export async function answerIntrospection(
  parts: TokenEndpointParts,
  principalOf: PrincipalOf,
  request: OAuthRequest,
): Promise<HttpAnswer> {
  return guarded(parts.log, async () => {
    const parameters = parametersOf(request);
    const client = await authenticateClient(parts, request, parameters);
    await recordUseOf(parts, client); // an assertion counts once here too
    const token = parameters.get('token');
    if (token === undefined) throw new OAuthError('invalid_request', 'token is missing.');
    const principal = await principalOf(token).catch((error: unknown) => {
      if (error instanceof Failure && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    });
    // Somebody else's token is as unknown as a forged one.
    if (!principal || principal.side !== client.principal.side || principal.partnerId !== client.principal.partnerId)
      return answer({ active: false });
    const { iss, aud, iat, exp, jti } = decodeJwt(token);
    return answer({
      active: true,
      token_type: 'Bearer',
      client_id: principal.clientId,
      sub: principal.clientId,
      scope: [...principal.permissions].sort().join(' '), // what it permits now
      iss,
      aud,
      iat,
      exp,
      jti,
    });
  });
}
