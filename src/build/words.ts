import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { normalizePath, transformWithOxc, type Plugin } from 'vite';

/**
 * The words of the interface are data for the browser: `?words` makes a JSON file of a file of messages, and gives
 * its address. They are written and checked as TypeScript, but nobody should wait until they are run as script.
 */
export function words(): Plugin {
  const QUERY = '?words';
  return {
    name: 'counterpoint-words',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const source = id.slice(0, -QUERY.length);
      const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
      // Words are the default export of their file, which imports types only.
      const { default: messages } = (await import(
        `data:text/javascript,${encodeURIComponent(code)}`
      )) as { default: unknown };
      const file = this.emitFile({
        type: 'asset',
        name: `${basename(dirname(source))}-${basename(source, '.ts')}.json`,
        originalFileName: normalizePath(relative(this.environment.config.root, source)),
        source: JSON.stringify(messages),
      });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
  };
}
