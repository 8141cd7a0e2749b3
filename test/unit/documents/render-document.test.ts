/** `renderDocument`: the same data the same bytes, every character with ink or a refusal that names it, pages that carry their head and number (issue 3.7, S-164, S-167). */
import { afterAll, describe, expect, it } from '@jest/globals';
import { type Block, type DocumentSpec, UndrawableCharacter } from '../../../src/modules/platform/documents/index.js';
import { renderDocument, stopRendering } from '../../../src/modules/platform/documents/render-document.js';
import { PRINTED_AT, RARE_NAME } from '../../kit/papers.js';
import { readPdf } from '../../kit/pdf-text.js';

const document = (blocks: readonly Block[], rest: Partial<DocumentSpec> = {}): DocumentSpec => ({
  format: 'A4',
  language: 'ZH_CN',
  title: '测试文件',
  issuer: '示例财产保险股份有限公司',
  reference: [],
  footer: { number: 'N-1', contentHash: 'ab'.repeat(32), verificationCode: '7K9QF-M2X4T', time: '2026-11-27 15:30:09' },
  madeAt: PRINTED_AT,
  blocks,
  ...rest,
});

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const named = (value: string): Block => ({ kind: 'grid', columns: 2, cells: [{ label: '投保人', value }] });
const read = async (spec: DocumentSpec) => readPdf(await renderDocument(spec));

afterAll(stopRendering);

describe('a document', () => {
  it('is the same bytes for the same data, whatever was drawn in between', async () => {
    const spec = document([named(RARE_NAME), paragraph('一丁七')]);
    const first = await renderDocument(spec);
    // Its radicals (U+2F00) share their glyphs with the characters above: nothing of it may stay behind.
    await renderDocument(document([paragraph('⼀⼆⼈ 其他文字')]));
    expect(Buffer.compare(first, await renderDocument(spec))).toBe(0);
    expect(Buffer.compare(first, await renderDocument(document([named('王'), paragraph('一丁七')])))).not.toBe(0);
  });

  it('says its title, issuer, number, language and moment in the properties of the file, and no other moment', async () => {
    const { source } = await read(document([paragraph('正文')]));
    expect(source).toContain('(D:20261127073009Z)');
    expect(source.match(/D:\d{14}/g)).toHaveLength(1);
    expect(source).toContain('/Lang (zh-CN)');
    expect(source).toContain('(N-1)');
    expect((await read(document([paragraph('text')], { language: 'EN' }))).source).toContain('/Lang (en)');
  });

  it('can be searched: the text stands in it as it was given', async () => {
    const { text } = await read(
      document([named('阿依古丽·买买提'), paragraph('A long English sentence, with figures 1,234.50.')]),
    );
    expect(text).toContain('阿依古丽·买买提');
    expect(text).toContain('A long English sentence, with figures 1,234.50.');
  });

  it('tells page n of m, number, hash, code and time at the foot of every page', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => ({ cells: [`第${row}行`, '1.00'] }));
    const columns = [
      { title: '险别', share: 3 },
      { title: '保险费', share: 1, align: 'right' as const },
    ];
    const { pages } = await read(document([{ kind: 'table', columns, rows }]));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((lines, index) => {
      const page = lines.join('|');
      expect(page).toContain(`第 ${index + 1} 页 共 ${pages.length} 页`);
      for (const foot of ['编号：N-1', `SHA-256 ${'ab'.repeat(32)}`, '验证码：7K9QF-M2X4T', '2026-11-27 15:30:09'])
        expect(page).toContain(foot);
    });
  });

  it('repeats the head of a table on every page, and loses no row of it', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => ({ cells: [`第${row}行`, `${row}.00`] }));
    const columns = [
      { title: '险别', share: 3 },
      { title: '保险费', share: 1 },
    ];
    const { pages } = await read(document([{ kind: 'table', columns, rows }]));
    for (const lines of pages) expect(lines.join('|')).toContain('险别保险费');
    expect(pages.flat().filter((line) => /^第\d+行/.test(line))).toHaveLength(120);
  });

  it('breaks a cell longer than a page and keeps all of it', async () => {
    const long = Array.from({ length: 4000 }, (_, index) => '永远保持文字完整'.charAt(index % 8)).join('');
    const { pages, text } = await read(
      document([{ kind: 'table', columns: [{ title: '条款', share: 1 }], rows: [{ cells: [long] }] }]),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect([...text].filter((character) => '永远保持文字完整'.includes(character)).length).toBeGreaterThanOrEqual(4000);
  });

  it('wraps a long name, an address without spaces and a hash inside their cells', async () => {
    const name = '买买提'.repeat(20);
    const { text } = await read(document([named(name), named('F'.repeat(200))]));
    expect(text).toContain(name);
    expect(text).toContain('F'.repeat(200));
  });

  it('begins no line with closing punctuation and ends none with an opening bracket', async () => {
    const { pages } = await read(document([paragraph('险'.repeat(28).concat('，（责）。').repeat(40))]));
    for (const line of pages.flat()) {
      expect(line).not.toMatch(/^[，。）]/);
      expect(line).not.toMatch(/（$/);
    }
  });
});

describe('characters', () => {
  it('all have ink: common names, rare names, both planes, and only the letters used are embedded', async () => {
    const { fonts, text } = await read(document([named(`${RARE_NAME}𠅤龘鿍`)]));
    expect(text).toContain(`${RARE_NAME}𠅤龘鿍`);
    expect(fonts.map(({ name }) => name.slice(7)).sort()).toEqual(['DocumentHan', 'DocumentHanRare']);
    for (const { characters, bytes } of fonts) {
      expect(bytes).toBeLessThan(60_000);
      expect([...characters].filter(([character, inked]) => !inked && character.trim() !== '')).toEqual([]);
    }
  });

  it('leaves the rare font out where nothing needs it', async () => {
    expect((await read(document([named('王小明')]))).fonts).toHaveLength(1);
  });

  it('that nobody can draw are refused by place and position, with no document and no text of it', async () => {
    // Extension H, assigned after the fonts were made.
    const failed = renderDocument(document([paragraph('好'), named('王\u{31350}明')]));
    await expect(failed).rejects.toBeInstanceOf(UndrawableCharacter);
    await expect(failed).rejects.toMatchObject({
      code: 'UNDRAWABLE_CHARACTER',
      path: 'blocks.1.cells.0.value',
      position: 2,
      codePoint: 'U+31350',
    });
    await expect(failed).rejects.not.toThrow(/王|明/);
  });

  it.each([
    ['a control character', '王\u0007明'],
    ['a hidden character', '王\u200b明'],
    ['private use', '王\ue000明'],
    ['a picture', '王😀明'],
  ])('of no script are refused: %s', async (_, text) => {
    await expect(renderDocument(document([paragraph(text)]))).rejects.toBeInstanceOf(UndrawableCharacter);
  });

  it('with a variation selector are drawn as the plain character', async () => {
    expect((await read(document([paragraph('辻\u{e0100}某')]))).text).toContain('辻某');
  });

  it('refused once do not spoil the next document', async () => {
    await renderDocument(document([paragraph('\u{31350}')])).catch(() => undefined);
    expect((await read(document([paragraph('正常')]))).text).toContain('正常');
  });
});

describe('the code to scan', () => {
  it('is drawn as squares, on the sign as on the page', async () => {
    const block: Block = { kind: 'verification', url: 'https://gateway.example/verify/7K9QF', lines: ['扫码'] };
    const { pages } = await read(document([block], { format: 'SIGN' }));
    expect(pages).toHaveLength(1);
    expect(pages.flat()).toContain('扫码');
  });
});
