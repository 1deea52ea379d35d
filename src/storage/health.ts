/** How well the browser keeps what is stored here. */
export interface StorageHealth {
  /** Whether the browser keeps it until a person deletes it; null where it doesn't say. */
  readonly isPersistent: boolean | null;
  /** Bytes that this site has stored, and may store; null where the browser doesn't say. */
  readonly used: number | null;
  readonly granted: number | null;
}

/** Some browsers never answer: Firefox on `file://`. */
const PATIENCE_MS = 3000;

/** What is asked of the browser, or null where it refuses or is silent. */
export function orNothing<Value>(asked: Promise<Value> | undefined): Promise<Value | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return asked ? Promise.race([asked.catch(() => null), late]) : Promise.resolve(null);
}

/** What not every storage manager has. */
type Later = 'getDirectory';

/** Without a secure context there is no storage manager (Storage Standard, section 6). */
export const manager = ():
  (Omit<StorageManager, Later> & Partial<Pick<StorageManager, Later>>) | undefined =>
  (navigator as { readonly storage?: StorageManager }).storage;

export async function readHealth(): Promise<StorageHealth> {
  const [isPersistent, estimate] = await Promise.all([
    orNothing(manager()?.persisted()),
    orNothing(manager()?.estimate()),
  ]);
  return { isPersistent, used: estimate?.usage ?? null, granted: estimate?.quota ?? null };
}

/** Asks the browser to keep what is stored. Nothing waits for the answer: a person may be asked, or nobody. */
export function askToPersist(): void {
  void orNothing(manager()?.persist());
}
