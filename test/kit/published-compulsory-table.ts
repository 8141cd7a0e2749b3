/**
 * The published compulsory tables, transcribed by hand from the domain notes (§1.1, 1.3, 1.4), on purpose in another form
 * than the shipped data: whole numbers, inclusive ranges, yuan and percent as integers. Nothing here comes from `src`.
 */
export type Fact = 'seats' | 'loadKg' | 'displacementMl' | 'none' | 'sideCar';

export interface PublishedRow {
  readonly category: number;
  readonly useNature: string;
  readonly fact: Fact;
  /** Inclusive whole numbers; `last` null is open. */
  readonly first: number;
  readonly last: number | null;
  readonly yuan: bigint;
}

const TABLE = `
1  FAMILY                    seats           1-5          950
2  FAMILY                    seats           6-          1100
3  ENTERPRISE_NON_COMMERCIAL seats           1-5         1000
4  ENTERPRISE_NON_COMMERCIAL seats           6-9         1130
5  ENTERPRISE_NON_COMMERCIAL seats           10-19       1220
6  ENTERPRISE_NON_COMMERCIAL seats           20-         1270
7  GOVERNMENT_NON_COMMERCIAL seats           1-5          950
8  GOVERNMENT_NON_COMMERCIAL seats           6-9         1070
9  GOVERNMENT_NON_COMMERCIAL seats           10-19       1140
10 GOVERNMENT_NON_COMMERCIAL seats           20-         1320
11 TAXI_RENTAL               seats           1-5         1800
12 TAXI_RENTAL               seats           6-9         2360
13 TAXI_RENTAL               seats           10-19       2400
14 TAXI_RENTAL               seats           20-35       2560
15 TAXI_RENTAL               seats           36-         3530
16 CITY_BUS                  seats           6-9         2250
17 CITY_BUS                  seats           10-19       2520
18 CITY_BUS                  seats           20-35       3020
19 CITY_BUS                  seats           36-         3140
20 HIGHWAY_PASSENGER         seats           6-9         2350
21 HIGHWAY_PASSENGER         seats           10-19       2620
22 HIGHWAY_PASSENGER         seats           20-35       3420
23 HIGHWAY_PASSENGER         seats           36-         4690
24 NON_COMMERCIAL_TRUCK      loadKg          1-1999      1200
25 NON_COMMERCIAL_TRUCK      loadKg          2000-4999   1470
26 NON_COMMERCIAL_TRUCK      loadKg          5000-9999   1650
27 NON_COMMERCIAL_TRUCK      loadKg          10000-      2220
28 COMMERCIAL_TRUCK          loadKg          1-1999      1850
29 COMMERCIAL_TRUCK          loadKg          2000-4999   3070
30 COMMERCIAL_TRUCK          loadKg          5000-9999   3450
31 COMMERCIAL_TRUCK          loadKg          10000-      4480
32 SPECIAL_1                 none            0-          3710
33 SPECIAL_2                 none            0-          2430
34 SPECIAL_3                 none            0-          1080
35 SPECIAL_4                 none            0-          3980
36 MOTORCYCLE                displacementMl  1-50          80
37 MOTORCYCLE                displacementMl  51-250       120
38 MOTORCYCLE                displacementMl  251-         400
38 MOTORCYCLE                sideCar         0-           400
`;

export const PUBLISHED_ROWS: readonly PublishedRow[] = TABLE.trim()
  .split('\n')
  .map((text) => {
    const [category, useNature, fact, range, yuan] = text.trim().split(/\s+/);
    const [first, last] = (range ?? '').split('-');
    return {
      category: Number(category),
      useNature: useNature ?? '',
      fact: fact as Fact,
      first: Number(first),
      last: last ? Number(last) : null,
      yuan: BigInt(yuan ?? ''),
    };
  });

/** Float in percent, columns A to E. */
export const FLOAT_PERCENT: Readonly<Record<string, readonly bigint[]>> = {
  A1: [-30n, -25n, -20n, -15n, -10n],
  A2: [-40n, -35n, -30n, -25n, -20n],
  A3: [-50n, -45n, -40n, -35n, -30n],
  A4: [0n, 0n, 0n, 0n, 0n],
  A5: [10n, 10n, 10n, 10n, 10n],
  A6: [30n, 30n, 30n, 30n, 30n],
};

/** Short-term factor in percent, 1 to 12 months. */
export const SHORT_PERCENT = [10n, 20n, 30n, 40n, 50n, 60n, 70n, 80n, 85n, 90n, 95n, 100n] as const;

/** Scheme by region code, in code order. */
export const SCHEME_OF: Readonly<Record<string, string>> = {
  110000: 'D', // 北京
  120000: 'D', // 天津
  130000: 'D', // 河北
  140000: 'C', // 山西
  150000: 'A', // 内蒙古
  210000: 'E', // 辽宁
  210200: 'E', // 大连
  220000: 'C', // 吉林
  230000: 'C', // 黑龙江
  310000: 'E', // 上海
  320000: 'E', // 江苏
  330000: 'E', // 浙江
  330200: 'E', // 宁波
  340000: 'E', // 安徽
  350000: 'E', // 福建
  350200: 'E', // 厦门
  360000: 'E', // 江西
  370000: 'E', // 山东
  370200: 'E', // 青岛
  410000: 'E', // 河南
  420000: 'E', // 湖北
  430000: 'E', // 湖南
  440000: 'E', // 广东
  440300: 'E', // 深圳
  450000: 'B', // 广西
  460000: 'A', // 海南
  500000: 'E', // 重庆
  510000: 'E', // 四川
  520000: 'E', // 贵州
  530000: 'B', // 云南
  540000: 'A', // 西藏
  610000: 'B', // 陕西
  620000: 'C', // 甘肃
  630000: 'A', // 青海
  640000: 'D', // 宁夏
  650000: 'C', // 新疆
};

/** One region of each scheme A to E. */
export const REGION_OF_SCHEME = ['150000', '610000', '140000', '110000', '310000'] as const;

/** basic × short % × (100 + A) %, once rounded half up, in fen; motorcycles do not float. Integers only. */
export function expectedFen(row: PublishedRow, months: number, floatPercent: bigint): bigint {
  const a = row.useNature === 'MOTORCYCLE' ? 0n : floatPercent;
  const numerator = row.yuan * 100n * (SHORT_PERCENT[months - 1] ?? 0n) * (100n + a);
  return (numerator * 2n + 10_000n) / 20_000n;
}
