import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readEnv, SettingsError } from '../../config/env.ts';
import { SEARCH_ATTRIBUTES } from '../../workflows/search-attributes.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const decisions = readdirSync(join(ROOT, 'docs', 'decisions')).filter((name) => name.endsWith('.md')).map((name) => `docs/decisions/${name}`);
const pages = ['CONTRIBUTING.md', 'docs/architecture.md', 'docs/operations.md', 'docs/changing-workflows.md', 'docs/learning.md', ...decisions];

/** `folder/file.ext`, or `folder/file.ext#name in it`. */
const MENTION = /`((?:domain|workflows|activities|store|training|simulation|api|worker|cli|config|scripts|test|docs)\/[\w./-]+\.\w+)(?:#(\w+))?`/g;

describe('the documentation', () => {
  it.each(pages)('%s names only files, and names in them, that exist', (page) => {
    for (const [mention, file = '', name] of textOf(page).matchAll(MENTION)) {
      expect(existsSync(join(ROOT, file)), mention).toBe(true);
      if (name !== undefined) expect(textOf(file), mention).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });

  it.each(pages)('%s links only to pages that exist', (page) => {
    for (const [, target = ''] of textOf(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      expect(existsSync(join(ROOT, page, '..', target)), target).toBe(true);
    }
  });

  it('keeps decisions short, numbered without gaps, each with context, decision and consequence', () => {
    expect(decisions.map((page) => /\/(\d{4})-/.exec(page)?.[1])).toEqual(decisions.map((_, index) => String(index + 1).padStart(4, '0')));
    for (const page of decisions) {
      const text = textOf(page);
      expect(text.trimEnd().split('\n').length, page).toBeLessThanOrEqual(40);
      expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading), page).toEqual(['Context', 'Decision', 'Consequence']);
    }
  });

  it('filters only by search attributes that tickets have', () => {
    const named = new Set([...textOf('docs/architecture.md').matchAll(/\bwaybill[A-Z]\w+/g)].map(([name]) => name));
    expect(named.size).toBeGreaterThan(4);
    const known: string[] = Object.values(SEARCH_ATTRIBUTES).map(({ name }) => name);
    expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the table of environment variables in docs/operations.md', () => {
  const section = textOf('docs/operations.md').split('\n## Environment\n')[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `(\w+)` \| (.+?) \| .+ \|$/gm)].map(([, name = '', byDefault = '']) => ({ name, byDefault }));

  it('names exactly those that config/env.ts reads', () => {
    const read = [...textOf('config/env.ts').matchAll(/^ {4}([A-Z][A-Z_]+):|env\['(\w+)'\]/gm)].map(([, inSchema, direct]) => inSchema ?? direct);
    expect(read.length).toBeGreaterThan(8);
    expect(rows.map(({ name }) => name).sort()).toEqual([...new Set(read)].sort());
  });

  it('marks as required exactly those without which production does not start', () => {
    let problems: string[] = [];
    try {
      readEnv({ NODE_ENV: 'production' });
    } catch (error) {
      if (error instanceof SettingsError) problems = error.problems;
    }
    const required = rows.filter(({ byDefault }) => byDefault.endsWith('required')).map(({ name }) => name);
    expect(required.sort()).toEqual(problems.map((line) => line.split(':')[0]).sort());
  });

  it('tells the defaults that hold', () => {
    const { temporal, mongo, api, files, logLevel } = readEnv({});
    const told = Object.fromEntries(rows.map(({ name, byDefault }) => [name, /^`(.+?)`/.exec(byDefault)?.[1] ?? byDefault.replace(/,.*/, '')]));
    expect(told).toMatchObject({
      TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: temporal.namespace, MONGODB_URI: mongo.uri, MONGODB_DB: mongo.database,
      WAYBILL_HOST: api.host, WAYBILL_PORT: String(api.port), WAYBILL_ROUTING_FILE: files.routing, WAYBILL_TRAINING_FILE: files.training,
      LOG_LEVEL: logLevel,
    });
  });
});
