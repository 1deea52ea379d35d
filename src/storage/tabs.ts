/** Other tabs of this browser that show the same notes. */

/** What a tab tells the others once it is committed. */
export type Message =
  /** These notes were changed or are gone; so may the second wordings be. */
  | { readonly kind: 'changed'; readonly ids: readonly string[] }
  /** So much has changed that everything is read again. */
  | { readonly kind: 'all' };

export interface Tabs {
  readonly tell: (message: Message) => void;
  readonly close: () => void;
}

/** What tabs talk about: each has its own channel. */
export type Subject = 'notes' | 'codes';

/** Beyond it the names of the notes weigh more than reading all again. */
const MOST = 500;

/** Other tabs may show another edition, which speaks otherwise: then everything is read again. */
function parseMessage(data: unknown): Message {
  if (typeof data !== 'object' || data === null || !('ids' in data)) return { kind: 'all' };
  const { ids } = data;
  return Array.isArray(ids) && ids.every((id): id is string => typeof id === 'string')
    ? { kind: 'changed', ids }
    : { kind: 'all' };
}

/** Where the browser can't tell other tabs, they show what has changed once they are opened again. */
export function openTabs(onmessage: (message: Message) => void, subject: Subject = 'notes'): Tabs {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`counterpoint-${subject}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    onmessage(parseMessage(data));
  };
  return {
    tell(message) {
      const isLarge = message.kind === 'changed' && message.ids.length > MOST;
      channel.postMessage(isLarge ? { kind: 'all' } : message);
    },
    close() {
      channel.close();
    },
  };
}
