/**
 * Readers of the fact sheets, for tests only: from a sheet's markdown to literal tables. They know
 * the sheets' layout and nothing of the dataset. What a sheet says is returned as it stands there,
 * except for marks of emphasis; `house-style.ts` says how the dataset may differ from it.
 */

/** One entry of a sheet, with all that it says. */
export interface SheetEntry {
  /** The id that the dataset gives it: `p4`, `d8`, `a3`, `x20`. */
  readonly id: string;
  readonly title: string;
  /** The whole entry, without its heading. */
  readonly text: string;
  /** The numbers of the sources that the entry cites, each once. */
  readonly cites: readonly number[];
}

export interface SheetPoint extends SheetEntry {
  readonly number: number;
  readonly topic: string;
  /** `agreed`, `agreed in principle`, `open` or `conditional`. */
  readonly status: string;
  readonly summary: string;
  /** What its own line of sources cites, without the remarks that follow there. */
  readonly sourcesLine: readonly number[];
}

export interface SheetRelation {
  /** A point, or `all`. */
  readonly to: string;
  readonly code: string;
  readonly sentence: string;
}

export interface SheetPosition extends SheetEntry {
  readonly summary: string;
  readonly relations: readonly SheetRelation[];
  /** The codes that its *Said by* names, evidence classes and flags alike. */
  readonly codes: ReadonlySet<string>;
  /** The positions whose evidence its *Said by* repeats: `see D3`. */
  readonly repeats: readonly string[];
  /** The flags that the whole entry names. */
  readonly flags: ReadonlySet<string>;
  /** `very high`, `high`, `medium`, `low`: the levels that its *Confidence* names. */
  readonly confidence: ReadonlySet<string>;
}

export interface SheetSource {
  readonly number: number;
  readonly url: string;
  readonly date: string;
  /** The whole row. */
  readonly text: string;
}

export interface Translation {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Each relation's sentence, with what leads it: `П. 5, додає: …`. */
  readonly relations: readonly { readonly to: string; readonly sentence: string }[];
}

/** The languages of the companion sheets, with the words that these use for their fields. */
const COMPANION_FIELDS = {
  uk: {
    title: 'UK (?:title|· назва)',
    summary: 'UK (?:summary|· зміст)',
    relation: 'UK · зв.язок',
  },
  ru: {
    title: 'RU (?:title|· название)',
    summary: 'RU (?:summary|· содержание)',
    relation: 'RU · связь',
  },
};

export type CompanionLanguage = keyof typeof COMPANION_FIELDS;

/** What stands under every heading whose words match, up to the next heading of its level or above. */
function under(markdown: string, heading: RegExp): { match: RegExpExecArray; body: string }[] {
  const found: { match: RegExpExecArray; body: string[]; level: number }[] = [];
  let open: (typeof found)[number] | undefined;
  for (const line of markdown.split('\n')) {
    const level = /^#+(?= )/.exec(line)?.[0].length;
    if (level !== undefined && level <= (open?.level ?? level)) {
      open = undefined;
      const match = heading.exec(line.slice(level + 1));
      if (match) found.push((open = { match, body: [], level }));
      continue;
    }
    if (line !== '---') open?.body.push(line);
  }
  return found.map(({ match, body }) => ({ match, body: body.join('\n').trim() }));
}

/** The section whose heading begins so; all sheets number their sections. */
export function sectionOf(sheet: string, number: string): string {
  const [section] = under(sheet, new RegExp(`^${number.replaceAll('.', '\\.')}\\.? `, 'u'));
  if (!section) throw new Error(`the sheet has no section ${number}`);
  return section.body;
}

/** A field of an entry: what follows `**Name:**`, up to the next item of the same depth. */
function field(entry: string, name: string): string {
  const start = new RegExp(`\\*\\*(?:${name}):\\*\\* ?`, 'u').exec(entry);
  const rest = start ? entry.slice(start.index + start[0].length) : '';
  return (rest.split(/\n(?! {2})/u)[0] ?? '').trim();
}

function firstGroups(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group = '']) => group);
}

/** The source numbers `[S12]` in a text, each once. */
export function citesOf(text: string): number[] {
  return [...new Set(firstGroups(text, /\[S(\d+)\]/gu).map(Number))];
}

/** Reads every row of the tables in a text, rows of headings included. */
function mapRows<T>(text: string, read: (cells: readonly string[]) => T): T[] {
  return text
    .split('\n')
    .filter((line) => /^\|.*\|$/u.test(line) && !/^[|\s:-]+$/u.test(line))
    .map((line) =>
      read(
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
    );
}

const EVIDENCE_FLAGS = new Set(['denied', 'no-comment', 'disputed', 'single-source']);

/** The codes in a text; the sheet's words for two flags are read as the flags. */
function codesOf(text: string): string[] {
  const coded = text
    .replaceAll('«single source»', '`single-source`')
    .replaceAll('declined to comment', '`no-comment`');
  return firstGroups(coded, /`([a-z-]+)`/gu);
}

/** The 20 points of the plan's sheet (section 2). */
export function readPoints(sheet: string): SheetPoint[] {
  return under(sheet, /^Point (\d+) – (.+)$/u).map(
    ({ match: [, number = '', title = ''], body }) => ({
      id: `p${number}`,
      number: Number(number),
      title,
      text: body,
      cites: citesOf(body),
      topic: /^[^.]+/u.exec(field(body, 'Topic'))?.[0] ?? '',
      status:
        /^(?:agreed in principle|agreed|open|conditional)/u.exec(field(body, 'Status'))?.[0] ?? '',
      summary: field(body, 'Summary'),
      sourcesLine: citesOf(field(body, 'Sources').split('. ')[0] ?? ''),
    }),
  );
}

/** The positions D1–D25 and A1–A7 of the sheet on Russia's side (sections 2, 2b and 2c). */
export function readPositions(sheet: string): SheetPosition[] {
  return under(sheet, /^([DA]\d+) — (.+)$/u).map(({ match: [, id = '', title = ''], body }) => {
    const bears = body.matchAll(/\*\*(?:P(\d+)|All points) — `([a-z]+)`[^*]*\.\*\* (.+)/gu);
    return {
      id: id.toLowerCase(),
      title,
      text: body,
      cites: citesOf(body),
      summary: field(body, 'Summary'),
      relations: [...bears].map(([, point, code = '', sentence = '']) => ({
        to: point === undefined ? 'all' : `p${point}`,
        code,
        sentence,
      })),
      codes: new Set(codesOf(field(body, 'Said by'))),
      repeats: firstGroups(field(body, 'Said by'), /\bsee ([DA]\d+)\b/gu).map((other) =>
        other.toLowerCase(),
      ),
      flags: new Set(codesOf(body).filter((code) => EVIDENCE_FLAGS.has(code))),
      confidence: new Set(
        firstGroups(field(body, 'Confidence'), /\b(very high|high|medium|low)\b/gu),
      ),
    };
  });
}

export interface SheetCoverage extends Omit<SheetEntry, 'title'> {
  /** The demands D1–D25 that bear on the point. */
  readonly demands: readonly string[];
}

/** What the sheet on Russia's side says of each point, and of `all`, in its section 3. */
export function readCoverage(sheet: string): SheetCoverage[] {
  return mapRows(sectionOf(sheet, '3'), ([point = '', text = '']) => ({
    id: point.replace(/^P(\d+) .*$/u, 'p$1'),
    text,
    demands: firstGroups(text, /\b(D\d+)/gu).map((id) => id.toLowerCase()),
    cites: citesOf(text),
  })).filter(({ id }) => /^(?:p\d+|all)$/u.test(id));
}

/** The sources of either sheet: the plan's stand in a list, the others in a table. */
export function readSources(sheet: string): SheetSource[] {
  const listed = [...sheet.matchAll(/^- \*\*S(\d+)\*\* – .+$/gmu)].map(([text, number]) => ({
    number: Number(number),
    url: /<([^>]+)>$/u.exec(text)?.[1] ?? '',
    date: /\*\. (.+?)\. [A-Z][a-z]+\. Type: /u.exec(text)?.[1] ?? '',
    text,
  }));
  const tabled = mapRows(sheet, ([number = '', , , date = '', url = '', ...rest]) => ({
    number: Number(/^S(\d+)$/u.exec(number)?.[1] ?? Number.NaN),
    url: /^<(.+)>$/u.exec(url)?.[1] ?? '',
    date,
    text: [date, ...rest].join('. '),
  }));
  return [...listed, ...tabled.filter(({ number }) => !Number.isNaN(number))];
}

/**
 * The numbered discrepancies of either sheet.
 * @param from the number that the dataset gives to the sheet's first one
 */
export function readDiscrepancies(sheet: string, from: number): SheetEntry[] {
  const [section] = under(sheet, /^\d\. Discrepancies between sources$/u);
  return [...(section?.body ?? '').matchAll(/^(\d+)\. \*\*(.+?)\*\* (.+)$/gmu)].map(
    ([, number, title = '', text = '']) => ({
      id: `x${Number(number) + from - 1}`,
      title: title.replace(/\.$/u, ''),
      text,
      cites: citesOf(text),
    }),
  );
}

/** Titles, summaries and relations of either companion sheet, in one language. */
export function readTranslations(sheet: string, lang: CompanionLanguage): Translation[] {
  const names = COMPANION_FIELDS[lang];
  const lead = /(?:П\. (\d+)|Усі пункти|Все пункты), [^:]+: /gu;
  return under(sheet, /^(?:(\d+)\. .+|([DA]\d+))$/u).map(({ match: [, point, position], body }) => {
    const relations = field(body, names.relation);
    const leads = [...relations.matchAll(lead)];
    return {
      id: point === undefined ? (position ?? '').toLowerCase() : `p${point}`,
      title: field(body, names.title),
      summary: field(body, names.summary),
      relations: leads.map(({ 1: to, index }, number) => ({
        to: to === undefined ? 'all' : `p${to}`,
        sentence: relations.slice(index, leads[number + 1]?.index).trim(),
      })),
    };
  });
}
