/** What a declaration of a file may say (security.md row 32: size, type lies, path names). */
import { describe, expect, it } from '@jest/globals';
import { Problems, type RefusalItem } from '../../../src/kernel/refusal.js';
import { CONTENT_TYPES, type FileDeclaration, MATERIALS } from '../../../src/modules/platform/files/file.js';
import { checkDeclaration } from '../../../src/modules/platform/files/file.rules.js';

const GOOD: FileDeclaration = {
  name: '行驶证 (正面).jpg',
  contentType: 'image/jpeg',
  sizeBytes: 1000,
  sha256: 'a'.repeat(64),
  capturedAt: null,
  capturedPosition: null,
};

function check(changes: Partial<FileDeclaration>, kind: keyof typeof MATERIALS = 'VEHICLE_LICENCE') {
  const problems = new Problems();
  const file = checkDeclaration({ ...GOOD, ...changes }, kind, ['input', 'file'], problems);
  return { file, items: problems.items };
}

const fields = (items: readonly RefusalItem[]): string[] => items.map((item) => item.field?.join('.') ?? '');

describe('a declaration', () => {
  it('passes in its normal form', () => {
    expect(check({ contentType: ' Image/JPEG ', sha256: 'A'.repeat(64), name: ' a.jpg ' })).toEqual({
      file: { ...GOOD, name: 'a.jpg' },
      items: [],
    });
  });

  it.each([
    '../etc/passwd',
    'a/b.jpg',
    'a\\b.jpg',
    'C:a.jpg',
    '.htaccess',
    '..',
    '',
    '   ',
    'a\0.jpg',
    'a\r\nSet-Cookie: x.jpg',
    'gpj.\u202eexe.jpg',
    'a\u200b.jpg',
    'a".jpg',
    '<b>.jpg',
    '长'.repeat(121),
    'x'.repeat(1_000_000),
  ])('with a name that is a trick, or none (%#), is refused without repeating it', (name) => {
    const { file, items } = check({ name });
    expect([file, fields(items)]).toEqual([null, ['input.file.name']]);
    expect(JSON.stringify(items)).not.toContain(name === '' ? '\u0000' : name);
  });

  it.each([
    'image/svg+xml',
    'text/html',
    'application/zip',
    'image/jpeg; charset=x',
    'toString',
    '',
    'application/json',
  ])('of type %j is refused, and told which pass', (contentType) => {
    const { items } = check({ contentType });
    expect(fields(items)).toEqual(['input.file.contentType']);
    expect(items[0]?.wouldPass?.map(({ value }) => value)).toEqual(MATERIALS.VEHICLE_LICENCE.types);
  });

  it.each(Object.entries(CONTENT_TYPES))(
    'of %s takes one byte to its most, and not one more',
    (contentType, { most }) => {
      for (const sizeBytes of [1, most]) expect(check({ contentType, sizeBytes }, 'OTHER').items).toEqual([]);
      for (const sizeBytes of [0, -1, most + 1])
        expect(fields(check({ contentType, sizeBytes }, 'OTHER').items)).toEqual(['input.file.sizeBytes']);
    },
  );

  it.each(['', 'a'.repeat(63), 'a'.repeat(65), 'g'.repeat(64), '\n'.padStart(65, 'a')])(
    'with a digest that is none (%#) is refused',
    (sha256) => {
      expect(fields(check({ sha256 }).items)).toEqual(['input.file.sha256']);
    },
  );

  it('hears everything at once', () => {
    expect(fields(check({ name: '..', contentType: 'x', sizeBytes: 0, sha256: '' }).items)).toEqual([
      'input.file.name',
      'input.file.contentType',
      'input.file.sha256',
    ]);
  });
});
