/** What can be found: every text of the comparison, with what it belongs to. */
import type { Dataset, EvidenceClass, Point, Position, Remark } from './dataset.ts';
import { ownerOf } from './owner.ts';
import { wordsIn, type Language, type Text } from './text.ts';

/** Where a text is shown. */
export interface Place {
  /** A point, a position or a relation; what belongs to none of them is a unit of its own. */
  readonly unit: string;
  /**
   * With evidence restricted, the text is shown there if one of these classes is wanted: never if there is
   * none. Null: always.
   */
  readonly classes: readonly EvidenceClass[] | null;
}

export interface SearchText {
  /** The statement that has the text: `d8`, `d8c2`, `s12`. */
  readonly statement: string;
  readonly words: string;
  /** What a list of hits shows of the statement: the words, or what says more than a name does. */
  readonly shown: string;
  /** The language of what is shown (BCP 47): a source's headline stands in its own. */
  readonly lang: string;
  /** Names that the statement is known by besides: `p14 14` and the short title. */
  readonly label: string;
  /** How much a word in it counts when hits are put in order. */
  readonly weight: number;
  readonly places: readonly Place[];
}

const WEIGHTS = { title: 3, summary: 2, text: 1, source: 0.5 } as const;

/** All texts of a dataset that can be found in a language, in the order of the dataset. */
export function searchTexts(dataset: Dataset, lang: Language): readonly SearchText[] {
  const texts: SearchText[] = [];
  const citing = new Map<string, Place[]>();
  const speakers = new Map(dataset.speakers.map(({ key, name }) => [key, name]));
  const topics = new Map(dataset.topics.map(({ key, name }) => [key, name]));

  function addWords(
    statement: string,
    words: string,
    places: readonly Place[],
    more: Partial<Pick<SearchText, 'shown' | 'lang' | 'label' | 'weight'>> = {},
  ): void {
    if (words !== '')
      texts.push({
        statement,
        words,
        places,
        lang,
        shown: words,
        label: '',
        weight: WEIGHTS.text,
        ...more,
      });
  }
  const add = (statement: string, text: Text | undefined, places: readonly Place[], weight = 1) =>
    addWords(statement, text ? wordsIn(text, lang) : '', places, { weight });

  /** Under the speaker's name the statement is found by its id too. */
  function addSpeaker(
    statement: string,
    key: string | undefined,
    said: Text,
    places: readonly Place[],
  ): void {
    const name = speakers.get(key ?? '');
    addWords(statement, name ? wordsIn(name, lang) : '', places, {
      shown: wordsIn(said, lang),
      label: statement,
    });
  }

  function cite(sources: readonly string[], places: readonly Place[]): void {
    for (const id of sources) citing.set(id, [...(citing.get(id) ?? []), ...places]);
  }
  function addRemarks(statement: string, remarks: readonly Remark[], places: readonly Place[]) {
    for (const { text, sources } of remarks) {
      add(statement, text, places);
      cite(sources, places);
    }
  }

  function addProvision(provision: Point | Position, label: string, rest: Place): void {
    const { id, title, short, summary, claims, wording, support, context } = provision;
    addWords(id, wordsIn(title, lang), [{ unit: id, classes: null }], {
      label: `${label} ${wordsIn(short, lang)}`,
      weight: WEIGHTS.title,
    });
    add(id, summary, [rest], WEIGHTS.summary);
    for (const claim of claims) {
      const places = [{ unit: id, classes: rest.classes && [claim.class] }];
      addSpeaker(claim.id, claim.speaker, claim.text ?? title, places);
      add(claim.id, claim.text, places);
      cite(claim.sources, places);
    }
    for (const { terms } of wording)
      for (const term of terms) addWords(id, term.words, [rest], { lang: term.lang });
    addRemarks(id, wording, [rest]);
    for (const { where, term, text } of dataset.terms)
      if (where.includes(id)) for (const words of [term, text]) add(id, words, [rest]);
    add(id, support, [rest]);
    addRemarks(id, context, [rest]);
  }

  for (const point of dataset.points) {
    const { id } = point;
    const places: readonly Place[] = [{ unit: id, classes: null }];
    addProvision(point, `${id} ${id.slice(1)}`, { unit: id, classes: null });
    for (const key of point.topics) {
      const topic = wordsIn(topics.get(key) ?? {}, lang);
      addWords(id, topic, places, { shown: `${wordsIn(point.title, lang)} · ${topic}` });
    }
    add(id, point.statusNote, places);
    for (const option of point.options) {
      add(id, option.title, places);
      addRemarks(id, option.remarks, places);
    }
    for (const remarks of [point.comments, point.changes, point.details])
      addRemarks(id, remarks, places);
  }

  for (const position of dataset.positions) {
    const { id, claims } = position;
    // Under restricted evidence a position shows its title and its matching claims (`selection.ts`).
    const places: readonly Place[] = [{ unit: id, classes: [] }];
    const classesOf = (of: (claim: Position['claims'][number]) => boolean) =>
      claims.filter(of).map((claim) => claim.class);
    addProvision(position, id, { unit: id, classes: [] });
    for (const { key, title } of position.parts)
      add(id, title, [{ unit: id, classes: classesOf(({ covers }) => covers.includes(key)) }]);
    for (const { note } of position.confidence) add(id, note, places);
    for (const response of position.responses) {
      addSpeaker(response.id, response.speaker, response.text, places);
      add(response.id, response.text, places);
      cite(response.sources, places);
    }
    for (const { text } of position.absences) add(id, text, places);
    for (const { id: unit, to, text, note, extentNote, rests } of position.relations) {
      const read = [{ unit, classes: classesOf((claim) => rests.includes(claim.id)) }];
      addWords(unit, wordsIn(text, lang), read, { label: `${to} ${id}`, weight: WEIGHTS.summary });
      add(unit, note, read);
      add(unit, extentNote, read);
    }
  }

  const points = new Set(dataset.points.map(({ id }) => id));
  const units = new Set(
    dataset.positions.flatMap(({ id, relations }) => [id, ...relations.map((one) => one.id)]),
  );
  for (const { id, title, concerns, accounts } of dataset.discrepancies) {
    const places = concerns
      .map(ownerOf)
      .flatMap((unit): readonly Place[] =>
        points.has(unit)
          ? [{ unit, classes: null }]
          : units.has(unit)
            ? [{ unit, classes: [] }]
            : [],
      );
    const shown = places.length > 0 ? places : [{ unit: id, classes: null }];
    const [account] = accounts;
    addWords(id, wordsIn(title, lang), shown, { shown: wordsIn(account?.text ?? title, lang) });
    addRemarks(id, accounts, shown);
  }

  for (const { id, outlet, headline, of, note } of dataset.sources) {
    const places = citing.get(id) ?? [{ unit: id, classes: null }];
    const weight = WEIGHTS.source;
    const title =
      headline.kind === 'description'
        ? { shown: wordsIn(headline.text, lang), lang, weight }
        : { shown: headline.text, lang: headline.lang, weight };
    addWords(id, title.shown, places, title);
    addWords(id, wordsIn(outlet, lang), places, title);
    add(id, of, places, weight);
    add(id, note, places, weight);
  }
  return texts;
}

/** The texts whose words are not those of one of the others. */
export function textsBesides(
  texts: readonly SearchText[],
  others: readonly SearchText[],
): readonly SearchText[] {
  const known = new Set(others.map(({ words }) => words));
  return texts.filter(({ words }) => !known.has(words));
}
