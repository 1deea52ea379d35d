/** Longer than any browser takes to read the file: Safari still does after the click. In milliseconds. */
const KEPT_MS = 60_000;

/**
 * Gives a file to the browser to save, as if it had been downloaded; nothing leaves the machine.
 * @param name with its ending
 * @param file its content, with its media type
 */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
