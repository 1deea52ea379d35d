// Prints what the built pages weigh, each number beside its bound, and fails when one is broken.
// Sizes are counts, the same on every machine; nothing here is a time.
//   node bench/measures.mjs [folder, by default dist]
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path/posix';
import { brotliCompressSync, brotliDecompressSync, constants, gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

const dist = process.argv[2] ?? 'dist';
const mainPages = ['index.html', 'uk/index.html', 'ru/index.html'];

/** In bytes; a kB is 1,000 of them. */
const bounds = {
  mainPage: 80_000,
  otherPage: 60_000,
  /** What arrives in a connection's first round trip (ten packets). */
  firstScreen: 14_600,
  scriptsOfFirstVisit: 45_000,
  allScripts: 120_000,
};

/** What the main page fetches after its first paint without being asked. */
const comesByItself = /^assets\/later-[^/]*\.js$/;

/** Hosts compress these; the rest is compressed in itself. */
const textTypes = ['.html', '.js', '.mjs', '.css', '.svg', '.json', '.webmanifest', '.txt', '.xml'];

/** @type {string[]} */
const broken = [];

/** @param {Buffer} bytes */
function compress(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** @type {(file: string) => Buffer} */
const read = (file) => readFileSync(join(dist, file));

/** @type {Map<string, number>} */
const sizes = new Map();

/**
 * @param {string} file
 * @returns {number} its bytes as they travel
 */
function weigh(file) {
  let size = sizes.get(file);
  if (size === undefined) {
    size = textTypes.includes(extname(file)) ? compress(read(file)).length : read(file).length;
    sizes.set(file, size);
  }
  return size;
}

/**
 * @param {Iterable<string>} files
 * @returns {number}
 */
function sum(files) {
  return [...files].reduce((total, file) => total + weigh(file), 0);
}

/**
 * @param {string} address as written in `from`
 * @param {string} from a file of dist
 * @returns {string | undefined} the file of dist that it names; other hosts and data: name none
 */
function resolve(address, from) {
  const path = address.replace(/[?#].*$/, '');
  if (path === '' || /^([a-z][a-z+.-]*:|\/\/)/i.test(path)) return undefined;
  const file = normalize(path.startsWith('/') ? path.slice(1) : join(dirname(from), path));
  return !file.startsWith('..') && extname(file) !== '' && existsSync(join(dist, file))
    ? file
    : undefined;
}

/**
 * A script's address in quotes: that of a static import, a worker or the service worker, but not of
 * `import()`, which is asked for later. It finds too much (an address in a text) rather than
 * too little.
 */
const scriptAddress = /(?<!\bimport\s*\(\s*)(["'`])(?<address>[^"'`\s]+\.m?js)\1/g;

/** Vite's list of what comes with each `import()`. */
const lazyList = /\bm\.f\s*=\s*\[[^\]]*\]/g;

/**
 * @param {string} page a worker's address may be written for it, or for the main page, instead of
 *   for its own module
 * @param {string[]} files
 * @param {Set<string>} [found]
 * @returns {Set<string>} the files and all that they load by themselves
 */
function followModules(page, files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    followModules(page, findModules(read(file).toString(), file, page), found);
  }
  return found;
}

/**
 * @param {string} code
 * @param {string} from
 * @param {string} page
 */
function findModules(code, from, page) {
  return [...code.replace(lazyList, '').matchAll(scriptAddress)]
    .map(({ groups }) => groups?.address ?? '')
    .flatMap((address) =>
      [from, page, 'index.html'].flatMap((base) => resolve(address, base) ?? []).slice(0, 1),
    );
}

/**
 * @param {string} html
 * @param {string} id
 * @returns {number | undefined} the byte after the element's end tag
 */
function findEnd(html, id) {
  const start = html.search(new RegExp(`<[a-z][^<>]*\\sid=["']?${id}["'\\s>]`));
  const name = /^<([a-z][a-z0-9-]*)/.exec(html.slice(start))?.[1];
  if (start < 0 || name === undefined) return undefined;
  // Comments and quoted attributes may hold what looks like a tag.
  const tags = new RegExp(`<!--.*?-->|<(/?)${name}\\b(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'gs');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    if (tag[1] === undefined) continue;
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return Buffer.byteLength(html.slice(0, tags.lastIndex));
  }
  return undefined;
}

/**
 * @param {Buffer} compressed
 * @param {number} end in the decoded bytes
 * @returns {number} how many compressed bytes must arrive until those before `end` can be read
 */
function countUntil(compressed, end) {
  const options = { finishFlush: constants.BROTLI_OPERATION_FLUSH }; // a prefix is no error
  let [low, high] = [1, compressed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (brotliDecompressSync(compressed.subarray(0, middle), options).length >= end) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @type {(bytes: number) => string} */
const format = (bytes) => bytes.toLocaleString('en').padStart(9);

/**
 * @param {string} what
 * @param {number} bytes
 * @param {number} [bound]
 */
function report(what, bytes, bound) {
  const over = bound !== undefined && bytes > bound;
  const beside = bound === undefined ? '' : ` of ${format(bound)}${over ? '  TOO MUCH' : ''}`;
  console.log(`  ${what.padEnd(42)}${format(bytes)}${beside}`);
  if (over) broken.push(`${what}: ${format(bytes).trim()} B, bound ${format(bound).trim()} B`);
}

/** @param {string} page */
function measurePage(page) {
  const bytes = read(page);
  const html = bytes.toString();
  const isMain = mainPages.includes(page);
  console.log(`\n${page}`);
  report(`${page}: HTML, brotli`, weigh(page), isMain ? bounds.mainPage : bounds.otherPage);
  report(`${page}: HTML, gzip`, gzipSync(bytes).length);

  if (isMain) {
    const end = findEnd(html, 'p1');
    if (end === undefined) broken.push(`${page}: no element has the id p1`);
    else
      report(`${page}: until p1 can be read`, countUntil(compress(bytes), end), bounds.firstScreen);
  }

  const { document } = parseHTML(html);
  // Either makes the first paint wait for one more request.
  const blocking = document.querySelectorAll(
    'link[rel~="stylesheet"], script[src]:not([type="module"], [async], [defer])',
  );
  for (const element of blocking)
    broken.push(`${page}: ${element.outerHTML.slice(0, 120)} blocks the first paint`);

  /** @type {(selector: string, attribute: string) => string[]} */
  const find = (selector, attribute) =>
    [...document.querySelectorAll(selector)].flatMap(
      (element) => resolve(element.getAttribute(attribute) ?? '', page) ?? [],
    );
  const inline = [...document.querySelectorAll('script[type="module"]:not([src])')].flatMap(
    (element) => findModules(element.textContent ?? '', page, page),
  );
  const scripts = followModules(page, [
    ...find('script[src]', 'src'),
    ...find('link[rel~="modulepreload"]', 'href'),
    ...inline,
    ...(isMain ? files.filter((file) => comesByItself.test(file)) : []),
  ]);
  const others = new Set([
    ...find('link[rel~="stylesheet"], link[rel~="icon"], link[rel="apple-touch-icon"]', 'href'),
    ...find('link[rel="manifest"], link[rel~="preload"]', 'href'),
    ...find('img[src], source[src], iframe[src]', 'src'),
  ]);
  report(`${page}: scripts of a first visit`, sum(scripts), bounds.scriptsOfFirstVisit);
  report(`${page}: a first visit in all`, sum(new Set([page, ...scripts, ...others])));
}

if (!existsSync(dist)) {
  console.error(`There is no ${dist}: build first ("npm run build").`);
  process.exit(1);
}
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(join(dist, file)).isFile());

for (const page of mainPages)
  if (!files.includes(page)) broken.push(`${page}: there is no such page`);
const pages = files.filter((file) => file.endsWith('.html') && !mainPages.includes(file)).sort();

console.log('Compressed bytes (brotli 11 unless said otherwise), and their bounds');
for (const page of [...mainPages.filter((page) => files.includes(page)), ...pages])
  measurePage(page);

console.log('\nThe whole build');
report('all scripts', sum(files.filter((file) => /\.m?js$/.test(file))), bounds.allScripts);

if (broken.length > 0) {
  console.error(`\nBroken:\n${broken.map((line) => `- ${line}`).join('\n')}`);
  process.exitCode = 1;
}
