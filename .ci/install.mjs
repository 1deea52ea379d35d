// Installs the dependencies when they are not the ones that the lock file names, so that a fresh
// clone, and a clone whose lock file has moved on, need no command of their own. Uses Node alone:
// it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @param {string} file
 * @returns {Record<string, Locked>} the packages by their folder, without the project itself
 */
function readPackages(file) {
  const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8'));
  delete packages[''];
  return packages;
}

/** @returns {string | null} why the installed packages won't do; null when they will */
function findDifference() {
  let installed;
  try {
    installed = readPackages('node_modules/.package-lock.json'); // npm's own record of what it did
  } catch {
    return 'they are not installed yet';
  }
  const wanted = readPackages('package-lock.json');
  for (const [folder, { version, integrity, optional, devOptional }] of Object.entries(wanted)) {
    const found = installed[folder];
    // Optional packages are those of other platforms too, which npm rightly leaves out.
    if (!found && (optional || devOptional)) continue;
    if (!found) return `${folder} is missing`;
    if (found.version !== version || found.integrity !== integrity)
      return `${folder} is not the ${version} that the lock file names`;
  }
  const extra = Object.keys(installed).find((folder) => !(folder in wanted));
  return extra ? `${extra} is no longer wanted` : null;
}

/** Makes `node_modules` match `package-lock.json`; throws when npm can't. */
export function ensureInstalled() {
  const difference = findDifference();
  if (difference === null) return;
  console.log(`Installing the dependencies with "npm ci" (${difference}) …`);
  // Under `npm start` npm says where it is; otherwise, on Windows, only a shell finds npm.cmd.
  const npm = process.env.npm_execpath;
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci'], options)
    : spawnSync('npm ci', { ...options, shell: true });
  if (status !== 0)
    throw new Error('"npm ci" failed, see above. It needs the network, and Node 20.19 or newer.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureInstalled();
