// What of a page can't be read: the measure behind every test of narrow windows and large texts.
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

interface Losses {
  /** How many pixels the page is wider than the window. */
  readonly beyond: number;
  /** Texts that begin or end outside of the window. */
  readonly outside: readonly string[];
  /** Elements that hold more than they show, or than there is room for, the innermost of them. */
  readonly cutOff: readonly string[];
}

/** What of the page can't be read without scrolling sideways, or not at all. */
function findLosses(page: Page): Promise<Losses> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    // What only screen readers get is a pixel wide on purpose.
    const isShown = (element: Element) =>
      element.checkVisibility() && !element.closest('.vh, .skip, script');
    const name = (element: Element, text: string) =>
      `${element.localName}.${element.getAttribute('class') ?? ''}: ${text.trim().slice(0, 40)}`;

    const outside: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent ?? '';
      if (!element || words.trim() === '' || !isShown(element)) continue;
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      if (left < -1 || right > clientWidth + 1) outside.push(name(element, words));
    }

    const holders = [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.clientWidth > 0 && isShown(element))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = /hidden|clip/.test(overflowX + overflowY);
        const wider = element.scrollWidth > element.clientWidth + 1;
        const higher = element.scrollHeight > element.clientHeight + 1;
        return element.closest('.list, .pair')
          ? wider || (hides && higher)
          : hides && (wider || higher);
      });
    const cutOff = holders
      .filter((holder) => !holders.some((other) => holder !== other && holder.contains(other)))
      .map((element) => name(element, element.textContent));
    // The first ones tell enough, and how many there are.
    const tell = (found: readonly string[]) =>
      found.length > 5 ? [...found.slice(0, 5), `and ${found.length - 5} more`] : found;
    return {
      beyond: scrollWidth - clientWidth,
      outside: tell([...new Set(outside)]),
      cutOff: tell([...new Set(cutOff)]),
    };
  });
}

/** Fails on everything that is lost, and says where. */
export async function expectNoLosses(page: Page, when: string): Promise<void> {
  const { beyond, outside, cutOff } = await findLosses(page);
  expect.soft(beyond, `pixels wider than the window, ${when}`).toBe(0);
  expect.soft(outside, `texts outside of the window, ${when}`).toEqual([]);
  expect.soft(cutOff, `cut off, ${when}`).toEqual([]);
}
