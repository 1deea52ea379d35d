/** Notes as storage holds them: an older or a broken edition may have written them, so they are looked at first. */
import { LANGUAGES } from '../model/text.ts';
import type { Draft } from './draft.ts';
import {
  NOTE_KINDS,
  type Elsewhere,
  type Json,
  type JsonObject,
  type Note,
  type Place,
  type Quotation,
} from './note.ts';
import { parseGuard } from './parse-guard.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isStringOrNull = (value: unknown): value is string | null =>
  value === null || isString(value);
const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isString);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) ? value.every(isJson) : isJsonObject(value);
}
const isJsonObject = (value: unknown): value is JsonObject =>
  isFields(value) && Object.values(value).every(isJson);

/** Some fields that must be strings; undefined when one is not. */
function stringsIn<Name extends string>(
  value: Fields,
  names: readonly Name[],
): Readonly<Record<Name, string>> | undefined {
  const found = Object.fromEntries(names.map((name) => [name, value[name]]));
  const areStrings = (all: object): all is Record<Name, string> =>
    Object.values(all).every(isString);
  return areStrings(found) ? found : undefined;
}

function parseQuotation(value: unknown): Quotation | null | undefined {
  if (value === null) return null;
  if (!isFields(value)) return undefined;
  const { start, end } = value;
  const words = stringsIn(value, ['exact', 'prefix', 'suffix']);
  if (!words || !isCount(start) || !isCount(end)) return undefined;
  return { ...words, start, end, ...parseGuard(value.guard, words) };
}

function parsePlace(value: unknown): Place | Elsewhere | undefined {
  if (!isFields(value)) return undefined;
  const { source, field } = value;
  if (isString(source)) return { source };
  const words = stringsIn(value, ['statement', 'version', 'date']);
  const lang = LANGUAGES.find((one) => one === value.lang);
  const quotation = parseQuotation(value.quotation);
  return words && lang && quotation !== undefined && isStringOrNull(field)
    ? { ...words, field, lang, quotation }
    : undefined;
}

/** @returns undefined when the value is no note that this edition can read */
export function parseStoredNote(value: unknown): Note | undefined {
  if (!isFields(value)) return undefined;
  const { tags, author, trashed, foreign } = value;
  const words = stringsIn(value, ['id', 'text', 'created', 'modified', 'edition', 'revision']);
  const place = parsePlace(value.place);
  const kind = NOTE_KINDS.find((one) => one === value.kind);
  return words &&
    place &&
    kind &&
    isStrings(tags) &&
    isStringOrNull(author) &&
    isStringOrNull(trashed) &&
    isJsonObject(foreign)
    ? { ...words, place, kind, tags, author, trashed, foreign }
    : undefined;
}

/** @returns undefined when the value is no draft that this edition can read */
export function parseStoredDraft(value: unknown): Draft | undefined {
  if (!isFields(value)) return undefined;
  const { tags, revision = null } = value;
  const words = stringsIn(value, ['key', 'text', 'modified']);
  const place = parsePlace(value.place);
  const kind = NOTE_KINDS.find((one) => one === value.kind);
  return words && place && kind && isStrings(tags) && isStringOrNull(revision)
    ? { ...words, place, kind, tags, revision }
    : undefined;
}
