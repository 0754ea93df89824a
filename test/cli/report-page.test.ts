import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { heatmap } from '../../cli/report/charts.ts';
import { htmlPage } from '../../cli/report/page.ts';

type Colour = readonly number[];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const page = htmlPage({ title: '', subtitle: '', verdict: '', tiles: [], sections: [], footer: '' });
/** Light, dark, paper. */
const themes = [...page.matchAll(/:root \{([^}]*)\}/g)].map(([, rules = '']) => (name: string): Colour => {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(rules)?.[1] ?? '';
  if (!value.startsWith('#')) return value.split(',').map(Number);
  const hex = value.length === 4 ? Array.from(value.slice(1), (digit) => digit + digit) : (value.slice(1).match(/../g) ?? []);
  return hex.map((digits) => Number.parseInt(digits, 16));
});

describe('the pages of reports', () => {
  it('can be read by day, by night and on paper', () => {
    expect(themes).toHaveLength(3);
    for (const theme of themes) {
      for (const name of ['ink', 'soft']) for (const ground of ['paper', 'wash']) expect(contrast(theme(name), theme(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('show numbers in every cell of a heat map with enough contrast', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 24 }), (values) => {
        const { markup } = heatmap('', { rows: ['Mon'], columns: values.map(String), values: [values], short: String, long: String });
        for (const [, opacity] of markup.matchAll(/fill-opacity="([\d.]+)"/g)) {
          for (const theme of themes) {
            const cell = theme('tint').map((tint, i) => tint * Number(opacity) + (theme('paper')[i] ?? 0) * (1 - Number(opacity)));
            expect(contrast(cell, theme('ink'))).toBeGreaterThanOrEqual(4.5);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
