/** What is known of backups. A backup is an export of all notes that can be imported again. */

export interface Backup {
  /** The instant of the last one; null where there is none. */
  readonly exported: string | null;
  /** How many changes no backup holds. A thousand notes that were imported at once are a thousand. */
  readonly changes: number;
  /** The instant of the first of them; null where there are none. */
  readonly since: string | null;
}

export const NO_BACKUP: Backup = { exported: null, changes: 0, since: null };

/** As many changes are worth a backup: an afternoon's work. */
const MANY = 25;
/** So is a single one that has waited as long as Safari keeps what a page has stored without a visit: seven days. */
const LONG_MS = 7 * 24 * 3_600_000;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** @param stored what the database holds; another edition may have written it */
export function parseBackup(stored: unknown): Backup {
  if (!isFields(stored)) return NO_BACKUP;
  const { exported, changes, since } = stored;
  return {
    exported: typeof exported === 'string' ? exported : null,
    changes: typeof changes === 'number' && changes > 0 ? changes : 0,
    since: typeof since === 'string' ? since : null,
  };
}

/** @param now an instant */
export function countChanges(backup: Backup, changes: number, now: string): Backup {
  if (changes === 0) return backup;
  return { ...backup, changes: backup.changes + changes, since: backup.since ?? now };
}

/**
 * @param saved how many changes the backup holds: further ones may have come while it was written
 * @param now the instant at which it was made
 */
export function recordExport(backup: Backup, saved: number, now: string): Backup {
  const changes = Math.max(0, backup.changes - saved);
  return { exported: now, changes, since: changes === 0 ? null : now };
}

/** Whether it is time for a backup. A clock that was set back only makes it later. */
export function isBackupDue({ changes, since }: Backup, now: string): boolean {
  if (changes === 0) return false;
  return changes >= MANY || (since !== null && Date.parse(now) - Date.parse(since) >= LONG_MS);
}
