/** The words that a person has chosen in the page, as a place in a field of the dataset. */
import type { Range as Units } from '../../notes/range.ts';
import { FIELDS, fieldOf } from '../page/field-of.ts';

export interface ChosenWords {
  readonly statement: string;
  readonly field: string;
  /** In UTF-16 units of the field's text. */
  readonly range: Units;
  /** Where they stand in the page. */
  readonly shown: Range;
}

/** The first field that a range touches; words in several fields are those of the first one. */
function findField(range: Range): Element | null {
  const { startContainer, commonAncestorContainer: common } = range;
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const around = start?.closest(FIELDS);
  if (around) return around;
  const within = common instanceof Element ? common : common.parentElement;
  return (
    Array.from(within?.querySelectorAll(FIELDS) ?? []).find((field) =>
      range.intersectsNode(field),
    ) ?? null
  );
}

/** @returns null when no words of a statement are chosen */
export function readChosenWords(selection: Selection | null): ChosenWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element = findField(range);
  const text = element?.firstChild;
  if (!element || !(text instanceof Text)) return null;
  const start = range.startContainer === text ? range.startOffset : 0;
  const end = range.endContainer === text ? range.endOffset : text.length;
  if (text.data.slice(start, end).trim() === '') return null;
  const shown = document.createRange();
  shown.setStart(text, start);
  shown.setEnd(text, end);
  const { owner, field } = fieldOf(element);
  return { statement: owner, field, range: { start, end }, shown };
}
