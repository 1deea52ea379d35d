/** All languages say the same things: English is the pattern. */
import { describe, expect, it } from 'vitest';
import enApp from './app/en.json';
import ruApp from './app/ru.json';
import ukApp from './app/uk.json';
import enPage from './page/en.json';
import ruPage from './page/ru.json';
import ukPage from './page/uk.json';

type Group = Readonly<Record<string, unknown>>;
/** The forms of a message; one that is not counted has a single form without a name. */
type Forms = ReadonlyMap<string, string>;

const PLURAL_FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;
const isCounted = (group: Group) =>
  'other' in group && Object.keys(group).every((key) => PLURAL_FORMS.has(key));

/** Every message with its key, e.g. `theme.names.dark`. */
function messagesOf(value: unknown, key = ''): ReadonlyMap<string, Forms> {
  if (!isGroup(value)) return new Map([[key, new Map([['', String(value)]])]]);
  const children = Object.entries(value);
  if (isCounted(value))
    return new Map([[key, new Map(children.map(([form, words]) => [form, String(words)]))]]);
  const inside = children.map(([name, child]) => messagesOf(child, key ? `${key}.${name}` : name));
  return new Map(inside.flatMap((messages) => [...messages]));
}

const placeholders = (words: string) => [...new Set(words.match(/\{\w+\}/g))].sort().join(' ');
const isCountedMessage = (forms: Forms) => forms.has('other');

describe.each([
  ['app', { en: enApp, uk: ukApp, ru: ruApp }],
  ['page', { en: enPage, uk: ukPage, ru: ruPage }],
])('the words of the %s', (_name, files) => {
  const english = messagesOf(files.en);
  const languages = [
    { lang: 'uk', messages: messagesOf(files.uk) },
    { lang: 'ru', messages: messagesOf(files.ru) },
  ];

  it.each(languages)('are there in $lang under the same keys as in English', ({ messages }) => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(languages)('are left empty in $lang only where they are in English', ({ messages }) => {
    const empty = (all: ReadonlyMap<string, Forms>) =>
      [...all].filter(([, forms]) => [...forms.values()].includes('')).map(([key]) => key);
    expect(empty(messages)).toEqual(empty(english));
  });

  it.each([{ lang: 'en', messages: english }, ...languages])(
    'have the same places for values in every form in $lang as in English',
    ({ messages }) => {
      const different = [...messages].flatMap(([key, forms]) => {
        const pattern = english.get(key);
        const expected = placeholders(pattern?.get('other') ?? pattern?.get('') ?? '');
        return [...forms].filter(([, words]) => placeholders(words) !== expected).map(() => key);
      });
      expect(different).toEqual([]);
    },
  );

  it.each([{ lang: 'en', messages: english }, ...languages])(
    'have no straight quotes or apostrophes in $lang',
    ({ messages }) => {
      const straight = [...messages].filter(([, forms]) => /['"]/.test([...forms.values()].join()));
      expect(straight.map(([key]) => key)).toEqual([]);
    },
  );

  it.each(languages)('are counted in $lang in all the forms that it has', ({ lang, messages }) => {
    const counted = [...english].filter(([, forms]) => isCountedMessage(forms));
    const forms = counted.map(([key]) => [key, ...(messages.get(key)?.keys() ?? [])]);
    expect(forms).toEqual(counted.map(([key]) => [key, 'one', 'few', 'many', 'other']));
    expect(new Set(new Intl.PluralRules(lang).resolvedOptions().pluralCategories)).toEqual(
      new Set(['one', 'few', 'many', 'other']),
    );
  });
});
