/** Ids, refusals, lives, cursors, fingerprints: the small words of the kernel. */
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, fingerprint } from '../../../src/kernel/canonical.js';
import type { Actor } from '../../../src/kernel/ctx.js';
import { ID_PREFIXES, newId, parseWireId, readWireId, wireId } from '../../../src/kernel/ids.js';
import { life, unreachable } from '../../../src/kernel/machine.js';
import { keysetOf, openCursor, readPage, setCursorKey } from '../../../src/kernel/paging.js';
import { defineRefusals, messageOf, Refusal, refusalCatalogue } from '../../../src/kernel/refusal.js';
import { productLife } from '../../../src/modules/products/product.rules.js';
import { quoteLife } from '../../../src/modules/quotes/quote.life.js';
import '../../../src/modules/quotes/quotes.refusals.js';
import '../../../src/modules/products/products.refusals.js';

describe('ids', () => {
  it('carry their kind on the wire: the wrong prefix does not parse', () => {
    const id = newId('Quote');
    expect(wireId('Quote', id)).toMatch(/^quo_[0-9a-f]{32}$/);
    expect(parseWireId('Quote', wireId('Quote', id))).toBe(id);
    expect(parseWireId('Vehicle', wireId('Quote', id))).toBeNull();
    expect(readWireId('xyz_00000000000000000000000000000000')).toBeNull();
    expect(readWireId("quo_' or 1=1 --")).toBeNull();
  });
  it('rise with the order in which they are made, and have one prefix each', () => {
    const made = Array.from({ length: 10_000 }, () => newId('Event'));
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
    expect(new Set(Object.values(ID_PREFIXES)).size).toBe(Object.keys(ID_PREFIXES).length);
  });
});

describe('refusals', () => {
  it('have a sentence in both languages, and one owner each', () => {
    for (const { sentence } of refusalCatalogue()) {
      expect(sentence.zh).toMatch(/\p{Script=Han}/u);
      expect(sentence.en).toMatch(/^[A-Z{]/); // a word, or what is named first
    }
    expect(() => defineRefusals('other', { NOT_FOUND: { zh: '无', en: 'None' } })).toThrow('twice');
  });
  it('put their facts where the sentence names them', () => {
    const thrown = (() => {
      try {
        quoteLife.step('WITHDRAWN', 'reprice');
      } catch (error) {
        return error;
      }
      return null;
    })();
    expect(thrown).toBeInstanceOf(Refusal);
    expect(messageOf((thrown as Refusal).items[0]!, 'EN')).toBe('Not possible while the quote is WITHDRAWN; open: -.');
    expect((thrown as Error).message).toBe('QUOTE_STATE'); // codes only: a message may reach a log
  });
});

describe('lives', () => {
  it.each([quoteLife, productLife])('every state of $noun is reached, and every move is by a command', (machine) => {
    expect(unreachable(machine as typeof quoteLife)).toEqual([]);
  });
  it('find a state that nothing reaches (planted)', () => {
    const planted = life<'A' | 'B' | 'C', 'go'>('PLANTED', 'A', { A: { go: 'B' }, B: {}, C: { go: 'A' } });
    expect(unreachable(planted)).toEqual(['C']);
  });
});

describe('cursors', () => {
  const actor = (partnerId: string): Actor => ({
    side: 'PARTNER',
    id: null,
    label: '',
    partnerId: partnerId as Actor['partnerId'],
    outletIds: null,
    permissions: new Set(),
    roles: [],
    standing: 'ACTIVE',
  });
  const shape = ['quotes', { search: null }, 'NEWEST'];
  const rows = Array.from({ length: 45 }, (_, index) => ({ id: String(index).padStart(3, '0') }));
  setCursorKey(Buffer.alloc(32, 7));
  const page = (first: number, after: string | null = null) =>
    readPage(
      actor('a'),
      { first, after },
      {
        shape,
        keyOf: (row: { id: string }) => [row.id],
        fetch: async (query) =>
          rows.filter((row) => query.after === null || row.id > (query.after[0] ?? '')).slice(0, query.limit),
      },
    );

  it('walk a list without a gap or a repeat', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const read: Awaited<ReturnType<typeof page>> = await page(20, after);
      seen.push(...read.nodes.map((row) => row.id));
      after = read.pageInfo.hasNextPage ? read.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(rows.map((row) => row.id));
  });
  it('are opened by the same partner for the same list only, and hold nothing readable', async () => {
    const cursor = (await page(1)).pageInfo.endCursor ?? '';
    expect(openCursor(actor('a'), shape, cursor)).toEqual(['000']);
    expect(openCursor(actor('b'), shape, cursor)).toBeNull();
    expect(openCursor(actor('a'), ['quotes', { search: 'x' }, 'NEWEST'], cursor)).toBeNull();
    expect(openCursor(actor('a'), shape, `${cursor.slice(0, -2)}AA`)).toBeNull();
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('000');
  });
  it.each([
    [{ first: 0 }],
    [{ first: 101 }],
    [{ first: -1 }],
    [{ first: 1, last: 1 }],
    [{ last: 1, after: 'x' }],
    [{ before: 'x' }],
    [{ after: 'forged' }],
  ])('refuse %j by name', (args) => {
    expect(() => keysetOf(actor('a'), args, shape)).toThrow(/first|last|after|before/);
  });
});

describe('fingerprints', () => {
  it('do not depend on the order of keys, and do on every value', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}');
    expect(fingerprint({ a: 1, b: 2 })).toBe(fingerprint({ b: 2, a: 1 }));
    expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: '1' }));
  });
});
