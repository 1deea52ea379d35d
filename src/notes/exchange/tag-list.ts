/**
 * Tags in one cell: with semicolons between them, and a backslash before a semicolon or a backslash in a tag.
 * A tag without letters is `\e`.
 */
export function joinTags(tags: readonly string[]): string {
  return tags.map((tag) => (tag === '' ? '\\e' : tag.replaceAll(/[\\;]/g, '\\$&'))).join('; ');
}

/** @returns the tags of a cell, each once; one blank behind a semicolon belongs to none */
export function splitTags(cell: string): readonly string[] {
  if (cell === '') return [];
  const parts = cell.match(/(?:^|;)(?:[^\\;]|\\[^])*(?:\\$)?/g) ?? [];
  const tags = parts.map((part) => {
    const written = part.replace(/^; ?/, '');
    return written === '\\e' ? '' : written.replaceAll(/\\([\\;])/g, '$1');
  });
  return [...new Set(tags)];
}
