// What IndexedDB takes by itself for the work that the notes ask of it, and the clock of both. `install` runs in the
// page, before anything else.

/** @typedef {{ time: number, block: number }} Timing both in milliseconds; block 0: none of 50 or more */
/**
 * @typedef {object} Clock
 * @property {(act: () => unknown, isDone?: () => boolean) => Promise<Timing>} time how long something takes, until its
 *   outcome can be seen where there is something to see; and the longest block until everything has come to rest
 * @property {(since: number, isDone?: () => boolean) => Promise<Timing>} timeSince the same, for what began already
 */
/**
 * @typedef {object} Raw the database of the notes, used as plainly as can be
 * @property {(text: string) => readonly object[]} parse notes, as JSON
 * @property {(notes: readonly object[]) => Promise<void>} write in one transaction, of strict durability
 * @property {() => Promise<any[]>} read all notes at once
 * @property {(ids: readonly string[]) => Promise<void>} remove
 * @property {() => Promise<void>} clear
 */
/**
 * @typedef {object} Controls
 * @property {(name: string) => void} press the button of this name
 * @property {(selector: string, words: string) => boolean} shows whether some element has these words
 */
/** @typedef {{ clock: Clock, raw: Raw, controls: Controls }} InPage */

export function install() {
  const REST = 1000;
  /** @type {{ start: number, duration: number }[]} */
  const blocks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      blocks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  /** @type {Clock} */
  const clock = {
    async time(act, isDone) {
      const start = performance.now();
      await act();
      return this.timeSince(start, isDone);
    },
    async timeSince(since, isDone) {
      if (isDone)
        await new Promise((resolve) => {
          // A frame has been drawn when the task after it runs.
          const look = () =>
            isDone() ? setTimeout(() => resolve(null)) : requestAnimationFrame(look);
          requestAnimationFrame(look);
        });
      const time = performance.now() - since;
      await new Promise((resolve) => setTimeout(resolve, REST));
      const seen = blocks.filter(({ start, duration }) => start + duration > since);
      return { time, block: Math.max(0, ...seen.map(({ duration }) => duration)) };
    },
  };

  /** @type {Promise<IDBDatabase> | undefined} */
  let opening;
  /** @returns {Promise<IDBDatabase>} */
  const open = () =>
    (opening ??= new Promise((resolve, reject) => {
      const asked = indexedDB.open('counterpoint');
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => resolve(asked.result);
    }));
  /** @param {(store: IDBObjectStore) => void} act */
  async function change(act) {
    const db = await open();
    await new Promise((resolve, reject) => {
      const transaction = db.transaction('notes', 'readwrite', { durability: 'strict' });
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
      act(transaction.objectStore('notes'));
    });
  }
  /** @type {Raw} */
  const raw = {
    parse: (text) => JSON.parse(text),
    write: (notes) => change((store) => notes.forEach((note) => store.put(note))),
    async read() {
      const db = await open();
      return new Promise((resolve, reject) => {
        const asked = db.transaction('notes').objectStore('notes').getAll();
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => resolve(asked.result);
      });
    },
    remove: (ids) => change((store) => ids.forEach((id) => store.delete(id))),
    clear: () => change((store) => store.clear()),
  };

  /** @type {Controls} */
  const controls = {
    press: (name) =>
      [...document.querySelectorAll('button')]
        .find(({ textContent, disabled }) => textContent === name && !disabled)
        ?.click(),
    shows: (selector, words) =>
      [...document.querySelectorAll(selector)].some(({ textContent }) =>
        textContent?.includes(words),
      ),
  };
  Object.assign(globalThis, { clock, raw, controls });
}
