/** A version of the dataset and its date, as the browser keeps them. */
export interface SeenVersion {
  readonly version: string;
  readonly date: string;
}

const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what `JSON.stringify` wrote of a seen version. What is none, or could lead elsewhere in an address, gives null. */
export function parseSeen(stored: string | null): SeenVersion | null {
  let seen: unknown;
  try {
    seen = JSON.parse(stored ?? 'null');
  } catch {
    return null;
  }
  if (typeof seen !== 'object' || seen === null || !('version' in seen) || !('date' in seen))
    return null;
  const { version, date } = seen;
  if (typeof version !== 'string' || typeof date !== 'string') return null;
  return VERSION.test(version) && DATE.test(date) ? { version, date } : null;
}

/** Whether a version comes after another (https://semver.org, section 11: number by number). */
export function isNewer(version: string, other: string): boolean {
  const [numbers, others] = [version, other].map((one) => one.split('.').map(Number));
  const at = (numbers ?? []).findIndex((number, index) => number !== others?.[index]);
  return at >= 0 && (numbers?.[at] ?? 0) > (others?.[at] ?? 0);
}
