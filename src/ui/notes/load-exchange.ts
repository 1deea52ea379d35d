import { EXCHANGE } from '../shared/trusted-addresses.ts';

/**
 * The worker's script as a module. It is one file for both, and does nothing by itself here.
 * @throws when it can't be fetched
 */
export async function loadExchange(): Promise<typeof import('./exchange.ts')> {
  // What is built from this file is found at this address.
  return (await import(/* @vite-ignore */ EXCHANGE)) as typeof import('./exchange.ts');
}
