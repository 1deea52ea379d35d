/** What the interface says of how well notes are kept here. */
export { readHealth, type StorageHealth } from '../storage/health.ts';
