/** Use nature, what the vehicle is built as, and who owns it: which go together, and the group that follows. */
import type { Problems, Sentence } from '../../kernel/refusal.js';
import { badValue, law, passes, type Path } from './registry.refusals.js';
import type { BodyKind, PartyKind, UseNature, VehicleGroup } from './vehicle.js';

/** The thirteen groups of terms and gradings. Only trucks are told apart by their owner. */
export function vehicleGroupOf(useNature: UseNature, ownerKind: PartyKind): VehicleGroup {
  switch (useNature) {
    case 'FAMILY':
      return 'PRIVATE_PASSENGER';
    case 'ENTERPRISE_NON_COMMERCIAL':
    case 'GOVERNMENT_NON_COMMERCIAL':
      return 'NON_COMMERCIAL_PASSENGER';
    case 'NON_COMMERCIAL_TRUCK':
      return ownerKind === 'PERSON' ? 'NON_COMMERCIAL_TRUCK_PERSONAL' : 'NON_COMMERCIAL_TRUCK_ENTERPRISE';
    case 'COMMERCIAL_TRUCK':
      return ownerKind === 'PERSON' ? 'COMMERCIAL_TRUCK_PERSONAL' : 'COMMERCIAL_TRUCK_ENTERPRISE';
    case 'SPECIAL_1':
    case 'SPECIAL_3':
    case 'SPECIAL_4':
      return 'SPECIAL_OTHER';
    case 'TAXI_RENTAL':
    case 'CITY_BUS':
    case 'HIGHWAY_PASSENGER':
    case 'SPECIAL_2':
    case 'MOTORCYCLE':
    case 'TRACTOR':
      return useNature;
  }
}

const PASSENGER_USES = [
  'FAMILY',
  'ENTERPRISE_NON_COMMERCIAL',
  'GOVERNMENT_NON_COMMERCIAL',
  'TAXI_RENTAL',
  'CITY_BUS',
  'HIGHWAY_PASSENGER',
] as const;
const TRUCK_USES = ['NON_COMMERCIAL_TRUCK', 'COMMERCIAL_TRUCK'] as const;
const SPECIAL_USES = ['SPECIAL_1', 'SPECIAL_2', 'SPECIAL_3', 'SPECIAL_4'] as const;

/** Use natures open to each body. A tanker trailer is SPECIAL by use; a container tractor head (SPECIAL_4) is no trailer. */
const USES_OF: Readonly<Record<BodyKind, readonly UseNature[]>> = {
  PASSENGER: PASSENGER_USES,
  PICK_UP: TRUCK_USES,
  TRUCK: TRUCK_USES,
  LOW_SPEED_TRUCK: TRUCK_USES,
  TRAILER: [...TRUCK_USES, 'SPECIAL_1', 'SPECIAL_2', 'SPECIAL_3'],
  SPECIAL: SPECIAL_USES,
  MOTORCYCLE: ['MOTORCYCLE'],
  TRACTOR: ['TRACTOR'],
};

const FOR_HIRE: readonly UseNature[] = ['TAXI_RENTAL', 'CITY_BUS', 'HIGHWAY_PASSENGER', 'COMMERCIAL_TRUCK'];

/** The body that a use nature means when nobody says otherwise. */
export function usualBodyOf(useNature: UseNature): BodyKind {
  if (useNature === 'MOTORCYCLE' || useNature === 'TRACTOR') return useNature;
  if ((TRUCK_USES as readonly UseNature[]).includes(useNature)) return 'TRUCK';
  return (SPECIAL_USES as readonly UseNature[]).includes(useNature) ? 'SPECIAL' : 'PASSENGER';
}

/** The use nature nearest to the one asked for that a body may have: for hire stays for hire. */
function nearestUse(useNature: UseNature, body: BodyKind): UseNature {
  const open = USES_OF[body];
  const nearest = open.find((use) => FOR_HIRE.includes(use) === FOR_HIRE.includes(useNature));
  return nearest ?? open[0] ?? useNature;
}

const PICK_UP_RULE = law(
  'CTR rate plan 2008-02-01',
  'pick-up-is-truck',
  '非营业货车包括客货两用车、皮卡,不论为单位或家庭所有。',
  'Non-commercial trucks include dual-use vehicles and pick-ups, of organisations and households alike.',
);

const PICK_UP_IS_TRUCK: Sentence = {
  zh: '皮卡及客货两用车按货车投保,家庭所有也一样。',
  en: 'A pick-up or dual-use vehicle is insured as a truck, even when a family owns it.',
};

/** Whether the body may have this use; a problem with the nearest use otherwise. */
export function checkUseOfBody(useNature: UseNature, body: BodyKind, path: Path, problems: Problems): void {
  if (USES_OF[body].includes(useNature)) return;
  const usePath = [...path, 'useNature'];
  const wouldPass = [
    passes(usePath, nearestUse(useNature, body), '与车辆种类相符的使用性质', 'a use that fits the vehicle'),
  ];
  if (body === 'PICK_UP') {
    problems.add(badValue(usePath, PICK_UP_IS_TRUCK, { wouldPass, rule: PICK_UP_RULE }));
    return;
  }
  problems.add(
    badValue(
      usePath,
      { zh: '使用性质与车辆种类不符。', en: 'The use nature does not fit what the vehicle is built as.' },
      { wouldPass },
    ),
  );
}

/** A passenger car with an approved load is a dual-use vehicle; callers that cannot say PICK_UP are caught by this. */
export function checkNoLoad(useNature: UseNature, path: Path, problems: Problems): void {
  const usePath = [...path, 'useNature'];
  problems.add(
    badValue(
      [...path, 'loadKg'],
      {
        zh: '客车没有核定载质量;有载质量的是客货两用车或货车。',
        en: 'A passenger car has no approved load; a vehicle with one is dual-use or a truck.',
      },
      {
        rule: PICK_UP_RULE,
        wouldPass: [
          passes(usePath, nearestUse(useNature, 'PICK_UP'), '按货车投保', 'insure it as a truck'),
          passes([...path, 'loadKg'], 'null', '客车不填载质量', 'leave the load out for a passenger car'),
        ],
      },
    ),
  );
}

const OWNER_OF: Partial<Record<UseNature, { readonly owner: PartyKind; readonly instead: UseNature }>> = {
  FAMILY: { owner: 'PERSON', instead: 'ENTERPRISE_NON_COMMERCIAL' },
  ENTERPRISE_NON_COMMERCIAL: { owner: 'ORGANISATION', instead: 'FAMILY' },
  GOVERNMENT_NON_COMMERCIAL: { owner: 'ORGANISATION', instead: 'FAMILY' },
};

/** Family cars belong to persons, the other cars not for hire to organisations: the rate plan defines them so. */
export function checkOwnerOfUse(useNature: UseNature, ownerKind: PartyKind, path: Path, problems: Problems): void {
  const expected = OWNER_OF[useNature];
  if (!expected || expected.owner === ownerKind) return;
  const usePath = [...path, 'useNature'];
  problems.add(
    badValue(
      usePath,
      ownerKind === 'PERSON'
        ? { zh: '个人所有的非营业客车为家庭自用。', en: 'A passenger car of a person, not for hire, is a family car.' }
        : { zh: '单位所有的客车不是家庭自用。', en: 'A passenger car of an organisation is no family car.' },
      {
        wouldPass: [passes(usePath, expected.instead, '与车主相符的使用性质', 'a use that fits the owner')],
        rule: law(
          'CTR rate plan 2008-02-01',
          'owner-of-use',
          '家庭自用指家庭或个人所有;企业、机关客车为单位所有。',
          'Family use means owned by a family or person; the others are owned by organisations.',
        ),
      },
    ),
  );
}

/** Use natures that a vehicle so built, so large and so owned may have. */
export function usesThatFit(vehicle: {
  readonly bodyKind: BodyKind;
  readonly ownerKind: PartyKind;
  readonly seats: number | null;
}): UseNature[] {
  const small = vehicle.seats !== null && vehicle.seats < 6; // no band of buses begins below six seats
  return USES_OF[vehicle.bodyKind].filter(
    (use) =>
      (OWNER_OF[use]?.owner ?? vehicle.ownerKind) === vehicle.ownerKind &&
      !(small && (use === 'CITY_BUS' || use === 'HIGHWAY_PASSENGER')),
  );
}

/** Trailers take no compulsory insurance since 2013 (CTR); everything else on the road must have it. */
export function bodyTakesCompulsory(body: BodyKind): boolean {
  return body !== 'TRAILER';
}
