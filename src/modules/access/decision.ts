/**
 * What can be asked about with `decision`: this room owns the words and the list, `app` says what stands in it and runs it.
 * Nothing of an operation is written twice for it: the operation itself is rehearsed, so the answer cannot differ from
 * what then happens.
 */
const mutations = new Set<string>();

/** An upper room's mutation can be asked about: all it does is done in its transaction. */
export function registerDecidable(mutation: string): void {
  mutations.add(mutation);
}

export function decidableMutations(): readonly string[] {
  return [...mutations];
}
