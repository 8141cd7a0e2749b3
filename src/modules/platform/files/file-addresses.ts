/**
 * Signed addresses: who holds one may send the bytes of one file, or fetch them, until it ends. An address names its
 * purpose, file, owner and who asked, so one for fetching never sends, and what is fetched is looked up again under the
 * walls of the one who asked.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Actor } from '../../../kernel/ctx.js';
import { type Instant, instantOf, millisOf, plusMillis } from '../../../kernel/dates.js';
import { type Id, isUuid, trustedId } from '../../../kernel/ids.js';

export type Purpose = 'UPLOAD' | 'DOWNLOAD';

/** What a signed address says. */
export interface Pass {
  readonly purpose: Purpose;
  readonly fileId: Id<'File'>;
  readonly side: 'PARTNER' | 'INSURER';
  /** Null for the insurer's people. */
  readonly partnerId: Id<'Partner'> | null;
  /** Credential or member of staff that asked for it. */
  readonly actorId: string | null;
  readonly expiresAt: Instant;
}

export interface Address {
  readonly url: string;
  readonly expiresAt: Instant;
}

export interface FileAddresses {
  of(purpose: Purpose, fileId: Id<'File'>, actor: Actor, now: Instant): Address;
  /** What a token says when it is one of ours, ended or not; null for anything else. */
  read(token: string): Pass | null;
}

/** A bad line gets an hour to send; a link to fetch is made when it is needed. */
const LIVES_MS: Readonly<Record<Purpose, number>> = { UPLOAD: 3_600_000, DOWNLOAD: 300_000 };

const PURPOSES: readonly Purpose[] = ['UPLOAD', 'DOWNLOAD'];
const SIDES = ['PARTNER', 'INSURER'] as const;
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Purpose, side, file, partner, actor, end, signature. */
const BODY_BYTES = 1 + 1 + 16 * 3 + 6;
const SIGNATURE_BYTES = 32;

/** `base` is where callers reach the gateway: known only once it listens. */
export function fileAddresses(key: Buffer, base: () => string): FileAddresses {
  const signature = (body: Buffer): Buffer => createHmac('sha256', key).update(body).digest();
  return {
    of(purpose, fileId, actor, now) {
      const expiresAt = plusMillis(now, LIVES_MS[purpose]);
      const side = actor.side === 'INSURER' ? 'INSURER' : 'PARTNER';
      const body = written({ purpose, fileId, side, partnerId: actor.partnerId, actorId: actor.id, expiresAt });
      const token = Buffer.concat([body, signature(body)]).toString('base64url');
      return { url: `${base()}/files/${token}`, expiresAt };
    },
    read(token) {
      const bytes = Buffer.from(token, 'base64url');
      // Text that decodes to the same bytes is not the same address.
      if (bytes.length !== BODY_BYTES + SIGNATURE_BYTES || bytes.toString('base64url') !== token) return null;
      const body = bytes.subarray(0, BODY_BYTES);
      return timingSafeEqual(bytes.subarray(BODY_BYTES), signature(body)) ? readBody(body) : null;
    },
  };
}

function written(pass: Pass): Buffer {
  const end = Buffer.alloc(6);
  end.writeUIntBE(millisOf(pass.expiresAt), 0, 6);
  return Buffer.concat([
    Buffer.from([PURPOSES.indexOf(pass.purpose), SIDES.indexOf(pass.side)]),
    ...[pass.fileId, pass.partnerId, pass.actorId].map((id) => Buffer.from((id ?? NOBODY).replaceAll('-', ''), 'hex')),
    end,
  ]);
}

function readBody(body: Buffer): Pass | null {
  const id = (at: number): string | null => {
    const hex = body.toString('hex', at, at + 16);
    const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    return uuid === NOBODY || !isUuid(uuid) ? null : uuid;
  };
  const [purpose, side, fileId, partnerId] = [PURPOSES[body[0] ?? 9], SIDES[body[1] ?? 9], id(2), id(18)];
  if (!purpose || !side || fileId === null) return null;
  return {
    purpose,
    side,
    fileId: trustedId('File', fileId),
    partnerId: partnerId === null ? null : trustedId('Partner', partnerId),
    actorId: id(34),
    expiresAt: instantOf(body.readUIntBE(50, 6)),
  };
}

/** Whoever holds the address acts as the one who asked for it, and may do nothing else. */
export function bearerOf(pass: Pass): Actor {
  return {
    side: pass.side,
    id: pass.actorId,
    label: 'signed address',
    partnerId: pass.partnerId,
    outletIds: null,
    permissions: new Set(),
    roles: [],
    standing: 'ACTIVE',
  };
}
