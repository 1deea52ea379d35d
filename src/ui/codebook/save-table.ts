import { today } from '../actions/today.ts';
import { saveFile } from '../shared/save-file.ts';

/** Gives a CSV file to the browser to save, named after what it holds and the day. */
export function saveTable(what: string, content: string): void {
  const file = new Blob([content], { type: 'text/csv;charset=utf-8' });
  saveFile(`counterpoint-${what}-${today()}.csv`, file);
}
