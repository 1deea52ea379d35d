import { tick } from 'svelte';

/**
 * Remembers what is beside an entry of a list that is about to go.
 * @returns what to call when it has gone: the focus goes to the next entry, the one before, or the panel's title
 */
export function focusAfter(entry: HTMLElement): () => Promise<void> {
  const beside = entry.nextElementSibling ?? entry.previousElementSibling;
  const dialog = entry.closest('dialog');
  return async () => {
    await tick();
    const stop = beside?.isConnected ? beside.querySelector<HTMLElement>('a, button') : null;
    (stop ?? dialog?.querySelector('h2'))?.focus();
  };
}
