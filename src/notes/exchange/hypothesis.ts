/**
 * Rows of Hypothesis's interface (https://h.readthedocs.io/en/latest/api-reference/v1/, `Annotation`) as
 * annotations of the model. The row itself goes along, without what the annotation says.
 */
import type { Json, JsonObject } from '../note.ts';
import { OURS } from './annotation-names.ts';
import { isList, isObject, listOf, textOf } from './json.ts';

/** `uri` is Hypothesis's own; an annotation of the model has a `type`. */
export function isHypothesis(value: JsonObject): boolean {
  return typeof value.uri === 'string' && value.type === undefined && isList(value.target);
}

/** `acct:name@hypothes.is` is an account; people may show another name. */
function creatorOf({ user, user_info: info }: JsonObject): JsonObject {
  const account = textOf(user);
  if (account === null) return {};
  const shown = isObject(info) ? textOf(info.display_name) : null;
  const name = shown ?? account.replace(/^acct:|@.*$/g, '');
  return { creator: { type: 'Person', id: account, name } };
}

/** Only the quotation: positions are in UTF-16 units, and ranges are not the model's. Those stay in the row. */
function targetOf(target: Json, uri: Json): Json {
  const node = isObject(target) ? target : {};
  const quotes = listOf(node.selector).filter(
    (selector) => isObject(selector) && selector.type === 'TextQuoteSelector',
  );
  const source = node.source ?? uri;
  return quotes.length > 0 ? { type: 'SpecificResource', source, selector: quotes } : source;
}

/** @returns an annotation; what is wrong with the row is wrong with it too */
export function readHypothesis(row: JsonObject): JsonObject {
  const { id, created, updated, text, tags, ...kept } = row;
  const targets = listOf(row.target).map((target) => targetOf(target, row.uri ?? null));
  const words = textOf(text) ?? '';
  const isReply = listOf(row.references).length > 0;
  const isMark = words === '' && listOf(tags).length === 0 && targets.some(isObject);
  return {
    // What the same annotation is called in Hypothesis's own export for the model.
    ...(typeof id === 'string' ? { id: `https://hypothes.is/a/${id}` } : {}),
    type: 'Annotation',
    motivation: isReply ? 'replying' : isMark ? 'highlighting' : 'commenting',
    ...creatorOf(row),
    ...(created === undefined ? {} : { created }),
    ...(updated === undefined ? {} : { modified: updated }),
    body: [
      ...(words === '' ? [] : [{ type: 'TextualBody', value: words, format: 'text/markdown' }]),
      ...listOf(tags).map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ],
    target: targets.length > 0 ? targets : [row.uri ?? null],
    [OURS.hypothesis]: kept,
  };
}
