/**
 * Number plates (号牌, GA 36-2018; tractors after the agricultural rule NY 345.1). Plates that the gateway cannot insure
 * by are told apart and refused in words of their own; a filler for "no plate yet" is never taken for a plate.
 */
import type { Problems, Sentence, Suggestion } from '../../kernel/refusal.js';
import type { RegistryNotice } from './notices.js';
import { provinceOf, provinceOfPlateCharacter, PLATE_PROVINCE_CHARACTERS } from './regions.js';
import { badValue, passes, refused, RegistryRefusals, type Path } from './registry.refusals.js';
import { plainCode } from './text.rules.js';
import type { EnergyKind, Plate, PlateColour, PlateKind } from './vehicle.js';

const HEAD = `[${PLATE_PROVINCE_CHARACTERS}][A-HJ-NP-Z]`;
const SERIAL = '[A-HJ-NP-Z0-9]';
const BATTERY_LETTERS = 'DABCE';
const OTHER_NEW_ENERGY_LETTERS = 'FGHJK';
const ENERGY_LETTERS = BATTERY_LETTERS + OTHER_NEW_ENERGY_LETTERS;

const FORMS: readonly (readonly [PlateKind, RegExp])[] = [
  ['ORDINARY', new RegExp(`^${HEAD}${SERIAL}{5}$`)],
  ['NEW_ENERGY_SMALL', new RegExp(`^${HEAD}[${ENERGY_LETTERS}]${SERIAL}\\d{4}$`)],
  ['NEW_ENERGY_LARGE', new RegExp(`^${HEAD}\\d{5}[${ENERGY_LETTERS}]$`)],
  ['TRAILER', new RegExp(`^${HEAD}${SERIAL}{4}挂$`)],
  ['TRAINING', new RegExp(`^${HEAD}${SERIAL}{4}学$`)],
  ['POLICE', new RegExp(`^${HEAD}${SERIAL}{4}警$`)],
  ['HONG_KONG', new RegExp(`^粤Z${SERIAL}{4}港$`)],
  ['MACAO', new RegExp(`^粤Z${SERIAL}{4}澳$`)],
  ['CONSULATE', new RegExp(`^${HEAD}${SERIAL}{4}领$`)],
  // Layouts of embassies and rescue services differ between editions: read generously (mark U).
  ['EMBASSY', new RegExp(`^(?:使\\d{6}|\\d{6}使|京[A-HJ-NP-Z]${SERIAL}{4}使)$`)],
  ['RESCUE', new RegExp(`^${HEAD}${SERIAL}{4,5}应急$`)],
  ['TRACTOR', new RegExp(`^[${PLATE_PROVINCE_CHARACTERS}]\\d{2}${SERIAL}{5}$`)],
];

/** First the default of the kind, then what else is on the road: black plates of foreign-owned firms are still valid. */
const COLOURS: Readonly<Record<PlateKind, readonly [PlateColour, ...PlateColour[]]>> = {
  ORDINARY: ['BLUE', 'YELLOW', 'BLACK'],
  NEW_ENERGY_SMALL: ['GREEN'],
  NEW_ENERGY_LARGE: ['YELLOW_GREEN'],
  TRAILER: ['YELLOW'],
  TRAINING: ['YELLOW', 'BLUE'],
  POLICE: ['WHITE'],
  HONG_KONG: ['BLACK'],
  MACAO: ['BLACK'],
  CONSULATE: ['BLACK'],
  EMBASSY: ['BLACK'],
  RESCUE: ['WHITE'],
  TRACTOR: ['GREEN', 'YELLOW'],
};

/** Half-width, upper case, without spaces, dots and hyphens. */
export function normalisePlate(text: string): string {
  return plainCode(text).replace(/[·\u2022\u2027\u2219\u22c5\u25cf\u30fb.\-_\u2010-\u2015]/gu, '');
}

/** What people and systems write when there is no plate. Looked for before dots and hyphens go. */
const FILLER_WORDS =
  /新[车車购購]|未上|未挂|无牌|無牌|暂无|待上|没有|上牌|无号牌|^无$|^(?:NULL|NONE|NIL|N\/?A|UNKNOWN|TBD|NEW)$/u;

export function isFillerPlate(text: string): boolean {
  const plain = plainCode(text);
  return plain.includes('*') || FILLER_WORDS.test(plain) || !/[\p{L}1-9]/u.test(plain);
}

/** Kind of a normalised plate; null when it is none the gateway knows. */
export function plateKindOf(number: string): PlateKind | null {
  const kind = FORMS.find(([, form]) => form.test(number))?.[0] ?? null;
  // 粤Z belongs to Hong Kong and Macao vehicles; without 港 or 澳 the last character has been lost.
  return kind === 'ORDINARY' && number.startsWith('粤Z') ? null : kind;
}

export function defaultColourOf(kind: PlateKind): PlateColour {
  return COLOURS[kind][0];
}

/** What the energy letter of a new-energy plate says; null for every other plate. */
export type PlateEnergy = 'BATTERY' | 'OTHER_NEW_ENERGY';

export function plateEnergyOf(number: string): PlateEnergy | null {
  const kind = plateKindOf(number);
  if (kind !== 'NEW_ENERGY_SMALL' && kind !== 'NEW_ENERGY_LARGE') return null;
  const letter = number.charAt(kind === 'NEW_ENERGY_SMALL' ? 2 : 7);
  return BATTERY_LETTERS.includes(letter) ? 'BATTERY' : 'OTHER_NEW_ENERGY';
}

const PLATE_ENERGY_OF: Readonly<Record<EnergyKind, PlateEnergy | null>> = {
  FUEL: null,
  HYBRID: null,
  PLUG_IN_HYBRID: 'OTHER_NEW_ENERGY',
  BATTERY_ELECTRIC: 'BATTERY',
  FUEL_CELL: 'OTHER_NEW_ENERGY',
};

/**
 * A notice when a new-energy plate contradicts the energy given; never a refusal, because extended letters are read
 * differently by systems. An ordinary plate says nothing: new-energy plates came in 2016 and old plates stayed valid.
 */
export function plateEnergyNotice(number: string, energy: EnergyKind, path: Path): RegistryNotice | null {
  const letterSays = plateEnergyOf(number);
  if (letterSays === null || letterSays === PLATE_ENERGY_OF[energy]) return null;
  return {
    code: 'PLATE_ENERGY_MISMATCH',
    field: path,
    mustConfirm: true,
    message:
      letterSays === 'BATTERY'
        ? {
            zh: '号牌字母表示纯电动,与所填能源种类不符,请核对。',
            en: 'The plate says battery electric; the energy given differs. Check it.',
          }
        : {
            zh: '号牌字母表示非纯电动新能源,与所填能源种类不符,请核对。',
            en: 'The plate says plug-in hybrid or fuel cell; the energy given differs. Check it.',
          },
  };
}

/**
 * A notice when the plate's province is not the registration region's. Never a refusal: the plate follows the owner's
 * domicile, an owner who moved keeps it for a while, and compulsory cover may not be refused for it (CTR art. 10).
 */
export function plateRegionNotice(number: string, region: string, path: Path): RegistryNotice | null {
  const ofPlate = provinceOfPlateCharacter(number.charAt(0));
  const ofRegion = provinceOf(region);
  if (!ofPlate || !ofRegion || ofPlate.code === ofRegion.code) return null;
  return {
    code: 'PLATE_REGION_MISMATCH',
    field: path,
    mustConfirm: false,
    message: {
      zh: `号牌属${ofPlate.zh},登记地区为${ofRegion.zh}。异地车辆可以投保,请确认登记地区。`,
      en: `The plate is of ${ofPlate.en}, the registration region is ${ofRegion.en}. That is allowed; check the region.`,
    },
  };
}

/** A trailer takes no compulsory insurance (CTR, since 2013): the tractor's cover pays. */
export function plateTakesCompulsory(kind: PlateKind): boolean {
  return kind !== 'TRAILER';
}

/** Kinds the gateway knows of but does not insure by. */
const NOT_HANDLED: readonly { readonly form: RegExp; readonly message: Sentence; readonly temporary?: true }[] = [
  {
    form: /[临臨]|试$/u,
    temporary: true,
    message: {
      zh: '临时行驶车号牌不作为号牌使用;未正式登记的车辆请按未上牌投保。',
      en: 'A temporary plate is not taken as a plate. Insure a car without its final plate as not yet registered.',
    },
  },
  {
    form: /^WJ/u,
    message: { zh: '武警号牌车辆不在本平台受理。', en: 'Vehicles of the armed police are not handled here.' },
  },
  {
    form: /^[A-Z军海空北沈兰济南广成][A-Z][A-Z0-9]{5}$/u,
    message: {
      zh: '军队号牌车辆不在本平台受理。',
      en: 'Vehicles with military plates are not handled here.',
    },
  },
];

export interface PlateContext {
  /** Path of the choice between plate and no plate, where `unregistered` can be given instead. */
  readonly registrationPath?: Path;
}

/** Checks a plate number as typed, with its colour. Null after adding a problem. */
export function checkPlate(
  input: { readonly number: string; readonly colour?: PlateColour | null },
  path: Path,
  problems: Problems,
  context: PlateContext = {},
): Plate | null {
  const numberPath = [...path, 'number'];
  const refuse = (message: Sentence, wouldPass: readonly Suggestion[] = []): null => {
    problems.add(refused(RegistryRefusals.PLATE_INVALID, numberPath, message, wouldPass.length ? { wouldPass } : {}));
    return null;
  };
  const unregistered = passes(
    [...(context.registrationPath ?? path.slice(0, -1)), 'unregistered'],
    'unregistered',
    '改填 unregistered(发票、车架号、发动机号)',
    'give `unregistered` (invoice, VIN, engine number) instead of a plate',
  );
  if (isFillerPlate(input.number)) {
    return refuse(
      {
        zh: '这不是号牌号码。未上牌的车辆请改填未上牌信息,不要填占位文字。',
        en: 'This is no plate. For a car without one say so; never send a filler.',
      },
      [unregistered],
    );
  }
  const number = normalisePlate(input.number);
  const kind = plateKindOf(number);
  if (kind === null) {
    const known = NOT_HANDLED.find(({ form }) => form.test(number));
    if (known) return refuse(known.message, known.temporary ? [unregistered] : []);
    return refuse(whyNoPlate(number), nearestPlates(number, numberPath));
  }
  const colour = input.colour ?? defaultColourOf(kind);
  if (!COLOURS[kind].includes(colour)) {
    const colourPath = [...path, 'colour'];
    problems.add(
      badValue(
        colourPath,
        { zh: '此种号牌没有这种颜色。', en: 'This kind of plate does not come in this colour.' },
        {
          wouldPass: COLOURS[kind].map((other) =>
            passes(colourPath, other, '此种号牌的颜色', 'a colour of this kind of plate'),
          ),
        },
      ),
    );
    return null;
  }
  return { number, colour, kind };
}

function whyNoPlate(number: string): Sentence {
  if (number.startsWith('粤Z') || /[港澳]$/u.test(number)) {
    return {
      zh: '港澳入出境车辆号牌为粤Z加四位,末位为港或澳。',
      en: 'Plates of Hong Kong and Macao vehicles are 粤Z, four characters, then 港 or 澳.',
    };
  }
  if (!provinceOfPlateCharacter(number.charAt(0))) {
    return { zh: '号牌号码以省份简称开头。', en: 'A plate begins with the character of a province.' };
  }
  return {
    zh: '号牌号码应为省份简称、字母(无 I、O)加五位;新能源为六位;挂、学、警等在末位。',
    en: 'A plate is a province, a letter (not I or O) and five characters; six for new energy; 挂, 学, 警 and the like come last.',
  };
}

/** I and O are not used on plates: offers 1 and 0 when that makes a plate. */
function nearestPlates(number: string, path: Path): readonly Suggestion[] {
  const corrected = number.slice(0, 2) + number.slice(2).replaceAll('I', '1').replaceAll('O', '0');
  if (corrected === number || plateKindOf(corrected) === null) return [];
  return [passes(path, corrected, '以数字 1、0 代替字母 I、O', 'with the digits 1 and 0 for I and O')];
}
