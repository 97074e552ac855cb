// What has stayed the same from one look to the next stays the same thing, however often it was put together anew: the
// newer of two plain values, with every part that equals the older's taken from the older. Changes neither.

const isPlain = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null && Object.getPrototypeOf(one) === Object.prototype;

export function unchanged<T>(older: T | undefined, newer: T): T {
  if (Object.is(older, newer)) return newer;
  if (Array.isArray(older) && Array.isArray(newer)) {
    const parts = newer.map((part, n) => unchanged(older[n], part));
    return parts.length === older.length && parts.every((part, n) => part === older[n])
      ? older
      : (parts as T);
  }
  if (!isPlain(older) || !isPlain(newer)) return newer;
  const [before, keys] = [older as Record<string, unknown>, Object.keys(newer)];
  const parts: Record<string, unknown> = {};
  let same = keys.length === Object.keys(before).length;
  for (const key of keys) {
    parts[key] = unchanged(before[key], newer[key]);
    same &&= key in before && parts[key] === before[key];
  }
  return (same ? before : parts) as T;
}
