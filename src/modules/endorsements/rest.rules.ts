/** Cover that rests (停驶) and goes on (复驶): days that are no cover, by which the period is longer. Pure. */
import { addDays, dayOf, daysBetween, type LocalDate, plusMillis, startOfDay } from '../../kernel/dates.js';
import type { Problems } from '../../kernel/refusal.js';
import type { ChangeContext, Draft } from './draft.js';
import { EndorsementRefusals } from './endorsements.refusals.js';
import { SUSPENSION } from './published/terms.js';

type Path = readonly string[];

const DAY_MS = 86_400_000;

/** Cover rests from the day of effect; the period is longer by those days. */
export function suspended(
  draft: Draft,
  until: LocalDate,
  path: Path,
  context: ChangeContext,
  problems: Problems,
): Draft {
  const { content } = draft;
  if (!content.specialAgreements.some(({ code }) => code === SUSPENSION)) {
    problems.add({
      code: EndorsementRefusals.SUSPENSION_NOT_AGREED,
      field: path,
      wouldPass: [
        { field: path, value: SUSPENSION, message: { zh: '先增加此特别约定', en: 'first add this special agreement' } },
      ],
    });
    return draft;
  }
  const from = dayOf(context.effectAt);
  const days = daysBetween(from, until);
  if (!context.begun || draft.rests !== null || days <= 0 || startOfDay(until) >= content.policy.endsAt) {
    problems.add({
      code: EndorsementRefusals.ENDORSEMENT_NOT_ALLOWED,
      field: [...path, 'suspend'],
      facts: [{ name: 'kind', value: 'SUSPEND' }],
      message: {
        zh: '停驶须在保险期间内,自生效日后至少一日,且同时只有一段。',
        en: 'Cover in force rests for at least a day inside its period, once at a time.',
      },
    });
    return draft;
  }
  const before = content.rest?.days ?? 0;
  return {
    ...draft,
    rests: { from: startOfDay(from), until: startOfDay(until) },
    content: {
      ...content,
      policy: { ...content.policy, endsAt: plusMillis(content.policy.endsAt, days * DAY_MS) },
      rest: { days: before + days, before, since: from },
    },
  };
}

/** Goes on earlier than agreed: the period is longer by the days that it really rested. */
export function resumed(draft: Draft, on: LocalDate, path: Path, { now }: ChangeContext, problems: Problems): Draft {
  const { content, rests } = draft;
  const at = startOfDay(on);
  if (!rests || at < rests.from || at > rests.until || at <= now) {
    problems.add({
      code: EndorsementRefusals.ENDORSEMENT_NOT_ALLOWED,
      field: [...path, 'resume'],
      facts: [{ name: 'kind', value: 'RESUME' }],
      ...(rests && addDays(dayOf(now), 1) <= dayOf(rests.until)
        ? {
            wouldPass: [
              {
                field: [...path, 'resume'],
                value: addDays(dayOf(now), 1),
                message: { zh: '最早的一天', en: 'the earliest day' },
              },
            ],
          }
        : {}),
    });
    return draft;
  }
  const unused = daysBetween(on, dayOf(rests.until));
  const rest = content.rest ?? { days: 0, before: 0, since: null };
  const days = rest.days - unused;
  return {
    ...draft,
    rests: at === rests.from ? null : { from: rests.from, until: at },
    content: {
      ...content,
      policy: { ...content.policy, endsAt: plusMillis(content.policy.endsAt, -unused * DAY_MS) },
      rest: { days, before: days, since: null },
    },
  };
}
