/**
 * The only door through which the page names script that is to run beside it. The Content-Security-Policy (Trusted
 * Types) takes such an address from here and from nowhere else, and here is none but ours.
 */
import exchange from '../notes/exchange.ts?worker&url';

/** What the browser has of Trusted Types, as far as it is used; TypeScript's DOM does not know them yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => {
    /** A `TrustedScriptURL`, which is taken wherever a script's address is. */
    readonly createScriptURL: (address: string) => URL;
  };
}

/** The script that reads and writes files of notes. */
export const EXCHANGE: string = exchange;

const OURS: readonly string[] = [EXCHANGE];

/** @throws TypeError for an address that is not ours */
function checkAddress(address: string): string {
  if (OURS.includes(address)) return address;
  throw new TypeError(`Not a script of this page: ${address}`);
}

const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'counterpoint',
  { createScriptURL: checkAddress },
);

/**
 * An address of ours as the browser wants it for a worker.
 * @throws TypeError for one that is not ours, also where the browser has no Trusted Types
 */
export function trustAddress(address: string): string | URL {
  return policy?.createScriptURL(address) ?? checkAddress(address);
}
