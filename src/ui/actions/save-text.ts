/** Until then the browser has surely begun to save, in milliseconds. */
const KEPT = 60_000;

/**
 * Gives a text to the browser to save as a file.
 * @param type its media type
 */
export function saveText(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
