import './last-visit.css';
import { mount, unmount } from 'svelte';
import type { SeenVersion } from '../../model/version.ts';
import type { PageContext } from '../../state/page-context.ts';
import { writeSeen } from '../../state/seen.ts';
import LastVisit from './LastVisit.svelte';

/** Draws the line over the window's lower edge, until it is dismissed. Nothing of the page moves for it. */
export async function showLastVisit(page: PageContext, seen: SeenVersion): Promise<void> {
  const { lastVisit: names } = await page.loadExploreWords();
  const main = document.querySelector('main');
  if (!main) return;
  const line = mount(LastVisit, {
    target: main,
    anchor: main.firstChild ?? undefined,
    props: {
      page,
      seen,
      names,
      ondismiss: () => {
        writeSeen(page.dataset.edition);
        void unmount(line);
      },
    },
  });
}
