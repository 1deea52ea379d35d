/** Values of a dataset in the words that the page has for them. */
import type { PageContext } from '../../state/page-context.ts';

type Names = Readonly<Record<string, string>>;

const nameIn = (names: Names, value: string) =>
  Object.hasOwn(names, value) ? names[value] : value;

/**
 * @param field the name of the value's field, such as `class`
 * @returns the value as the page says it; one that it has no words for, as it is
 */
export function describeValue(
  { words, lookup, formatDate, lang }: PageContext,
  field: string,
  value: string,
): string {
  const each = (name: (one: string) => string | undefined) =>
    value
      .split(', ')
      .map((one) => name(one) ?? one)
      .join(', ');
  switch (field) {
    case 'class':
      return nameIn(words.classes, value) ?? value;
    case 'kind': {
      const labels = Object.entries(words.relations).map(([kind, { label }]) => [kind, label]);
      return nameIn(Object.fromEntries(labels) as Names, value) ?? value; // Both are strings.
    }
    case 'status':
      return nameIn(words.statuses, value) ?? value;
    case 'extent':
      return nameIn(words.extents, value) ?? value;
    case 'stance':
      return nameIn(words.stances, value) ?? value;
    case 'basis':
      return nameIn(words.bases, value) ?? value;
    case 'level':
      return nameIn(words.confidenceLevels, value) ?? value;
    case 'party':
    case 'by':
      return nameIn(words.parties, value) ?? value;
    case 'flags':
      return each((flag) => nameIn(words.flags, flag));
    case 'topics':
      return each((key) => lookup.topic(key)?.name[lang]);
    case 'speaker':
      return lookup.speaker(value)?.name[lang] ?? value;
    case 'sources':
      return each((id) => {
        const outlet = lookup.source(id)?.outlet[lang];
        return outlet === undefined ? id : `${outlet} (${id})`;
      });
    case 'date':
    case 'asOf':
      return formatDate(value);
    default:
      return value;
  }
}
