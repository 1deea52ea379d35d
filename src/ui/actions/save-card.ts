import { publishedAddress } from '../../model/settings.ts';
import { readAddress } from '../../state/address.ts';
import type { PageContext } from '../../state/page-context.ts';
import { savePicture } from '../pictures/save-picture.ts';
import { statementCard } from '../pictures/statement-card.ts';

/**
 * Saves a card of a statement or a relation as a picture, with no more on it than the filter leaves in the page.
 * @returns whether there is a picture
 */
export async function saveCard(
  page: PageContext,
  id: string,
  format: 'svg' | 'png',
): Promise<boolean> {
  try {
    const words = await page.loadExploreWords();
    const { filter, swapped } = readAddress(location, page.dataset);
    const address = publishedAddress(page.settings, page.lang, id) ?? undefined;
    const card = statementCard({ page, words, id, address, filter, swapped });
    if (card === null) return false;
    await savePicture(card, format, `counterpoint-${id}-${page.lang}`);
    return true;
  } catch {
    return false;
  }
}
