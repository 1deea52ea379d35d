import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../model/text.ts';
import { anchorPlace, type Anchoring } from './anchor.ts';
import { fieldsByStatement, type Fields } from './fields.ts';
import type { Place, Quotation } from './note.ts';
import { quoteRange } from './quotation.ts';
import { realDataset } from './sample-texts.ts';
import { splitSentences } from './sentences.ts';

type Texts = Readonly<Record<string, string>>;

const fieldsOf = (texts: Texts): Fields => new Map(Object.entries(texts));

const placeAt = (field: string | null, quotation: Quotation | null): Place => ({
  ...{ statement: 'p4', field, lang: 'en', quotation, version: '1.0.0', date: '2026-01-01' },
});

/** A place whose words stand in braces. */
function note(marked: Texts): { readonly place: Place; readonly before: Fields } {
  const [field = '', words = ''] = Object.entries(marked).find(([, text]) => /\{/.test(text)) ?? [];
  const before = fieldsOf({ ...marked, [field]: words.replace(/[{}]/g, '') });
  const range = { start: words.indexOf('{'), end: words.indexOf('}') - 1 };
  return { place: placeAt(field, quoteRange(before, field, range, 'en')), before };
}

/** What an answer says: the field with the words that it names in braces. */
function show(found: Anchoring, now: Fields): string {
  if (found.kind === 'lost') return 'lost';
  const { kind, field, range } = found;
  const text = now.get(field ?? '') ?? '';
  if (range === null) return `${kind} ${field ?? 'statement'}`;
  const { start, end } = range;
  return `${kind} ${field ?? ''}: ${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`;
}

function anchor(then: Texts, texts: Texts): string {
  const now = fieldsOf(texts);
  return show(anchorPlace(note(then).place, { version: '1.1.0', fields: now }), now);
}

const ARMY = 'Ukraine keeps an army of 800,000 in peacetime.';
const LIMIT = 'Russia asks for a limit, which Ukraine rejects.';
const GUARD = 'The National Guard is not counted by anyone.';

describe('anchorPlace keeps words whose sentence is the same', () => {
  const noted = { summary: `{Ukraine} keeps an army of 800,000 in peacetime. ${LIMIT}` };

  it.each<[string, Texts, string]>([
    ['in its place', { summary: `${ARMY} Everything else is new.` }, 'exact'],
    ['behind a new one', { summary: `${GUARD} ${ARMY} ${LIMIT}` }, 'moved'],
    ['behind the one that it stood before', { summary: `${LIMIT} ${ARMY}` }, 'moved'],
    ['in another field', { summary: LIMIT, support: ARMY }, 'moved'],
    ['set with other blanks', { summary: ARMY.replaceAll(' ', '\u00a0') }, 'exact'],
  ])('%s', (_, now, kind) => {
    const found = anchor(noted, now);
    expect(found.replaceAll('\u00a0', ' ')).toContain(`{Ukraine} keeps an army of 800,000`);
    expect(found).toMatch(new RegExp(`^${kind} `));
  });

  it('in an entry of a list that has another number now', () => {
    expect(
      anchor(
        { 'parts.0.title': 'Crimea', 'parts.1.title': '{Donbas}' },
        { 'parts.0.title': 'Donbas' },
      ),
    ).toBe('moved parts.0.title: {Donbas}');
  });

  it('across two sentences, as long as they stand together', () => {
    const two = { summary: `Ukraine keeps an army of 800,000 in {peacetime. Russia} asks for it.` };
    expect(anchor(two, { summary: `So it is. ${ARMY} Russia asks for it.` })).toContain('moved');
    expect(anchor(two, { summary: `${ARMY} So it is. Russia asks for it.` })).toContain('changed');
  });
});

describe('anchorPlace attaches no look-alike', () => {
  it.each<[string, Texts, Texts, string]>([
    [
      'a word whose sentence is gone',
      { summary: `{Ukraine} keeps an army of 800,000 in peacetime. ${LIMIT}` },
      { summary: LIMIT },
      'lost',
    ],
    [
      'another number',
      { summary: `Ukraine keeps an {army} of 800,000 in peacetime.` },
      { summary: 'Ukraine keeps an army of 600,000 in peacetime.' },
      'changed summary: Ukraine keeps an {army} of 600,000 in peacetime.',
    ],
    [
      'a “not” far from the words',
      { summary: 'Ukraine will keep an army of 800,000 in {peacetime}.' },
      { summary: 'Ukraine will not keep an army of 800,000 in peacetime.' },
      'changed summary: Ukraine will not keep an army of 800,000 in {peacetime.}',
    ],
    [
      'the sentence inside of one that denies it',
      { summary: '{Ukraine keeps an army of 800,000 in peacetime.}' },
      { summary: `Nobody says that ${ARMY}` },
      `changed summary: Nobody says that {${ARMY}}`,
    ],
    [
      'one of two that were equal',
      { summary: `{${ARMY}} ${GUARD} ${ARMY}` },
      { summary: `${GUARD} ${ARMY}` },
      `changed summary: ${GUARD} {${ARMY}}`,
    ],
    [
      'one of two that are equal now',
      { summary: `{${ARMY}} ${GUARD}` },
      { summary: `${ARMY} ${GUARD} ${ARMY}` },
      `changed summary: {${ARMY}} ${GUARD} ${ARMY}`,
    ],
    [
      'an equal entry that took its number',
      { 'comments.0.text': `{${GUARD}}`, 'comments.1.text': GUARD },
      { 'comments.0.text': GUARD },
      `changed comments.0.text: {${GUARD}}`,
    ],
    [
      'a short sentence written anew elsewhere',
      { support: '{Strong.}', 'comments.0.text': GUARD },
      { support: 'Weak, by all accounts.', 'comments.0.text': `Strong. ${GUARD}` },
      `changed comments.0.text: {Strong.} ${GUARD}`,
    ],
    [
      'a quotation of it, where it was edited in its place',
      { summary: `{${ARMY}} ${GUARD}`, support: 'Thin.' },
      { summary: `Ukraine keeps no army of 800,000 in peacetime. ${GUARD}`, support: ARMY },
      `changed summary: {Ukraine keeps no army of 800,000 in peacetime.} ${GUARD}`,
    ],
    [
      'a title in its short form',
      { title: '{Army size}', short: 'Army size' },
      { title: 'Size of the armed forces', short: 'Army size' },
      'changed short: {Army size}',
    ],
  ])('%s', (_, then, now, found) => {
    expect(anchor(then, now)).toBe(found);
  });
});

describe('anchorPlace offers', () => {
  it('the words between those that stood around, with both sentences', () => {
    const { place } = note({
      summary: `${GUARD} Ukraine {keeps} an army of 800,000 in peacetime.`,
    });
    const fields = fieldsOf({ summary: 'Ukraine may retain an army of 800,000 in peacetime.' });
    expect(anchorPlace(place, { version: '1.1.0', fields })).toEqual({
      ...{ kind: 'changed', field: 'summary', range: { start: 8, end: 18 } },
      ...{ before: ARMY, after: 'Ukraine may retain an army of 800,000 in peacetime.' },
    });
  });

  it('a field that has a name and was noted on as a whole, whatever it says now', () => {
    expect(anchor({ support: '{Strong.}' }, { support: 'Nothing more was found.' })).toBe(
      'changed support: {Nothing more was found.}',
    );
  });

  it('nothing where nothing is like it, and where the statement is gone', () => {
    const { place } = note({ 'comments.0.text': `{${ARMY}}` });
    const fields = fieldsOf({ 'comments.0.text': 'Peskov declined to answer.' });
    expect(anchorPlace(place, { version: '1.1.0', fields })).toEqual({ kind: 'lost' });
    expect(anchorPlace(place, { version: '1.0.0', fields: undefined })).toEqual({ kind: 'lost' });
  });
});

describe('a place without words', () => {
  const fields = fieldsOf({ summary: ARMY, 'comments.0.text': GUARD });
  it.each<[string | null, string, string]>([
    [null, '1.1.0', 'exact statement'],
    ['summary', '1.1.0', 'exact summary'],
    ['support', '1.1.0', 'lost'],
    ['comments.0.text', '1.0.0', 'exact comments.0.text'],
    ['comments.0.text', '1.1.0', `changed comments.0.text: {${GUARD}}`],
    ['comments.1.text', '1.0.0', 'lost'],
  ])('%j is, in version %s, %s', (field, version, found) => {
    expect(show(anchorPlace(placeAt(field, null), { version, fields }), fields)).toBe(found);
  });
});

describe('a quotation that says nothing of what vouches for it', () => {
  const bare: Quotation = {
    ...{ exact: 'Ukraine', prefix: '', suffix: ' keeps an army', start: 0, end: 7 },
  };
  const fields = fieldsOf({ summary: ARMY, support: LIMIT });
  it.each([
    ['is attached in the version that it was made in', '1.0.0', 'exact'],
    ['is offered in any other', '1.1.0', 'changed'],
  ])('%s', (_, version, kind) => {
    expect(anchorPlace(placeAt('summary', bare), { version, fields }).kind).toBe(kind);
  });
  it('is attached while a field with a name reads the same from end to end', () => {
    const whole = { ...bare, suffix: ARMY.slice(7) };
    expect(anchorPlace(placeAt('summary', whole), { version: '1.1.0', fields }).kind).toBe('exact');
  });
  it('throws nothing, whatever it says', () => {
    const far = { ...bare, start: 1e9, end: -1, guard: { before: 1e9, after: -5 } };
    expect(anchorPlace(placeAt('support', far), { version: '1.1.0', fields }).kind).not.toBe(
      'exact',
    );
    const empty: Quotation = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
    expect(anchorPlace(placeAt(null, empty), { version: '1.1.0', fields }).kind).toBe('lost');
  });
});

/** Every sentence and every second word of a statement, as places. */
function placesOf(fields: Fields, lang: Language): readonly Place[] {
  return [...fields].flatMap(([field, text]) => {
    const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
      ...{ start: index, end: index + word.length },
    }));
    return [...splitSentences(text, lang), ...words.filter((_, at) => at % 2 === 0)].map(
      (range) => ({ ...placeAt(field, quoteRange(fields, field, range, lang)), lang }),
    );
  });
}

it.each(LANGUAGES)('in a new version that says the same, every note on %s stays', (lang) => {
  const strays = [...fieldsByStatement(realDataset, lang)].flatMap(([statement, fields]) =>
    placesOf(fields, lang).flatMap((place) => {
      const found = anchorPlace(place, { version: 'next', fields });
      return found.kind === 'exact' ? [] : [`${statement} ${place.field ?? ''}`];
    }),
  );
  // A part has the short title of its position, and its number is no name to know it by.
  expect([...new Set(strays)]).toEqual(lang === 'en' ? [] : ['a6 parts.1.title']);
});
