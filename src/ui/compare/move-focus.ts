/** Arrow keys in the matrix: from one related cell to the next one in that direction. */

type Step = readonly [row: number, column: number];

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
]);

/** Where a link stands in its table: row and column, counted from 0. */
function placeOfLink(link: HTMLAnchorElement): Step | null {
  const cell = link.closest('td');
  const row = link.closest('tr');
  return cell && row ? [row.rowIndex, cell.cellIndex] : null;
}

/**
 * Moves the focus to the nearest link in the arrow's direction: in the same row or column if there is
 * one, else the one that is least far aside. Other keys, and edges, do nothing.
 */
export function moveFocus(event: KeyboardEvent & { currentTarget: HTMLAnchorElement }): void {
  // With a modifier an arrow is the browser's: Alt and left is Back.
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const step = STEPS.get(event.key);
  const start = placeOfLink(event.currentTarget);
  const table = event.currentTarget.closest('table');
  if (!step || !start || !table) return;
  const [stepRow, stepColumn] = step;
  let best: { link: HTMLAnchorElement; cost: number } | null = null;
  for (const link of table.querySelectorAll<HTMLAnchorElement>('a[data-kind]')) {
    const place = placeOfLink(link);
    if (!place) continue;
    const rows = place[0] - start[0];
    const columns = place[1] - start[1];
    const ahead = rows * stepRow + columns * stepColumn;
    const aside = Math.abs(rows * stepColumn) + Math.abs(columns * stepRow);
    // Going aside costs more than going on, so that a row or column is followed first.
    const cost = ahead + aside * 3;
    if (ahead > 0 && (best === null || cost < best.cost)) best = { link, cost };
  }
  if (best === null) return;
  event.preventDefault();
  // After a click WebKit would show no ring, since it was no key that gave the focus before.
  best.link.focus({ focusVisible: true });
}
