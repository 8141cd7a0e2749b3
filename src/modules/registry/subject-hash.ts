/**
 * What the insurer-wide subject row stores instead of a number: HMAC-SHA256 under a key that lives outside the database.
 * A plain hash would not do: all resident numbers of a city can be tried in minutes.
 */
import { createHmac } from 'node:crypto';
import type { IdentityKind } from './vehicle.js';

export type SubjectKind = 'VIN' | IdentityKind;

/** As long as the digest: a shorter key would be the weakest part (RFC 2104). */
export const SUBJECT_KEY_BYTES = 32;

/**
 * 64 hex digits. Takes the checked, normal form of a number, so that one vehicle or person has one hash. The kind is
 * hashed too: a passport and a frame number with the same characters are two subjects.
 */
export function subjectHash(key: Uint8Array, kind: SubjectKind, number: string): string {
  if (key.byteLength < SUBJECT_KEY_BYTES) throw new RangeError('subject key is too short');
  // A number that skipped its check would make a second subject for one thing. The number stays out of the error.
  if (number === '' || number !== number.normalize('NFKC').replace(/\s/gu, '').toUpperCase()) {
    throw new RangeError('subject number is not in its normal form');
  }
  return createHmac('sha256', key).update(`${kind}\n${number}`, 'utf8').digest('hex');
}
