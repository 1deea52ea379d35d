import { afterFrame } from '../../state/after-frame.ts';
import type { PageContext } from '../../state/page-context.ts';

/** Brings notes into the page once the browser has drawn what came before. When they can't be fetched, the page is as it was. */
export function startNotesLater(page: PageContext): void {
  afterFrame(() => {
    void import('../later.ts').then(
      ({ startNotes }) => startNotes(page),
      () => undefined,
    );
  });
}
