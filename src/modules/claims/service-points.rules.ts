/** What a survey or assessment point may say, and whether a dispatch may name it. Pure. */
import { wireId } from '../../kernel/ids.js';
import { KernelRefusals, Problems, type RefusalItem } from '../../kernel/refusal.js';
import { regionChain } from '../rating/index.js';
import { checkLine, checkPhone, isDivisionCode, isMainland } from '../registry/index.js';
import type { Place } from './claim.js';
import type { SurveyMethod } from './claim-handling.js';
import { checkPlace, type PlaceTold } from './report.rules.js';
import { ServicePointRefusals } from './service-points.refusals.js';
import { SERVICE_POINT_KINDS, type ServicePoint, type ServicePointKind } from './service-points.js';

export interface PointTold {
  readonly kinds: readonly ServicePointKind[];
  readonly name: string;
  readonly place: PlaceTold;
  readonly phone: string;
  readonly regions: readonly string[];
  readonly openingHours: string | null;
}

const MOST_REGIONS = 100;
const NAME = { least: 2, most: 60, what: { zh: '名称', en: 'The name' } };
const HOURS = { least: 2, most: 100, what: { zh: '营业时间', en: 'The opening hours' } };

type Checked = Pick<ServicePoint, 'kinds' | 'name' | 'phone' | 'regions' | 'openingHours'> & { readonly place: Place };

/** Null after adding problems. */
export function checkPoint(told: PointTold, problems: Problems): Checked | null {
  const before = problems.items.length;
  const wrong = (field: readonly string[], zh: string, en: string): void => {
    problems.add({ code: KernelRefusals.INVALID_INPUT, field: ['input', ...field], message: { zh, en } });
  };
  const kinds = SERVICE_POINT_KINDS.filter((kind) => told.kinds.includes(kind));
  if (kinds.length === 0) wrong(['kinds'], '至少一种类型。', 'At least one kind.');
  const name = checkLine(told.name, ['input', 'name'], NAME, problems);
  const place = checkPlace(told.place, ['input', 'place'], problems);
  const phone = checkPhone(told.phone, ['input', 'phone'], problems);
  const regions = [...new Set(told.regions)].sort();
  if (regions.length === 0 || regions.length > MOST_REGIONS)
    wrong(['regions'], `1 至 ${String(MOST_REGIONS)} 个地区。`, `1–${String(MOST_REGIONS)} regions.`);
  told.regions.forEach((region, index) => {
    if (!isDivisionCode(region) || !isMainland(region))
      wrong(
        ['regions', String(index)],
        '没有这个地区:填写六位行政区划代码,如 310115。',
        'There is no such region: give the six digits of the division, such as 310115.',
      );
  });
  const openingHours =
    told.openingHours === null ? null : checkLine(told.openingHours, ['input', 'openingHours'], HOURS, problems);
  if (problems.items.length > before || name === null || place === null || phone === null) return null;
  return { kinds, name, place, phone, regions, openingHours };
}

/** A vehicle that is brought in is looked at where losses are assessed; all else goes out from a survey point. */
export const kindFor = (method: SurveyMethod): ServicePointKind => (method === 'IN_SHOP' ? 'ASSESSMENT' : 'SURVEY');

/** A region that a point serves covers every place in it, as a territory does; a city never covers its province. */
function serves({ regions }: Pick<ServicePoint, 'regions'>, region: string): boolean {
  return regionChain(region).some((wider) => regions.includes(wider));
}

/**
 * Why a dispatch may not name a point; null when it may. Where only coordinates were told nobody knows the region, and
 * whoever dispatches chooses.
 */
export function pointFault(
  point: ServicePoint,
  { method, region }: { readonly method: SurveyMethod; readonly region: string | null },
): RefusalItem | null {
  if (point.closedAt !== null)
    return {
      code: ServicePointRefusals.SERVICE_POINT_CLOSED,
      facts: [{ name: 'closedAt', value: point.closedAt }],
    };
  const needed = kindFor(method);
  if (!point.kinds.includes(needed))
    return {
      code: ServicePointRefusals.SERVICE_POINT_KIND,
      facts: [
        { name: 'needed', value: needed },
        { name: 'kinds', value: point.kinds.join(', ') },
      ],
    };
  if (region !== null && !serves(point, region))
    return {
      code: ServicePointRefusals.SERVICE_POINT_REGION,
      facts: [
        { name: 'region', value: region },
        { name: 'regions', value: point.regions.join(', ') },
      ],
    };
  return null;
}

/** A point that would pass, by its id and its name. */
export const suggestion = ({ id, name }: ServicePoint, field: readonly string[]) => ({
  field,
  value: wireId('ServicePoint', id),
  message: { zh: name, en: name },
});
