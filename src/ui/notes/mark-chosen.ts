/** The name that `chosen-form.css` gives the chosen words their look by. */
const HIGHLIGHT = 'chosen';

/**
 * Marks the words that a form is open for, while it is: what is written in it takes the browser's own mark away. An
 * attachment. A browser without custom highlights has the words in the form.
 */
export function markChosen(shown: Range) {
  return (): (() => void) | undefined => {
    if (typeof Highlight === 'undefined') return undefined;
    CSS.highlights.set(HIGHLIGHT, new Highlight(shown));
    return () => void CSS.highlights.delete(HIGHLIGHT);
  };
}
