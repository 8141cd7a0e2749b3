/**
 * The code printed on a document, which `/verify/{code}` takes: 100 random bits in Crockford's base 32, whose letters
 * cannot be mistaken for figures. Whoever types it from paper may write O for 0, I or L for 1, any case, any dashes.
 */
import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;

export function newVerificationCode(): string {
  // 32 divides 256: every letter is as likely as any other.
  return grouped(Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length] ?? '0').join(''));
}

/** The code as it is stored; null when what was typed cannot be one. */
export function readVerificationCode(typed: string): string | null {
  if (typed.length > 64) return null;
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return plain.length === LENGTH && [...plain].every((char) => ALPHABET.includes(char)) ? grouped(plain) : null;
}

function grouped(plain: string): string {
  return (plain.match(/.{5}/g) ?? []).join('-');
}
