/** What the stores of bytes share: how things are named, and how a sender is heard out. */

export const DIGEST = /^[0-9a-f]{64}$/;
export const UPLOAD = /^[0-9a-f-]{36}$/;
/** What a sender of too much may go on sending before it is cut off. */
const PATIENCE_BYTES = 67_108_864;

/** Names become paths and keys: anything but our own form is a defect, never a path. */
export function matching(form: RegExp, name: string): string {
  if (!form.test(name)) throw new RangeError('not a name of a blob or upload');
  return name;
}

/** Lets a sender finish, so that it hears the answer; one that does not come to an end is cut off. */
export async function drain(source: AsyncIterator<Uint8Array>): Promise<void> {
  let passed = 0;
  while (passed <= PATIENCE_BYTES) {
    const next = await source.next().catch(() => null);
    if (!next || next.done === true) return;
    passed += next.value.length;
  }
  await source.return?.();
}
