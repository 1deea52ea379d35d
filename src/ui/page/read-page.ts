import type { Columns } from '../../model/columns.ts';
import type { Dataset } from '../../model/dataset.ts';
import { fromIndex, type Headline, type Mark } from '../../model/page-index.ts';
import type { Settings } from '../../model/settings.ts';
import type { Language, Text } from '../../model/text.ts';

/** What a page carries at its end, as JSON, for the browser. A setting that is not set is left out. */
export interface PageData {
  readonly lang: Language;
  readonly index: Columns;
  readonly site?: string;
  readonly report?: string;
}

export interface ReadPage {
  readonly lang: Language;
  readonly dataset: Dataset;
  readonly settings: Settings;
  /** How the page writes its dates, by EDTF. */
  readonly dates: ReadonlyMap<string, string>;
}

/** The id of the element that holds the index. */
export const INDEX_ID = 'index';

const SPEAKER = 'speakers:';

/** Where the walk through the page is: whose fields stand here, and inside of which lists. */
interface Place {
  readonly owner: string;
  readonly path: string;
}

/**
 * Reads the model back out of a page, once: marked texts and index together give the dataset in the
 * page's language. How a text is marked is said in `Field.svelte`, how a source is in `Sources.svelte`.
 * @throws when the page has no index
 */
export function readPage(document: Document): ReadPage {
  const holder = document.getElementById(INDEX_ID);
  if (!holder) throw new Error(`The page has no #${INDEX_ID}: build it again.`);
  // The index was written by the build that wrote this code; a test reads every built page back.
  const { lang, index, site = null, report = null } = JSON.parse(holder.textContent) as PageData;
  const marks: Mark[] = [];
  const dates = new Map<string, string>();

  const textOf = (element: Element): Text => ({ [lang]: element.textContent });

  function readSource(entry: Element): void {
    const outlet = entry.querySelector('b');
    const link = entry.querySelector('a');
    if (!outlet || !link) return;
    const kind = link.className || 'original';
    const headline: Headline =
      kind === 'description'
        ? { kind, text: textOf(link) }
        : { kind, text: link.textContent, lang: link.getAttribute('lang') ?? lang };
    const fields = { outlet: textOf(outlet), url: link.getAttribute('href') ?? '', headline };
    for (const [field, value] of Object.entries(fields))
      marks.push({ owner: entry.id, field, value });
  }

  function readText(element: Element, field: string, { owner, path }: Place): void {
    const value = textOf(element);
    const slash = field.indexOf('/');
    if (slash < 0) {
      marks.push({ owner, field: path + field, value });
      return;
    }
    const named = field.slice(0, slash);
    marks.push({ owner: named, field: field.slice(slash + 1), value });
    if (named.startsWith(SPEAKER))
      marks.push({ owner, field: `${path}speaker`, value: named.slice(SPEAKER.length) });
  }

  function readDate(element: Element, date: string, { owner, path }: Place): void {
    dates.set(date, element.textContent);
    marks.push({ owner, field: `${path}date`, value: date });
  }

  function readLinks(element: Element, field: string, { owner, path }: Place): void {
    const ids = Array.from(element.querySelectorAll('a'), (link) =>
      (link.getAttribute('href') ?? '').slice(1),
    );
    marks.push({ owner, field: path + field, value: ids });
  }

  function readWords(element: Element, { owner, path }: Place): void {
    const terms = Array.from(element.children, (term) => ({
      lang: term.getAttribute('lang') ?? lang,
      words: term.textContent,
    }));
    marks.push({ owner, field: `${path}terms`, value: terms });
  }

  function walk(element: Element, place: Place): void {
    const owner = element.getAttribute('data-of') ?? element.id;
    const here = owner ? { owner, path: '' } : place;
    const field = element.getAttribute('data-text');
    const date = element.getAttribute('data-date');
    const list = element.getAttribute('data-list');
    const links = element.hasAttribute('data-sources')
      ? 'sources'
      : element.getAttribute('data-links');
    if (field !== null) readText(element, field, here);
    else if (date !== null) readDate(element, date, here);
    else if (links !== null) readLinks(element, links, here);
    else if (element.hasAttribute('data-words')) readWords(element, here);
    else if (list === 'sources') {
      for (const entry of element.children) {
        readSource(entry);
        walk(entry, here);
      }
    } else
      Array.from(element.children).forEach((child, number) => {
        walk(child, list === null ? here : { ...here, path: `${here.path}${list}.${number}.` });
      });
  }
  walk(document.body, { owner: '', path: '' });
  return { lang, dataset: fromIndex(index, marks), settings: { site, report }, dates };
}
