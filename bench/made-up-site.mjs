// The site of a made-up dataset, written by the real loader and renderer around the scripts that were built.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeUp } from './made-up.mjs';

const FOLDER = '.build/made-up';

/**
 * @param {{ points: number, positions: number }} size
 * @returns {Promise<string>} the folder of the site
 */
export async function buildMadeUpSite(size) {
  const site = join(FOLDER, 'site');
  rmSync(FOLDER, { recursive: true, force: true });
  makeUp(join(FOLDER, 'data'), size);
  cpSync('dist', site, {
    recursive: true,
    filter: (path) => !path.endsWith('.html') && resolve(path) !== resolve('dist/data'),
  });
  const { renderSite } = await import(pathToFileURL(resolve('.build/renderer/prerender.js')).href);
  const shell = JSON.parse(readFileSync('.build/shell.json', 'utf8'));
  for (const [path, content] of renderSite(shell, { folder: join(FOLDER, 'data') })) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  return site;
}
