/** A document for people, as Markdown; document-page.ts makes a page of it. */

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: string[]): Block => ({ kind: 'list', items });
export const table = (head: string[], rows: string[][]): Block => ({ kind: 'table', head, rows });

/** Text from files and customers, with nothing in it that Markdown would take for a sign. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

/** @returns GitHub-flavoured Markdown, ending with a line break */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownOf).join('\n\n')}\n`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      return [row(block.head), `|${block.head.map(() => '---|').join('')}`, ...block.rows.map(row)].join('\n');
    }
  }
}
