// Which combinations of language, width, scheme and state a test visits: so few that every pair of
// values occurs, since faults come from one value or from two that meet; with AUDIT=1 all of them.
import { createRequire } from 'node:module';

// By require: the package is CommonJS that Node can't take named imports from.
const { make } = createRequire(import.meta.url)('covertable') as typeof import('covertable');

export const languages = ['en', 'uk', 'ru'] as const;
/** 320 is the narrowest that must work, 1440 shows the matrix. */
export const widths = [320, 390, 768, 1440] as const;
export const schemes = ['light', 'dark'] as const;

export interface Combination<State extends string> {
  language: (typeof languages)[number];
  width: (typeof widths)[number];
  scheme: (typeof schemes)[number];
  state: State;
}

/** The combinations to visit, in the same order at every run. */
export function pair<State extends string>(states: readonly State[]): Combination<State>[] {
  const all = languages.flatMap((language) =>
    widths.flatMap((width) =>
      schemes.flatMap((scheme) => states.map((state) => ({ language, width, scheme, state }))),
    ),
  );
  if (process.env.AUDIT === '1') return all;
  return make({
    language: [...languages],
    width: [...widths],
    scheme: [...schemes],
    state: [...states],
  });
}

/** A test's name for a combination, such as "uk, 320, dark, matrix". */
export function nameCombination(combination: Combination<string>): string {
  const { language, width, scheme, state } = combination;
  return `${language}, ${width}, ${scheme}, ${state}`;
}
