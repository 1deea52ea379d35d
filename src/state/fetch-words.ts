import type { AppMessages, ExploreMessages, NotesMessages } from '../i18n/messages.ts';
import type { Language } from '../model/text.ts';

interface Parts {
  readonly app: AppMessages;
  readonly explore: ExploreMessages;
  readonly notes: NotesMessages;
}

const FILES = import.meta.glob<string>('../i18n/{app,explore,notes}/*.ts', {
  query: '?words',
  import: 'default',
  eager: true,
});

/**
 * Fetches the words of a part of the interface.
 * @throws when they could not be fetched
 */
export async function fetchWords<Part extends keyof Parts>(
  part: Part,
  lang: Language,
): Promise<Parts[Part]> {
  const address = FILES[`../i18n/${part}/${lang}.ts`];
  if (address === undefined) throw new Error(`There are no words of ${part} for ${lang}.`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The words of ${part} for ${lang} can't be fetched.`);
  // The build wrote the file from messages of this type, and its name holds a hash of them.
  return (await response.json()) as Parts[Part];
}
