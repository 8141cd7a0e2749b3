/** Value-added services chosen: each one of the version, once, as often as it is offered. Pure. */
import type { Problems, RefusalItem, Sentence, Suggestion } from '../../kernel/refusal.js';
import type { UseNature } from '../registry/index.js';
import type { ProductDocument } from './product.js';
import { ProductRefusals } from './products.refusals.js';
import type { SelectedService, SelectionWish } from './selection.js';

/** The services in the document's order, or null with every problem told. */
export function checkServices(
  document: ProductDocument,
  wish: SelectionWish,
  useNature: UseNature,
  path: readonly string[],
  problems: Problems,
): SelectedService[] | null {
  const before = problems.items.length;
  const terms = document.coverages.find(({ code }) => code === 'VALUE_ADDED_SERVICE');
  const services = terms?.useNatures?.includes(useNature) === false ? [] : (document.services ?? []);
  wish.services.forEach(({ code, count }, index) => {
    const field = [...path, 'services', String(index)];
    const leaveOut: Suggestion = { field, value: 'null', message: { zh: '不要该服务', en: 'leave this service out' } };
    const service = services.find((each) => each.code === code);
    const say = (
      at: readonly string[],
      message: Sentence,
      wouldPass: readonly Suggestion[],
      allowed: readonly string[],
    ): RefusalItem => ({
      code: ProductRefusals.COVERAGE_CHOICE_INVALID,
      field: at,
      facts: [
        { name: 'service', value: code },
        { name: 'allowed', value: allowed.join(', ') || '-' },
      ],
      message,
      wouldPass,
    });
    if (!service) {
      const offered = services.map((each) => each.code);
      problems.add(
        say(
          [...field, 'code'],
          { zh: '没有该服务,可选:{allowed}。', en: 'No such service here; on offer: {allowed}.' },
          [leaveOut],
          offered,
        ),
      );
    } else if (wish.services.findIndex((other) => other.code === code) < index) {
      problems.add(
        say([...field, 'code'], { zh: '服务重复。', en: 'This service is chosen twice.' }, [leaveOut], [code]),
      );
    } else if (!service.countOptions.includes(count)) {
      const options = service.countOptions.map(String);
      problems.add(
        say(
          [...field, 'count'],
          {
            zh: `${service.name.zh}的次数只能是 {allowed}。`,
            en: `The number of times of ${service.name.en} is one of: {allowed}.`,
          },
          options.map((value) => ({
            field: [...field, 'count'],
            value,
            message: { zh: `${value} 次`, en: `${value} times` },
          })),
          options,
        ),
      );
    }
  });
  if (problems.items.length > before) return null;
  return services.flatMap(({ code }) => {
    const chosen = wish.services.find((each) => each.code === code);
    return chosen ? [{ code, count: chosen.count }] : [];
  });
}
