/** The quotation: options beside each other to the fen, and never taken for a policy (issue 3.3, S-016). */
import { describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/kernel/dates.js';
import { drawDocument } from '../../../src/modules/platform/documents/draw.js';
import { quotationDocument, type QuotationFacts, type QuotationOption } from '../../../src/modules/quotes/index.js';
import {
  COMMERCIAL,
  COMMERCIAL_PRODUCT,
  COMPULSORY,
  COMPULSORY_PRODUCT,
  INSURER,
  PRINTED_AT,
  RARE_NAME,
  TAX,
  VEHICLE,
} from '../../kit/papers.js';
import { readPdf } from '../../kit/pdf-text.js';

const option = (label: string, rest: Partial<QuotationOption> = {}): QuotationOption => ({
  label,
  policies: [COMPULSORY],
  tax: TAX,
  payableFen: '109130',
  refusals: [],
  ...rest,
});

const facts = (options: readonly QuotationOption[]): QuotationFacts => ({
  number: 'Q202611270001',
  versionSequence: 2,
  pricedAt: instant('2026-11-27T02:00:00Z'),
  validUntil: instant('2026-12-04T02:00:00Z'),
  policyholderName: RARE_NAME,
  vehicle: VEHICLE,
  options,
  notices: [{ zh: '费率浮动情况须经确认。', en: 'The float must be confirmed.' }],
  products: [COMPULSORY_PRODUCT, COMMERCIAL_PRODUCT],
});

const read = async (options: readonly QuotationOption[], language: 'ZH_CN' | 'EN' = 'ZH_CN') =>
  readPdf(drawDocument(quotationDocument(facts(options), { language, insurer: INSURER, madeAt: PRINTED_AT })));

const FULL = option('全面', { policies: [COMPULSORY, COMMERCIAL], payableFen: '380044' });

describe('a quotation', () => {
  it('sets options side by side, each coverage in one row, and what each comes to', async () => {
    const { text } = await read([option('基础'), FULL]);
    expect(text).toContain('基础全面');
    expect(text).toContain('机动车交通事故责任强制保险665.00665.00');
    expect(text).toContain('应付合计1,091.303,800.44');
    expect(text).toContain('代收车船税426.30426.30');
    expect(text).toContain('保费 1,680.23');
  });

  it('says until when it stands, its notices, and that it is no policy', async () => {
    const { text } = await read([FULL]);
    for (const said of [
      '本报价单不是保险单',
      '2026-12-04 10:00:00',
      '费率浮动情况须经确认。',
      'Q202611270001-2',
      RARE_NAME,
    ])
      expect(text).toContain(said);
  });

  it('says on top and across every page when figures are illustrative, and only then', async () => {
    const { pages } = await read([FULL]);
    for (const lines of pages) expect(lines).toContain('示例费率');
    expect(pages[0]?.join('')).toContain('并非报备费率');
    expect((await read([option('基础')])).text).not.toContain('示例费率');
  });

  it('shows an option that is not on offer with the reason', async () => {
    const refused = option('乙', {
      policies: [],
      tax: null,
      payableFen: null,
      refusals: [{ zh: '该地区尚无费率表。', en: 'No table.' }],
    });
    const { text } = await read([option('甲'), refused]);
    expect(text).toContain('应付合计1,091.30暂不可承保');
    expect(text).toContain('该地区尚无费率表。');
  });

  it('sets more options than fit beside each other below, and forgets none', async () => {
    const { text } = await read(['一', '二', '三', '四', '五', '六', '七'].map((label) => option(`方案${label}`)));
    for (const label of ['一', '二', '三', '四', '五', '六', '七']) expect(text).toContain(`方案“方案${label}”明细`);
    expect(text.match(/应付合计/g)).toHaveLength(3);
  });

  it('tells immediate effect instead of a period', async () => {
    const { text } = await read([option('甲', { policies: [{ ...COMPULSORY, startsOnIssue: true }] })]);
    expect(text).toContain('即时生效');
  });

  it('reads in English', async () => {
    const { text } = await read([FULL], 'EN');
    for (const said of ['Motor Insurance Quotation', 'A quotation is not a policy', 'ILLUSTRATIVE', 'To pay3,800.44'])
      expect(text).toContain(said);
  });
});
