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

function parseQuotation(value: unknown): Quotation | null | undefined {
  if (value === null) return null;
  if (!isFields(value)) return undefined;
  const { exact, prefix, suffix, start, end } = value;
  return isString(exact) && isString(prefix) && isString(suffix) && isCount(start) && isCount(end)
    ? { exact, prefix, suffix, start, end, ...parseGuard(value.guard, { prefix, suffix }) }
    : undefined;
}

function parsePlace(value: unknown): Place | Elsewhere | undefined {
  if (!isFields(value)) return undefined;
  const { source, statement, version, date, field } = value;
  if (isString(source)) return { source };
  const lang = LANGUAGES.find((one) => one === value.lang);
  const quotation = parseQuotation(value.quotation);
  return isString(statement) &&
    isString(version) &&
    isString(date) &&
    lang &&
    quotation !== undefined &&
    isStringOrNull(field)
    ? { statement, field, lang, quotation, version, date }
    : undefined;
}

/** @returns undefined when the value is no note that this edition can read */
export function parseStoredNote(value: unknown): Note | undefined {
  if (!isFields(value)) return undefined;
  const { id, text, created, modified, edition, revision, tags, author, trashed, foreign } = value;
  const place = parsePlace(value.place);
  const kind = NOTE_KINDS.find((one) => one === value.kind);
  return place &&
    kind &&
    isString(id) &&
    isString(text) &&
    isString(created) &&
    isString(modified) &&
    isString(edition) &&
    isString(revision) &&
    isStrings(tags) &&
    isStringOrNull(author) &&
    isStringOrNull(trashed) &&
    isJsonObject(foreign)
    ? {
        id,
        place,
        kind,
        text,
        tags,
        author,
        created,
        modified,
        trashed,
        edition,
        revision,
        foreign,
      }
    : undefined;
}

/** @returns undefined when the value is no draft that this edition can read */
export function parseStoredDraft(value: unknown): Draft | undefined {
  if (!isFields(value)) return undefined;
  const { key, text, modified, tags, revision = null } = value;
  const place = parsePlace(value.place);
  const kind = NOTE_KINDS.find((one) => one === value.kind);
  return place &&
    kind &&
    isString(key) &&
    isString(text) &&
    isString(modified) &&
    isStrings(tags) &&
    isStringOrNull(revision)
    ? { key, place, kind, text, tags, modified, revision }
    : undefined;
}
