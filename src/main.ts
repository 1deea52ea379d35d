/** The assembly point in the browser: the page is read once, then the parts that need script come alive. */
import './styles/app.css';
import scriptStyles from './styles/script.css?inline';
import { hydrate, mount } from 'svelte';
import { createLookup } from './model/lookup.ts';
import type { PageContext } from './state/page-context.ts';
import { AddressView } from './state/address-view.svelte.ts';
import { fetchWords } from './state/fetch-words.ts';
import { once } from './state/once.ts';
import { WordSearch } from './state/word-search.svelte.ts';
import { addActionsLater } from './ui/actions/load-actions.ts';
import Arrange from './ui/compare/Arrange.svelte';
import Compare from './ui/compare/Compare.svelte';
import Filters from './ui/filters/Filters.svelte';
import Keep from './ui/keep/Keep.svelte';
import { loadHandout } from './ui/keep/load-handout.ts';
import { followLinks } from './ui/page/follow-links.ts';
import { followList } from './ui/page/follow-list.svelte.ts';
import { holdPlace } from './ui/page/hold-place.ts';
import { readPage } from './ui/page/read-page.ts';
import Tally from './ui/page/Tally.svelte';
import PicturesPlace from './ui/pictures/PicturesPlace.svelte';
import ThemeButton from './ui/shared/ThemeButton.svelte';
import { startNotesLater } from './ui/notes/load-notes.ts';
import { followVisits } from './ui/visit/follow-visits.ts';

function island(name: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  if (!element) throw new Error(`The page has no place for ${name}: build it again.`);
  return element;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(scriptStyles);
document.adoptedStyleSheets.push(sheet);

const { lang, dataset, settings, dates } = readPage(document);
const words = await fetchWords('app', lang);
const page: PageContext = {
  lang,
  words,
  dataset,
  lookup: createLookup(dataset),
  settings,
  formatDate: (edtf) => dates.get(edtf) ?? edtf,
  loadExploreWords: once(() => fetchWords('explore', lang)),
};

const keepPlace = holdPlace();
hydrate(ThemeButton, { target: island('theme'), props: { words: words.theme } });
const search = new WordSearch(async () => {
  const { startSearch } = await import('./ui/tools.ts');
  return startSearch(page, view, island('filters'));
});
const view: AddressView = new AddressView(dataset, search);
hydrate(Tally, { target: island('tally'), props: { page, view } });
hydrate(Filters, { target: island('filters'), props: { page, view } });
const handout = loadHandout(page, view);
mount(Keep, { target: island('filters'), props: { page, view, handout } });
hydrate(Arrange, { target: island('arrange'), props: { page, view } });
hydrate(Compare, { target: island('compare'), props: { page, view } });
mount(PicturesPlace, { target: island('pictures'), props: { page, view } });
view.follow();
followList(view, page, (list) => {
  addActionsLater(list, page);
});
requestAnimationFrame(keepPlace);
followLinks();
followVisits(page);
startNotesLater(page);
