/**
 * What the Web Annotation Data Model demands of an annotation ("MUST"), as far as something hangs on it. What
 * it recommends is not asked for, and what it does not know is let be.
 */
import type { Json, JsonObject } from '../note.ts';
import { uuidIn } from './annotation-names.ts';
import { checkSelector, checkState } from './check-selector.ts';
import { readInstant } from './instant.ts';
import { isList, isObject, listOf, singleOf, textOf } from './json.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** RFC 3987: a scheme, and behind it no blank and none of the signs that never stand in an IRI. */
const IRI = /^[a-z][a-z0-9+.-]*:[^\s\u0000-\u001f<>"{}|\\^`]+$/i;

export function isIri(value: Json | undefined): value is string {
  return typeof value === 'string' && IRI.test(value);
}

const isText = (value: Json | undefined) => typeof value === 'string';
const isDate = (value: Json | undefined) => readInstant(textOf(value)) !== null;
const isAgent = (value: Json | undefined) => isIri(value) || isObject(value);
const isDirection = (value: Json | undefined) =>
  value === 'ltr' || value === 'rtl' || value === 'auto';

interface MemberRule {
  readonly isRight: (value: Json | undefined) => boolean;
  readonly code: RefusalCode;
  /** Whether there may be several values. */
  readonly many: boolean;
}

const one = (isRight: MemberRule['isRight'], code: RefusalCode) => ({ isRight, code, many: false });
const many = (isRight: MemberRule['isRight'], code: RefusalCode) => ({ isRight, code, many: true });

/** Model, sections 3.2.1 and 3.3: members that annotations, bodies and targets share. */
const MEMBERS: Readonly<Record<string, MemberRule>> = {
  created: one(isDate, 'bad-date'),
  modified: one(isDate, 'bad-date'),
  generated: one(isDate, 'bad-date'),
  creator: many(isAgent, 'bad-agent'),
  generator: many(isAgent, 'bad-agent'),
  rights: many(isIri, 'bad-iri'),
  via: many(isIri, 'bad-iri'),
  canonical: one(isIri, 'bad-iri'),
  format: many(isText, 'bad-text'),
  language: many(isText, 'bad-text'),
  processingLanguage: one(isText, 'bad-text'),
  textDirection: one(isDirection, 'bad-direction'),
  motivation: many(isText, 'bad-text'),
  purpose: many(isText, 'bad-text'),
};

/** Composites of model, sections 3.2.7 and appendix: a resource is at most one of them. */
const COMPOSITES = ['Choice', 'Composite', 'List', 'Independents'];

const refuse = (code: RefusalCode, member: string): Refusal => ({ code, member });

function checkMembers(node: JsonObject, at: string): Refusal | null {
  for (const [name, { isRight, code, many: several }] of Object.entries(MEMBERS)) {
    const value = node[name];
    if (value === undefined || value === null) continue;
    const isFine = several ? listOf(value).every(isRight) : isRight(singleOf(value));
    if (!isFine) return refuse(code, `${at}${name}`);
  }
  return null;
}

/** Model, section 4: what is meant is a part or a state of a source, of which there is one. */
function checkSpecific(node: JsonObject, at: string): Refusal | null {
  const source = singleOf(node.source);
  // Recogito names no source: its words stand in the one text that it is opened for.
  const isRecogito = source === undefined && node.type === undefined && node.selector !== undefined;
  const name = isObject(source) ? singleOf(source.id) : source;
  if (!isRecogito && !isIri(name)) return refuse('missing-source', at);
  if (node.value !== undefined || node.items !== undefined) return refuse('bad-items', at);
  return (
    (isObject(source) ? checkMembers(source, `${at}.source.`) : null) ??
    checkSelector(node.selector, `${at}.selector`) ??
    checkState(node.state, `${at}.state`)
  );
}

function checkKind(node: JsonObject, at: 'body' | 'target'): Refusal | null {
  const types = listOf(node.type);
  const composites = types.filter((type) => COMPOSITES.some((composite) => composite === type));
  const code = at === 'body' ? 'bad-body' : 'bad-target';
  if (composites.length > 0 || node.items !== undefined) {
    const items = node.items;
    if (composites.length !== 1 || !isList(items) || items.length === 0 || node.value !== undefined)
      return refuse('bad-items', at);
    return checkResources(items, at);
  }
  if (
    node.source !== undefined ||
    node.selector !== undefined ||
    types.includes('SpecificResource')
  )
    return checkSpecific(node, at);
  const isTextual = types.includes('TextualBody') || node.value !== undefined;
  if (at === 'body' && isTextual) return isText(singleOf(node.value)) ? null : refuse(code, at);
  // Model, sections 3.2.4 and 3.3.5: no target is a TextualBody; what is only named has no purpose.
  if (types.includes('TextualBody') || node.purpose !== undefined) return refuse(code, at);
  return isIri(singleOf(node.id)) ? null : refuse(code, at);
}

/** Bodies or targets (model, section 3.2), and what they are made of. */
function checkResources(resources: readonly Json[], at: 'body' | 'target'): Refusal | null {
  for (const node of resources) {
    if (!isObject(node)) {
      if (isIri(node)) continue;
      return refuse(at === 'body' ? 'bad-body' : 'bad-target', at);
    }
    const refusal = checkMembers(node, `${at}.`) ?? checkKind(node, at);
    if (refusal) return refusal;
  }
  return null;
}

function checkId({ id }: JsonObject): Refusal | null {
  const name = singleOf(id);
  if (name === undefined || name === null) return { code: 'missing-id' };
  return isIri(name) || (typeof name === 'string' && uuidIn(name)) ? null : { code: 'bad-id' };
}

/** @returns why an object is no annotation by the model; null where it is one. Its `@context` is not looked at. */
export function checkAnnotation(annotation: JsonObject): Refusal | null {
  if (!listOf(annotation.type).includes('Annotation')) return { code: 'bad-type' };
  const { body, bodyValue, target } = annotation;
  if (body !== undefined && bodyValue !== undefined) return { code: 'body-and-body-value' };
  if (bodyValue !== undefined && !isText(bodyValue)) return refuse('bad-text', 'bodyValue');
  if (listOf(target).length === 0) return { code: 'missing-target' };
  return (
    checkId(annotation) ??
    checkMembers(annotation, '') ??
    checkResources(listOf(body), 'body') ??
    checkResources(listOf(target), 'target')
  );
}
