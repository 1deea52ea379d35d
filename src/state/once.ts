/**
 * Does something once for all who ask for it, unless it fails: then the next call tries again.
 */
export function once<Result>(act: () => Promise<Result>): () => Promise<Result> {
  let acting: Promise<Result> | undefined;
  return () => {
    acting ??= act().catch((error: unknown) => {
      acting = undefined;
      throw error;
    });
    return acting;
  };
}
