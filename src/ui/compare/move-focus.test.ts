import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { moveFocus } from './move-focus.ts';

/** Cells of a matrix as text: a letter is a cell with a link of that name, a dot one without. */
function drawTable(...rows: readonly string[]): HTMLTableElement {
  const cell = (name: string) =>
    name === '.' ? '<td></td>' : `<td><a id="${name}" data-kind="adds" href="#${name}"></a></td>`;
  const body = rows.map((row) => `<tr><th></th>${Array.from(row, cell).join('')}</tr>`).join('');
  const { document } = parseHTML(`<table><tr><th></th></tr>${body}</table>`);
  const table = document.querySelector('table');
  if (!table) throw new Error('There is no table.');
  // linkedom does not number rows and cells, as browsers do.
  table.querySelectorAll('tr').forEach((row, rowIndex) => {
    Object.assign(row, { rowIndex });
    row.querySelectorAll('th, td').forEach((place, cellIndex) => {
      Object.assign(place, { cellIndex });
    });
  });
  return table;
}

/** Presses a key on a link. Returns the link that then has the focus, and whether the key was used. */
function press(table: HTMLTableElement, from: string, key: string) {
  let focused = from;
  let used = false;
  for (const link of table.querySelectorAll('a')) link.focus = () => (focused = link.id);
  const currentTarget = table.querySelector(`#${from}`);
  const preventDefault = () => (used = true);
  // The few things that are asked of the event.
  moveFocus({ key, currentTarget, preventDefault } as unknown as Parameters<typeof moveFocus>[0]);
  return { focused, used };
}

describe('moveFocus', () => {
  it('goes to the next related cell of the same row', () => {
    const table = drawTable('a..b.c', '.d....');
    expect(press(table, 'a', 'ArrowRight')).toEqual({ focused: 'b', used: true });
    expect(press(table, 'c', 'ArrowLeft')).toEqual({ focused: 'b', used: true });
  });

  it('goes to the next related cell of the same column', () => {
    const table = drawTable('a.', '.b', 'c.', 'd.');
    expect(press(table, 'a', 'ArrowDown').focused).toBe('c');
    expect(press(table, 'd', 'ArrowUp').focused).toBe('c');
  });

  it('goes aside, as little as it can, where the row or column has no more', () => {
    const table = drawTable('a....', '...b.', '....c');
    expect(press(table, 'a', 'ArrowRight').focused).toBe('b');
    expect(press(table, 'b', 'ArrowUp').focused).toBe('a');
    expect(press(table, 'b', 'ArrowDown').focused).toBe('c');
  });

  it('stays where it is at the edge, and leaves the key to the page', () => {
    const table = drawTable('ab', 'cd');
    expect(press(table, 'a', 'ArrowLeft')).toEqual({ focused: 'a', used: false });
    expect(press(table, 'd', 'ArrowDown')).toEqual({ focused: 'd', used: false });
  });

  it.each(['Enter', ' ', 'Tab', 'Home', 'a', ''])('leaves the key %j alone', (key) => {
    expect(press(drawTable('ab'), 'a', key)).toEqual({ focused: 'a', used: false });
  });
});
