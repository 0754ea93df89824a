/** Where a text stops being JSON. The engine's own messages differ by version and quote the text, which may be a customer's. */

/** One token, leading white space included: punctuation, a string, or another scalar. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

const SPACE = /[ \t\n\r]*/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** @returns offset of the first token that cannot stand there; the text's length when it just ends too early (or is fine). */
export function jsonErrorAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  const skipSpace = () => {
    SPACE.lastIndex = offset;
    return offset + (SPACE.exec(text)?.[0].length ?? 0);
  };
  for (;;) {
    if (expected === ', or end' && open.length === 0) return skipSpace();
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    if (!match) return skipSpace();
    const token = match[1] ?? (match[2] === undefined ? 'scalar' : 'string');
    const next = follow(token, expected, open);
    if (next === null) return skipSpace();
    expected = next;
    offset = TOKEN.lastIndex;
  }
}

/** What may stand after `token`; null when the token itself may not stand here. Keeps `open`, the brackets around us. */
function follow(token: string, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const isValueWanted = expected === 'value' || expected === 'value or ]';
  const isKeyWanted = expected === 'key' || expected === 'key or }';
  const around = open.at(-1);
  switch (token) {
    case '{':
    case '[':
      if (!isValueWanted) return null;
      open.push(token);
      return token === '{' ? 'key or }' : 'value or ]';
    case '}':
      if (around !== '{' || (expected !== 'key or }' && expected !== ', or end')) return null;
      open.pop();
      return ', or end';
    case ']':
      if (around !== '[' || (expected !== 'value or ]' && expected !== ', or end')) return null;
      open.pop();
      return ', or end';
    case ',':
      if (expected !== ', or end') return null;
      return around === '{' ? 'key' : 'value';
    case ':':
      return expected === ':' ? 'value' : null;
    case 'string':
      if (isKeyWanted) return ':';
      return isValueWanted ? ', or end' : null;
    default:
      return isValueWanted ? ', or end' : null;
  }
}
