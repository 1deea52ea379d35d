import { afterFrame } from '../../state/after-frame.ts';
import type { PageContext } from '../../state/page-context.ts';

/** Fetches what draws the actions of statements, with its styles. */
const loadActions = () => import('../later.ts');

/**
 * Gives every statement of a list its actions, once the browser has drawn what came before. When they can't
 * be fetched, the list stays as it is.
 */
export function addActionsLater(list: HTMLElement, page: PageContext): void {
  afterFrame(() => {
    void loadActions().then(
      ({ addActions }) => addActions(list, page),
      () => undefined,
    );
  });
}

/**
 * Puts the actions of one statement into a place: an attachment for components.
 * @param isBrief whether a filter leaves the statement's title only
 */
export function attachActions(id: string, page: PageContext, isBrief: () => boolean) {
  return (place: HTMLElement): (() => void) => {
    let isGone = false;
    void loadActions().then(
      ({ createActions }) => {
        const actions = createActions(id, page, isBrief);
        if (actions && !isGone) place.replaceChildren(actions);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      place.replaceChildren();
    };
  };
}
