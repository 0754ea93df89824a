/** How values and comments are written in YAML, whatever a history's names hold. */

/** A text on one line, without control characters and line separators. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** Comment lines of a readable width. */
export function comment(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ')) {
    if (line !== '' && indent.length + line.length + word.length > 125) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => `${indent}# ${part}`);
}

/** A string as YAML: plain where that is safe, otherwise in double quotes. */
export function scalar(text: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9 _./()&-]*$/.test(text) && !text.endsWith(' ') && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
  return isPlain ? text : JSON.stringify(oneLine(text));
}

/** Any plain data on one line: `{ tier: [enterprise], vip: true }`. */
export function inline(value: unknown): string {
  if (typeof value === 'string') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${scalar(key)}: ${inline(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `1 ticket`, `1,200 tickets`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}
