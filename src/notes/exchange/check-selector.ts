/** Selectors and states (model, sections 4.2 and 4.3). Kinds that the model does not know are let be. */
import type { Json, JsonObject } from '../note.ts';
import { readInstant } from './instant.ts';
import { isObject, listOf, textOf } from './json.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

type Check = (node: JsonObject, at: string) => boolean;

const isText = (value: Json | undefined) => typeof value === 'string';
const isTextOrNone = (value: Json | undefined) => value === undefined || isText(value);
const isCount = (value: Json | undefined) => Number.isSafeInteger(value) && Number(value) >= 0;
const isDates = (value: Json | undefined) =>
  listOf(value).length > 0 && listOf(value).every((date) => readInstant(textOf(date)) !== null);

const hasValue: Check = ({ value }) => isText(value);
const hasStretch: Check = ({ start, end }) =>
  isCount(start) && isCount(end) && Number(start) <= Number(end);

const SELECTORS: Readonly<Record<string, Check>> = {
  FragmentSelector: hasValue,
  CssSelector: hasValue,
  XPathSelector: hasValue,
  TextQuoteSelector: ({ exact, prefix, suffix }) =>
    isText(exact) && isTextOrNone(prefix) && isTextOrNone(suffix),
  TextPositionSelector: hasStretch,
  DataPositionSelector: hasStretch,
  SvgSelector: ({ id, value }) => (isText(id) ? value === undefined : isText(value)),
  RangeSelector: ({ startSelector, endSelector }, at) =>
    [startSelector, endSelector].every((end) => isObject(end) && !checkSelector(end, at)),
};

const STATES: Readonly<Record<string, Check>> = {
  TimeState: ({ sourceDate, sourceDateStart, sourceDateEnd }) =>
    sourceDate === undefined
      ? isDates(sourceDateStart) && isDates(sourceDateEnd)
      : isDates(sourceDate) && sourceDateStart === undefined && sourceDateEnd === undefined,
  HttpRequestState: hasValue,
};

/** A selector and a state may be refined by either (model, section 4.2.9 and 4.3.3). */
const ALL = { ...SELECTORS, ...STATES };

function checkEach(
  value: Json | undefined,
  kinds: Readonly<Record<string, Check>>,
  code: RefusalCode,
  at: string,
): Refusal | null {
  for (const node of listOf(value)) {
    if (isText(node)) continue;
    if (!isObject(node)) return { code, member: at };
    for (const type of listOf(node.type)) {
      const name = textOf(type) ?? '';
      if (Object.hasOwn(kinds, name) && !kinds[name]?.(node, at)) return { code, member: at };
    }
    const refusal = checkEach(node.refinedBy, ALL, code, at);
    if (refusal) return refusal;
  }
  return null;
}

/** @param at where it stands, for the refusal */
export function checkSelector(selector: Json | undefined, at: string): Refusal | null {
  return checkEach(selector, SELECTORS, 'bad-selector', at);
}

/** @param at where it stands, for the refusal */
export function checkState(state: Json | undefined, at: string): Refusal | null {
  return checkEach(state, STATES, 'bad-state', at);
}
