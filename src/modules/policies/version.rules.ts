/** Which version of a policy speaks for an instant, as known at another. Pure. */
import type { Instant } from '../../kernel/dates.js';
import { Defect } from '../../kernel/failure.js';
import type { PolicyVersion } from './policy.js';

/** When a version is effective, and since when until when we hold it to be so. */
export type VersionSpan = Pick<PolicyVersion, 'effectiveFrom' | 'effectiveUntil' | 'recordedAt' | 'supersededAt'>;

const knownAt = (version: VersionSpan, at: Instant): boolean =>
  version.recordedAt <= at && (version.supersededAt === null || version.supersededAt > at);

/** The version effective at an instant, as known at another; null when none was. */
export function versionAt<V extends VersionSpan>(versions: readonly V[], effectiveAt: Instant, at: Instant): V | null {
  return (
    versions.find(
      (version) => knownAt(version, at) && version.effectiveFrom <= effectiveAt && effectiveAt < version.effectiveUntil,
    ) ?? null
  );
}

/** The version of this moment; before the start the first, after the end the last. Of a policy that never was: what it would have said. */
export function currentVersion(versions: readonly PolicyVersion[], now: Instant): PolicyVersion {
  const known = versions
    .filter(({ supersededAt }) => supersededAt === null)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  const found = known.findLast(({ effectiveFrom }) => effectiveFrom <= now) ?? known[0] ?? lastOf(versions);
  if (!found) throw new Defect('a policy has no version');
  return found;
}

function lastOf(versions: readonly PolicyVersion[]): PolicyVersion | undefined {
  return [...versions].sort((a, b) => a.sequence - b.sequence).at(-1);
}
