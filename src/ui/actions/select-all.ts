/** Moves the focus to a field and selects all of its text, for a person to copy it. */
export function selectAll(field: HTMLInputElement | HTMLTextAreaElement): void {
  field.focus();
  field.select();
}
