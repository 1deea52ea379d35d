// What the build has written, and the words that it was to write: what the tests compare pages with.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import enApp from '../src/i18n/app/en.ts';
import ruApp from '../src/i18n/app/ru.ts';
import ukApp from '../src/i18n/app/uk.ts';
import enExplore from '../src/i18n/explore/en.ts';
import ruExplore from '../src/i18n/explore/ru.ts';
import ukExplore from '../src/i18n/explore/uk.ts';
import enPage from '../src/i18n/page/en.ts';
import ruPage from '../src/i18n/page/ru.ts';
import ukPage from '../src/i18n/page/uk.ts';
import { formatDate } from '../src/i18n/format-date.ts';
import type { AppMessages, ExploreMessages, PageMessages } from '../src/i18n/messages.ts';
import type { Dataset, Position, Relation } from '../src/model/dataset.ts';
import type { Language } from '../src/model/text.ts';
import { bindSpaces } from '../src/publish/typography.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const dist = `${root}dist/`;

/** The address of a language's page, from the site's root. */
export const folders: Readonly<Record<Language, string>> = { en: './', uk: 'uk/', ru: 'ru/' };

/** The words of the interface. */
export const words: Readonly<Record<Language, AppMessages & PageMessages>> = {
  en: { ...enApp, ...enPage },
  uk: { ...ukApp, ...ukPage },
  ru: { ...ruApp, ...ruPage },
};

/** The words of parts that the page fetches when they are asked for. */
export const exploreWords: Readonly<Record<Language, ExploreMessages>> = {
  en: enExplore,
  uk: ukExplore,
  ru: ruExplore,
};

/** A date of the dataset (EDTF) as the pages of a language write it. */
export function dateWords(edtf: string, language: Language): string {
  return bindSpaces(formatDate(edtf, language), language);
}

/** A built page, as a host sends it. */
export function readBuiltPage(language: Language): string {
  return readFileSync(`${dist}${folders[language]}index.html`, 'utf8');
}

/** The dataset that was published with the pages. */
export const dataset = JSON.parse(readFileSync(`${dist}data/dataset.json`, 'utf8')) as Dataset;

export interface Bearing {
  readonly position: Position;
  readonly relation: Relation;
}

export const bearings: readonly Bearing[] = dataset.positions.flatMap((position) =>
  position.relations.map((relation) => ({ position, relation })),
);

/** `14` for `p14`. */
export const numberOf = (point: string) => point.slice(1);

/** What the evidence of a statement is called in English: `Point 14`, `D8`. */
export const nameOf = (id: string) =>
  id.startsWith('p') ? `Point ${numberOf(id)}` : id.toUpperCase();
