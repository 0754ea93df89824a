/** A document as one HTML page. */
import type { Block } from './document.ts';
import { html, type Html } from './report/html.ts';
import { htmlPage, table, type Page, type Section } from './report/page.ts';

/** @param blocks level-2 headings begin a section; a level-1 heading is the page's title and left out here */
export function documentPage(page: Omit<Page, 'sections'>, blocks: readonly Block[]): string {
  const sections: { heading: string; body: Html[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) sections.push({ heading: block.text, body: [] });
    else sections.at(-1)?.body.push(htmlOf(block));
  }
  return htmlPage({ ...page, sections: sections satisfies Section[] });
}

function htmlOf(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${inline(block.text)}</h3>`;
    case 'paragraph':
      return html`<p>${inline(block.text)}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
    case 'table':
      return table('', block.head.map((name) => ({ name, isNumber: name === '' })), block.rows.map((cells) => cells.map(inline)));
  }
}

/** The little Markdown that blocks hold: code, bold, line breaks, escapes. */
function inline(text: string): Html[] {
  return text.split(/(`[^`]*`|\*\*[^*]*\*\*|<br>|\\.)/u).map((part) => {
    if (part === '<br>') return html`<br>`;
    if (part.startsWith('`') && part.length > 1) return html`<code>${part.slice(1, -1)}</code>`;
    if (part.startsWith('**') && part.length > 3) return html`<strong>${part.slice(2, -2)}</strong>`;
    return html`${part.startsWith('\\') ? part.slice(1) : part}`;
  });
}
