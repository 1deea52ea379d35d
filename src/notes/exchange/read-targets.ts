/** The targets of an annotation as the place of a note. */
import { LANGUAGES } from '../../model/text.ts';
import type { Elsewhere, Json, JsonObject, Place } from '../note.ts';
import { parseGuard } from '../parse-guard.ts';
import { NO_ADDRESS, OURS } from './annotation-names.ts';
import { STATEMENT, type FindPlace, type Quote } from './find-place.ts';
import { isObject, isSameJson, listOf, textOf } from './json.ts';
import { addressOf } from './said.ts';
import { writeTarget } from './write-target.ts';

export interface Placing {
  readonly place: Place | Elsewhere;
  /** Targets that the place does not say all of. */
  readonly others: readonly Json[];
}

const DATE = /^(\d{4}-\d\d-\d\d)T/;

const languageIn = (target: JsonObject) => LANGUAGES.find((lang) => lang === target[OURS.language]);

const numberIn = (value: Json | undefined) => (typeof value === 'number' ? value : 0);

function readQuote({ exact, prefix, suffix }: JsonObject): Quote {
  return {
    exact: textOf(exact) ?? '',
    prefix: textOf(prefix) ?? '',
    suffix: textOf(suffix) ?? '',
  };
}

/** The place that a target of ours names; null for what `writeTarget` would write otherwise. */
function readOurs(target: Json, iri: string): Place | null {
  if (!isObject(target)) return null;
  const { source, selector, state } = target;
  const lang = languageIn(target);
  const version = textOf(target[OURS.version]);
  const date = isObject(state) ? DATE.exec(textOf(state.sourceDate) ?? '')?.[1] : undefined;
  const statement = textOf(source)?.slice(iri.length + 1);
  if (!lang || version === null || !date || !statement || !STATEMENT.test(statement)) return null;
  const [words, position] = listOf(selector);
  const quotation =
    isObject(words) && isObject(position)
      ? {
          ...readQuote(words),
          start: numberIn(position.start),
          end: numberIn(position.end),
          ...parseGuard(target[OURS.guard], readQuote(words)),
        }
      : null;
  const field = textOf(target[OURS.field]);
  const place: Place = { statement, field, lang, quotation, version, date };
  return isSameJson(writeTarget(place, iri), target) ? place : null;
}

/** All selectors of a target, those that refine others too (model, section 4.2.9). */
function selectorsIn(target: JsonObject): readonly JsonObject[] {
  const found: JsonObject[] = [];
  let waiting = listOf(target.selector);
  while (waiting.length > 0) {
    const objects = waiting.filter(isObject);
    found.push(...objects);
    waiting = objects.flatMap(({ refinedBy }) => listOf(refinedBy));
  }
  return found;
}

/** By the words that it quotes: positions of others are not trusted, as many count UTF-16 units. */
function findTheirs(target: Json, find: FindPlace): Place | null {
  const address = addressOf(target);
  const selectors = isObject(target) ? selectorsIn(target) : [];
  const words = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const fragment = selectors.find(({ type }) => type === 'FragmentSelector')?.value;
  return find(
    address.includes('#') || typeof fragment !== 'string' ? address : `${address}#${fragment}`,
    words ? readQuote(words) : null,
    isObject(target) ? languageIn(target) : undefined,
  );
}

/** The model wants a source (section 4) also where Recogito names none. */
function withSource(target: Json): Json {
  return isObject(target) && addressOf(target) === NO_ADDRESS
    ? { ...target, source: NO_ADDRESS }
    : target;
}

/** @returns where a note stands with such targets: at the first that belongs to a statement */
export function readTargets(targets: readonly Json[], iri: string, find: FindPlace): Placing {
  for (const target of targets) {
    const place = readOurs(target, iri);
    if (place) return { place, others: targets.filter((other) => other !== target) };
  }
  for (const target of targets) {
    const place = findTheirs(target, find);
    if (place) return { place, others: targets.map(withSource) };
  }
  const source = addressOf(targets[0] ?? null);
  const isAddressOnly = targets.length === 1 && targets[0] === source;
  return { place: { source }, others: isAddressOnly ? [] : targets.map(withSource) };
}
