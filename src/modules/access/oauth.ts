/** The words of OAuth 2 over HTTP: what comes in, what goes out, and the errors of RFC 6749. No framework. */

export interface OAuthRequest {
  /** Names in lower case, as Node gives them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: URLSearchParams;
  /** Address of the caller, after trusted proxies. */
  readonly ip: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_scope'
  | 'unsupported_grant_type'
  | 'slow_down'
  | 'temporarily_unavailable'
  | 'server_error';

const STATUS: Readonly<Record<OAuthErrorCode, number>> = {
  invalid_request: 400,
  invalid_client: 401,
  invalid_scope: 400,
  unsupported_grant_type: 400,
  slow_down: 429,
  temporarily_unavailable: 503,
  server_error: 500,
};

export class OAuthError extends Error {
  constructor(
    readonly code: OAuthErrorCode,
    /** For the client's developer; never a value of the request, nor whether a client exists. */
    readonly description: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(code);
    this.name = 'OAuthError';
  }
}

/** Nothing of these endpoints may be kept by anybody on the way. */
const NO_STORE = { 'content-type': 'application/json', 'cache-control': 'no-store', pragma: 'no-cache' } as const;

export function answer(body: Readonly<Record<string, unknown>>): HttpAnswer {
  return { status: 200, headers: NO_STORE, body };
}

export function errorAnswer(error: OAuthError): HttpAnswer {
  return {
    status: STATUS[error.code],
    headers: {
      ...NO_STORE,
      ...(error.code === 'invalid_client' ? { 'www-authenticate': 'Basic realm="token", charset="UTF-8"' } : {}),
      ...(error.retryAfterSeconds === null ? {} : { 'retry-after': String(error.retryAfterSeconds) }),
    },
    body: { error: error.code, error_description: error.description },
  };
}

/** One header as one text; a repeated one is nobody's. */
export function headerOf(headers: OAuthRequest['headers'], name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' ? value : null;
}

/** Parameters by name. RFC 6749 3.2: none may come twice, and an empty one counts as absent. */
export function parametersOf(request: OAuthRequest): ReadonlyMap<string, string> {
  const type = headerOf(request.headers, 'content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    throw new OAuthError('invalid_request', 'Send application/x-www-form-urlencoded.');
  const seen = new Map<string, string>();
  for (const [name, value] of request.body) {
    if (seen.has(name)) throw new OAuthError('invalid_request', 'A parameter came twice.');
    seen.set(name, value);
  }
  return new Map([...seen].filter(([, value]) => value !== ''));
}
