/** The id of the point or position that a claim or response belongs to: `d8` for `d8c2`. Other ids stay as they are. */
export function ownerOf(id: string): string {
  return id.replace(/[cr]\d+$/, '');
}
