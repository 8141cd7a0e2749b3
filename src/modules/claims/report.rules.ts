/** What a notice of loss may say: every problem at once, by path. Pure. */
import { addDays, dayOf, type Instant, millisOf, plusMillis, startOfDay } from '../../kernel/dates.js';
import { KernelRefusals, Problems, type Sentence } from '../../kernel/refusal.js';
import type { PolicyContent, PolicyVersion } from '../policies/index.js';
import { versionAt } from '../policies/index.js';
import type { PolicyKind } from '../products/index.js';
import { checkExternalRef } from '../platform/index.js';
import { checkLine, checkPhone, checkPlate, checkVin, exactlyOne, isDivisionCode } from '../registry/index.js';
import type { LossCause, Place, ReporterRelation } from './claim.js';
import { ClaimRefusals } from './claims.refusals.js';
import { noticeHoursOf } from './published/terms.js';

const HOUR_MS = 3_600_000;

/** The policy as the reporter knows it: exactly one is given. */
export interface PolicyNamed {
  readonly policyNumber?: string | null;
  readonly plate?: string | null;
  readonly vin?: string | null;
}
export interface PlaceTold {
  readonly address: string;
  readonly region?: string | null;
  readonly latitude?: string | null;
  readonly longitude?: string | null;
}
export interface ReporterTold {
  readonly relation: ReporterRelation;
  readonly name: string;
  readonly phone: string;
  readonly insuredConsentAt?: Instant | null;
}
export interface OtherSideTold {
  readonly plate?: string | null;
  readonly insurer?: string | null;
  readonly damage?: string | null;
}
export interface NoticeTold {
  readonly externalRef: string | null;
  readonly policy: PolicyNamed;
  readonly occurredAt: Instant;
  readonly capturedAt: Instant | null;
  readonly place: PlaceTold;
  readonly cause: LossCause;
  readonly narrative: string;
  readonly reporter: ReporterTold;
  readonly otherParties: readonly OtherSideTold[];
  readonly injuredCount: number;
}

export interface CheckedNotice {
  readonly policy: { readonly policyNumber: string | null; readonly plate: string | null; readonly vin: string | null };
  readonly place: Place;
  readonly narrative: string;
  readonly reporter: { readonly name: string; readonly phone: string };
  readonly otherParties: readonly { plate: string | null; insurer: string | null; damage: string | null }[];
}

const MOST_INJURED = 200;
const MOST_OTHERS = 20;
const POLICY_NUMBER = /^[A-Z0-9-]{6,40}$/;
const line = (zh: string, en: string, least: number, most: number) => ({ least, most, what: { zh, en } });
const NARRATIVE = line('事故经过', 'The narrative', 2, 2000);
const ADDRESS = line('地点', 'The place', 1, 200);
const NAME = line('报案人姓名', "The reporter's name", 1, 100);
const INSURER = line('对方保险公司', 'The other insurer', 1, 100);
const DAMAGE = line('对方损失', "The other side's damage", 1, 500);

/** Null after adding problems. */
export function checkNotice(told: NoticeTold, now: Instant, problems: Problems): CheckedNotice | null {
  const before = problems.items.length;
  const at = (...path: string[]): string[] => ['input', ...path];
  checkExternalRef(told.externalRef, problems);
  checkTimes(told, now, problems);
  const policy = checkPolicyNamed(told.policy, at('policy'), problems);
  const place = checkPlace(told.place, at('place'), problems);
  const narrative = checkLine(told.narrative, at('narrative'), NARRATIVE, problems);
  const name = checkLine(told.reporter.name, at('reporter', 'name'), NAME, problems);
  const phone = checkPhone(told.reporter.phone, at('reporter', 'phone'), problems);
  within(told.injuredCount, 0, MOST_INJURED, at('injuredCount'), problems);
  within(told.otherParties.length, 0, MOST_OTHERS, at('otherParties'), problems);
  const otherParties = told.otherParties.map((each, index) => {
    const path = (field: string): string[] => at('otherParties', String(index), field);
    return {
      plate: each.plate == null ? null : plateOf(each.plate, path('plate'), problems),
      insurer: each.insurer == null ? null : checkLine(each.insurer, path('insurer'), INSURER, problems),
      damage: each.damage == null ? null : checkLine(each.damage, path('damage'), DAMAGE, problems),
    };
  });
  if (problems.items.length > before || !policy || !place || narrative === null || name === null || phone === null)
    return null;
  return { policy, place, narrative, reporter: { name, phone }, otherParties };
}

/** A plate that stands alone: its problem is told where it stands, and no registration is suggested instead. */
function plateOf(text: string, field: readonly string[], problems: Problems): string | null {
  const found = new Problems();
  const plate = checkPlate({ number: text }, field, found);
  for (const { wouldPass: _suggested, ...item } of found.items) problems.add({ ...item, field });
  return plate?.number ?? null;
}

export function checkPolicyNamed(
  named: PolicyNamed,
  path: readonly string[],
  problems: Problems,
): CheckedNotice['policy'] | null {
  const nothing = { policyNumber: null, plate: null, vin: null };
  switch (exactlyOne(named, ['policyNumber', 'plate', 'vin'], path, problems)) {
    case 'policyNumber': {
      const number = (named.policyNumber ?? '').trim().toUpperCase();
      if (POLICY_NUMBER.test(number)) return { ...nothing, policyNumber: number };
      problems.add({
        code: KernelRefusals.INVALID_INPUT,
        field: [...path, 'policyNumber'],
        message: { zh: '保单号为字母、数字和连字符。', en: 'A policy number is letters, digits and hyphens.' },
      });
      return null;
    }
    case 'plate': {
      const plate = plateOf(named.plate ?? '', [...path, 'plate'], problems);
      return plate === null ? null : { ...nothing, plate };
    }
    case 'vin': {
      const { vin } = checkVin(named.vin ?? '', [...path, 'vin'], problems);
      return vin === null ? null : { ...nothing, vin };
    }
    default:
      return null;
  }
}

function checkTimes({ occurredAt, capturedAt, reporter }: NoticeTold, now: Instant, problems: Problems): void {
  const refuse = (field: string[], rule: Sentence): void => {
    problems.add({ code: ClaimRefusals.LOSS_TIME_INVALID, field: ['input', ...field], message: rule });
  };
  if (occurredAt > now) refuse(['occurredAt'], { zh: '出险时间不得晚于现在。', en: 'The loss lies in the future.' });
  if (capturedAt !== null && capturedAt > now)
    refuse(['capturedAt'], { zh: '记录时间不得晚于现在。', en: 'It was recorded in the future.' });
  if (capturedAt !== null && capturedAt < occurredAt)
    refuse(['capturedAt'], { zh: '记录时间不得早于出险。', en: 'It was recorded before the loss.' });
  if (reporter.insuredConsentAt != null && reporter.insuredConsentAt > now)
    refuse(['reporter', 'insuredConsentAt'], {
      zh: '同意时间不得晚于现在。',
      en: 'The insured agreed in the future.',
    });
}

const COORDINATE = /^-?\d{1,3}(\.\d{1,8})?$/;

export function checkPlace(told: PlaceTold, path: readonly string[], problems: Problems): Place | null {
  const before = problems.items.length;
  const wrong = (field: string, message: Sentence): void => {
    problems.add({ code: KernelRefusals.INVALID_INPUT, field: [...path, field], message });
  };
  const address = checkLine(told.address, [...path, 'address'], ADDRESS, problems);
  const region = told.region ?? null;
  if (region !== null && !isDivisionCode(region))
    wrong('region', {
      zh: '没有这个地区:填写六位行政区划代码,如 310115。',
      en: 'There is no such region: give the six digits of the division, such as 310115.',
    });
  const coordinate = (field: 'latitude' | 'longitude', most: number): string | null => {
    const value = told[field] ?? null;
    if (value !== null && !(COORDINATE.test(value) && Math.abs(Number(value)) <= most))
      wrong(field, {
        zh: '坐标为 WGS 84 十进制度数,小数至多 8 位。',
        en: 'A coordinate is decimal degrees, WGS 84, at most 8 places.',
      });
    return value;
  };
  const [latitude, longitude] = [coordinate('latitude', 90), coordinate('longitude', 180)];
  if ((latitude === null) !== (longitude === null))
    wrong(latitude === null ? 'latitude' : 'longitude', {
      zh: '经纬度须同时填写。',
      en: 'Latitude and longitude come together.',
    });
  if (region === null && latitude === null)
    wrong('region', { zh: '请填写地区或坐标。', en: 'Give the region, or the coordinates.' });
  return problems.items.length > before || address === null ? null : { address, region, latitude, longitude };
}

function within(value: number, least: number, most: number, field: readonly string[], problems: Problems): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  problems.add({
    code: KernelRefusals.INVALID_INPUT,
    field,
    facts: [
      { name: 'least', value: String(least) },
      { name: 'most', value: String(most) },
    ],
    message: { zh: '应在 {least} 到 {most} 之间。', en: 'It lies between {least} and {most}.' },
  });
}

/** Later than the clauses ask: a flag. What a device recorded at once and sent later is not late. */
export function isLate(cause: LossCause, occurredAt: Instant, toldAt: Instant): boolean {
  return toldAt > plusMillis(occurredAt, noticeHoursOf(cause, dayOf(occurredAt)) * HOUR_MS);
}

/** What decides whether a version answers for an instant. */
export type VersionAtLoss = Pick<
  PolicyVersion,
  'id' | 'effectiveFrom' | 'effectiveUntil' | 'recordedAt' | 'supersededAt'
> & { readonly content: Pick<PolicyContent, 'rest'> };

/** Why a policy does not answer for an instant. */
export type NotCovered = 'NOT_BEGUN' | 'ENDED' | 'RESTS' | 'NEVER_WAS';

/** Whether a policy answers for an instant, as known at `knownAt`. `versions` are all that were ever recorded of it. */
export function coverageAt<V extends VersionAtLoss>(
  versions: readonly V[],
  at: Instant,
  knownAt: Instant,
): { readonly version: V } | { readonly why: NotCovered } {
  const version = versionAt(versions, at, knownAt);
  if (version) return restsAt(version.content, at) ? { why: 'RESTS' } : { version };
  const held = heldAt(versions, knownAt);
  if (held.length === 0) return { why: 'NEVER_WAS' };
  return { why: held.every(({ effectiveFrom }) => at < effectiveFrom) ? 'NOT_BEGUN' : 'ENDED' };
}

const recordedBy = <V extends VersionAtLoss>(versions: readonly V[], knownAt: Instant): V[] =>
  versions.filter(({ recordedAt }) => recordedAt <= knownAt);

function heldAt<V extends VersionAtLoss>(versions: readonly V[], knownAt: Instant): V[] {
  return recordedBy(versions, knownAt).filter(({ supersededAt }) => supersededAt === null || supersededAt > knownAt);
}

/** Cover rests for whole days (停驶), so a rest that was agreed ends by itself. */
function restsAt({ rest }: VersionAtLoss['content'], at: Instant): boolean {
  if (!rest?.since) return false;
  const from = startOfDay(rest.since);
  const until = startOfDay(addDays(rest.since, rest.days - rest.before));
  return from <= at && millisOf(at) < millisOf(until);
}

/** A policy of the vehicle beside those that cover a loss, with all its versions. */
export interface PolicyBeside {
  readonly kind: PolicyKind;
  readonly versions: readonly VersionAtLoss[];
}
export interface NotCovering<P extends PolicyBeside> {
  readonly policy: P;
  readonly why: NotCovered;
}

/**
 * Of each kind of cover that a loss does not have, the policies that it would be expected of, and why it is not theirs: the
 * one that rests, otherwise the last that had ended, the next that was to begin, and what was issued for that instant and
 * never was. Older periods explain nothing, and a policy that nobody knew at `knownAt` does not either.
 */
export function notCoveringAt<P extends PolicyBeside>(
  policies: readonly P[],
  covered: readonly PolicyKind[],
  at: Instant,
  knownAt: Instant,
): NotCovering<P>[] {
  const asked = policies
    .filter(({ kind }) => !covered.includes(kind))
    .flatMap((policy) => {
      const coverage = coverageAt(policy.versions, at, knownAt);
      const span = spanOf(policy.versions, knownAt);
      if (!span || 'version' in coverage) return [];
      const { why } = coverage;
      return why === 'NEVER_WAS' && (at < span.from || at >= span.until) ? [] : [{ policy, why, ...span }];
    });
  return asked
    .filter((one) => !asked.some((other) => other.policy.kind === one.policy.kind && explainsBetter(other, one)))
    .map(({ policy, why }) => ({ policy, why }));
}

interface Explanation {
  readonly why: NotCovered;
  readonly from: Instant;
  readonly until: Instant;
}

function explainsBetter(one: Explanation, than: Explanation): boolean {
  if (one.why !== than.why) return one.why === 'RESTS';
  return (one.why === 'ENDED' && one.until > than.until) || (one.why === 'NOT_BEGUN' && one.from < than.from);
}

/** Its whole period as held to be so; of what never was, as it once said. Null of what nobody knew yet. */
function spanOf(versions: readonly VersionAtLoss[], knownAt: Instant): { from: Instant; until: Instant } | null {
  const held = heldAt(versions, knownAt);
  const said = held.length > 0 ? held : recordedBy(versions, knownAt);
  const [first] = said;
  if (!first) return null;
  return {
    from: said.reduce((from, { effectiveFrom }) => (effectiveFrom < from ? effectiveFrom : from), first.effectiveFrom),
    until: said.reduce(
      (until, { effectiveUntil }) => (effectiveUntil > until ? effectiveUntil : until),
      first.effectiveUntil,
    ),
  };
}
