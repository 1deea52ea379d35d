/** Which version of the dataset this browser has last shown. Where nothing can be stored, none is known. */
import { parseSeen, type SeenVersion } from '../model/version.ts';

const STORAGE_KEY = 'counterpoint-seen';

export function readSeen(): SeenVersion | null {
  try {
    return parseSeen(localStorage.getItem(STORAGE_KEY));
  } catch {
    return null;
  }
}

export function writeSeen({ version, date }: SeenVersion): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ version, date }));
  } catch {
    // Storage is off or full: the next visit is a first one again.
  }
}
