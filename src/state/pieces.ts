/** Long work in pieces between which the page answers. */

/** As long as one piece takes, in milliseconds: with what else a frame needs it is still under 50. */
export const PIECE = 12;

/** Lets the page answer. Timers would wait longer, and a second each in a tab that is not seen. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Takes one step after the other.
 * @returns what comes of it; null where the signal ended it first
 */
export async function doInPieces<Value, Result>(
  steps: Iterator<Value, Result, undefined>,
  take: (value: Value) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Result | null> {
  let since = performance.now();
  while (!signal?.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    take(step.value);
    if (performance.now() - since < PIECE) continue;
    await pause();
    since = performance.now();
  }
  return null;
}
