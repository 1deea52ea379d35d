/** When copies of all notes are taken, and which are kept. */

export interface Taken {
  readonly id: number;
  /** An instant, in UTC. */
  readonly taken: string;
}

/** As many copies are kept. */
export const RING = 7;

const MINUTE_MS = 60_000;

/**
 * Whether the notes as they were before a change are worth a copy: once an hour, and once a minute where it changes
 * several notes at once.
 * @param last when the last copy was taken, an instant; null where there is none
 * @param now an instant. A clock that was set back holds up nothing
 * @param changed how many notes were changed
 */
export function isCopyDue(last: string | null, now: string, changed: number): boolean {
  if (changed === 0) return false;
  if (last === null) return true;
  const passed = Math.abs(Date.parse(now) - Date.parse(last));
  return !(passed < (changed > 1 ? 1 : 60) * MINUTE_MS);
}

/** The day of an instant, in UTC. */
const dayOf = ({ taken }: Taken): string => taken.slice(0, 10);

/**
 * Which copies go when there are more than the ring holds: of each day the last one stays longest, so that the ring
 * reaches back seven days on which notes were changed.
 * @param copies the oldest first
 */
export function listOutdated(copies: readonly Taken[]): readonly number[] {
  const kept = [...copies];
  const outdated: number[] = [];
  while (kept.length > RING) {
    const at = kept.findIndex((copy, place) => {
      const next = kept[place + 1];
      return next !== undefined && dayOf(next) === dayOf(copy);
    });
    outdated.push(...kept.splice(Math.max(at, 0), 1).map(({ id }) => id));
  }
  return outdated;
}
