/** Words of hostile files: what each is, and what must become of it. */
import type { MaterialKind } from '../generated/operations.js';
import { content, latin1 } from './file-contents.js';

/** Harmless words that must never come back. */
export const MARK = 'alert-hostile-mark';
export const SCRIPT = `<script>${MARK}()</script>`;
/** In two halves, or scanners would find this source. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface Hostile {
  readonly what: string;
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly kind: MaterialKind;
  readonly name?: string;
  /** REFUSED at the declaration, REJECTED for its content (by which reason), or NEUTRALISED: stored as something else. */
  readonly ends: 'REFUSED' | 'NEUTRALISED' | { readonly rejected: RegExp };
}

/** An empty archive that holds one name, as a reader from the end finds it. */
export function zip(name = 'A.class'): Buffer {
  const entry = Buffer.alloc(46);
  entry.write('PK\x01\x02', 'latin1');
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  return Buffer.concat([entry, latin1(name), end]);
}

export const NOT_IT = { rejected: /declared type/ };
export const ACTS = { rejected: /active content/ };
export const HIDES = { rejected: /hidden/ };
export const BROKEN = { rejected: /broken or cut off/ };
export const TOO_MUCH = { rejected: /unfolds to too much/ };
export const SICK = { rejected: /Malware/ };

export const picture = (what: string, bytes: Buffer, ends: Hostile['ends'], contentType = 'image/jpeg'): Hostile => ({
  what,
  bytes,
  contentType,
  kind: 'DAMAGE_PHOTO',
  ends,
});
export const paper = (what: string, bytes: Buffer, ends: Hostile['ends']): Hostile => ({
  what,
  bytes,
  contentType: 'application/pdf',
  kind: 'ACCIDENT_CERTIFICATE',
  ends,
});
export const film = (what: string, bytes: Buffer, ends: Hostile['ends']): Hostile => ({
  what,
  bytes,
  contentType: 'video/mp4',
  kind: 'DAMAGE_VIDEO',
  ends,
});
export const receipt = (what: string, bytes: Buffer, ends: Hostile['ends']): Hostile => ({
  what,
  bytes,
  contentType: 'application/json',
  kind: 'SIGNATURE_RECORD',
  ends,
});
export const named = (what: string, name: string): Hostile => ({
  ...picture(`a picture with ${what}`, content('image/jpeg'), 'REFUSED'),
  name,
});
export const typed = (contentType: string): Hostile =>
  picture(`a file declared as ${contentType}`, latin1(SCRIPT), 'REFUSED', contentType);

/** Two pages of it. */
export const long = latin1(`${MARK} `.repeat(500));
