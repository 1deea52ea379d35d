/** What the tests use of the library, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    /** The entries as CSL-JSON, with what the library notes for itself. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
