/** The time line of a policy before and after an endorsement: what a change rests on, and which versions it makes. Pure. */
import { formatInstant, type Instant } from '../../kernel/dates.js';
import { type Id, newId } from '../../kernel/ids.js';
import { money } from '../../kernel/money.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { PolicyContent, PolicyVersion, RestDays } from '../policies/index.js';
import type { SlipPlan } from './endorsement.js';
import { EndorsementRefusals } from './endorsements.refusals.js';

/** What we hold to be so now, in order. */
export function knownOf(versions: readonly PolicyVersion[]): PolicyVersion[] {
  return versions
    .filter(({ supersededAt }) => supersededAt === null)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
}

/** The version that speaks at an instant; before the start the first; null after the end. */
export function baseAt(versions: readonly PolicyVersion[], at: Instant): PolicyVersion | null {
  const known = knownOf(versions);
  const first = known[0];
  if (first && at < first.effectiveFrom) return first;
  return known.find(({ effectiveFrom, effectiveUntil }) => effectiveFrom <= at && at < effectiveUntil) ?? null;
}

/** A later change stands already: this one cannot slip in under it without changing what was agreed and paid for. */
export function outOfSequence(
  versions: readonly PolicyVersion[],
  at: Instant,
  field: readonly string[],
): RefusalItem | null {
  const base = baseAt(versions, at);
  const later = knownOf(versions).find(({ effectiveFrom }) => base !== null && effectiveFrom > base.effectiveFrom);
  if (!later) return null;
  const last = knownOf(versions).at(-1) ?? later;
  return {
    code: EndorsementRefusals.ENDORSEMENT_OUT_OF_SEQUENCE,
    field,
    facts: [{ name: 'laterFrom', value: formatInstant(last.effectiveFrom) }],
    wouldPass: [
      {
        field,
        value: formatInstant(last.effectiveFrom),
        message: { zh: '自后续批改生效时起', en: 'from when the later change holds' },
      },
    ],
  };
}

export interface Rewritten {
  readonly superseded: readonly Id<'PolicyVersion'>[];
  readonly versions: readonly PolicyVersion[];
  /** Of those, what only was written again: by the version that it says the same as, or more. */
  readonly copies: ReadonlyMap<Id<'PolicyVersion'>, Id<'PolicyVersion'>>;
  /** The version that says what the slip says; null where the policy never was. */
  readonly made: Id<'PolicyVersion'> | null;
}

/**
 * Versions never change: what an endorsement touches is superseded, and written again as far as it still holds. A
 * correction is carried through every later version (`carry`), so that the outcome does not depend on the order in which
 * they came.
 */
export function rewrite(
  all: readonly PolicyVersion[],
  plan: Pick<SlipPlan, 'effect' | 'effectiveFrom' | 'content' | 'rests'>,
  now: Instant,
  carry: (content: PolicyContent) => PolicyContent,
): Rewritten {
  const known = knownOf(all);
  const copies = new Map<Id<'PolicyVersion'>, Id<'PolicyVersion'>>();
  let sequence = Math.max(0, ...all.map((version) => version.sequence));
  const again = (
    of: PolicyVersion,
    from: Instant,
    until: Instant,
    parts: Partial<PolicyVersion> = {},
  ): PolicyVersion => {
    const content = parts.content ?? of.content;
    const id = newId('PolicyVersion');
    if (parts.reason === undefined) copies.set(id, of.id);
    return {
      ...of,
      ...parts,
      id,
      sequence: (sequence += 1),
      effectiveFrom: from,
      effectiveUntil: until,
      recordedAt: now,
      supersededAt: null,
      premium: money(BigInt(content.policy.premiumFen)),
    };
  };
  if (plan.effect === 'NEVER_WAS') return { superseded: known.map(({ id }) => id), versions: [], copies, made: null };

  const { effectiveFrom: from, content } = plan;
  const moved = content.policy.startsAt !== known[0]?.content.policy.startsAt;
  const touched = moved ? known : known.filter(({ effectiveUntil }) => effectiveUntil > from);
  const superseded = touched.map(({ id }) => id);
  const [base, ...later] = touched;
  if (!base) return { superseded: [], versions: [], copies, made: null };
  const before = !moved && base.effectiveFrom < from;
  if (plan.effect === 'END') {
    const last = before ? [again(base, base.effectiveFrom, from, { reason: 'END' })] : [];
    return { superseded, versions: last, copies, made: last[0]?.id ?? null };
  }
  const versions: PolicyVersion[] = [];
  if (before) versions.push(again(base, base.effectiveFrom, from));
  const begins = moved ? content.policy.startsAt : before ? from : base.effectiveFrom;
  // A resumption takes the place of everything agreed after it; other changes end where the next version begins.
  const replaces = !sameRest(content.rest, base.content.rest);
  const until = replaces || later.length === 0 ? content.policy.endsAt : base.effectiveUntil;
  const restEnds = replaces && content.rest?.since != null && plan.rests !== null ? plan.rests.until : null;
  const made = again(base, begins, restEnds ?? until, { reason: 'ENDORSEMENT', content });
  versions.push(made);
  if (restEnds !== null && content.rest)
    versions.push(
      again(base, restEnds, until, {
        reason: 'ENDORSEMENT',
        content: { ...content, rest: { days: content.rest.days, before: content.rest.days, since: null } },
      }),
    );
  if (!replaces)
    for (const each of later)
      versions.push(again(each, each.effectiveFrom, each.effectiveUntil, { content: carry(each.content) }));
  return { superseded, versions, copies, made: made.id };
}

function sameRest(a: RestDays | undefined, b: RestDays | undefined): boolean {
  return a?.days === b?.days && a?.before === b?.before && a?.since === b?.since;
}
