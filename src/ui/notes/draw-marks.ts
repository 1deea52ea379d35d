/** Draws marks on words. The page's elements stay as they are. */
import type { ShownWords } from './noted-ranges.ts';

/** The name that `marks.css` gives the marks their look by. */
const HIGHLIGHT = 'noted';
const SVG = 'http://www.w3.org/2000/svg';

export type DrawMarks = (words: readonly ShownWords[]) => void;

function rangeOf({ text, start, end }: ShownWords): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/** The browser marks the words itself (CSS Custom Highlight API). */
function createHighlighter(): DrawMarks {
  const highlight = new Highlight();
  CSS.highlights.set(HIGHLIGHT, highlight);
  return (words) => {
    highlight.clear();
    for (const one of words) highlight.add(rangeOf(one));
  };
}

/** Lines under the words, in a picture that lies over the page and lets everything through. */
function createLines(): DrawMarks {
  const lines = document.createElementNS(SVG, 'svg');
  lines.setAttribute('class', 'note-lines');
  lines.setAttribute('aria-hidden', 'true');
  document.body.append(lines);
  let shown: readonly Range[] = [];

  function draw(): void {
    const { left, top } = lines.getBoundingClientRect();
    const parts = shown.flatMap((range) => Array.from(range.getClientRects()));
    const path = parts.map((box) => `M${box.left - left},${box.bottom - top}h${box.width}`);
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path.join(''));
    lines.replaceChildren(line);
  }

  // What opens, closes or becomes wider moves the words.
  new ResizeObserver(draw).observe(document.body);
  return (words) => {
    shown = words.map(rangeOf);
    draw();
  };
}

/** @returns what marks the given words, and no others any more */
export function createMarks(): DrawMarks {
  return typeof Highlight === 'undefined' ? createLines() : createHighlighter();
}
