/** Public keys of clients (`private_key_jwt`): which kinds are taken, and that no private part is ever kept. */
import { z } from 'zod';

export const ASSERTION_ALGORITHMS = ['ES256', 'EdDSA', 'Ed25519', 'PS256', 'RS256'] as const;
export type AssertionAlgorithm = (typeof ASSERTION_ALGORITHMS)[number];

const kid = z.string().regex(/^[\x21-\x7e]{1,128}$/);
const coordinate = z.string().regex(/^[\w-]{43}$/);
const use = z.literal('sig').optional();

/** Only public members are named, so everything else is dropped on reading. */
const EcKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid,
  use,
  alg: z.literal('ES256').optional(),
  x: coordinate,
  y: coordinate,
});
const EdKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid,
  use,
  alg: z.enum(['EdDSA', 'Ed25519']).optional(),
  x: coordinate,
});
const RsaKey = z.object({
  kty: z.literal('RSA'),
  kid,
  use,
  alg: z.enum(['PS256', 'RS256']).optional(),
  n: z.string().regex(/^[\w-]{342,1366}$/), // 2048 to 8192 bits
  e: z.literal('AQAB'),
});
const ClientKey = z.discriminatedUnion('kty', [EcKey, EdKey, RsaKey]);
export type ClientKey = z.infer<typeof ClientKey>;

/** Members that only a private or shared key has. A client that shows one has shown too much: the key is burnt. */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** Reads a JWK offered as text; null when it is not a public key of a kind we take. */
export function parseClientKey(text: string): ClientKey | null {
  let offered: unknown;
  try {
    offered = JSON.parse(text);
  } catch {
    return null;
  }
  if (
    typeof offered !== 'object' ||
    offered === null ||
    PRIVATE_MEMBERS.some((member) => Object.hasOwn(offered, member))
  )
    return null;
  const parsed = ClientKey.safeParse(offered);
  return parsed.success ? parsed.data : null;
}

/** The keys kept with a credential. A row that we cannot read has no keys. */
export function clientKeysOf(stored: unknown): ClientKey[] {
  const parsed = z.array(ClientKey).safeParse(stored);
  return parsed.success ? parsed.data : [];
}

/** Algorithms that a key may be used with: never another family's, and only its own when it names one. */
export function algorithmsOf(key: ClientKey): AssertionAlgorithm[] {
  if (key.alg) return [key.alg];
  if (key.kty === 'EC') return ['ES256'];
  return key.kty === 'OKP' ? ['EdDSA', 'Ed25519'] : ['PS256', 'RS256'];
}
