import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { readEnv } from '../../config/env.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The part of a compose file that these tests speak about. */
interface Service {
  image: string;
  build?: string;
  restart?: string;
  container_name?: string;
  hostname?: string;
  ports?: string[];
  volumes?: string[];
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  'x-no-healthcheck'?: string;
}
interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

const compose = parse(textOf('docker-compose.yml'), { merge: true }) as Compose; // the tests check the shape
const services = Object.entries(compose.services);
const environments = services.flatMap(([name, { environment = {} }]) =>
  Object.entries(environment).map(([variable, value]) => ({ name: `${name}.${variable}`, variable, value })),
);

/** `${NAME:?what is wanted}`: without a value nothing starts. */
const REQUIRED = /\$\{\w+:\?[^}]+\}/;
const looksSecret = (variable: string) => /PASSWORD|PWD|SECRET|TOKEN|KEY/.test(variable);

/** What compose makes of a value when every required variable is set to `given`, and every other one is left out. */
function resolved(value: string, given: string): string {
  return value.replace(/\$\{\w+:\?[^}]+\}/g, given).replace(/\$\{\w+:-([^}]*)\}/g, '$1');
}

describe('docker-compose.yml', () => {
  it('has the parts of a desk', () => {
    const expected = ['api', 'mongo', 'mongo-init', 'postgres', 'temporal', 'temporal-namespace', 'temporal-schema', 'temporal-ui', 'worker'];
    expect(Object.keys(compose.services).sort()).toEqual(expected);
  });

  it.each(services)('%s has a health check, or says why not', (_, service) => {
    const checks = (service.healthcheck?.test.length ?? 0) > 1 && service.healthcheck?.disable !== true;
    expect(checks || (service['x-no-healthcheck'] ?? '').length > 20).toBe(true);
  });

  it('pins every image to a full version, one image to one', () => {
    const versions = new Map<string, string>();
    for (const [, { image }] of services) {
      const [, name = '', version = ''] = /^(.+):(\d+\.\d+(?:\.\d+)?)$/.exec(image) ?? [];
      expect(version, image).not.toBe('');
      expect(versions.get(name) ?? version, image).toBe(version);
      versions.set(name, version);
    }
    expect(versions.get('waybill')).toBe((JSON.parse(textOf('package.json')) as { version: string }).version);
    expect(versions.get('temporalio/admin-tools')).toBe(versions.get('temporalio/server'));
    expect(textOf('scripts/stack/mongo-server.ts')).toContain(`MONGOD_VERSION = '${versions.get('mongo') ?? ''}'`);
  });

  it('takes every secret from the environment and gives none a default', () => {
    const secrets = environments.filter(({ variable }) => looksSecret(variable));
    expect(secrets.length).toBeGreaterThan(4);
    for (const { name, value } of secrets) expect(value, name).toMatch(new RegExp(`^${REQUIRED.source}$`));
    const passwordsInAddresses = environments.flatMap(({ name, value }) => {
      const password = /\/\/[^:/@]+:(.+)@/.exec(value)?.[1];
      return password === undefined ? [] : [{ name, password }];
    });
    expect(passwordsInAddresses.length).toBeGreaterThan(0);
    for (const { name, password } of passwordsInAddresses) expect(password, name).toMatch(new RegExp(`^${REQUIRED.source}$`));
    for (const [, variable = ''] of textOf('docker-compose.yml').matchAll(/\$\{(\w+):-/g)) expect(looksSecret(variable), variable).toBe(false);
  });

  it('publishes ports on the loopback address only, and no database at all', () => {
    for (const [name, { ports = [] }] of services) for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name).sort()).toEqual(['api', 'temporal', 'temporal-ui']);
  });

  it('lets workers be any number: no name, host name or port of their own', () => {
    const worker = compose.services['worker'];
    expect(worker?.command?.at(-1)).toBe('dist/worker/main.js');
    expect([worker?.container_name, worker?.hostname, worker?.ports]).toEqual([undefined, undefined, undefined]);
  });

  it('waits only for what can happen: health of what has a check, the end of what ends', () => {
    for (const [name, { depends_on: waits = {} }] of services) {
      for (const [other, { condition }] of Object.entries(waits)) {
        const service = compose.services[other];
        expect(service, `${name} waits for ${other}`).toBeDefined();
        if (condition === 'service_healthy') expect(service?.healthcheck, `${name} waits for ${other}`).toBeDefined();
        else expect([condition, service?.restart?.split(':')[0]], `${name} waits for ${other}`).toEqual(['service_completed_successfully', 'on-failure']);
      }
    }
  });

  it('starts everything again after a crash, and keeps all data in named volumes', () => {
    for (const [name, { restart }] of services) expect(restart, name).toMatch(/^(unless-stopped|on-failure:\d+)$/);
    const named = services.flatMap(([, { volumes = [] }]) => volumes).filter((volume) => !volume.startsWith('./'));
    expect(named.map((volume) => volume.split(':')[0]).sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it.each(['api', 'worker'])('gives %s an environment that production accepts', (name) => {
    const environment = compose.services[name]?.environment ?? {};
    const key = `ops-1:ops:${'0'.repeat(64)}`;
    const given = Object.fromEntries(
      Object.entries(environment).map(([variable, value]) => [variable, resolved(value, variable === 'WAYBILL_API_KEYS' ? key : 'a1b2')]),
    );
    const settings = readEnv({ ...given, NODE_ENV: 'production' });
    expect(settings).toMatchObject({ production: true, api: { port: 8080, keys: [{ id: 'ops-1' }] } });
    expect(settings.mongo.uri).toContain('//waybill:a1b2@mongo:27017/');
    for (const file of Object.values(settings.files)) expect(existsSync(join(ROOT, file)), file).toBe(true);
  });
});

describe('the image', () => {
  const dockerfile = textOf('Dockerfile');

  it('is built from the lockfile, in stages, and runs as nobody in particular', () => {
    const stages = [...dockerfile.matchAll(/^FROM (node:\d+\.\d+\.\d+\S*)/gm)].map(([, image]) => image);
    expect(stages).toHaveLength(2);
    expect(new Set(stages).size).toBe(1);
    expect(dockerfile).toMatch(/^RUN npm ci$/m);
    expect(dockerfile).toMatch(/^ENV NODE_ENV=production$/m);
    expect(dockerfile.trimEnd().split('\n').filter((line) => line.startsWith('USER'))).toEqual(['USER node']);
    expect(dockerfile.lastIndexOf('\nUSER')).toBeGreaterThan(dockerfile.lastIndexOf('\nCOPY'));
  });

  it('is sent what the build needs, and no more', () => {
    const lines = textOf('.dockerignore').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const { include } = parse(textOf('tsconfig.build.json').replace(/^\s*\/\/.*$/gm, '')) as { include: string[] };
    const needed = [...include, 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
    expect(lines[0]).toBe('*');
    expect(lines.slice(1).map((line) => line.replace(/^!/, '')).sort()).toEqual(needed.sort());
  });
});

describe('plain JavaScript in dist/', () => {
  let folder = '';
  beforeAll(async () => {
    // Inside the project, where package.json and node_modules are found as they are in the image.
    mkdirSync(join(ROOT, '.waybill'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.waybill', 'dist-'));
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    // It writes its output also when types do not agree; those have their own gate.
    await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist')], { cwd: ROOT }).catch(() => null);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['api', 'worker'])('%s loads without TypeScript, and in production names every variable that is missing', async (name) => {
    const entry = join(folder, 'dist', name, 'main.js');
    const run = promisify(execFile)(process.execPath, [entry], { cwd: folder, env: { NODE_ENV: 'production' }, timeout: 30_000 });
    const output = await run.then(() => 'it started', String); // the error's text holds what the process said
    for (const variable of ['TEMPORAL_ADDRESS', 'MONGODB_URI', 'WAYBILL_API_KEYS']) expect(output).toContain(variable);
  }, 60_000);
});
