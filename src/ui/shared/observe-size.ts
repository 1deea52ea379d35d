/**
 * Tells the width and the height of an element, in CSS pixels with its border, now and when they change: an
 * attachment.
 */
export function observeSize(tell: (size: { width: number; height: number }) => void) {
  return (element: HTMLElement): (() => void) => {
    const observer = new ResizeObserver(() => {
      tell({ width: element.offsetWidth, height: element.offsetHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
