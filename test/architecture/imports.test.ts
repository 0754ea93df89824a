import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** The folder tree is the import graph: what each folder may import. A folder may always import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  training: ['domain'],
  simulation: ['domain', 'training'],
  workflows: ['domain', 'activities/contract.ts'],
  config: ['domain'],
  store: ['domain', 'config'],
  connectors: ['domain'],
  activities: ['domain', 'training', 'store', 'config', 'connectors', 'workflows/names.ts'],
  worker: ['domain', 'training', 'store', 'config', 'connectors', 'activities', 'workflows'],
  api: ['domain', 'store', 'config', 'workflows/names.ts', 'workflows/ticket.messages.ts', 'workflows/search-attributes.ts'],
  cli: ['domain', 'training', 'config', 'store', 'simulation', 'connectors', 'api/auth.ts', 'workflows/names.ts'],
  scripts: ['domain', 'training', 'simulation', 'config', 'api', 'worker', 'cli', 'store', 'activities', 'workflows'],
};

interface Arrow {
  from: string;
  to: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function arrowsOf(file: string, text: string): Arrow[] {
  return [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path]) => ({ from: file, to: relative(ROOT, join(ROOT, file, '..', path ?? '')) }));
}

function forbidden({ from, to }: Arrow): boolean {
  const folder = from.split('/')[0] ?? '';
  const target = to.split('/')[0] ?? '';
  if (folder === target) return false;
  return !(MAY_IMPORT[folder] ?? []).some((allowed) => allowed === target || allowed === to);
}

const arrows = Object.keys(MAY_IMPORT).flatMap((folder) => sources(folder)).flatMap((file) => arrowsOf(file, readFileSync(join(ROOT, file), 'utf8')));

describe('the import graph', () => {
  it('points only where the folder tree says', () => {
    expect(arrows.length).toBeGreaterThan(100);
    expect(arrows.filter(forbidden)).toEqual([]);
  });

  it('would be caught pointing elsewhere', () => {
    const [arrow] = arrowsOf('domain/sla.ts', `import { connectStore } from '../store/connect.ts';`);
    expect(arrow && forbidden(arrow)).toBe(true);
  });

  it('has no circle among the files of domain/', () => {
    const inDomain = arrows.filter(({ from, to }) => from.startsWith('domain/') && to.startsWith('domain/'));
    expect(circles(inDomain.filter(({ from, to }) => !isTypeOnly(from, to)))).toEqual([]);
  });

  it('reads the environment in config/env.ts only', () => {
    const readers = Object.keys(MAY_IMPORT)
      .filter((folder) => !['scripts', 'cli'].includes(folder))
      .flatMap((folder) => sources(folder))
      .filter((file) => /process\.env/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(readers.filter((file) => !['config/env.ts', 'worker/main.ts', 'api/main.ts'].includes(file))).toEqual([]);
  });
});

function isTypeOnly(from: string, to: string): boolean {
  const name = to.split('/').at(-1) ?? '';
  const text = readFileSync(join(ROOT, from), 'utf8');
  return [...text.matchAll(/import (type )?[^;]*?from '([^']+)';/g)].filter(([, , path]) => path?.endsWith(`/${name}`)).every(([, type]) => type !== undefined);
}

function circles(edges: Arrow[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) return void found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    for (const target of next.get(file) ?? []) if (path.length < 12) visit(target, [...path, file]);
  };
  for (const file of next.keys()) visit(file, []);
  return [...new Set(found)].slice(0, 5);
}
