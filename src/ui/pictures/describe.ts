/** What each picture shows, in words: a title with its take-away, and sentences that say all of it. */
import { fill, plural, type AppMessages, type ExploreMessages } from '../../i18n/messages.ts';
import type { Findings } from '../../model/findings.ts';
import { pointNumber, positionLabel } from '../../model/label.ts';
import type { PicturedRelation } from '../../model/pictured.ts';
import type { Language } from '../../model/text.ts';

/** The pictures of the page. */
export const PICTURES = ['links', 'matrix', 'tally'] as const;
export type PictureName = (typeof PICTURES)[number];

export interface Description {
  readonly title: string;
  readonly sentences: readonly string[];
}

export interface Words {
  readonly lang: Language;
  readonly app: AppMessages;
  readonly pictures: ExploreMessages['pictures'];
  /** The filter in words; empty when nothing is filtered. */
  readonly filters: string;
}

const listPoints = (ids: readonly string[]) => ids.map(pointNumber).join(', ');

/** `point 5 (D13), point 14 (D8, D10)`: relations with single points, by point. */
export function listPairs(
  relations: readonly PicturedRelation[],
  { pictures }: Pick<Words, 'pictures'>,
): string {
  const points = [...new Set(relations.map(({ to }) => to))];
  return points
    .map((point) =>
      fill(pictures.pair, {
        number: pointNumber(point),
        ids: relations
          .filter(({ to }) => to === point)
          .map(({ from }) => positionLabel(from))
          .join(', '),
      }),
    )
    .join(', ');
}

function titleOf(name: PictureName, findings: Findings, words: Words): string {
  const { lang, app, pictures } = words;
  const { titles } = pictures;
  const { relations, busiestPoints, commonestKinds, touched, uncontested, allPoints } = findings;
  if (relations.length === 0) return titles.nothing;
  const all = plural(pictures.ofRelations, relations.length, lang);
  if (name === 'matrix')
    return [
      fill(titles.touched, {
        touched: touched.length,
        points: plural(pictures.ofPoints, allPoints, lang),
      }),
      ...(uncontested.length === 0
        ? []
        : [
            fill(titles.uncontested, {
              points: plural(pictures.ofPoints, uncontested.length, lang),
            }),
          ]),
    ].join('; ');
  if (name === 'links') {
    const { names, count } = busiestPoints;
    if (count === 1) return titles.evenPoints;
    const message = names.length === 1 ? titles.busiestPoint : titles.busiestPoints;
    return fill(message, { list: listPoints(names), count, relations: all });
  }
  const { names, count } = commonestKinds;
  const message = names.length === 1 ? titles.commonestKind : titles.commonestKinds;
  const list = names.map((kind) => app.relations[kind].label).join('; ');
  return fill(message, { list, count, relations: all });
}

/** How many points and positions there are, and what is drawn of them. */
function introduce(name: PictureName, findings: Findings, words: Words): readonly string[] {
  const { lang, pictures, filters } = words;
  const { text } = pictures;
  const positions = findings.groups.flatMap((group) => group.positions).length;
  return [
    fill(text[name], {
      points: plural(pictures.points, findings.allPoints, lang),
      positions: plural(pictures.positions, positions, lang),
    }),
    ...(filters === '' ? [] : [fill(text.filter, { filters })]),
    findings.relations.length === 0
      ? `${pictures.titles.nothing}.`
      : fill(text.total, {
          relations: plural(pictures.relations, findings.relations.length, lang),
        }),
  ];
}

function sayGroups({ groups }: Findings, { lang, app, pictures }: Words): readonly string[] {
  const list = groups.map(
    ({ group, positions }) =>
      `${app.groups[group]} (${plural(pictures.positions, positions.length, lang)})`,
  );
  return list.length === 0 ? [] : [fill(pictures.text.groups, { list: list.join('; ') })];
}

/** What there is of each kind; the matrix also says which. */
function sayKinds(name: PictureName, findings: Findings, words: Words): readonly string[] {
  const { lang, app, pictures } = words;
  return [
    ...findings.byKind.map(({ kind, relations }) =>
      fill(name === 'matrix' ? pictures.text.kind : pictures.text.count, {
        label: app.relations[kind].label,
        relations: plural(pictures.relations, relations.length, lang),
        pairs: listPairs(relations, words),
      }),
    ),
    ...(findings.missing.length === 0
      ? []
      : [
          fill(pictures.text.missing, {
            list: findings.missing.map((kind) => app.relations[kind].label).join('; '),
          }),
        ]),
  ];
}

/** What bears on each point. */
function sayPoints({ touched, relations }: Findings, { app, pictures }: Words): readonly string[] {
  return touched.map((point) =>
    fill(pictures.text.point, {
      number: pointNumber(point),
      list: relations
        .filter(({ to }) => to === point)
        .map(({ from, kind }) => `${positionLabel(from)} ${app.relations[kind].verb}`)
        .join('; '),
    }),
  );
}

function sayEvidence({ byEvidence }: Findings, words: Words): readonly string[] {
  const { lang, pictures } = words;
  return byEvidence.map(({ evidence, relations }) =>
    fill(pictures.text[evidence], {
      relations: plural(pictures.relations, relations.length, lang),
      pairs: listPairs(relations, words),
    }),
  );
}

/** Points with no counter-demand: an absence, which is said, and never counted as zero. */
function sayAbsence(findings: Findings, words: Words): readonly string[] {
  const { lang, app, pictures } = words;
  const { uncontested, parallelOnly, bare } = findings;
  if (uncontested.length === 0) return [];
  return [
    fill(pictures.text.uncontested, {
      points: plural(pictures.ofPoints, uncontested.length, lang),
      list: listPoints(uncontested),
    }),
    ...(parallelOnly.length === 0
      ? []
      : [fill(pictures.text.parallel, { pairs: listPairs(parallelOnly, words) })]),
    ...(bare.length === 0 ? [] : [fill(pictures.text.bare, { list: listPoints(bare) })]),
    app.noCounterDemandNote,
  ];
}

function sayWhole({ whole }: Findings, { lang, app, pictures }: Words): readonly string[] {
  if (whole.length === 0) return [];
  const list = whole.map(
    ({ from, kind }) => `${positionLabel(from)} (${app.relations[kind].label})`,
  );
  return [fill(plural(pictures.text.whole, whole.length, lang), { list: list.join(', ') })];
}

/** The patterns that a picture's title does not say. */
function sayPatterns(name: PictureName, findings: Findings, words: Words): readonly string[] {
  if (findings.relations.length === 0) return [];
  const others = PICTURES.filter((other) => other !== name);
  const { manifold } = findings;
  return [
    ...others.map((other) => `${titleOf(other, findings, words)}.`),
    ...(manifold.length === 0
      ? []
      : [fill(words.pictures.text.manifold, { list: manifold.map(positionLabel).join(', ') })]),
  ];
}

/** A picture in words. What a filter leaves is called so. */
export function describe(name: PictureName, findings: Findings, words: Words): Description {
  const title = titleOf(name, findings, words);
  return {
    title: words.filters === '' ? title : fill(words.pictures.filtered, { title }),
    sentences: [
      ...introduce(name, findings, words),
      ...(name === 'links' ? sayPoints(findings, words) : sayKinds(name, findings, words)),
      ...(name === 'tally' ? [] : sayEvidence(findings, words)),
      ...sayAbsence(findings, words),
      ...sayWhole(findings, words),
      ...(name === 'tally' ? [] : sayGroups(findings, words)),
      ...(name === 'tally' ? [] : sayPatterns(name, findings, words)),
    ],
  };
}
