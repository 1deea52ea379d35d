/**
 * The shape of the dataset. This is the only definition: the parser checks with it, the types are
 * inferred from it, and the published JSON Schema is generated from it.
 */
import * as v from 'valibot';
import {
  EVIDENCE_CLASSES,
  FLAGS,
  RELATION_KINDS,
  EXTENTS,
  STATUSES,
  STANCES,
  CONFIDENCE_LEVELS,
  PARTIES,
  BASES,
  SOURCE_QUALITIES,
  GROUPS,
  DOCUMENT_IDS,
  SHEETS,
} from './vocabulary.ts';
import { LANGUAGES, type Text } from './text.ts';

const printable = v.pipe(
  v.string(),
  v.regex(
    /^(?!.* {2})[^\s'"](?:[^'"\n]*[^\s'"])?$/,
    'must be one line without straight quotes or apostrophes (write ’ “ ” « »), without two spaces in a row and without a space at either end',
  ),
);

/** In every language: what is not translated is no text. A page's own dataset holds one of them. */
function textOf(
  words: v.GenericSchema<string, string>,
): v.GenericSchema<{ en: string; uk: string; ru: string }, Text> {
  return v.strictObject({ en: words, uk: words, ru: words }, ({ message, received }) =>
    received === 'undefined'
      ? 'is missing: every text is written in English, Ukrainian and Russian'
      : message,
  );
}

const text = textOf(printable);
const shortText = textOf(v.pipe(printable, v.maxLength(24, 'is longer than 24 characters')));

/** A name in a list, without quotation marks. One that is the same in every language is given once, as `en`. */
const name: v.GenericSchema<
  { en: string; uk?: string | undefined; ru?: string | undefined },
  Text
> = v.pipe(
  v.strictObject({ en: printable, uk: v.optional(printable), ru: v.optional(printable) }),
  v.transform(({ en, uk = en, ru = en }) => ({ en, uk, ru })),
);

/** Extended Date/Time Format (ISO 8601-2): a year, month or day, `~` for about, or an interval of two. */
const EDTF_PART = String.raw`\d{4}(?:-\d{2}){0,2}~?`;
const date = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${EDTF_PART}(?:/${EDTF_PART})?$`),
    'is not a date such as 2025-12-24, 2026-02, 2025~ or 2025-12-29/2025-12-30',
  ),
);

const key = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens'),
);
const idOf = (pattern: RegExp) =>
  v.pipe(v.string(), v.regex(pattern, 'has the wrong form for an id of its kind'));
const sourceId = idOf(/^s[1-9]\d*$/);
const pointId = idOf(/^p[1-9]\d*$/);
const positionId = idOf(/^[da][1-9]\d*$/);

const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), []);

const flags = list(v.picklist(FLAGS));
const party = v.picklist(PARTIES);

const remark = v.strictObject({
  text,
  sources: v.array(sourceId),
  date: v.optional(date),
  flags,
  basis: v.optional(v.picklist(BASES)),
});

/** Where the languages' words for one thing don't mean the same: the words as each language has them, and what differs. */
const wordingNote = v.strictObject({
  terms: v.pipe(
    v.array(v.strictObject({ lang: v.picklist(LANGUAGES), words: printable })),
    v.minLength(2, 'must name the words of two languages'),
  ),
  ...remark.entries,
});

const claim = v.strictObject({
  id: idOf(/^[pda][1-9]\d*c[1-9]\d*$/),
  speaker: key,
  date,
  class: v.picklist(EVIDENCE_CLASSES),
  stance: v.optional(v.picklist(STANCES), 'for'),
  flags,
  covers: list(key),
  text: v.optional(text),
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'must name at least one source')),
});

const provision = {
  title: text,
  short: shortText,
  summary: text,
  claims: v.pipe(
    v.array(claim),
    v.minLength(1, 'must have at least one claim: no summary without a sourced claim'),
  ),
  wording: list(wordingNote),
  support: v.optional(text),
  context: list(remark),
};

const point = v.strictObject({
  id: pointId,
  ...provision,
  topics: v.pipe(v.array(key), v.minLength(1, 'must name a topic')),
  status: v.picklist(STATUSES),
  statusNote: v.optional(text),
  options: list(
    v.strictObject({
      by: party,
      title: text,
      remarks: v.array(remark),
      position: v.optional(positionId),
    }),
  ),
  comments: list(remark),
  changes: list(remark),
  details: list(remark),
});

const relation = v.strictObject({
  id: idOf(/^(?:p[1-9]\d*|all)-[da][1-9]\d*$/),
  to: idOf(/^(?:p[1-9]\d*|all)$/),
  kind: v.picklist(RELATION_KINDS),
  extent: v.optional(v.picklist(EXTENTS)),
  extentNote: v.optional(text),
  text,
  note: v.optional(text),
  rests: v.pipe(
    v.array(idOf(/^[da][1-9]\d*c[1-9]\d*$/)),
    v.minLength(1, 'must name a claim that it rests on'),
  ),
});

const response = v.strictObject({
  id: idOf(/^[da][1-9]\d*r[1-9]\d*$/),
  party,
  speaker: v.optional(key),
  date: v.optional(date),
  flags,
  text,
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'must name at least one source')),
});

const position = v.strictObject({
  id: positionId,
  group: v.picklist(GROUPS),
  ...provision,
  parts: list(v.strictObject({ key, title: text })),
  confidence: list(
    v.strictObject({
      part: v.optional(key),
      level: v.picklist(CONFIDENCE_LEVELS),
      note: v.optional(text),
    }),
  ),
  flags,
  relations: v.pipe(v.array(relation), v.minLength(1, 'must bear on a point or on the whole plan')),
  responses: list(response),
  absences: list(v.strictObject({ parties: v.array(party), text })),
});

const discrepancy = v.strictObject({
  id: idOf(/^x[1-9]\d*$/),
  document: v.picklist(DOCUMENT_IDS),
  title: text,
  concerns: v.pipe(v.array(key), v.minLength(1, 'must say what it concerns')),
  accounts: v.pipe(v.array(remark), v.minLength(1, 'must have an account')),
});

/** A word that strangers need explained, as the page writes it, and at which points and positions that is done. */
const term = v.strictObject({
  key,
  term: text,
  text,
  sources: v.array(sourceId),
  basis: v.optional(v.picklist(BASES)),
  where: v.pipe(
    v.array(idOf(/^[pda][1-9]\d*$/)),
    v.minLength(1, 'must name the point or position at which it is explained'),
  ),
});

/** As printed or translated by the fact sheets; or, where no headline was seen, what the page is, in our words. */
const headline = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['original', 'translated']),
    text: printable,
    lang: key,
  }),
  v.strictObject({ kind: v.literal('description'), text }),
]);

const source = v.strictObject({
  id: sourceId,
  outlet: name,
  headline,
  date: v.optional(date),
  dateNote: v.optional(v.picklist(['not-shown', 'inferred'])),
  url: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s"'<>]+$/, 'must be a web address')),
  lang: key,
  quality: v.picklist(SOURCE_QUALITIES),
  of: v.optional(name),
  note: v.optional(text),
});

const document = v.strictObject({
  id: v.picklist(DOCUMENT_IDS),
  title: text,
  short: shortText,
  asOf: date,
  nature: text,
  sections: v.array(v.strictObject({ key, title: text, remarks: v.array(remark) })),
});

const change = v.strictObject({
  date,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 1.0.0')),
  text,
  entries: list(v.string()),
  sources: list(sourceId),
  corrects: list(v.picklist(SHEETS)),
});

const edition = v.strictObject({
  iri: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/, 'must be a urn:uuid')),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 1.0.0')),
  date,
  licence: v.strictObject({ name: printable, url: printable }),
  title: text,
  coverage: v.strictObject({ asOf: date, remarks: v.array(remark) }),
});

const topic = v.strictObject({ key, name: text });
const speaker = v.strictObject({ key, party, name: text, role: v.optional(text) });

export const datasetSchema = v.strictObject({
  edition,
  topics: v.array(topic),
  speakers: v.array(speaker),
  documents: v.array(document),
  points: v.array(point),
  positions: v.array(position),
  discrepancies: v.array(discrepancy),
  terms: v.array(term),
  sources: v.array(source),
  changes: v.array(change),
});

type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type Dataset = Frozen<v.InferOutput<typeof datasetSchema>>;
