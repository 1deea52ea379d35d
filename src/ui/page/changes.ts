/** Changes to the page that are all taken back. */
export interface Changes {
  /** Sets an attribute. */
  readonly mark: (element: Element, name: string, value?: string) => void;
  /** Puts something new after an element. */
  readonly add: (after: Element, added: Element) => void;
  /** Leaves the page as it was before the first change. */
  readonly undo: () => void;
}

export function recordChanges(): Changes {
  const steps: (() => void)[] = [];
  return {
    mark(element, name, value = '') {
      const before = element.getAttribute(name);
      element.setAttribute(name, value);
      steps.push(() => {
        if (before === null) element.removeAttribute(name);
        else element.setAttribute(name, before);
      });
    },
    add(after, added) {
      after.after(added);
      steps.push(() => {
        added.remove();
      });
    },
    undo() {
      for (const step of steps.splice(0).reverse()) step();
    },
  };
}
