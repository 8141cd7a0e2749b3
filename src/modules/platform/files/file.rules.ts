/** What a declaration may say. Pure; all problems at once, by path. A name is never repeated: it may hold somebody's. */
import { KernelRefusals, type Problems, type RefusalItem, type Sentence } from '../../../kernel/refusal.js';
import { CONTENT_TYPES, type ContentType, type FileDeclaration, type MaterialKind, MATERIALS } from './file.js';
import { FileRefusals } from './files.refusals.js';

type Path = readonly string[];

const NAME_MOST = 120;
/** Control, hidden, bidirectional and private-use characters, and what file systems and headers read as a path. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]/u;
const SHA256 = /^[0-9a-f]{64}$/;

export function isContentType(text: string): text is ContentType {
  return Object.hasOwn(CONTENT_TYPES, text);
}

/** The declaration in its normal form; null when something is wrong with it. */
export function checkDeclaration(
  given: FileDeclaration,
  kind: MaterialKind,
  path: Path,
  problems: Problems,
): FileDeclaration | null {
  const found: RefusalItem[] = [];
  const name = nameOf(given.name);
  if (name === null) found.push(badName([...path, 'name']));
  const contentType = given.contentType.trim().toLowerCase();
  const allowed: readonly string[] = MATERIALS[kind].types;
  if (!isContentType(contentType) || !allowed.includes(contentType))
    found.push(badType([...path, 'contentType'], kind, allowed));
  else if (!isSizeOf(contentType, given.sizeBytes)) found.push(badSize([...path, 'sizeBytes'], contentType, given));
  const sha256 = given.sha256.toLowerCase();
  if (!SHA256.test(sha256)) found.push(badDigest([...path, 'sha256']));
  const { capturedAt = null, capturedPosition = null } = given;
  if (capturedPosition && !isOnEarth(capturedPosition)) found.push(badPosition([...path, 'capturedPosition']));
  for (const item of found) problems.add(item);
  return found.length > 0 || name === null
    ? null
    : { name, contentType, sizeBytes: given.sizeBytes, sha256, capturedAt, capturedPosition };
}

function nameOf(given: string): string | null {
  if (given.length > NAME_MOST * 4) return null; // composing a megabyte costs more than refusing it
  const name = given.normalize('NFC').trim();
  return name === '' || [...name].length > NAME_MOST || name.startsWith('.') || UNSAFE.test(name) ? null : name;
}

type Written = NonNullable<FileDeclaration['capturedPosition']>;

const isOnEarth = ({ latitude, longitude }: Written): boolean =>
  Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180; // NaN is nowhere

export const microDegrees = ({ latitude, longitude }: Written) => ({
  capturedLatitude: Math.round(Number(latitude) * 1e6),
  capturedLongitude: Math.round(Number(longitude) * 1e6),
});

const badPosition = (field: Path): RefusalItem =>
  rejected(field, {
    zh: '位置须为 WGS 84 坐标:纬度 -90 至 90,经度 -180 至 180。',
    en: 'A position is told in WGS 84: latitude from -90 to 90, longitude from -180 to 180.',
  });

const isSizeOf = (type: ContentType, bytes: number): boolean =>
  Number.isInteger(bytes) && bytes >= 1 && bytes <= CONTENT_TYPES[type].most;

function rejected(field: Path, message: Sentence, more: Partial<RefusalItem> = {}): RefusalItem {
  return { code: FileRefusals.FILE_REJECTED, field, message, ...more };
}

const badName = (field: Path): RefusalItem =>
  rejected(
    field,
    {
      zh: '文件名须为 1–{most} 个字符,不含路径、控制或隐藏字符,也不以点开头。',
      en: 'The name takes 1–{most} characters, without a path, control or hidden characters, and does not begin with a dot.',
    },
    { facts: [{ name: 'most', value: String(NAME_MOST) }] },
  );

function badType(field: Path, kind: MaterialKind, allowed: readonly string[]): RefusalItem {
  const { says } = MATERIALS[kind];
  return rejected(
    field,
    { zh: `${says.zh}可用的类型:{allowed}。`, en: 'Types taken for {kind}: {allowed}.' },
    {
      facts: [
        { name: 'kind', value: kind },
        { name: 'allowed', value: allowed.join(', ') },
      ],
      wouldPass: allowed.map((value) => ({ field, value, message: { zh: `改用 ${value}`, en: `as ${value}` } })),
    },
  );
}

const badSize = (field: Path, type: ContentType, given: FileDeclaration): RefusalItem =>
  rejected(
    field,
    { zh: '{contentType} 的大小须为 1–{most} 字节。', en: 'A file of {contentType} takes 1–{most} bytes.' },
    {
      facts: [
        { name: 'contentType', value: type },
        { name: 'most', value: String(CONTENT_TYPES[type].most), unit: 'bytes' },
        { name: 'offered', value: String(given.sizeBytes), unit: 'bytes' },
      ],
    },
  );

const badDigest = (field: Path): RefusalItem =>
  rejected(field, { zh: 'SHA-256 须为 64 位十六进制。', en: 'The SHA-256 takes 64 hexadecimal digits.' });

/** What is wrong with taking a file that is there; null when it may be taken. */
export function checkTaken(
  file: { readonly state: string; readonly kind: string },
  kind: MaterialKind,
  path: Path,
): RefusalItem | null {
  const field = [...path, 'fileId'];
  if (file.state === 'REJECTED')
    return rejected(
      field,
      { zh: '该文件已被拒收,请重新申报。', en: 'This file was rejected. Declare another.' },
      { facts: [{ name: 'state', value: file.state }] },
    );
  if (file.kind === kind) return null;
  return rejected(
    field,
    {
      zh: '该文件申报为 {declaredAs},此处需要 {kind}。',
      en: 'This file was declared as {declaredAs}; {kind} is needed here.',
    },
    {
      facts: [
        { name: 'declaredAs', value: file.kind },
        { name: 'kind', value: kind },
      ],
    },
  );
}

export const notThere = (path: Path): RefusalItem => ({
  code: KernelRefusals.NOT_FOUND,
  field: [...path, 'fileId'],
});

export const oneOfBoth = (path: Path): RefusalItem => ({
  code: KernelRefusals.INVALID_INPUT,
  field: path,
  message: {
    zh: 'fileId 与 declare 须且只能填写一项。',
    en: 'Exactly one of `fileId` and `declare` is given.',
  },
});
