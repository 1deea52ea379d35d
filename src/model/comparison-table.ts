/** The comparison as a table: a row for each position beside a point. */
import { createClaimCells, type Cells, type ClaimWords } from './claim-cells.ts';
import { contestedPoints } from './contested-points.ts';
import type { Dataset, Point, Relation, RelationKind, Status } from './dataset.ts';
import type { Filter } from './filter.ts';
import type { Selection } from './selection.ts';
import { shownAnswers, type ShownAnswer } from './shown-data.ts';
import { wordsIn, type Language, type Text } from './text.ts';

/** The words of the page's language that the table needs besides the dataset's own. */
export interface TableWords extends ClaimWords {
  readonly wholePlan: string;
  readonly noCounterDemand: string;
  readonly noCounterDemandNote: string;
  readonly ourReading: string;
  readonly filters: { readonly nothingHere: string };
  readonly statuses: Readonly<Record<Status, string>>;
  readonly relations: Readonly<Record<RelationKind, { readonly label: string }>>;
  readonly extents: Readonly<Record<NonNullable<Relation['extent']>, string>>;
}

/** A page's dataset, in the page's language, and what of it is shown. */
export interface Shown {
  readonly dataset: Dataset;
  readonly lang: Language;
  readonly filter: Filter;
  readonly selection: Selection;
}

/**
 * A row for each position that is shown beside a point, one for each point that nothing answers, which says
 * why, and at the end what bears on the whole plan (`all`). Dates are EDTF; a cell with several values separates
 * them by ` | `.
 */
export function comparisonRows(
  { dataset, lang, filter, selection }: Shown,
  words: TableWords,
): readonly Cells[] {
  const inWords = (text: Text | undefined) => (text ? wordsIn(text, lang) : '');
  const claimCells = createClaimCells(dataset, lang, words);
  const contested = contestedPoints(dataset.positions);
  const answers = shownAnswers(dataset, filter, selection);

  function absence(id: string, isAnswered: boolean): string {
    if (!contested.has(id)) return `${words.noCounterDemand}. ${words.noCounterDemandNote}`;
    return isAnswered ? '' : words.filters.nothingHere;
  }

  const pointCells = (point: Point | null, isAnswered: boolean): Cells => ({
    point: point?.id ?? 'all',
    point_title: point ? inWords(point.title) : words.wholePlan,
    point_summary: inWords(point?.summary),
    point_status: point ? words.statuses[point.status] : '',
    point_status_note: inWords(point?.statusNote),
    ...claimCells('point', point?.claims ?? []),
    no_counter_demand: point ? absence(point.id, isAnswered) : '',
  });

  function answerCells(answer?: ShownAnswer): Cells {
    const relation = answer?.relation;
    const position = answer?.position;
    const reading = [relation?.text, relation?.note].map(inWords).filter(Boolean).join(' ');
    return {
      relation: relation?.id ?? '',
      relation_kind: relation?.kind ?? '',
      relation_in_words: relation ? words.relations[relation.kind].label : '',
      extent: relation?.extent ? words.extents[relation.extent] : '',
      extent_note: inWords(relation?.extentNote),
      our_reading: relation ? `${reading} (${words.ourReading})` : '',
      our_reading_rests_on: (relation?.rests ?? []).join(' | '),
      position: position?.id ?? '',
      position_title: inWords(position?.title),
      position_summary: inWords(position?.summary),
      ...claimCells('position', position?.claims ?? [], position?.flags),
    };
  }

  function rowsOf(point: Point | null): readonly Cells[] {
    const here = answers.filter(({ to }) => to === (point?.id ?? 'all'));
    if (point && here.length === 0) return [{ ...pointCells(point, false), ...answerCells() }];
    return here.map((answer) => ({ ...pointCells(point, true), ...answerCells(answer) }));
  }
  const points = dataset.points.filter(({ id }) => selection.points.has(id));
  return [...points, null].flatMap(rowsOf);
}
