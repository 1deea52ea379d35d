import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawCard } from './card-picture.ts';
import { paintPicture } from './canvas-writer.ts';
import { COLOURS, KIND_COLOURS } from './colours.ts';
import { framePicture } from './frame.ts';
import { drawMatrix } from './matrix-picture.ts';
import { drawLinks, type Labels } from './links-picture.ts';
import { move, SANS, type Measure, type Picture, type Shape } from './picture.ts';
import { SIGN_PATHS } from './signs.ts';
import { writeSvg } from './svg-writer.ts';
import { drawTally } from './tally-picture.ts';
import { wrap } from './wrap.ts';

/** Every letter is as wide as half its size. */
const measure: Measure = (words, { size }) => (words.length * size) / 2;

const HOSTILE = `</title><script>alert("1")</script> & ' ]]> <!-- \u0000\u0008\ud800 «»`;

const shapes: readonly Shape[] = [
  { shape: 'text', x: 1, y: 2, words: HOSTILE, font: SANS, fill: '#000', rotate: -54 },
  { shape: 'path', d: 'M0,0H10', stroke: '#111', width: 2, dash: [5, 4] },
  { shape: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 1, fill: 'none', stroke: '#222' },
];
const picture: Picture = {
  width: 100,
  height: 50,
  lang: 'uk',
  title: HOSTILE,
  description: HOSTILE,
  shapes,
};

/**
 * Whether every element is closed in its turn, and every attribute and sign is written as XML 1.0 wants it.
 * Stricter than parsers of HTML, which forgive.
 */
function xmlProblems(document: string): readonly string[] {
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const open: string[] = [];
  const problems: string[] = body === document ? ['no declaration'] : [];
  const token =
    /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(\/?)>|[^<>&]+|&(?:amp|lt|gt|quot);/g;
  let read = 0;
  for (const match of body.matchAll(token)) {
    if (match.index !== read) problems.push(`at ${match.index}`);
    read = match.index + match[0].length;
    const [, end, name, , empty] = match;
    if (name === undefined) continue;
    if (end === '/') {
      if (open.pop() !== name) problems.push(`</${name}>`);
    } else if (empty !== '/') open.push(name);
  }
  return [...problems, ...open, ...(read === body.length ? [] : [`stops at ${read}`])];
}

describe('an SVG file', () => {
  it('is well formed, whatever its words are', () => {
    expect(xmlProblems(writeSvg(picture))).toEqual([]);
    expect(xmlProblems('<svg><g></svg>')).not.toEqual([]);
    expect(xmlProblems('<svg a="<"/>')).not.toEqual([]);
  });

  it('says its words as they are, but for signs that XML has no place for', () => {
    const { document } = parseHTML(writeSvg(picture));
    const said = HOSTILE.replaceAll(/[\u0000\u0008\ud800]/g, '');
    for (const name of ['title', 'desc', 'text'])
      expect(document.querySelector(name)?.textContent).toBe(said);
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 100 50');
    expect(document.querySelector('svg')?.getAttribute('xml:lang')).toBe('uk');
  });

  it('asks nothing of anywhere', () => {
    expect(writeSvg(picture).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|href|<style|<image/,
    );
  });
});

it('a canvas is painted in the order of the shapes, on the ground, enlarged', () => {
  const done: string[] = [];
  const canvas = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...given: readonly unknown[]) => {
          done.push(`${String(name)} ${given.filter((one) => typeof one !== 'object').join(',')}`);
        },
      set: (_, name, value) => done.push(`${String(name)}=${String(value)}`) > 0,
    },
  );
  class Path2D {
    roundRect = () => undefined;
  }
  Object.assign(globalThis, { Path2D });
  // Only what is done to the canvas is looked at.
  paintPicture(canvas as CanvasRenderingContext2D, picture, 2);
  const steps = done.filter((step) => /^(scale|fillRect|fillText|stroke |rotate)/.test(step));
  expect(steps).toEqual([
    'scale 2,2',
    'fillRect 0,0,100,50',
    `rotate ${(-54 * Math.PI) / 180}`,
    `fillText ${HOSTILE},0,0`,
    'scale 1,1',
    'stroke ',
    'stroke ',
  ]);
});

describe('words in lines', () => {
  it('end at spaces, and never at non-breaking ones', () => {
    // Ten letters a line.
    const lines = (words: string) => wrap(words, SANS, 70, measure);
    expect(lines('one two three four')).toEqual(['one two', 'three four']);
    expect(lines('in\u00a0the whole')).toEqual(['in\u00a0the', 'whole']);
    expect(lines('unpronounceable word')).toEqual(['unpronounceable', 'word']);
    expect(lines('')).toEqual([]);
  });
});

const pictured = {
  points: ['p1', 'p2'],
  groups: [{ group: 'reported', positions: ['d1'] }],
  relations: [{ id: 'p2-d1', to: 'p2', from: 'd1', kind: 'tightens', evidence: 'reported' }],
  whole: [{ id: 'all-d2', to: 'all', from: 'd2', kind: 'reopens', evidence: 'public' }],
} as const;
const labels: Labels = {
  label: (id) => id.toUpperCase(),
  title: (id) => `Title of ${id}`,
  group: (group) => `Group ${group}`,
  plan: 'The plan',
  russia: 'The positions',
  whole: (id) => `On the whole: ${id}`,
};
const wordsOf = (some: readonly Shape[]) =>
  some.flatMap((shape) => (shape.shape === 'text' ? [shape.words] : []));

describe('pictures to save', () => {
  it.each([false, true])('say every statement and relation; swapped: %s', (swapped) => {
    for (const draw of [drawLinks, drawMatrix]) {
      const { shapes: drawn } = draw(pictured, labels, swapped);
      const words = wordsOf(drawn).join('\n');
      for (const id of ['p1', 'p2', 'd1']) expect(words).toContain(`Title of ${id}`);
      expect(words).toContain('On the whole: all-d2');
      const signs = drawn.flatMap((shape) => (shape.shape === 'path' ? [shape.d] : []));
      expect(signs).toContain(SIGN_PATHS.tightens);
      expect(signs).toContain(SIGN_PATHS.reopens);
    }
  });

  it('draw a square for each relation, and nothing for none', () => {
    const { shapes: drawn } = drawTally([
      { kind: 'adds', count: 2, words: '2 add' },
      { kind: 'reopens', count: 0, words: '0 reopen' },
      { kind: null, count: 1, words: '1 point' },
    ]);
    expect(wordsOf(drawn)).toEqual(['2 add', '1 point']);
    const fills = drawn.flatMap((shape) => (shape.shape === 'rect' ? [shape.fill] : []));
    expect(fills).toEqual([KIND_COLOURS.adds, KIND_COLOURS.adds, 'none']);
  });

  it('have their title above, and where they come from below, inside their edges', () => {
    const body = { width: 300, height: 100, shapes };
    const frame = {
      title: 'A title',
      subtitle: 'Filtered.',
      key: [{ sign: [], words: 'Adds' }],
      source: ['Dataset 1.0.0', 'https://published.example/'],
    };
    const framed = framePicture(body, frame, measure);
    expect(wordsOf(framed.shapes)).toEqual([
      'A title',
      'Filtered.',
      HOSTILE,
      'Adds',
      'Dataset 1.0.0',
      'https://published.example/',
    ]);
    const heights = framed.shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.y] : []));
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    expect(heights.at(-1)).toBeLessThan(framed.height);
    expect(framed.width).toBe(364);
  });

  it('give both sides of a card columns of one width', () => {
    const statement = { name: 'N', title: 'T', summary: 'word '.repeat(200), evidence: 'E' };
    const { shapes: drawn, height } = drawCard(
      [
        { side: 'plan-20', ...statement },
        { side: 'russia', ...statement },
      ],
      [{ kind: 'adds', evidence: 'public', label: 'Adds', sentence: ['Why.'] }],
      '',
      measure,
    );
    const lines = drawn.flatMap((shape) => (shape.shape === 'text' ? [shape] : []));
    const [left, right] = [lines.filter(({ x }) => x === 0), lines.filter(({ x }) => x === 420)];
    expect(left.length).toBeGreaterThan(10);
    expect(right.map(({ words, y }) => [words, y])).toEqual(left.map(({ words, y }) => [words, y]));
    for (const line of lines) {
      expect(line.y).toBeLessThan(height);
      expect(measure(line.words, line.font)).toBeLessThanOrEqual(line.x === 30 ? 770 : 380);
    }
  });
});

it('shapes are moved as a whole', () => {
  const moved = move(shapes, 10, 20).map((shape) =>
    shape.shape === 'path' ? shape.at : [shape.x, shape.y],
  );
  expect(moved).toEqual([[11, 22], { x: 10, y: 20, scale: 1 }, [11, 22]]);
});

describe('what saved pictures share with the page', () => {
  it('is its light colours', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const light = new Map(
      [...tokens.matchAll(/--([a-z]+): light-dark\((#\w+),/g)].map(([, name, colour]) => [
        name,
        colour,
      ]),
    );
    for (const [name, colour] of Object.entries({ ...COLOURS, ...KIND_COLOURS }))
      expect([name, light.get(name)]).toEqual([name, colour]);
  });

  it('is its signs', () => {
    const signs = readFileSync('src/ui/shared/Signs.svelte', 'utf8');
    const drawn = [...signs.matchAll(/id="sign-(\w+)"[^>]*>\s*<path d="([^"]+)"/g)];
    expect(Object.fromEntries(drawn.map(([, kind, d]) => [kind, d]))).toEqual(SIGN_PATHS);
  });
});
