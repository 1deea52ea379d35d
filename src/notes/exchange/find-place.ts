/**
 * Where somebody else's annotation stands in the dataset: at the statement that its address names, at the words
 * that it quotes, or nowhere. What might be a look-alike is nowhere.
 */
import { LANGUAGES, type Language } from '../../model/text.ts';
import type { Place, Quotation } from '../note.ts';
import { indexTexts, type Occurrence } from './text-index.ts';

/** A text of the dataset, in one language. */
export interface FieldText {
  readonly statement: string;
  readonly field: string;
  readonly lang: Language;
  readonly words: string;
}

/** The dataset that is annotated, as the page has it. */
export interface Annotated {
  readonly iri: string;
  readonly version: string;
  /** Of that version: `2026-11-22`. */
  readonly date: string;
  readonly texts: Iterable<FieldText>;
}

/** The words of a TextQuoteSelector; what stands around them may be empty. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * @param said the language of the words, where the annotation says it
 * @returns null where the annotation belongs to no statement, or may belong to several
 */
export type FindPlace = (address: string, quote: Quote | null, said?: Language) => Place | null;

/** The id of a statement, as addresses have it: `p14`, `p14-d8`, `all-d25`. */
export const STATEMENT = /^[a-z][a-z0-9-]*$/;

/** How many code points of the text around a quotation go with it. */
const AROUND = 32;
/**
 * So many UTF-16 units of a quotation, with what stands around it, must be the dataset's before an annotation
 * of an unknown page counts as one of these words: shorter ones stand in any text on the subject.
 */
const TELLING = 24;
/** Words that stand in more places than this are none that a place could be told from. */
const MOST_PLACES = 200;

/** Our pages are folders of any host, or files: `design.md`, section 3. */
const PAGE = /^(?:https?:[^?#]*\/(?:index\.html)?|file:[^?#]*)(?:\?[^#]*)?(?:#|$)/i;
const PAGE_LANGUAGE = /\/(uk|ru)\/|[?&]lang=(uk|ru)\b/;

interface Hit extends Occurrence {
  /** How much of what the annotation says to stand around the words does so; 0 where something else does. */
  readonly around: number;
}

const count = (text: string) => Array.from(text).length;

function quotationOf({ text: { words }, at }: Hit, exact: string): Quotation {
  const [before, after] = [words.slice(0, at), words.slice(at + exact.length)];
  const start = count(before);
  return {
    exact,
    prefix: Array.from(before).slice(-AROUND).join(''),
    suffix: Array.from(after).slice(0, AROUND).join(''),
    start,
    end: start + count(exact),
  };
}

/** How much two texts have in common at an edge, one of which may reach further; null where they differ there. */
function sharedEdge(one: string, other: string, isBefore: boolean): number | null {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return (isBefore ? long.endsWith(short) : long.startsWith(short)) ? short.length : null;
}

/** A place of the quoted words, with how much of what should stand around them does. */
function weighHit({ text, at }: Occurrence, { exact, prefix, suffix }: Quote): Hit {
  const { words } = text;
  const before = sharedEdge(words.slice(0, at), prefix, true);
  const after = sharedEdge(words.slice(at + exact.length), suffix, false);
  return { text, at, around: before === null || after === null ? 0 : before + after };
}

/** The one hit that is meant, told by the page's language, then by what stands around; null while there are several. */
function chooseHit(hits: readonly Hit[], lang: Language | undefined): Hit | null {
  const ofLanguage = hits.filter(({ text }) => text.lang === lang);
  const left = ofLanguage.length > 0 ? ofLanguage : hits;
  const most = Math.max(...left.map(({ around }) => around));
  const best = left.filter(({ around }) => around === most);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** @returns what finds places; it reads `texts` once, at once */
export function createFinder({ iri, version, date, texts }: Annotated): FindPlace {
  const all = [...texts];
  const byStatement = new Map<string, FieldText[]>();
  for (const text of all) {
    const known = byStatement.get(text.statement);
    if (known) known.push(text);
    else byStatement.set(text.statement, [text]);
  }
  const findInAll = indexTexts(all, MOST_PLACES);

  return (address, quote, said) => {
    const isDataset = address.startsWith(`${iri}#`);
    const fragment = address.split('#')[1] ?? '';
    const near = isDataset || PAGE.test(address) ? byStatement.get(fragment) : undefined;
    const named = PAGE_LANGUAGE.exec(address);
    const lang = LANGUAGES.find((one) => one === (named?.[1] ?? named?.[2] ?? 'en'));
    const whole: Place = {
      ...{ statement: fragment, field: null, lang: said ?? lang ?? 'en', quotation: null },
      ...{ version, date },
    };
    if (!quote) return near ? whole : null;
    // Half of a sign would be found within a whole one; empty words stand everywhere.
    if (quote.exact === '' || /\p{Surrogate}/u.test(quote.exact)) return null;
    const asked = said ?? (isDataset ? undefined : lang);
    const { exact, prefix, suffix } = quote;
    const mayTell = exact.length + prefix.length + suffix.length >= TELLING;
    const nearHits = near ? indexTexts(near, MOST_PLACES)(exact) : [];
    const farHits = () =>
      (mayTell ? findInAll(exact) : [])
        .map((hit) => weighHit(hit, quote))
        .filter(({ around }) => exact.length + around >= TELLING);
    const hit =
      chooseHit(
        nearHits.map((one) => weighHit(one, quote)),
        asked,
      ) ?? chooseHit(farHits(), asked);
    if (!hit) return isDataset && near ? whole : null;
    const { statement, field, lang: found } = hit.text;
    const quotation = quotationOf(hit, exact);
    return { ...whole, statement, field, lang: found, quotation };
  };
}
