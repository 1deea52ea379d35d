/** Finds words in the texts of the comparison, in one language. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Filter } from './filter.ts';
import type { Hit } from './hits.ts';
import type { Place, SearchText } from './search-texts.ts';
import { beginningsOf, isLabel, queryTerms, wordsOf } from './search-words.ts';

export interface SearchResult {
  /** The points, positions and relations in which all words were found, by id. */
  readonly found: ReadonlySet<string>;
  /** The best first. */
  readonly hits: readonly Hit[];
  /** What was found, as `wordsOf` names the words of a text: these are the ones to mark. */
  readonly terms: ReadonlySet<string>;
  /** Words that are nowhere as they were typed, and what was found in their place. */
  readonly near: readonly { readonly typed: string; readonly words: readonly string[] }[];
  /** Whether each word is somewhere, though all of them are nowhere together. */
  readonly apart: boolean;
  /** When nothing was found: a query with other spellings, which finds something; or null. */
  readonly suggestion: string | null;
}

export interface SearchIndex {
  /** Null when there is no word in the query. */
  readonly search: (filter: Pick<Filter, 'q' | 'evidence'>) => SearchResult | null;
}

/** Where one word was found: the score of each text, by its number, and the words that stand there. */
interface Finding {
  readonly scores: ReadonlyMap<number, number>;
  readonly terms: ReadonlySet<string>;
}

/** How many letters may differ in a near spelling: in a short word one more letter is another word. */
const nearDistance = (term: string) => (term.length < 5 ? 0 : term.length < 9 ? 1 : 2);
/** The same for a question: people decide themselves. */
const askedDistance = (term: string) => (term.length < 3 ? 0 : nearDistance(term) + 1);

/** So many texts are indexed at a stretch that a slow phone still answers within a frame or two. */
const CHUNK = 30;

/** A term as a text spells it. */
function spellIn(text: string, term: string): string | undefined {
  const word = wordsOf(text).find((one) => one.term === term);
  return word && text.slice(word.start, word.end);
}

function isShown({ classes }: Place, evidence: Filter['evidence']): boolean {
  return (
    classes === null || evidence.length === 0 || classes.some((name) => evidence.includes(name))
  );
}

/**
 * An index over some texts. It is built in small steps, so that the page answers meanwhile.
 *
 * All words must be found in a point, a position or a relation, not necessarily in one text of it: a person
 * looks for a subject and a speaker, or a place and an outlet. A word is found by its beginning, as it is
 * while it is typed. Near spellings are tried only for a word that is nowhere as it stands: else *plant*
 * would find *plan*, and *talks*, *tanks*. A number and a label mean themselves alone. With
 * evidence restricted, only what is shown then can be found.
 */
export async function createSearchIndex(texts: readonly SearchText[]): Promise<SearchIndex> {
  const index = new MiniSearch<{ id: number; label: string; words: string }>({
    fields: ['label', 'words'],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
  });
  await index.addAllAsync(
    texts.map(({ label, words }, id) => ({ id, label, words })),
    { chunkSize: CHUNK },
  );

  const shownPlaces = (id: number, evidence: Filter['evidence']) =>
    texts[id]?.places.filter((place) => isShown(place, evidence)) ?? [];

  function look(
    queries: readonly string[],
    evidence: Filter['evidence'],
    options: SearchOptions,
  ): Finding {
    const results = index.search(
      { queries: [...queries], combineWith: 'OR' },
      {
        tokenize: (term) => [term],
        boost: { label: 8 },
        boostDocument: (id: number) => texts[id]?.weight ?? 1,
        filter: ({ id }: { id: number }) => shownPlaces(id, evidence).length > 0,
        ...options,
      },
    );
    return {
      scores: new Map(results.map(({ id, score }: { id: number; score: number }) => [id, score])),
      terms: new Set(results.flatMap(({ terms }) => terms)),
    };
  }

  const asTyped = (term: string, evidence: Filter['evidence']) =>
    look(beginningsOf(term), evidence, {
      prefix: (beginning) => !isLabel(beginning),
    });

  /** A term as the best of the texts spells it. */
  function spell(term: string, { scores }: Finding): string {
    for (const id of scores.keys()) {
      const word = spellIn(texts[id]?.words ?? '', term);
      if (word !== undefined) return word;
    }
    return term;
  }

  function suggest(query: string, evidence: Filter['evidence']): string | null {
    const parts = query.split(/\s+/).filter((part) => part !== '');
    const other = parts.map((part) => {
      const [term] = queryTerms(part);
      if (term === undefined || isLabel(term) || asTyped(term, evidence).scores.size > 0)
        return part;
      const finding = look([term], evidence, { fuzzy: askedDistance(term), prefix: false });
      const [nearest] = finding.terms;
      return nearest === undefined ? part : spell(nearest, finding);
    });
    const suggestion = other.join(' ');
    if (suggestion === parts.join(' ')) return null;
    return (find(suggestion, evidence)?.found.size ?? 0) > 0 ? suggestion : null;
  }

  function find(
    query: string,
    evidence: Filter['evidence'],
  ): Omit<SearchResult, 'suggestion'> | null {
    const terms = queryTerms(query);
    if (terms.length === 0) return null;
    const near: { typed: string; words: readonly string[] }[] = [];
    const findings = terms.map((term) => {
      const typed = asTyped(term, evidence);
      if (typed.scores.size > 0 || nearDistance(term) === 0) return typed;
      const other = look([term], evidence, { fuzzy: nearDistance(term), prefix: false });
      const spelt = [...other.terms].map((one) => spell(one, other));
      if (spelt.length > 0) near.push({ typed: spellIn(query, term) ?? term, words: spelt });
      return other;
    });
    const unitsOf = ({ scores }: Finding) =>
      new Set([...scores.keys()].flatMap((id) => shownPlaces(id, evidence).map((one) => one.unit)));
    const [first = new Set<string>(), ...others] = findings.map(unitsOf);
    const found = new Set([...first].filter((unit) => others.every((units) => units.has(unit))));

    const ranked = [...new Set(findings.flatMap(({ scores }) => [...scores.keys()]))]
      .flatMap((id) => {
        const text = texts[id];
        const units = shownPlaces(id, evidence)
          .map(({ unit }) => unit)
          .filter((unit) => found.has(unit));
        if (text === undefined || units.length === 0) return [];
        const scores = findings.flatMap(({ scores: of }) => of.get(id) ?? []);
        const score = scores.reduce((sum, one) => sum + one, 0);
        return [{ text, units, words: scores.length, score }];
      })
      .toSorted((a, b) => b.words - a.words || b.score - a.score);
    const hits = new Map<string, Hit>();
    for (const { text, units } of ranked) {
      const { statement, shown, lang } = text;
      const known = hits.get(statement);
      hits.set(
        statement,
        known
          ? { ...known, texts: known.texts + 1, units: [...new Set([...known.units, ...units])] }
          : { statement, shown, lang, texts: 1, units: [...new Set(units)] },
      );
    }
    return {
      found,
      hits: [...hits.values()],
      terms: new Set(findings.flatMap((finding) => [...finding.terms])),
      near,
      apart: found.size === 0 && findings.every(({ scores }) => scores.size > 0),
    };
  }

  return {
    search: ({ q, evidence }) => {
      const result = find(q, evidence);
      if (result === null) return null;
      return { ...result, suggestion: result.found.size > 0 ? null : suggest(q, evidence) };
    },
  };
}
