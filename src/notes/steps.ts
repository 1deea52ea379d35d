/** Work that can be paused after each of its steps, so that the page answers meanwhile, and ended there. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at a stretch. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
