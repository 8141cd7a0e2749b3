/** Frozen to the last leaf: what all requests of a process share cannot be changed by one of them. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value) as unknown[]) deepFreeze(part);
  return value;
}
