/** A report as one file: no scripts, nothing loaded from elsewhere, readable by day, by night and on paper. */
import { html, Html, type Content } from './html.ts';

export interface Section {
  heading: string;
  /** One or two sentences under the heading. */
  lead?: string;
  body: Content;
}

/** A number that stands out at the top. */
export interface Tile {
  value: string;
  label: string;
  note?: string;
}

export interface Page {
  title: string;
  /** What it is about: file, period, size. */
  subtitle: string;
  /** The sentence to remember. */
  verdict: string;
  tiles: readonly Tile[];
  sections: readonly Section[];
  /** The last line. */
  footer: string;
}

const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1d2433; --soft: #5a6478; --line: #dfe3ea; --wash: #f5f7fa; --accent: #2563a8; --warm: #c2571a; --tint: 37, 99, 168; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181f; --ink: #e6e9ef; --soft: #9aa5b8; --line: #2c3442; --wash: #1b212b; --accent: #6ba5e7; --warm: #ec9a63; --tint: 107, 165, 231; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.5rem 3rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2.75rem 0 .25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0 .75rem; max-width: 48rem; }
.soft, caption, figcaption, .note { color: var(--soft); }
.note { font-size: .875rem; }
.verdict { font-size: 1.2rem; border-left: 4px solid var(--accent); padding: .25rem 0 .25rem 1rem; margin: 1.25rem 0; max-width: none; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
.tile { background: var(--wash); border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; }
.tile b { display: block; font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tile span { display: block; font-size: .9rem; }
.tile .note { font-size: .8rem; }
.wide { overflow-x: auto; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 2rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .5rem 0 1rem; }
caption, figcaption { text-align: left; font-size: .9rem; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; border-bottom: 2px solid var(--line); vertical-align: bottom; }
th:first-child, td:first-child { padding-left: 0; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
th.number { white-space: normal; }
td:first-child { min-width: 6.5rem; }
td:first-child.number { min-width: 0; }
.pair td:first-child { min-width: 14rem; }
.ids { font-size: .8rem; color: var(--soft); }
.ids span { display: inline-block; min-width: 5.5rem; max-width: 10rem; overflow-wrap: anywhere; margin-right: .35em; }
a { color: inherit; text-decoration-color: var(--soft); }
figure { margin: .75rem 0 1.25rem; overflow-x: auto; }
svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--ink); font-size: 13px; }
svg .axis { fill: var(--soft); font-size: 12px; }
svg .bar { fill: var(--accent); }
svg .warm { fill: var(--warm); }
svg .cell { fill: rgb(var(--tint)); stroke: var(--line); stroke-width: .5; }
dt { font-weight: 600; margin-top: .6rem; }
dd { margin: 0; }
code { font-size: .85em; background: var(--wash); padding: .1em .3em; border-radius: .25em; }
@media (max-width: 40rem) {
  main { padding: 1.25rem 1rem 2rem; }
  svg, .wide table { min-width: 36rem; }
}
@media print {
  @page { margin: 1.5cm; }
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --wash: #f4f4f4; --accent: #2563a8; --warm: #c2571a; --tint: 37, 99, 168; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .wide, figure { overflow: visible; }
  table { font-size: .8rem; }
  td { overflow-wrap: break-word; }
  td:first-child, .pair td:first-child { min-width: 0; }
  figure, tr, .tile, dd { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  * { print-color-adjust: exact; }
}`;

/** The whole document. */
export function htmlPage({ title, subtitle, verdict, tiles, sections, footer }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Html(STYLE)}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="soft">${subtitle}</p>
<p class="verdict">${verdict}</p>
<div class="tiles">${tiles.map(tileOf)}</div>
${sections.map(sectionOf)}
<p class="note">${footer}</p>
</main>
</body>
</html>
`.markup;
}

function tileOf({ value, label, note }: Tile): Html {
  return html`<div class="tile"><b>${value}</b><span>${label}</span>${note === undefined ? '' : html`<span class="note">${note}</span>`}</div>`;
}

function sectionOf({ heading, lead, body }: Section): Html {
  return html`<section><h2>${heading}</h2>
${lead === undefined ? '' : html`<p class="soft">${lead}</p>`}
${body}
</section>
`;
}

export interface Column {
  name: string;
  isNumber?: boolean;
}

/** A table that scrolls sideways when the screen is small. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Content[])[]): Html {
  const align = (i: number) => (columns[i]?.isNumber ? html` class="number"` : '');
  return html`<div class="wide"><table><caption>${caption}</caption>
<thead><tr>${columns.map(({ name }, i) => html`<th scope="col"${align(i)}>${name}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell, i) => html`<td${align(i)}>${cell}</td>`)}</tr>\n`)}</tbody></table></div>`;
}
