/**
 * The reading list, and the same with the sides swapped, which takes its place. The one that was built stays
 * as it is; the other is drawn when it is first asked for, and then kept.
 */
import { mount } from 'svelte';
import type { PageContext } from '../../state/page-context.ts';
import { createListNarrower, type NarrowList } from '../filters/narrow-list.ts';

export interface List {
  readonly element: HTMLElement;
  /** Narrows it down to what a filter leaves. */
  readonly narrow: NarrowList;
}

/**
 * @returns what gives the list with one side or the other first; only one of them is in the page
 * @throws when the page has no list
 */
export function createLists(page: PageContext): (swapped: boolean) => Promise<List> {
  const built = document.querySelector<HTMLElement>('.list');
  if (!built) throw new Error('The page has no reading list: build it again.');
  const asBuilt: List = { element: built, narrow: createListNarrower(page, built) };
  let drawn: Promise<List> | null = null;

  async function draw(): Promise<List> {
    const { SwappedList } = await import('../asked.ts');
    const element = document.createElement('div');
    mount(SwappedList, { target: element, props: { page } });
    return { element, narrow: createListNarrower(page, element) };
  }

  return (swapped) => (swapped ? (drawn ??= draw()) : Promise.resolve(asBuilt));
}
