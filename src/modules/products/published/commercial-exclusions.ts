/**
 * Exclusions (责任免除) in our own words, for the documents of 2020 and later. Keys are ours and stable: C2020, the part
 * (VD vehicle damage, TP third party, OC occupants, AD additional coverages, ALL), a number. They are not article numbers.
 */
import type { Exclusion } from '../product.js';
import type { CoverageCode } from '../selection.js';

type Row = readonly [key: string, zh: string, en: string, coverages?: readonly CoverageCode[]];

export const exclusions = (prefix: string, rows: readonly Row[]): Exclusion[] =>
  rows.map(([key, zh, en, coverages]) => ({
    key: `${prefix}-${key}`,
    text: { zh, en },
    ...(coverages ? { coverages: [...coverages] } : {}),
  }));

const DAMAGE: readonly CoverageCode[] = ['VEHICLE_DAMAGE'];
const THIRD_PARTY: readonly CoverageCode[] = ['THIRD_PARTY_LIABILITY'];
const OCCUPANTS: readonly CoverageCode[] = ['DRIVER_LIABILITY', 'PASSENGER_LIABILITY'];

export const GENERAL_ROWS: readonly Row[] = [
  [
    'ALL-1',
    '事故发生后故意破坏、伪造现场,毁灭证据。',
    'After an accident, destroying or forging the scene or evidence on purpose.',
  ],
  [
    'ALL-2',
    '驾驶人在未依法采取措施的情况下驾车或弃车离开现场;饮酒、吸食或注射毒品、服用国家管制的精神药品或麻醉药品后驾驶。',
    'A driver who leaves the scene without doing what the law demands, or drives after drink, drugs or controlled medicines.',
  ],
  [
    'ALL-3',
    '无驾驶证,驾驶证被依法扣留、暂扣、吊销、注销期间,或驾驶与准驾车型不符的车辆。',
    'No licence, a licence withheld, suspended, revoked or cancelled, or a vehicle the licence does not cover.',
  ],
  [
    'ALL-4',
    '被保险机动车行驶证、号牌被注销,或在竞赛、测试期间,在营业性场所维修、保养、改装期间,或被扣留、收缴、没收期间。',
    'A vehicle whose licence or plates are cancelled; during races and tests; while repaired, serviced or altered at a business; while seized.',
  ],
  [
    'ALL-5',
    '战争、军事冲突、恐怖活动、暴乱、污染(含放射性污染)、核反应、核辐射。',
    'War, armed conflict, terrorism, riot, pollution (radioactive too), nuclear reaction and radiation.',
  ],
  [
    'ALL-6',
    '被保险机动车被转让、改装、加装或改变使用性质等,导致危险程度显著增加,且未及时通知保险人,因此发生的保险事故。',
    'Transfer, alteration or change of use that raises the risk markedly and was not told to the insurer in time.',
  ],
  [
    'ALL-7',
    '投保人、被保险人或驾驶人故意制造保险事故。',
    'An accident made on purpose by policyholder, insured or driver.',
  ],
  [
    'ALL-8',
    '知道保险事故发生后,故意或者因重大过失未及时通知,致使性质、原因、损失程度等难以确定的部分。',
    'What can no longer be established because notice was withheld on purpose or by gross negligence.',
  ],
];

const PART_ROWS: readonly Row[] = [
  ['VD-1', '违反安全装载规定造成的车辆损失。', 'Damage caused by breaking the rules of safe loading.', DAMAGE],
  [
    'VD-2',
    '因市场价格变动造成的贬值、修理后因价值降低引起的减值损失。',
    'Loss of value by market prices or after repair.',
    DAMAGE,
  ],
  [
    'VD-3',
    '自然磨损、朽蚀、腐蚀、故障、本身质量缺陷。',
    'Wear, corrosion, breakdown, defects of the vehicle itself.',
    DAMAGE,
  ],
  [
    'VD-4',
    '车轮单独损失,无明显碰撞痕迹的车身划痕,以及新增加设备的损失(另行投保附加险的除外)。',
    'Wheels alone, scratches without a collision, added equipment, unless their additional coverage is taken.',
    DAMAGE,
  ],
  [
    'VD-5',
    '非全车盗抢、仅车上零部件或附属设备被盗窃。',
    'Theft of parts or fittings when the vehicle itself is not stolen.',
    DAMAGE,
  ],
  ['VD-6', '约定的绝对免赔额以内的损失。', 'Loss within the agreed deductible.', DAMAGE],
  [
    'TP-1',
    '第三者、被保险人或驾驶人故意制造事故、犯罪行为,第三者与被保险人或其他致害人恶意串通的行为。',
    'Wilful accidents and crimes of third party, insured or driver, and collusion between them.',
    THIRD_PARTY,
  ],
  [
    'TP-2',
    '停业、停驶、停电、停水、停气、停产、通讯或网络中断、电压变化、数据丢失造成的损失及其他间接损失;贬值损失。',
    'Indirect loss such as downtime, cuts of supply or network, lost data; loss of value.',
    THIRD_PARTY,
  ],
  [
    'TP-3',
    '被保险人及其家庭成员、驾驶人及其家庭成员所有、承租、使用、管理、运输或代管的财产,以及本车上财产的损失。',
    'Property owned, hired, used, kept or carried by the insured, the driver or their families, and property on board.',
    THIRD_PARTY,
  ],
  [
    'TP-4',
    '超出国家基本医疗保险同类医疗费用标准的费用(另行投保附加险的除外);精神损害抚慰金(另行投保附加险的除外);律师费、诉讼费、仲裁费、罚款。',
    'Medical costs beyond the public standard and mental damage, unless their additional coverage is taken; costs of lawyers and courts, fines.',
    THIRD_PARTY,
  ],
  ['TP-5', '应当由机动车交通事故责任强制保险赔偿的损失和费用。', 'What compulsory insurance has to pay.', THIRD_PARTY],
  [
    'OC-1',
    '车上人员因疾病、分娩、自残、斗殴、自杀、犯罪行为造成的自身伤亡。',
    'Injury or death of occupants by illness, childbirth, self-harm, fights, suicide or crime.',
    OCCUPANTS,
  ],
  [
    'OC-2',
    '违法、违章搭乘人员的人身伤亡;车上人员在被保险机动车车下时遭受的人身伤亡。',
    'Persons carried against the law, and occupants while outside the vehicle.',
    OCCUPANTS,
  ],
  [
    'OC-3',
    '超出国家基本医疗保险同类医疗费用标准的费用(另行投保附加险的除外);精神损害抚慰金(另行投保附加险的除外);应当由交强险赔付的部分;诉讼、仲裁费用。',
    'Medical costs beyond the public standard and mental damage, unless their additional coverage is taken; what compulsory insurance pays; costs of courts.',
    OCCUPANTS,
  ],
  [
    'AD-1',
    '所附主险的每次赔款按约定的绝对免赔率扣减。',
    'Every payout of the main coverage is cut by the agreed rate.',
    ['ABSOLUTE_DEDUCTIBLE_RATE'],
  ],
  [
    'AD-2',
    '每次事故的绝对免赔额为1天的补偿金额;因非主险事故、修理质量返修、拖延修理造成的期间不予补偿。',
    'The first day of each repair, repairs that no insured accident caused, second repairs and delays are not paid.',
    ['REPAIR_PERIOD_COMPENSATION'],
  ],
  [
    'AD-3',
    '偷盗、哄抢、自然损耗、包装不善造成的货物损失;违法、违章载运造成的损失;间接损失。',
    'Cargo lost by theft, looting, natural decay or bad packing, or carried against the law; indirect loss.',
    ['CARGO_LIABILITY'],
  ],
  [
    'AD-4',
    '被保险人及其家庭成员、驾驶人及其家庭成员的行为造成的划痕;与他人民事、经济纠纷导致的损失。',
    'Scratches made by the insured, the driver or their families, or out of a dispute with others.',
    ['BODY_SCRATCH'],
  ],
];

const ENGINE_WATER: Row = [
  'AD-5',
  '发动机进水后导致的发动机直接损毁不予赔偿。',
  'Damage of the engine by water is not paid.',
  ['ENGINE_WATER_EXCLUSION'],
];

export const EXCLUSIONS_2020: readonly Exclusion[] = exclusions('C2020', [...GENERAL_ROWS, ...PART_ROWS, ENGINE_WATER]);

export const EXCLUSIONS_NEV_2021: readonly Exclusion[] = exclusions('NEV2021', [
  ...GENERAL_ROWS,
  ...PART_ROWS,
  ['VD-7', '电池衰减(电池容量自然下降)。', 'Decay of the battery: its natural loss of capacity.', DAMAGE],
  [
    'VD-8',
    '充电期间因外部电网故障造成的车辆损失(另行投保附加险的除外)。',
    'Damage by a fault of the outside grid while charging, unless its additional coverage is taken.',
    DAMAGE,
  ],
  [
    'AD-6',
    '自用充电桩的自然磨损、本身质量缺陷、不符合安装标准;被保险人故意或重大过失。',
    'Wear, defects or unlawful installation of the own charger; intent or gross negligence of the insured.',
    ['CHARGER_LOSS', 'CHARGER_LIABILITY'],
  ],
]);

/** For families whose additional coverages are fewer: what concerns none of theirs is left out. */
export function concerning(all: readonly Exclusion[], prefix: string, codes: readonly CoverageCode[]): Exclusion[] {
  return all.flatMap(({ key, text, coverages }) => {
    const own = coverages?.filter((code) => codes.includes(code));
    if (own?.length === 0) return [];
    return [{ key: key.replace(/^[A-Z0-9]+/, prefix), text, ...(own ? { coverages: own } : {}) }];
  });
}
