/** How a vehicle is registered: by its plate, or not yet, and then by the invoice that stands in for it. */
import type { LocalDate } from '../../kernel/dates.js';
import type { Money } from '../../kernel/money.js';
import type { Problems } from '../../kernel/refusal.js';
import { checkPlate } from './plate.rules.js';
import { badValue, passes, refused, RegistryRefusals, type Path } from './registry.refusals.js';
import { checkCode } from './text.rules.js';
import { checkPastDay, checkPrice } from './vehicle-bounds.rules.js';
import type { BodyKind, Plate, PlateColour, Unregistered, VehicleFacts } from './vehicle.js';

export interface PlateClaim {
  readonly number: string;
  readonly colour?: PlateColour | null;
}

export interface UnregisteredClaim {
  readonly invoiceNumber: string;
  readonly invoicedOn: LocalDate;
  /** Null when what was sent is no amount; whoever read it has added the problem. */
  readonly invoicePrice: Money | null;
  readonly certificateNumber?: string | null;
}

/** A plate, or not yet registered: exactly one. */
export type RegistrationClaim =
  | { readonly plate: PlateClaim; readonly unregistered?: null }
  | { readonly unregistered: UnregisteredClaim; readonly plate?: null };

/** The part of a described vehicle that this file looks at. */
export interface RegistrationFacts {
  readonly registration: RegistrationClaim;
  readonly firstRegisteredOn?: LocalDate | null;
}

export type Registration = Pick<VehicleFacts, 'plate' | 'unregistered'>;

export function checkRegistration(
  claim: RegistrationFacts,
  bodyKind: BodyKind,
  path: Path,
  problems: Problems,
  today: LocalDate,
): Registration {
  const registrationPath = [...path, 'registration'];
  const dayPath = [...path, 'firstRegisteredOn'];
  checkPastDay(claim.firstRegisteredOn, dayPath, { zh: '初次登记日期', en: 'The first registration' }, today, problems);
  if (claim.registration.plate) {
    const platePath = [...registrationPath, 'plate'];
    const plate = checkPlate(claim.registration.plate, platePath, problems, { registrationPath });
    if (plate) checkPlateOfBody(plate, bodyKind, path, [...platePath, 'number'], problems);
    return { plate, unregistered: null };
  }
  if (claim.firstRegisteredOn != null) {
    problems.add(
      badValue(
        dayPath,
        { zh: '未上牌的车辆没有初次登记日期。', en: 'A car not yet registered has no first registration.' },
        {
          wouldPass: [
            passes(dayPath, 'null', '未上牌车辆不填', 'leave it out for a new car'),
            passes(
              [...registrationPath, 'plate'],
              'plate',
              '已登记的车辆填写号牌',
              'give the plate of a registered car',
            ),
          ],
        },
      ),
    );
  }
  const unregistered = checkUnregistered(
    claim.registration.unregistered,
    [...registrationPath, 'unregistered'],
    problems,
    today,
  );
  return { plate: null, unregistered };
}

function checkPlateOfBody(plate: Plate, bodyKind: BodyKind, path: Path, numberPath: Path, problems: Problems): void {
  if ((plate.kind === 'TRAILER') !== (bodyKind === 'TRAILER')) {
    const bodyPath = [...path, 'bodyKind'];
    problems.add(
      refused(
        RegistryRefusals.PLATE_INVALID,
        numberPath,
        {
          zh: '挂车悬挂末位为挂的号牌,其他车辆没有。',
          en: 'Trailers, and only trailers, have a plate that ends with 挂.',
        },
        {
          wouldPass: plate.kind === 'TRAILER' ? [passes(bodyPath, 'TRAILER', '挂车', 'a trailer')] : [],
        },
      ),
    );
  }
  if (plate.kind === 'TRACTOR' && bodyKind !== 'TRACTOR') {
    const usePath = [...path, 'useNature'];
    problems.add(
      refused(
        RegistryRefusals.PLATE_INVALID,
        numberPath,
        { zh: '这是拖拉机号牌的格式。', en: 'This is the form of a tractor plate.' },
        {
          wouldPass: [passes(usePath, 'TRACTOR', '拖拉机', 'a tractor')],
        },
      ),
    );
  }
}

function checkUnregistered(
  claim: UnregisteredClaim,
  path: Path,
  problems: Problems,
  today: LocalDate,
): Unregistered | null {
  const invoiceNumber = checkCode(
    claim.invoiceNumber,
    [...path, 'invoiceNumber'],
    { zh: '发票号码', en: 'The invoice number' },
    problems,
  );
  checkPastDay(claim.invoicedOn, [...path, 'invoicedOn'], { zh: '开票日期', en: 'The invoice date' }, today, problems);
  checkPrice(
    claim.invoicePrice,
    [...path, 'invoicePrice'],
    { zh: '发票金额', en: 'The price on the invoice' },
    problems,
  );
  const certificateNumber =
    claim.certificateNumber == null
      ? null
      : checkCode(
          claim.certificateNumber,
          [...path, 'certificateNumber'],
          { zh: '合格证编号', en: 'The certificate number' },
          problems,
        );
  const { invoicedOn, invoicePrice } = claim;
  return invoiceNumber === null || invoicePrice === null
    ? null
    : { invoiceNumber, invoicedOn, invoicePrice, certificateNumber };
}
