/** Puts a rendered page into the built shell (`index.html`). */
import { QUERY_PARTS } from '../model/view.ts';
import { contentSecurityPolicy } from './policy.ts';

export interface Shell {
  /** The built `index.html`. */
  readonly template: string;
  /** The built file with the browser's words of each language, relative to the root. */
  readonly words: Readonly<Record<string, string>>;
  /** The whole style sheet; it stands in the page, so that nothing is fetched before the first paint. */
  readonly styles: string;
}

export interface PageDocument {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** The way from the page to the site's root: empty, or `../`. */
  readonly root: string;
  /** The published address; null while there is none, and then nothing is said of it. */
  readonly canonical: string | null;
  readonly body: string;
}

/**
 * Sets the reader's theme before the first paint, and says that script runs, so that controls which
 * need it take their place at once, and that a filter is asked for, so that nothing is seen to move when
 * it is applied. `state/theme.ts` writes what is read here, `ui/filters` ends it.
 */
const START_SCRIPT =
  "document.documentElement.className='js';" +
  `if(/[?&](${QUERY_PARTS.join('|')})=/.test(location.search))document.documentElement.dataset.filtering='';` +
  "try{const t=localStorage.getItem('counterpoint-theme');" +
  "if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** JSON that can stand in a script element: nothing in it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * Without the quotation marks that attributes don't need (HTML standard, section 13.1.2.3): they are a third
 * of a percent of what a page weighs.
 */
function unquoteAttributes(html: string): string {
  return html.replaceAll(/<[a-z][^<>]*>/g, (tag) =>
    tag.replaceAll(/="([^\s"'=<>`]+)"(?=[\s>])/g, '=$1').replaceAll(/=""(?=[\s>])/g, ''),
  );
}

/**
 * Without end tags that the parser supplies (HTML standard, section 13.1.2.4), only where nothing, not even a space,
 * stands between, so that the page's elements stay the same.
 */
function omitEndTags(html: string): string {
  return html
    .replaceAll(/<\/li>(?=<li\b|<\/ul>)/g, '')
    .replaceAll(
      /<\/p>(?=<(?:p|ul|div|section|details|h[1-6])\b|<\/(?:li|div|section|article)>)/g,
      '',
    );
}

const canonicalLink = (address: string | null) =>
  address === null ? '' : `<link rel="canonical" href="${escapeAttribute(address)}">`;

/** The complete HTML of a page. */
export function assembleDocument({ template, styles, words }: Shell, page: PageDocument): string {
  const holes: Readonly<Record<string, string>> = {
    '%lang%': page.lang,
    '%title%': escapeAttribute(page.title),
    '%description%': escapeAttribute(page.description),
    '%root%': page.root,
    '%policy%': escapeAttribute(contentSecurityPolicy([styles], [START_SCRIPT])),
    '<!--styles-->': `<style>${styles}</style>`,
    '<!--theme-->': `<script>${START_SCRIPT}</script><link rel="preload" as="fetch" crossorigin href="${page.root}${words[page.lang] ?? ''}">${canonicalLink(page.canonical)}`,
    '<!--body-->': omitEndTags(unquoteAttributes(page.body)),
  };
  return template
    .replaceAll(/ (href|src)="\.\//g, ` $1="${page.root}`)
    .replaceAll(/ crossorigin(?=[ >])/g, '')
    .replaceAll(/%\w+%|<!--\w+-->/g, (hole) => holes[hole] ?? hole);
}
