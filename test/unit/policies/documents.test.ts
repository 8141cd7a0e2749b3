/** The papers of a policy say what the law wants of them (domain 1.5, 1.7, 4.1; S-016, S-164, S-167, issue 3.7). */
import { describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/kernel/dates.js';
import { drawDocument } from '../../../src/modules/platform/documents/draw.js';
import { contentHash, policyDocument, receiptDocument, signDocument } from '../../../src/modules/policies/index.js';
import { COMMERCIAL, COMPULSORY, policyFacts, printing, RARE_NAME, TAX } from '../../kit/papers.js';
import { readPdf } from '../../kit/pdf-text.js';

const compulsory = policyFacts(COMPULSORY);
const commercial = policyFacts(COMMERCIAL);
const PAYMENT = { number: 'P20261127000001', payerName: RARE_NAME, paidAt: instant('2026-11-27T07:29:11Z') };

const textOf = async (spec: Parameters<typeof drawDocument>[0]): Promise<string> => readPdf(drawDocument(spec)).text;

describe('the compulsory policy', () => {
  it('names people in full, vehicle, period, limits by day of accident and premium in figures and capitals (CTR 11, 12)', async () => {
    const text = await textOf(policyDocument(compulsory, printing()));
    for (const said of [
      '机动车交通事故责任强制保险单（电子保单）',
      RARE_NAME,
      '阿依古丽·买买提',
      '11010519491231002X',
      'LFV2A0002P0000123',
      '沪A12345',
      '家庭自用',
      '自2026年11月28日00时00分起至2027年11月27日24时00分止',
      '180,000.00',
      '18,000.00',
      '¥665.00（人民币陆佰陆拾伍元整）',
      '627.36元',
      '37.64元',
      '400-000-0000',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('110,000.00'); // limits of accidents before 2020
  });

  it('is the receipt of the vehicle tax: year, period, late fee, total (VVTR 12)', async () => {
    const text = await textOf(policyDocument(compulsory, printing()));
    for (const said of ['2026年01月至2026年12月', '420.00元', '6.30元', '426.30元']) expect(text).toContain(said);
  });

  it('shows a part year from the month of purchase on (domain 1.7: 280.00)', async () => {
    const tax = { ...TAX, months: 8, amount: '28000', lateFee: '0', total: '28000' };
    const text = await textOf(policyDocument({ ...compulsory, content: { ...compulsory.content, tax } }, printing()));
    expect(text).toContain('2026年05月至2026年12月（8个月）');
    expect(text).toContain('280.00元');
  });

  it.each([
    ['EXEMPT', '免税'],
    ['OUTSIDE', '不属于征税范围'],
    ['PAID', '已完税'],
  ])('says why no tax is collected: %s', async (state, said) => {
    const tax = { ...TAX, state, amount: '0', lateFee: '0', total: '0' };
    expect(
      await textOf(policyDocument({ ...compulsory, content: { ...compulsory.content, tax } }, printing())),
    ).toContain(said);
  });

  it('cites edition and wording, lists every exclusion, and carries hash and code (S-016, S-167)', async () => {
    const text = await textOf(policyDocument(compulsory, printing()));
    expect(text).toContain('所列条款内容为摘要，非备案条款原文');
    for (const { text: exclusion } of compulsory.product.document.exclusions) expect(text).toContain(exclusion.zh);
    expect(text).toContain(contentHash(compulsory));
    expect(text).toContain('7K9QF-M2X4T-0PB3W-ZD8HN');
  });
});

describe('the commercial policy', () => {
  it('lists each coverage with limit, deductible and premium, and each service (S-016)', async () => {
    const text = await textOf(policyDocument(commercial, printing()));
    for (const said of [
      '机动车损失保险128,352.00500.00元1,680.23',
      '机动车第三者责任保险3,000,000.00—980.45',
      '50,000.00/座 × 4座',
      '附加医保外医疗费用责任险（机动车第三者责任保险）',
      '10%',
      '200.00/天 × 5天',
      '道路救援服务',
      '人民币贰仟柒佰零玖元壹角肆分',
      '第一受益人为示例银行股份有限公司',
      '备案编号 EXAMPLE-2020-001',
    ])
      expect(text).toContain(said);
  });

  it('lists only exclusions of what was taken', async () => {
    const text = await textOf(policyDocument(commercial, printing()));
    expect(text).toContain('自然磨损');
    expect(text).not.toContain('轮胎单独损坏');
  });

  it('says on every page that its figures are illustrative, when they are', async () => {
    const { pages } = readPdf(drawDocument(policyDocument(commercial, printing())));
    for (const lines of pages) expect(lines).toContain('示例费率');
    expect(await textOf(policyDocument(compulsory, printing()))).not.toContain('示例费率');
  });

  it('reads in English, people and numbers as they are', async () => {
    const text = await textOf(policyDocument(commercial, printing('EN')));
    for (const said of [
      'Commercial Motor Policy',
      'Third-party liability',
      RARE_NAME,
      'from 2026-11-28 00:00 to 2027-11-27 24:00',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('保险期间');
  });
});

describe('the sign', () => {
  it('is one card with number, plate, period, insurer and claim phone (CTR 12), also for a new car', async () => {
    const { pages, text } = readPdf(drawDocument(signDocument(compulsory, printing())));
    expect(pages).toHaveLength(1);
    for (const said of ['PDZA20261127000000001', '沪A12345', '2027年11月27日24时00分', '示例财产保险', '400-000-0000'])
      expect(text).toContain(said);
    expect(text).not.toContain(RARE_NAME); // it lies behind the windscreen
    const unplated = {
      ...compulsory,
      content: { ...compulsory.content, vehicle: { ...compulsory.content.vehicle, plate: null } },
    };
    expect(await textOf(signDocument(unplated, printing()))).toContain('新车未上牌');
  });
});

describe('the receipt', () => {
  it('tells premium net and VAT, tax apart, payer, payment and time, and that it is no VAT invoice', async () => {
    const text = await textOf(receiptDocument(compulsory, PAYMENT, printing()));
    for (const said of [
      'P20261127000001',
      '2026-11-27 15:29:11',
      RARE_NAME,
      '627.3637.64665.00',
      '代收车船税——426.30',
      '合计1,091.30',
      '人民币壹仟零玖拾壹元叁角整',
      '不是增值税发票',
    ])
      expect(text).toContain(said);
  });

  it('of a commercial policy knows no vehicle tax', async () => {
    const text = await textOf(receiptDocument(commercial, PAYMENT, printing()));
    expect(text).toContain('合计2,709.14');
    expect(text).not.toContain('车船税');
  });
});

describe('the content hash', () => {
  it('is one for all papers and languages of a version, and another when a fen or a name changes', () => {
    const hash = contentHash(compulsory);
    expect(contentHash(policyFacts(COMPULSORY))).toBe(hash);
    expect(contentHash(policyFacts({ ...COMPULSORY, premiumFen: '66501' }))).not.toBe(hash);
    expect(contentHash(policyFacts(COMPULSORY, '王'))).not.toBe(hash);
  });
});
