#!/usr/bin/env node
// The command `waybill`: from the sources through tsx, from a build as it is.
import { existsSync } from 'node:fs';

const entries = ['./main.ts', './main.js', '../dist/cli/main.js'];
const entry = entries.find((path) => existsSync(new URL(path, import.meta.url)));
if (entry === undefined) {
  process.stderr.write('waybill is not built: run "npm run build" first.\n');
  process.exit(2);
}
if (entry.endsWith('.ts')) {
  const { register } = await import('tsx/esm/api');
  register();
}
const loaded = await import(new URL(entry, import.meta.url).href).catch((error) => {
  process.stderr.write(`waybill cannot start: ${String(error.message).split('\n', 1)[0]}. Run "npm ci" to have all its parts.\n`);
  process.exit(2);
});
await loaded.main();
