// npm start: installs what is missing, builds, and serves the built page until Ctrl-C.
// What it serves is the production build: there is no second, different page for development.
import { ensureInstalled, root } from './install.mjs';

process.chdir(root);
ensureInstalled();

// Not a static import: on a fresh clone Vite exists only now.
const { createBuilder, preview } = await import('vite');

const builder = await createBuilder({ builder: {}, logLevel: 'warn' });
console.log('Building …');
await builder.buildApp();

// Another port is taken when this one is in use, so that several clones can run side by side.
const server = await preview({ preview: { port: 4173, strictPort: false, open: false } });
const address = server.resolvedUrls?.local[0];
console.log(`Counterpoint is at ${address}\nCtrl-C ends it.`);

process.once('SIGINT', () => {
  console.log();
  process.exit(0); // npm calls an end by signal an error
});
