/** The pictures of the page as pictures to save. */
import { framePicture, type Frame } from '../../charts/frame.ts';
import { drawLinks, type Labels } from '../../charts/links-picture.ts';
import { drawMatrix } from '../../charts/matrix-picture.ts';
import type { Drawing, Measure, Picture, Shape } from '../../charts/picture.ts';
import { COLOURS } from '../../charts/colours.ts';
import { drawEvidence, drawSign } from '../../charts/signs.ts';
import { drawTally, type TallyRow } from '../../charts/tally-picture.ts';
import { fill, plural, type ExploreMessages } from '../../i18n/messages.ts';
import type { Findings } from '../../model/findings.ts';
import type { PageContext } from '../../state/page-context.ts';
import type { Description, PictureName } from './describe.ts';
import { nameRelation } from '../shared/names.ts';
import { labelOf, shortTitle } from './name-relations.ts';

type PictureWords = ExploreMessages['pictures'];

/** Where a picture comes from: dataset, dates, licence, and the page's address where it is known. */
export function sourceLines(
  { dataset, lookup, formatDate }: PageContext,
  words: PictureWords,
  address?: string,
): readonly string[] {
  const asOf = (id: string) => {
    const document = lookup.document(id);
    return document ? formatDate(document.asOf) : '';
  };
  const { version, licence } = dataset.edition;
  const line = fill(words.source, {
    version,
    plan: asOf('plan-20'),
    russia: asOf('russia'),
    licence: licence.name,
  });
  return address === undefined ? [line] : [line, address];
}

/** What the signs of some relations mean, and the second marks. */
function keyTo({ byKind, byEvidence }: Findings, { words }: PageContext): Frame['key'] {
  const dot = (evidence: 'public' | 'reported'): readonly Shape[] => [
    drawEvidence(evidence, 0, 0, COLOURS.ink),
  ];
  return [
    ...byKind.map(({ kind }) => ({
      sign: drawSign(kind, null, 0, 0),
      words: words.relations[kind].label,
    })),
    ...byEvidence.map(({ evidence }) => ({
      sign: dot(evidence),
      words: words.evidenceMarks[evidence],
    })),
  ];
}

function tallyRows(findings: Findings, { words, lang }: PageContext): readonly TallyRow[] {
  const row = (kind: TallyRow['kind'], count: number, name: keyof typeof words.tally) => {
    const message = words.tally[name];
    const said = typeof message === 'string' ? message : plural(message, count, lang);
    return { kind, count, words: `${count} ${said}` };
  };
  return [
    ...findings.byKind.map(({ kind, relations }) => row(kind, relations.length, kind)),
    row(findings.whole[0]?.kind ?? null, findings.whole.length, 'whole'),
    row(null, findings.uncontested.length, 'none'),
  ];
}

interface Shown {
  readonly page: PageContext;
  readonly words: PictureWords;
  readonly findings: Findings;
  readonly description: Description;
  /** The filter in words; empty when nothing is filtered. */
  readonly filters: string;
  readonly swapped: boolean;
  /** Where the page is published; left out where nobody knows. */
  readonly address?: string | undefined;
  readonly measure: Measure;
}

/** A picture of the page with everything that a stranger needs to read it. */
export function pictureOf(name: PictureName, shown: Shown): Picture {
  const { page, words, findings, description, filters, swapped, address, measure } = shown;
  const labels: Labels = {
    label: (id) => labelOf(page, id),
    title: (id) => shortTitle(page, id),
    group: (group) => page.words.groups[group],
    plan: shortTitle(page, 'plan-20'),
    russia: shortTitle(page, 'russia'),
    whole: (id) => {
      const relation = findings.whole.find((one) => one.id === id);
      return relation ? `${nameRelation(relation, page)} (${shortTitle(page, relation.from)})` : '';
    },
  };
  const bodies: Readonly<Record<PictureName, () => Drawing>> = {
    links: () => drawLinks(findings, labels, swapped),
    matrix: () => drawMatrix(findings, labels, swapped),
    tally: () => drawTally(tallyRows(findings, page)),
  };
  const drawn = framePicture(
    bodies[name](),
    {
      title: description.title,
      ...(filters === '' ? {} : { subtitle: fill(words.text.filter, { filters }) }),
      key: name === 'tally' ? [] : keyTo(findings, page),
      source: sourceLines(page, words, address),
    },
    measure,
  );
  return {
    ...drawn,
    lang: page.lang,
    title: description.title,
    description: description.sentences.join(' '),
  };
}
