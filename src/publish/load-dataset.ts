import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, DATA_FILES } from '../model/assemble.ts';
import type { Dataset } from '../model/dataset.ts';
import { parseDataset } from '../model/parse-dataset.ts';
import { formatProblem } from '../model/problem.ts';
import { checkTexts } from './check-texts.ts';
import { bindTexts } from './texts.ts';

/**
 * Reads the authored files from a folder, and sets their texts with the spaces that lines must not break at.
 * @throws with the complete list of problems, one a line, when the dataset is not right
 */
export function loadDataset(folder = 'src/data'): Dataset {
  const problems: string[] = [];
  const contents = new Map<string, unknown>();
  for (const file of DATA_FILES)
    try {
      contents.set(file, JSON.parse(readFileSync(join(folder, file), 'utf8')));
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  const { raw, fileOf } = assemble(contents);
  if (problems.length === 0) {
    const parsed = parseDataset(bindTexts(raw), fileOf, checkTexts);
    if (parsed.ok) return parsed.dataset;
    problems.push(...parsed.problems.map(formatProblem));
  }
  throw new Error(`The dataset has problems (${problems.length}):\n${problems.join('\n')}`);
}
