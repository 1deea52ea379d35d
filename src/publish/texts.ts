/** Every text of the dataset, wherever it stands. */
import { isText, LANGUAGES, type Text } from '../model/text.ts';
import { bindSpaces } from './typography.ts';

export interface PlacedText {
  readonly path: readonly PropertyKey[];
  readonly text: Text;
}

/** All texts inside of some plain data, with the way to each. */
export function textsIn(data: unknown, path: readonly PropertyKey[] = []): readonly PlacedText[] {
  if (isText(data)) return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const steps: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(data);
  return steps.flatMap(([step, inside]) => textsIn(inside, [...path, step]));
}

/** A copy of some plain data whose texts have their non-breaking spaces: authors write ordinary ones. */
export function bindTexts(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data ?? null, (name, value: unknown) => {
      const lang = LANGUAGES.find((known) => known === name);
      return lang !== undefined && typeof value === 'string' ? bindSpaces(value, lang) : value;
    }),
  );
}
