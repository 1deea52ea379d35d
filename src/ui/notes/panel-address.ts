/** The address of the notes panel: `#notes` (`design.md`, section 3). */
const FRAGMENT = '#notes';

/** What the entry of the history says that the button has written: before it is the page without the panel. */
const PUSHED = { notes: 'pushed' } as const;

export const isNotesAddress = (): boolean => location.hash === FRAGMENT;

export function enterNotesAddress(): void {
  if (!isNotesAddress()) history.pushState(PUSHED, '', FRAGMENT);
}

function wasPushed(state: unknown): boolean {
  return (
    typeof state === 'object' && state !== null && 'notes' in state && state.notes === PUSHED.notes
  );
}

/**
 * Goes back to where the panel was opened; where it was opened by its address, that loses the fragment.
 * @returns once the address is another one
 */
export function leaveNotesAddress(): Promise<void> {
  if (!isNotesAddress()) return Promise.resolve();
  if (!wasPushed(history.state)) {
    history.replaceState(null, '', location.pathname + location.search);
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    addEventListener('hashchange', () => resolve(), { once: true });
    history.back();
  });
}
