/**
 * Regions by GB/T 2260 code, never by name: 山西 (140000) and 陕西 (610000) differ by one letter in English. The list
 * is geography, not tariff: which scheme a region has stands in the float tariff.
 */
import type { Sentence } from '../../kernel/refusal.js';

export interface Region {
  readonly code: string;
  readonly name: Sentence;
}

const region = (code: string, zh: string, en: string): Region => ({ code, name: { zh, en } });

/** The 36 regions that regulate motor business: 31 provinces and the five separately planned cities (计划单列市). */
export const TARIFF_REGIONS: readonly Region[] = [
  region('110000', '北京', 'Beijing'),
  region('120000', '天津', 'Tianjin'),
  region('130000', '河北', 'Hebei'),
  region('140000', '山西', 'Shanxi'),
  region('150000', '内蒙古', 'Inner Mongolia'),
  region('210000', '辽宁', 'Liaoning'),
  region('210200', '大连', 'Dalian'),
  region('220000', '吉林', 'Jilin'),
  region('230000', '黑龙江', 'Heilongjiang'),
  region('310000', '上海', 'Shanghai'),
  region('320000', '江苏', 'Jiangsu'),
  region('330000', '浙江', 'Zhejiang'),
  region('330200', '宁波', 'Ningbo'),
  region('340000', '安徽', 'Anhui'),
  region('350000', '福建', 'Fujian'),
  region('350200', '厦门', 'Xiamen'),
  region('360000', '江西', 'Jiangxi'),
  region('370000', '山东', 'Shandong'),
  region('370200', '青岛', 'Qingdao'),
  region('410000', '河南', 'Henan'),
  region('420000', '湖北', 'Hubei'),
  region('430000', '湖南', 'Hunan'),
  region('440000', '广东', 'Guangdong'),
  region('440300', '深圳', 'Shenzhen'),
  region('450000', '广西', 'Guangxi'),
  region('460000', '海南', 'Hainan'),
  region('500000', '重庆', 'Chongqing'),
  region('510000', '四川', 'Sichuan'),
  region('520000', '贵州', 'Guizhou'),
  region('530000', '云南', 'Yunnan'),
  region('540000', '西藏', 'Tibet'),
  region('610000', '陕西', 'Shaanxi'),
  region('620000', '甘肃', 'Gansu'),
  region('630000', '青海', 'Qinghai'),
  region('640000', '宁夏', 'Ningxia'),
  region('650000', '新疆', 'Xinjiang'),
];

/** Taiwan, Hong Kong, Macao: real codes, yet no compulsory tariff is published for them. */
const WITHOUT_TARIFF = ['710000', '810000', '820000'];

const PROVINCES = new Set([
  ...TARIFF_REGIONS.map(({ code }) => code.slice(0, 2)),
  ...WITHOUT_TARIFF.map((code) => code.slice(0, 2)),
]);

/** Whether a text can be a GB/T 2260 code: six digits in a known province. Districts are not checked one by one. */
export function isRegionCode(code: string): boolean {
  return /^\d{6}$/.test(code) && PROVINCES.has(code.slice(0, 2));
}

/** A code with the regions it lies in, nearest first: district, city, province. `440305` → 440305, 440300, 440000. */
export function regionChain(code: string): readonly string[] {
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];
}

/** The region of a code that regulates motor business: one of the five cities, otherwise the province; null for none. */
export function tariffRegionOf(code: string): Region | null {
  for (const candidate of regionChain(code)) {
    const found = TARIFF_REGIONS.find((each) => each.code === candidate);
    if (found) return found;
  }
  return null;
}
