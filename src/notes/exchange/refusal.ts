import type { Flaw } from './limits.ts';

/** Why an annotation, or a row of a table, is not taken in. */
export type RefusalCode =
  | Flaw
  // What it is.
  | 'not-an-annotation'
  /** Only the address of an annotation, which is not in the file. */
  | 'only-address'
  | 'bad-context'
  | 'bad-type'
  | 'missing-id'
  | 'bad-id'
  // What it says.
  | 'missing-target'
  | 'bad-target'
  | 'bad-selector'
  | 'bad-state'
  | 'missing-source'
  | 'bad-body'
  | 'body-and-body-value'
  | 'bad-items'
  | 'bad-date'
  | 'bad-iri'
  | 'bad-agent'
  | 'bad-text'
  | 'bad-direction'
  /** A member of ours with a value that it cannot have. */
  | 'bad-extension'
  /** A cell of a table. */
  | 'bad-cell';

export interface Refusal {
  readonly code: RefusalCode;
  /** The member that the reason was found at: `created`, `target.selector`; the column of a table. */
  readonly member?: string;
}

/** What became of one item of a file; items are counted from 1. */
export type Read<Result> =
  | ({ readonly item: number; readonly ok: true } & Result)
  | { readonly item: number; readonly ok: false; readonly refusal: Refusal };
