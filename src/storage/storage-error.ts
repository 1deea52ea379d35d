/** Why storage could not do what was asked. The interface has words for each. */
export type StorageFailure =
  /** There is no storage here: a private window, or it is blocked. */
  | 'unavailable'
  /** A newer edition has written the database; this one leaves it alone. */
  | 'newer'
  /** The database was deleted from outside; what this tab has read is all there is. */
  | 'deleted'
  /** The device, or what the browser grants, is full. */
  | 'full'
  /** A person ended it. */
  | 'cancelled'
  /** The browser refused for another reason. */
  | 'refused';

export class StorageError extends Error {
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure, cause: unknown) {
    super(`The notes could not be reached (${failure}): ${String(cause)}`, { cause });
    this.failure = failure;
  }
}

const FAILURES: Readonly<Record<string, StorageFailure>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  SecurityError: 'unavailable',
};

/** The name of an error of the browser (Web IDL, section 2.8.1); empty for anything else. */
export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** @param otherwise what it means where the browser doesn't say */
export function toStorageError(
  error: unknown,
  otherwise: StorageFailure = 'refused',
): StorageError {
  return error instanceof StorageError
    ? error
    : new StorageError(FAILURES[nameOf(error)] ?? otherwise, error);
}
