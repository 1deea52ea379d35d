/** The words of the interface. English is the pattern: the type check holds the other languages to it. */
import type app from './app/en.ts';
import type explore from './explore/en.ts';
import type notes from './notes/en.ts';
import type page from './page/en.ts';

export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The plural forms that each language has for whole numbers (CLDR 46, cardinal rules). */
interface PluralForms {
  readonly en: 'one' | 'other';
  readonly uk: 'one' | 'few' | 'many' | 'other';
  readonly ru: 'one' | 'few' | 'many' | 'other';
}

/** The names of the places for values in a message: those of `Point {number}` are `number`. */
type Places<Message> = Message extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

/** The message, or an error that says what is wrong with it. */
type SameMessage<English, Own> = Own extends ''
  ? 'is empty'
  : [Places<English>, Places<Own>] extends [Places<Own>, Places<English>]
    ? Own
    : `has other places for values than English: ${Places<English> | Places<Own>}`;

/**
 * The words of another language, held to the English ones: the same keys, no more and no fewer, the same
 * places for values, all plural forms of the language. What differs has a type that the words do not have,
 * so that `satisfies` names it.
 */
export type Translated<English, Own, Lang extends keyof PluralForms> = English extends string
  ? Own extends string
    ? SameMessage<English, Own>
    : string
  : English extends { readonly other: infer Counted }
    ? {
        readonly [Form in PluralForms[Lang] | keyof Own]: Form extends PluralForms[Lang]
          ? Form extends keyof Own
            ? SameMessage<Counted, Own[Form]>
            : string
          : never;
      }
    : {
        readonly [Key in keyof English | keyof Own]: Key extends keyof English
          ? Key extends keyof Own
            ? Translated<English[Key], Own[Key], Lang>
            : English[Key]
          : never;
      };

/** What English words look like with any words in their places. */
type Shape<English> = English extends string
  ? string
  : English extends { readonly other: string }
    ? Plural
    : { readonly [Key in keyof English]: Shape<English[Key]> };

/** The words of what script may draw anew: the browser fetches them in the page's language. */
export type AppMessages = Shape<typeof app>;
/** The words of parts that the browser fetches when they are asked for. */
export type ExploreMessages = Shape<typeof explore>;
/** The words of notes, which come after the page stands. */
export type NotesMessages = Shape<typeof notes>;
/** The words that only the built page shows. */
export type PageMessages = Shape<typeof page>;

type Values = Readonly<Record<string, string | number>>;

/** Puts values into a message: `fill('Point {number}', { number: 4 })` is `Point 4`. */
export function fill(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : hole,
  );
}

/**
 * The form of a counted message that the language asks for (CLDR plural rules), with `{count}` filled in.
 * @param lang BCP 47
 */
export function plural(message: Plural, count: number, lang: string): string {
  const form = message[new Intl.PluralRules(lang).select(count)] ?? message.other;
  return fill(form, { count });
}
