/**
 * Administrative divisions (GB/T 2260), as far as insurance needs them: provinces, and the five separately planned
 * cities, which have their own supervision and often their own figures. City codes are checked by form only: the list
 * of cities changes every year and no rule of the gateway hangs on it.
 */

export interface Province {
  /** Six digits, `310000`. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** First character of its plates; null for Hong Kong, Macao and Taiwan, whose plates are not of GA 36. */
  readonly plate: string | null;
}

const row = (code: string, zh: string, en: string, plate: string | null): Province => ({ code, zh, en, plate });

export const PROVINCES: readonly Province[] = [
  row('110000', '北京市', 'Beijing', '京'),
  row('120000', '天津市', 'Tianjin', '津'),
  row('130000', '河北省', 'Hebei', '冀'),
  row('140000', '山西省', 'Shanxi', '晋'),
  row('150000', '内蒙古自治区', 'Inner Mongolia', '蒙'),
  row('210000', '辽宁省', 'Liaoning', '辽'),
  row('220000', '吉林省', 'Jilin', '吉'),
  row('230000', '黑龙江省', 'Heilongjiang', '黑'),
  row('310000', '上海市', 'Shanghai', '沪'),
  row('320000', '江苏省', 'Jiangsu', '苏'),
  row('330000', '浙江省', 'Zhejiang', '浙'),
  row('340000', '安徽省', 'Anhui', '皖'),
  row('350000', '福建省', 'Fujian', '闽'),
  row('360000', '江西省', 'Jiangxi', '赣'),
  row('370000', '山东省', 'Shandong', '鲁'),
  row('410000', '河南省', 'Henan', '豫'),
  row('420000', '湖北省', 'Hubei', '鄂'),
  row('430000', '湖南省', 'Hunan', '湘'),
  row('440000', '广东省', 'Guangdong', '粤'),
  row('450000', '广西壮族自治区', 'Guangxi', '桂'),
  row('460000', '海南省', 'Hainan', '琼'),
  row('500000', '重庆市', 'Chongqing', '渝'),
  row('510000', '四川省', 'Sichuan', '川'),
  row('520000', '贵州省', 'Guizhou', '贵'),
  row('530000', '云南省', 'Yunnan', '云'),
  row('540000', '西藏自治区', 'Tibet', '藏'),
  row('610000', '陕西省', 'Shaanxi', '陕'),
  row('620000', '甘肃省', 'Gansu', '甘'),
  row('630000', '青海省', 'Qinghai', '青'),
  row('640000', '宁夏回族自治区', 'Ningxia', '宁'),
  row('650000', '新疆维吾尔自治区', 'Xinjiang', '新'),
  row('710000', '台湾省', 'Taiwan', null),
  row('810000', '香港特别行政区', 'Hong Kong', null),
  row('820000', '澳门特别行政区', 'Macao', null),
];

/** Separately planned cities (计划单列市). */
export const PLANNED_CITIES: readonly { readonly code: string; readonly zh: string; readonly en: string }[] = [
  { code: '210200', zh: '大连市', en: 'Dalian' },
  { code: '330200', zh: '宁波市', en: 'Ningbo' },
  { code: '350200', zh: '厦门市', en: 'Xiamen' },
  { code: '370200', zh: '青岛市', en: 'Qingdao' },
  { code: '440300', zh: '深圳市', en: 'Shenzhen' },
];

const BY_PREFIX = new Map(PROVINCES.map((province) => [province.code.slice(0, 2), province]));
const BY_PLATE = new Map(
  PROVINCES.flatMap((province) => (province.plate ? [[province.plate, province] as const] : [])),
);
const PLANNED = new Set(PLANNED_CITIES.map((city) => city.code));

/** The 31 first characters of plates, as one string for patterns. */
export const PLATE_PROVINCE_CHARACTERS = [...BY_PLATE.keys()].join('');

/** The province that a division code of any level lies in; null when there is none. */
export function provinceOf(code: string): Province | null {
  return /^\d{6}$/.test(code) ? (BY_PREFIX.get(code.slice(0, 2)) ?? null) : null;
}

/** Six digits of any level, in a known province: where something happened. Cities and districts are not checked one by one. */
export function isDivisionCode(code: string): boolean {
  return provinceOf(code) !== null;
}

/** Six digits of a province or city: `310000`, `440300`. Hong Kong, Macao and Taiwan have only their own code. */
export function isRegionCode(code: string): boolean {
  const province = provinceOf(code);
  if (!province || !code.endsWith('00')) return false;
  return province.plate !== null || code === province.code;
}

/** Whether vehicles are registered there under mainland law, so that compulsory insurance applies. */
export function isMainland(code: string): boolean {
  return provinceOf(code)?.plate != null;
}

/** Whose supervision and figures apply: a separately planned city stands for itself, every other place for its province. */
export function supervisedRegionOf(code: string): string | null {
  const city = `${code.slice(0, 4)}00`;
  const province = provinceOf(code);
  if (!province) return null;
  return PLANNED.has(city) ? city : province.code;
}

/** The province a plate's first character stands for; null for any other character. */
export function provinceOfPlateCharacter(character: string): Province | null {
  return BY_PLATE.get(character) ?? null;
}
