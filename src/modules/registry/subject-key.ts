/** The key of subject hashes: one per gateway, never in the database. Losing it means every subject row must be made again. */
import { Defect } from '../../kernel/failure.js';
import { SUBJECT_KEY_BYTES, subjectHash, type SubjectKind } from './subject-hash.js';

let subjectKey: Buffer | null = null;

/** Set once at start from the gateway's secret. */
export function setSubjectKey(key: Buffer): void {
  if (key.byteLength < SUBJECT_KEY_BYTES) throw new Defect('subject key is too short');
  subjectKey = key;
}

/** Hash of a VIN or identity number in its normal form, as subject rows hold it. */
export function hashOfSubject(kind: SubjectKind, number: string): string {
  if (!subjectKey) throw new Defect('subject key is not set');
  return subjectHash(subjectKey, kind, number);
}
