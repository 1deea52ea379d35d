// Prints how many texts of the dataset have no Ukrainian or Russian yet, by file, and how many English
// words that is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @type {(node: unknown) => Record<string, string>[]} every text in a piece of the dataset */
function textsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  if ('en' in node && typeof node.en === 'string')
    return [/** @type {Record<string, string>} */ (node)];
  return Object.values(node).flatMap(textsIn);
}

const folder = join('src', 'data');
const rows = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => {
    const texts = textsIn(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const without = (/** @type {'uk' | 'ru'} */ lang) =>
      texts.filter((text) => text[lang] === undefined);
    const [uk, ru] = [without('uk'), without('ru')];
    const words = uk.reduce((total, { en = '' }) => total + en.split(/\s+/).length, 0);
    return { file, texts: texts.length, uk: uk.length, ru: ru.length, words };
  });
const sum = (/** @type {'texts' | 'uk' | 'ru' | 'words'} */ name) =>
  rows.reduce((total, row) => total + row[name], 0);

console.table(rows.filter(({ texts }) => texts > 0));
console.log(
  `Untranslated: ${sum('uk')} of ${sum('texts')} texts into Ukrainian, ${sum('ru')} into Russian (${sum('words')} English words).`,
);
