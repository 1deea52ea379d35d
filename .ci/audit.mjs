// npm run audit: the browser tests over every combination of language, width, scheme and state,
// where `npm test` covers every pair. A script, since Windows has no `AUDIT=1 command`.
process.env.AUDIT = '1';
process.argv.splice(2, Infinity, 'build', 'browser');
await import('./test.mjs');
