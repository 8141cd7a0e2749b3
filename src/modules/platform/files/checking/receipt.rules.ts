/** Receipts of an e-signature: JSON, with nothing in it that a page could take for markup. */
import { type Examined, plain } from './examined.js';

/** Outside of strings JSON has none of these characters, so writing them as escapes changes no value. */
const MARKUP = /[<>&\u2028\u2029]/g;

export function examineReceipt(bytes: Buffer): Examined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return { fault: 'CONTENT_TYPE' };
    return plain(Buffer.from(text.replace(MARKUP, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)));
  } catch {
    return { fault: 'CONTENT_TYPE' };
  }
}
