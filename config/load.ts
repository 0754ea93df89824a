/** From the text of `routing.yaml` to a config that can be trusted, or to everything that is wrong with it, by line and column. */
import { createHash } from 'node:crypto';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { RoutingConfig } from '../domain/config.ts';
import { checkConfig } from './check.ts';
import { error, hint, pathText, type ConfigProblem, type Finding, type Path } from './problems.ts';
import { checkReferences } from './references.ts';
import { routingJsonSchema, routingSchema } from './schema.ts';

export type { ConfigProblem } from './problems.ts';

export type LoadedConfig =
  | { ok: true; config: RoutingConfig; version: string; warnings: ConfigProblem[] }
  | { ok: false; problems: ConfigProblem[] };

/**
 * Parses and checks a routing file. `version` is the start of the text's SHA-256: what every decision names.
 * Problems come all at once, sorted by line; the checks of the whole (`checkConfig`) follow once shape and references are right.
 */
export function parseRoutingConfig(yamlText: string): LoadedConfig {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const problems = [...document.errors, ...document.warnings].map(({ name, code, message, pos: [start] }): ConfigProblem => ({
    path: '',
    ...position(lines, start),
    message: code === 'DUPLICATE_KEY' ? `the key "${keyAt(yamlText, start)}" is given twice; keep one` : `this is no valid YAML: ${message}`,
    severity: name === 'YAMLWarning' ? 'warning' : 'error',
  }));
  // After any other syntax error the rest of the text may mean something else than it says.
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { ok: false, problems };

  const findings: Finding[] = [];
  const data = dataOf(document, findings);
  const parsed = routingSchema.safeParse(data, { reportInput: true });
  if (!parsed.success) findings.push(...parsed.error.issues.flatMap(findingsOf));
  findings.push(...checkReferences(data));
  if (parsed.success && findings.length === 0) findings.push(...checkConfig(parsed.data));

  for (const { path, message, severity, atKey } of findings) {
    const offset = offsetOf(document, path, atKey === true);
    problems.push({ path: pathText(path), ...position(lines, offset), message, severity });
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  if (!parsed.success || problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  const version = createHash('sha256').update(yamlText).digest('hex').slice(0, 12);
  return { ok: true, config: parsed.data, version, warnings: problems };
}

function dataOf(document: Document.Parsed, findings: Finding[]): unknown {
  try {
    return document.toJS();
  } catch (thrown) {
    // Aliases without an anchor, or so many of them that expanding would flood the memory.
    findings.push(error([], thrown instanceof Error ? thrown.message : 'the aliases cannot be resolved'));
    return null;
  }
}

/** One finding an issue, or one for each unknown key. */
function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  const path: Path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const name = String(path.at(-1) ?? 'file');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(path);
    return issue.keys.map((key) => ({ ...error([...path, key], `unknown key "${key}"${hint(key, known)}`), atKey: true }));
  }
  if (issue.code === 'invalid_key') {
    return [{ ...error(path, `"${name}" cannot stand here: ${issue.issues[0]?.message ?? issue.message}`), atKey: true }];
  }
  if (issue.code === 'invalid_value') {
    const given = JSON.stringify(issue.input) as string | undefined; // undefined when nothing was given
    const values = issue.values.map(String);
    return [error(path, given === undefined ? `${name} is missing; one of ${values.join(', ')}` : `${given} cannot be ${name}${hint(given, values)}`)];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return [error(path, `${name} is missing; ${expected(issue.expected)}`)];
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) return [error(path, `${name} must be ${expected(issue.expected)}`)];
  return [error(path, issue.message)];
}

function expected(type: string): string {
  const words: Record<string, string> = { array: 'a list such as [a, b]', object: 'a block of keys', record: 'a block of keys', string: 'a text', int: 'a whole number' };
  return words[type] ?? `a ${type}`;
}

interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  propertyNames?: { enum?: string[] };
  additionalProperties?: SchemaNode | boolean;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
}

/** The keys an editor would offer at this place. */
function knownKeys(path: Path): string[] {
  let node = routingJsonSchema as SchemaNode | undefined; // the part of JSON Schema that zod uses for our file
  for (const step of path) {
    const values = typeof node?.additionalProperties === 'object' ? node.additionalProperties : undefined;
    node = node?.properties?.[step] ?? node?.items ?? values;
    node = node?.anyOf?.find((option) => option.properties ?? option.items) ?? node;
  }
  return Object.keys(node?.properties ?? {}).concat(node?.propertyNames?.enum ?? []);
}

/** Where in the text a path leads: to the value when it is a single one, to its key when it is a block; as far as the path exists. */
function offsetOf(document: Document.Parsed, path: Path, atKey: boolean): number {
  let node: unknown = document.contents;
  let key: unknown = node;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return startOf(key);
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      key = node = node.items[Number(step)];
    } else return startOf(key);
  }
  return startOf(isScalar(node) && node.value !== null && !atKey ? node : key);
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function keyAt(text: string, offset: number): string {
  return text.slice(offset).split(/:|\n/, 1).join('').trim();
}
