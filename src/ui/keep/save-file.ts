/** Gives a file to the browser, as if it had been downloaded; nothing leaves the machine. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari still reads the address after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
