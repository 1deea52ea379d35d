/** The words of the interface. English is the pattern: the other languages must have the same keys. */
import type app from './app/en.json';
import type page from './page/en.json';

/** The words of what script may draw anew: the browser fetches them in the page's language. */
export type AppMessages = typeof app;
/** The words that only the built page shows. */
export type PageMessages = typeof page;
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

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
