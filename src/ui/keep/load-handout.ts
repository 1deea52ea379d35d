import type { AddressView } from '../../state/address-view.svelte.ts';
import { afterFrame } from '../../state/after-frame.ts';
import type { PageContext } from '../../state/page-context.ts';
import type { Handout } from './handout.ts';

/** Prints the page as it is: where nothing could be fetched that prepares it. */
const PLAIN: Handout = { print: () => print() };

/** Fetches what prepares printing, once the browser has drawn what people see first. */
export function loadHandout(page: PageContext, view: AddressView): Promise<Handout> {
  return new Promise((resolve) =>
    afterFrame(() => {
      void import('../later.ts').then(
        ({ createHandout }) => resolve(createHandout(page, view)),
        () => resolve(PLAIN),
      );
    }),
  );
}
