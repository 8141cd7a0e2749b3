/** The authority ladder (分级授权). A rung may decide what is referred to it or to one below. */
export const AUTHORITY_LEVELS = ['FRONT_OFFICE', 'THIRD_LEVEL', 'BRANCH', 'AREA', 'HEAD_OFFICE', 'COLLECTIVE'] as const;
export type AuthorityLevel = (typeof AUTHORITY_LEVELS)[number];

/** Rung of a level, from 1: what `level` of a member of staff is compared with. */
export function rungOf(level: AuthorityLevel): number {
  return AUTHORITY_LEVELS.indexOf(level) + 1;
}

export function highest(levels: readonly AuthorityLevel[]): AuthorityLevel | null {
  return levels.reduce<AuthorityLevel | null>(
    (most, level) => (most === null || rungOf(level) > rungOf(most) ? level : most),
    null,
  );
}

/** Levels that a rung may decide. */
export function levelsUpTo(rung: number): AuthorityLevel[] {
  return AUTHORITY_LEVELS.slice(0, Math.max(0, rung));
}
