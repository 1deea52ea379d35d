/** Which field of the dataset an element of the page shows (`Field.svelte` says how it is marked). */
export interface ShownField {
  /** The id of the statement, or the name of another entry. */
  readonly owner: string;
  /** The path of the field from its owner: `parts.0.title`. */
  readonly field: string;
}

/** Every element that shows a field. */
export const FIELDS = '[data-text]';

/**
 * @param element one of `FIELDS`
 * @returns an empty owner where the page says none
 */
export function fieldOf(element: Element): ShownField {
  const name = element.getAttribute('data-text') ?? '';
  const slash = name.indexOf('/');
  if (slash >= 0) return { owner: name.slice(0, slash), field: name.slice(slash + 1) };
  let path = name;
  let inside = element;
  for (let at = element.parentElement; at; [inside, at] = [at, at.parentElement]) {
    const owner = at.getAttribute('data-of') ?? at.id;
    const list = at.getAttribute('data-list');
    if (list !== null) path = `${list}.${Array.from(at.children).indexOf(inside)}.${path}`;
    if (owner !== '') return { owner, field: path };
  }
  return { owner: '', field: path };
}
