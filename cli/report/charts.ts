/** Charts as inline SVG: sized by their viewBox, coloured by the page, with the numbers written out for whoever cannot see bars. */
import { html, type Html } from './html.ts';

export interface Bar {
  label: string;
  /** Length of the bar; negative ones have none. */
  value: number;
  /** The value as people read it. */
  shown: string;
  /** Drawn in the second colour. */
  isWarm?: boolean;
}

const WIDTH = 760;
const ROW = 26;
const LABELS = 210;
const VALUES = 130;

/** Horizontal bars, one under the other. */
export function barChart(caption: string, bars: readonly Bar[]): Html {
  const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const scale = (WIDTH - LABELS - VALUES) / most;
  const height = bars.length * ROW;
  return figure(caption, height, bars.map(({ label, value, shown, isWarm }, i) => html`
<g transform="translate(0 ${i * ROW})"><title>${label}: ${shown}</title>
<text x="${LABELS - 8}" y="17" text-anchor="end">${cut(label, 30)}</text>
<rect class="${isWarm ? 'warm' : 'bar'}" x="${LABELS}" y="4" width="${Math.max(value * scale, value > 0 ? 1 : 0).toFixed(1)}" height="18" rx="2"/>
<text x="${(LABELS + Math.max(0, value * scale) + 6).toFixed(1)}" y="17">${shown}</text></g>`));
}

const COLUMN_HEIGHT = 150;

/** Upright columns side by side. */
export function histogram(caption: string, columns: readonly Bar[]): Html {
  const most = Math.max(...columns.map(({ value }) => value), Number.MIN_VALUE);
  const width = WIDTH / Math.max(1, columns.length);
  return figure(caption, COLUMN_HEIGHT + 42, columns.map(({ label, value, shown, isWarm }, i) => {
    const height = (value / most) * COLUMN_HEIGHT;
    const middle = ((i + 0.5) * width).toFixed(1);
    return html`
<g><title>${label}: ${shown}</title>
<rect class="${isWarm ? 'warm' : 'bar'}" x="${(i * width + width * 0.15).toFixed(1)}" y="${(20 + COLUMN_HEIGHT - height).toFixed(1)}" width="${(width * 0.7).toFixed(1)}" height="${height.toFixed(1)}" rx="2"/>
<text x="${middle}" y="${(14 + COLUMN_HEIGHT - height).toFixed(1)}" text-anchor="middle">${shown}</text>
<text class="axis" x="${middle}" y="${COLUMN_HEIGHT + 38}" text-anchor="middle">${label}</text></g>`;
  }));
}

export interface Heat {
  rows: readonly string[];
  columns: readonly string[];
  /** By row, then column; null where nothing is known. */
  values: readonly (readonly (number | null)[])[];
  /** At most four characters, to fit a cell. */
  short: (value: number) => string;
  /** As the tooltip tells it. */
  long: (value: number) => string;
}

const DAY_LABELS = 40;
const CELL_HEIGHT = 26;
const LEAST_SHADE = 0.04;
/** Darker cells would leave their numbers less than 4.5 : 1 of contrast (WCAG 2.2, 1.4.3), by day or by night. */
const MOST_SHADE = 0.52;

/** A grid, darker where the value is larger (by its square root, so that one peak does not wash out the rest). */
export function heatmap(caption: string, { rows, columns, values, short, long }: Heat): Html {
  const width = (WIDTH - DAY_LABELS) / columns.length;
  const most = Math.max(...values.flat().map((value) => value ?? 0), Number.MIN_VALUE);
  const cells = values.flatMap((row, y) => row.map((value, x) => {
    const shade = value === null ? 0 : MOST_SHADE * Math.sqrt(Math.max(0, value) / most);
    const left = (DAY_LABELS + x * width).toFixed(1);
    return html`
<g><title>${rows[y] ?? ''}, ${columns[x] ?? ''}: ${value === null ? 'nothing known' : long(value)}</title>
<rect class="cell" x="${left}" y="${18 + y * CELL_HEIGHT}" width="${width.toFixed(1)}" height="${CELL_HEIGHT}" fill-opacity="${(LEAST_SHADE + shade).toFixed(2)}"/>
${value === null ? '' : html`<text x="${(DAY_LABELS + (x + 0.5) * width).toFixed(1)}" y="${35 + y * CELL_HEIGHT}" text-anchor="middle" style="font-size:10.5px">${short(value)}</text>`}</g>`;
  }));
  return figure(caption, 20 + rows.length * CELL_HEIGHT, [
    ...columns.map((label, x) => html`<text class="axis" x="${(DAY_LABELS + (x + 0.5) * width).toFixed(1)}" y="12" text-anchor="middle">${label}</text>`),
    ...rows.map((label, y) => html`<text class="axis" x="0" y="${35 + y * CELL_HEIGHT}">${label}</text>`),
    ...cells,
  ]);
}

function figure(caption: string, height: number, marks: readonly Html[]): Html {
  return html`<figure><figcaption>${caption}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${caption}">${marks}</svg></figure>
`;
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
