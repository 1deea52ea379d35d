/** Writes a picture as a complete SVG document. */
import { COLOURS } from './colours.ts';
import { FAMILIES, type Picture, type Shape } from './picture.ts';

/** What XML 1.0 (section 2.2) has no place for, not even escaped, left out. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

type Value = string | number | undefined;

function element(name: string, attributes: Readonly<Record<string, Value>>, content = ''): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escape(String(value))}"`],
  );
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

function writeShape(shape: Shape): string {
  if (shape.shape === 'text') {
    const { x, y, words, font, fill, anchor, rotate } = shape;
    const attributes = {
      x,
      y,
      fill,
      'font-family': FAMILIES[font.family],
      'font-size': font.size,
      'font-weight': font.bold ? 'bold' : undefined,
      'text-anchor': anchor,
      transform: rotate === undefined ? undefined : `rotate(${rotate} ${x} ${y})`,
    };
    return element('text', attributes, escape(words));
  }
  if (shape.shape === 'path') {
    const { d, stroke, width, dash, at } = shape;
    const place = at && `translate(${at.x} ${at.y})${at.scale === 1 ? '' : ` scale(${at.scale})`}`;
    return element('path', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash?.join(' '),
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      transform: place,
    });
  }
  const { x, y, width, height, radius, fill, stroke, dash } = shape;
  return element('rect', {
    x,
    y,
    width,
    height,
    rx: radius,
    fill,
    stroke,
    'stroke-dasharray': dash?.join(' '),
  });
}

/** The text of an SVG file (UTF-8): title, description and what is painted, on the light scheme's ground. */
export function writeSvg({ width, height, lang, title, description, shapes }: Picture): string {
  const content = [
    element('title', {}, escape(title)),
    element('desc', {}, escape(description)),
    element('rect', { width, height, fill: COLOURS.ground }),
    ...shapes.map(writeShape),
  ].join('\n');
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': lang,
    role: 'img',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, `\n${content}\n`)}\n`;
}
