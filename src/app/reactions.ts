/** Event → functions of upper rooms, in the same transaction: the one place to read "what happens when". */

let wired = false;

/** Nothing reacts yet: policies will, when a charge is settled. Wired once per process. */
export function wireReactions(): void {
  wired ||= true;
}
