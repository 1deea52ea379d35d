import * as v from 'valibot';
import type { Dataset } from './dataset.ts';
import { deepFreeze } from './freeze.ts';
import { describePlace, type Problem } from './problem.ts';
import { checkReferences, type Finding } from './references.ts';
import { datasetSchema } from './schema.ts';

export type ParsedDataset =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The one door into the dataset: unknown JSON in, a typed and frozen dataset out, or the complete
 * list of problems. References are checked once the shape is right.
 * @param fileOf names the file of an entry, for the problems (see `assemble`)
 * @param checkMore finds more, in a dataset that is right so far
 */
export function parseDataset(
  raw: unknown,
  fileOf: (path: readonly PropertyKey[]) => string = () => '',
  checkMore: (dataset: Dataset) => readonly Finding[] = () => [],
): ParsedDataset {
  const toProblem = ({ path, message }: Finding): Problem => ({
    file: fileOf(path),
    place: describePlace(raw, path),
    message,
  });
  const shape = v.safeParse(datasetSchema, raw);
  if (!shape.success) {
    const findings = shape.issues.map((issue) => ({
      path: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
      message: issue.message,
    }));
    return { ok: false, problems: findings.map(toProblem) };
  }
  const findings = [...checkReferences(shape.output), ...checkMore(shape.output)];
  return findings.length > 0
    ? { ok: false, problems: findings.map(toProblem) }
    : { ok: true, dataset: deepFreeze(shape.output) };
}
