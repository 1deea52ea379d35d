/** One statement, or a point and a position with how they bear on each other, as a picture to save. */
import { drawCard, type CardRelation, type CardStatement } from '../../charts/card-picture.ts';
import { framePicture } from '../../charts/frame.ts';
import type { Measure, Picture } from '../../charts/picture.ts';
import { fill, plural, type ExploreMessages } from '../../i18n/messages.ts';
import { contestedPoints } from '../../model/contested-points.ts';
import type { Claim, Point, Position } from '../../model/dataset.ts';
import { citedSources, evidenceClasses, evidenceMark, groundsOf } from '../../model/evidence.ts';
import { NO_FILTER, type Filter } from '../../model/filter.ts';
import { pointNumber, positionLabel } from '../../model/label.ts';
import type { Bearing } from '../../model/lookup.ts';
import { wantsClaim } from '../../model/selection.ts';
import { wordsIn } from '../../model/text.ts';
import type { PageContext } from '../../state/page-context.ts';
import { describeFilter } from '../filters/describe-filter.ts';
import { nameProvision, nameRelation } from '../shared/names.ts';
import { shortTitle } from './name-relations.ts';
import { sourceLines } from './picture-of.ts';
import { createMeasure } from './save-picture.ts';

export interface CardRequest {
  readonly page: PageContext;
  readonly words: ExploreMessages;
  /** A point, a position or a relation: `p14`, `d8`, `p14-d8`, `all-d25`. */
  readonly id: string;
  /** Where the page is published; left out where nobody knows. */
  readonly address?: string | undefined;
  /** With evidence restricted nothing else stands on Russia's side, as in the page. */
  readonly filter?: Filter;
  /** Whether Russia's positions come first. */
  readonly swapped?: boolean;
  /** How wide words are; this browser's own measure when left out. */
  readonly measure?: Measure;
}

function sayEvidence({ words, lang }: PageContext, claims: readonly Claim[]): string {
  if (claims.length === 0) return '';
  const classes = evidenceClasses(claims).map((name) => words.classes[name]);
  const count = plural(words.claims, claims.length, lang);
  const sources = plural(words.sources, citedSources(claims).length, lang);
  return `${words.evidence}: ${classes.join(', ')} (${count}, ${sources})`;
}

function pointCard(page: PageContext, point: Point): CardStatement {
  return {
    side: 'plan-20',
    name: fill(page.words.planPoint, { number: pointNumber(point.id) }),
    title: wordsIn(point.title, page.lang),
    summary: wordsIn(point.summary, page.lang),
    evidence: sayEvidence(page, point.claims),
  };
}

function positionCard(page: PageContext, position: Position, filter: Filter): CardStatement {
  const claims = position.claims.filter((claim) => wantsClaim(filter, claim));
  return {
    side: 'russia',
    name: fill(page.words.russiaPosition, { id: positionLabel(position.id) }),
    title: wordsIn(position.title, page.lang),
    summary: filter.evidence.length > 0 ? '' : wordsIn(position.summary, page.lang),
    evidence: sayEvidence(page, claims),
  };
}

/** A relation by its kind and extent, before it whose it is, where that does not stand beside it. */
function relationCard(page: PageContext, bearing: Bearing, whose: string): CardRelation {
  const { words, lang } = page;
  const { position, relation } = bearing;
  const extent = relation.extent === undefined ? [] : [words.extents[relation.extent]];
  const note = relation.extentNote ? [wordsIn(relation.extentNote, lang)] : [];
  const kind = [words.relations[relation.kind].label, ...extent].join(', ');
  const classes = evidenceClasses(groundsOf(position, relation)).map((name) => words.classes[name]);
  return {
    kind: relation.kind,
    evidence: whose === '' ? evidenceMark(position, relation) : null,
    label: [...(whose === '' ? [] : [whose]), [kind, ...note].join(': ')].join('. '),
    sentence:
      whose === ''
        ? [
            wordsIn(relation.text, lang),
            `(${words.ourReading}; ${words.restsOn} ${classes.join(', ')})`,
          ]
        : [],
  };
}

interface Card {
  readonly title: string;
  readonly statements: readonly CardStatement[];
  readonly relations: readonly CardRelation[];
  /** What is said where there is no relation. */
  readonly absence: string;
}

function cardOf({ page, id, filter = NO_FILTER, swapped = false }: CardRequest): Card | null {
  const { dataset, lookup, words } = page;
  const isShown = ({ position, relation }: Bearing) =>
    groundsOf(position, relation).some((claim) => wantsClaim(filter, claim));
  const bearing = lookup.bearing(id);
  if (bearing) {
    const { position, relation } = bearing;
    const point = lookup.point(relation.to);
    const sides = [
      ...(point ? [pointCard(page, point)] : []),
      positionCard(page, position, filter),
    ];
    return {
      title: nameRelation({ to: relation.to, from: position.id, kind: relation.kind }, page),
      statements: swapped ? sides.toReversed() : sides,
      relations: isShown(bearing) ? [relationCard(page, bearing, '')] : [],
      absence: '',
    };
  }
  const point = lookup.point(id);
  const position = lookup.position(id);
  const statement = point
    ? pointCard(page, point)
    : position && positionCard(page, position, filter);
  if (!statement) return null;
  const bearings = point
    ? lookup.bearingsOn(id)
    : (position?.relations ?? []).flatMap((relation) => lookup.bearing(relation.id) ?? []);
  const whose = ({ position: of, relation: { to } }: Bearing) => {
    const other = point ? of.id : to;
    return `${nameProvision(other, page)} ${shortTitle(page, other)}`.trimEnd();
  };
  return {
    title: statement.title,
    statements: [{ ...statement, title: '' }],
    relations: bearings.filter(isShown).map((one) => relationCard(page, one, whose(one))),
    absence: point && !contestedPoints(dataset.positions).has(id) ? words.noCounterDemand : '',
  };
}

/**
 * A card of one statement or relation, with where it comes from.
 * @returns null where the id names no point, position or relation
 */
export function statementCard(request: CardRequest): Picture | null {
  const { page, words, filter = NO_FILTER, address, measure = createMeasure() } = request;
  const card = cardOf(request);
  if (!card) return null;
  const { statements, relations, absence } = card;
  const filters = describeFilter({ ...NO_FILTER, evidence: filter.evidence }, page);
  const drawn = framePicture(
    drawCard(statements, relations, absence, measure),
    {
      title: card.title,
      ...(filters === '' ? {} : { subtitle: fill(words.pictures.text.filter, { filters }) }),
      key: [],
      source: sourceLines(page, words.pictures, address),
    },
    measure,
  );
  return {
    ...drawn,
    lang: page.lang,
    title: card.title,
    description: [
      ...statements.flatMap(({ name, title, summary, evidence }) => [
        name,
        title,
        summary,
        evidence,
      ]),
      ...relations.flatMap(({ label, sentence }) => [label, ...sentence]),
      absence,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}
