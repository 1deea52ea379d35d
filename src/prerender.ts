/** The assembly point at build time: the dataset is parsed, the pages are rendered, the data files written. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import enApp from './i18n/app/en.ts';
import ruApp from './i18n/app/ru.ts';
import ukApp from './i18n/app/uk.ts';
import enExplore from './i18n/explore/en.ts';
import ruExplore from './i18n/explore/ru.ts';
import ukExplore from './i18n/explore/uk.ts';
import { formatDate, languageName } from './i18n/format-date.ts';
import type { AppMessages, ExploreMessages, NotesMessages, PageMessages } from './i18n/messages.ts';
import enNotes from './i18n/notes/en.ts';
import ruNotes from './i18n/notes/ru.ts';
import ukNotes from './i18n/notes/uk.ts';
import en from './i18n/page/en.ts';
import ru from './i18n/page/ru.ts';
import uk from './i18n/page/uk.ts';
import type { Dataset } from './model/dataset.ts';
import { createLookup } from './model/lookup.ts';
import { toIndex } from './model/page-index.ts';
import { folderOf, rootFrom } from './model/site-paths.ts';
import { publishedAddress, type Settings } from './model/settings.ts';
import { LANGUAGES, wordsIn, type Language } from './model/text.ts';
import { messageProblems } from './publish/check-texts.ts';
import { citedOnPage } from './publish/cited.ts';
import { dataFiles } from './publish/data-files.ts';
import { assembleDocument, scriptJson, type Shell } from './publish/document.ts';
import { loadDataset } from './publish/load-dataset.ts';
import { loadSettings } from './publish/settings.ts';
import { bindSpaces } from './publish/typography.ts';
import { AddressView } from './state/address-view.svelte.ts';
import type { PageContext } from './state/page-context.ts';
import Arrange from './ui/compare/Arrange.svelte';
import Compare from './ui/compare/Compare.svelte';
import Filters from './ui/filters/Filters.svelte';
import Page from './ui/page/Page.svelte';
import { INDEX_ID, type PageData } from './ui/page/read-page.ts';
import Tally from './ui/page/Tally.svelte';
import ThemeButton from './ui/shared/ThemeButton.svelte';

const APP: Readonly<Record<Language, AppMessages>> = { en: enApp, uk: ukApp, ru: ruApp };
const EXPLORE: Readonly<Record<Language, ExploreMessages>> = {
  en: enExplore,
  uk: ukExplore,
  ru: ruExplore,
};
const NOTES: Readonly<Record<Language, NotesMessages>> = {
  en: enNotes,
  uk: ukNotes,
  ru: ruNotes,
};
const PAGE: Readonly<Record<Language, PageMessages>> = { en, uk, ru };

/**
 * Comments that Svelte leaves for hydration, and spaces doubled by them, mean nothing where nothing is hydrated; nor
 * do spaces beside blocks.
 */
const withoutMarkers = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/[ \t\n]+/g, ' ')
    .replaceAll(
      / ?(<\/?(?:p|ul|li|dl|dt|dd|div|section|article|details|summary|h[1-6])\b[^>]*>) ?/g,
      '$1',
    );

function renderIsland<Props extends Record<string, unknown>>(
  html: string,
  name: string,
  component: Component<Props>,
  props: Props,
): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  const place = `data-island="${name}">`;
  if (!html.includes(place)) throw new Error(`The page has no place for ${name}.`);
  return html.replace(place, () => `${place}${body}`);
}

function renderPage(
  dataset: Dataset,
  lang: Language,
  shell: Shell,
  downloads: readonly string[],
  settings: Settings,
): string {
  const app = APP[lang];
  const words = PAGE[lang];
  const root = rootFrom(lang);
  const page: PageContext = {
    lang,
    words: app,
    dataset,
    lookup: createLookup(dataset),
    settings,
    formatDate: (edtf) => bindSpaces(formatDate(edtf, lang), lang),
    loadExploreWords: () => Promise.resolve(EXPLORE[lang]),
  };
  const { body } = render(Page, {
    props: {
      page,
      words,
      pageOf: (other: Language) => `${root}${folderOf(other)}` || './',
      languageName: (name: string) => languageName(name, lang),
      cited: citedOnPage(dataset),
      downloads: downloads.map((name) => ({ name, href: `${root}data/${name}` })),
    },
  });
  const data: PageData = {
    lang,
    index: toIndex(dataset),
    ...(settings.site === null ? {} : { site: settings.site }),
    ...(settings.report === null ? {} : { report: settings.report }),
  };
  let html = withoutMarkers(body);
  html = renderIsland(html, 'theme', ThemeButton, { words: app.theme });
  const view = new AddressView(dataset);
  html = renderIsland(html, 'tally', Tally, { page, view });
  html = renderIsland(html, 'filters', Filters, { page, view });
  html = renderIsland(html, 'arrange', Arrange, { page, view });
  html = renderIsland(html, 'compare', Compare, { page, view });
  return assembleDocument(shell, {
    lang,
    title: wordsIn(dataset.edition.title, lang),
    description: words.description,
    root,
    canonical: publishedAddress(settings, lang),
    body: `${html}<script type="application/json" id="${INDEX_ID}">${scriptJson(data)}</script>`,
  });
}

/**
 * All generated files of the site, by path in `dist/`.
 * @param folder where the dataset is, other than where it is authored
 * @param settings those of `src/settings.json` unless others are given
 * @throws with the complete list of problems when the dataset is broken or words of the interface are not
 *   set as the house style wants
 */
export function renderSite(
  shell: Shell,
  { folder, settings = loadSettings() }: { folder?: string; settings?: Settings } = {},
): ReadonlyMap<string, string> {
  const problems = LANGUAGES.flatMap((lang) =>
    [APP[lang], EXPLORE[lang], NOTES[lang], PAGE[lang]].flatMap((messages) =>
      messageProblems(messages, lang),
    ),
  );
  if (problems.length > 0)
    throw new Error(`The words of the interface have problems:\n${problems.join('\n')}`);
  const dataset = loadDataset(folder);
  const data = dataFiles(dataset);
  const downloads = [...data.keys()].filter((name) => !name.includes('/'));
  return new Map([
    ...LANGUAGES.map((lang): [string, string] => [
      `${folderOf(lang)}index.html`,
      renderPage(dataset, lang, shell, downloads, settings),
    ]),
    ...[...data].map(([name, content]): [string, string] => [`data/${name}`, content]),
  ]);
}
