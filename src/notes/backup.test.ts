import { describe, expect, it } from 'vitest';
import { countChanges, isBackupDue, NO_BACKUP, parseBackup, recordExport } from './backup.ts';

const DAY_1 = '2026-11-01T10:00:00.000Z';
const DAY_7 = '2026-11-08T09:59:59.999Z';
const DAY_8 = '2026-11-08T10:00:00.000Z';

describe('A backup', () => {
  it('is due after 25 changes, or when one has waited seven days', () => {
    const none = countChanges(NO_BACKUP, 0, DAY_1);
    expect(isBackupDue(none, DAY_8)).toBe(false);
    const few = countChanges(none, 24, DAY_1);
    expect([DAY_1, DAY_7, DAY_8].map((now) => isBackupDue(few, now))).toEqual([false, false, true]);
    expect(isBackupDue(countChanges(few, 1, DAY_1), DAY_1)).toBe(true);
    // Later changes don't make the first one younger.
    expect(isBackupDue(countChanges(countChanges(none, 1, DAY_1), 1, DAY_7), DAY_8)).toBe(true);
  });

  it('is not due the sooner for a clock that was set back', () => {
    expect(isBackupDue(countChanges(NO_BACKUP, 1, DAY_8), DAY_1)).toBe(false);
  });

  it('holds what was there when it was begun: later changes wait for the next one', () => {
    const changed = countChanges(countChanges(NO_BACKUP, 30, DAY_1), 2, DAY_7);
    expect(recordExport(changed, 30, DAY_8)).toEqual({ exported: DAY_8, changes: 2, since: DAY_8 });
    expect(recordExport(changed, 32, DAY_8)).toEqual({
      exported: DAY_8,
      changes: 0,
      since: null,
    });
  });

  it('that another edition has noted otherwise counts as far as it can be read', () => {
    expect(parseBackup('yesterday')).toEqual(NO_BACKUP);
    expect(parseBackup({ exported: DAY_1, changes: '3', since: 4 })).toEqual({
      exported: DAY_1,
      changes: 0,
      since: null,
    });
  });
});
