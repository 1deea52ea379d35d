import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODE_COLOURS } from '../../notes/code.ts';

/** The two colours of each `light-dark()` of a style sheet, by what stands before it. */
function pairsIn(file: string, name: RegExp): ReadonlyMap<string, readonly [string, string]> {
  const value = /\s*\{?\s*(?:--code)?:\s*light-dark\((#\w{6}), (#\w{6})\)/.source;
  const all = readFileSync(file, 'utf8').matchAll(new RegExp(name.source + value, 'g'));
  return new Map([...all].map(([, key = '', light = '', dark = '']) => [key, [light, dark]]));
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other].map(luminance).toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const colours = pairsIn('src/ui/notes/code-mark.css', /\[data-code='(\w+)'\]/);
const grounds = pairsIn('src/styles/tokens.css', /--(ground|raised|marked)/);

describe('The colours of codes', () => {
  it('are those that a code can have', () => {
    expect([...colours.keys()]).toEqual([...CODE_COLOURS]);
    expect(grounds.size).toBe(3);
  });

  it.each(CODE_COLOURS.map((colour) => [colour]))(
    '%s has at least 4.5:1 on everything that it can stand on, light and dark',
    (colour) => {
      const [light = '', dark = ''] = colours.get(colour) ?? [];
      for (const [onLight, onDark] of grounds.values()) {
        expect(contrast(light, onLight)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark, onDark)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
