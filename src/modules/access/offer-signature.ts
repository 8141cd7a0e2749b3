/**
 * Signatures under offers: a detached JWS (RFC 7515, appendix F) over the exact bytes of the offer. Its key is of another
 * family than those of tokens, and its type is its own, so an offer never passes for a token.
 */
import { CompactSign } from 'jose';
import { OFFER_KEYS, SigningKeys, type SigningKeysParts } from './signing-keys.js';

export const OFFER_TYPE = 'gw-offer';

export interface OfferSignature {
  /** `header..signature`: the payload is left out and goes beside it. */
  readonly jws: string;
  /** Where the public key is published (JWKS). */
  readonly keysUrl: string;
}

/** The same bytes under the same key have the same signature. */
export type SignOffer = (payload: string) => Promise<OfferSignature>;

declare module '../../kernel/ctx.js' {
  interface Ports {
    readonly signOffer: SignOffer;
  }
}

export function offerSigningKeys(parts: Omit<SigningKeysParts, 'family'>): SigningKeys {
  return new SigningKeys({ ...parts, family: OFFER_KEYS });
}

export function offerSigner(keys: SigningKeys, keysUrl: () => string): SignOffer {
  return async (payload) => {
    const { kid, key } = await keys.signer();
    const whole = await new CompactSign(new TextEncoder().encode(payload))
      .setProtectedHeader({ alg: OFFER_KEYS.algorithm, typ: OFFER_TYPE, kid })
      .sign(key);
    const [header, , signature] = whole.split('.');
    return { jws: `${header ?? ''}..${signature ?? ''}`, keysUrl: keysUrl() };
  };
}
