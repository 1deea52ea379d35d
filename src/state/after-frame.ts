/** Does something once what a person acted on has been drawn: then it answers the sooner. */
export function afterFrame(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
