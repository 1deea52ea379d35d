import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toColumns } from '../../model/columns.ts';
import { readPage } from './read-page.ts';

/** What is left of a small dataset when a page shows its texts, sources, dates and speakers. */
const index = toColumns({
  edition: { version: '1.0.0' },
  speakers: [{ key: 'envoy' }],
  points: [
    {
      id: 'p1',
      wording: [{ flags: [] }],
      claims: [{ id: 'p1c1' }],
      comments: [{ flags: [] }, { flags: [] }],
    },
  ],
  positions: [{ id: 'd1', parts: [{ key: 'east' }], relations: [{ id: 'p1-d1', to: 'p1' }] }],
  discrepancies: [{ id: 'x1' }],
  terms: [{ key: 'the-east', where: ['p1'] }],
  sources: [{ id: 's1' }, { id: 's2' }],
});

function read(body: string, settings: object = {}) {
  const data = JSON.stringify({ lang: 'uk', index, ...settings });
  const { document } = parseHTML(
    `<html><body>${body}<script type="application/json" id="index">${data}</script></body></html>`,
  );
  // linkedom's links have no `hash`, as browsers' have.
  for (const link of document.querySelectorAll('a'))
    Object.defineProperty(link, 'hash', { value: /#.*$/.exec(link.href)?.[0] ?? '' });
  return readPage(document);
}

describe('readPage', () => {
  it('gives the page’s language, and a dataset that cannot be changed', () => {
    const { lang, dataset } = read('');
    expect(lang).toBe('uk');
    expect(Object.isFrozen(dataset.points[0])).toBe(true);
  });

  it('gives the settings that the page carries, and null for each other', () => {
    expect(read('').settings).toEqual({ site: null, report: null });
    expect(read('', { site: 'https://example.org/' }).settings).toEqual({
      site: 'https://example.org/',
      report: null,
    });
  });

  it('gives a text to the nearest id around it', () => {
    const { dataset } = read(`
      <article id="p1"><header><h3 data-text="title">Перший пункт</h3></header>
        <section id="d1"><p data-text="title">Перша вимога</p></section>
        <p data-text="summary">Що він каже.</p>
      </article>`);
    expect(dataset.points[0]).toMatchObject({
      title: { uk: 'Перший пункт' },
      summary: { uk: 'Що він каже.' },
    });
    expect(dataset.positions[0]?.title).toEqual({ uk: 'Перша вимога' });
  });

  it('gives it to what data-of names, before any id', () => {
    const { dataset } = read(
      '<section id="p1" data-of="d1"><p data-text="title">Вимога</p></section>' +
        '<header data-of="dataset"><h1 data-text="edition.title">Один пункт</h1></header>',
    );
    expect(dataset.positions[0]?.title).toEqual({ uk: 'Вимога' });
    expect(dataset.points[0]?.title).toBeUndefined();
    expect(dataset.edition.title).toEqual({ uk: 'Один пункт' });
  });

  it('takes the words exactly as they stand, in the page’s language', () => {
    const { dataset } = read(
      '<p id="p1"><b data-text="title">R&amp;D, a  “plan” </b><i data-text="short">Р</i></p>',
    );
    expect(dataset.points[0]?.title).toEqual({ uk: 'R&D, a  “plan” ' });
    expect(dataset.points[0]?.short).toEqual({ uk: 'Р' });
  });

  it('counts the children of a list', () => {
    const { dataset } = read(`
      <section id="p1"><ul data-list="comments">
        <li><span data-text="text">Перший.</span></li>
        <li><b><span data-date="2025-12-24">24 грудня 2025 року</span>:</b>
          <span data-text="text">Другий.</span>
          <span data-sources>Джерела: <a href="#s2">Друга</a>, <a href="#s1">Перша</a></span></li>
      </ul></section>`);
    expect(dataset.points[0]?.comments).toEqual([
      { flags: [], text: { uk: 'Перший.' } },
      { flags: [], date: '2025-12-24', text: { uk: 'Другий.' }, sources: ['s2', 's1'] },
    ]);
  });

  it('gives a field that names its owner to that owner', () => {
    const { dataset } = read(
      '<p id="p1">\n<a href="#d1"><span data-text="d1/parts.0.title">Схід</span></a></p>',
    );
    expect(dataset.positions[0]?.parts[0]?.title).toEqual({ uk: 'Схід' });
    expect(dataset.points[0]).not.toHaveProperty('parts');
  });

  it('learns from a speaker’s name who said it', () => {
    const { dataset } = read(`
      <section id="p1"><ul><li data-of="p1c1">
        <span data-text="speakers:envoy/name">Посланець</span>,
        <span data-date="2025-12~">приблизно грудень 2025 року</span>
        <span data-sources><a href="#s1">Перша</a></span>
      </li></ul></section>`);
    expect(dataset.speakers[0]?.name).toEqual({ uk: 'Посланець' });
    expect(dataset.points[0]?.claims).toEqual([
      { id: 'p1c1', speaker: 'envoy', date: '2025-12~', sources: ['s1'] },
    ]);
  });

  it('learns how the page writes its dates', () => {
    const { dates } = read(
      '<p id="p1c1"><span data-date="2025-12~">приблизно грудень</span></p>' +
        '<p><span data-date="2025-12-24/2025-12-25">24–25 грудня</span></p>',
    );
    expect([...dates]).toEqual([
      ['2025-12~', 'приблизно грудень'],
      ['2025-12-24/2025-12-25', '24–25 грудня'],
    ]);
  });

  it('takes outlet, headline, address, date and note of a source from its entry', () => {
    const { dataset } = read(`
      <ul data-list="sources">
        <li id="s1"><b>Die Zeitung</b>. <a href="https://zeitung.example/1?a=1&amp;b=2" class="original" lang="de">Plan</a>.
          <span data-date="2025-12-24">24 грудня 2025 року</span>;
          <span data-text="note">Read once.</span></li>
        <li id="s2"><b>Газета</b>. <a href="https://gazeta.example/" class="description">Звіт</a>.</li>
      </ul>`);
    expect(dataset.sources).toEqual([
      {
        id: 's1',
        headline: { lang: 'de', kind: 'original', text: 'Plan' },
        outlet: { uk: 'Die Zeitung' },
        url: 'https://zeitung.example/1?a=1&b=2',
        date: '2025-12-24',
        note: { uk: 'Read once.' },
      },
      {
        id: 's2',
        headline: { kind: 'description', text: { uk: 'Звіт' } },
        outlet: { uk: 'Газета' },
        url: 'https://gazeta.example/',
      },
    ]);
  });

  it('takes the address of a headline without a class for an original one', () => {
    const { dataset } = read(
      '<ul data-list="sources"><li id="s1"><b>Газета</b>. <a href="https://gazeta.example/">План</a>.</li></ul>',
    );
    expect(dataset.sources[0]?.headline).toEqual({ kind: 'original', text: 'План', lang: 'uk' });
  });

  it('takes a term from where it is explained, with its sources', () => {
    const { dataset } = read(
      '<section id="p1"><ul><li data-of="terms:the-east"><dfn data-text="term">схід</dfn>. ' +
        '<span data-text="text">Дві області.</span> <span data-sources><a href="#s2">Друга</a></span></li></ul></section>',
    );
    expect(dataset.terms).toEqual([
      {
        key: 'the-east',
        where: ['p1'],
        term: { uk: 'схід' },
        text: { uk: 'Дві області.' },
        sources: ['s2'],
      },
    ]);
  });

  it('takes the words that a note on wording compares as they are', () => {
    const { dataset } = read(
      '<section id="p1"><ul data-list="wording"><li><b>Пастка</b> <span data-words>' +
        '<i lang="en">point</i> · <i>пункт</i></span></li></ul></section>',
    );
    expect(dataset.points[0]?.wording[0]?.terms).toEqual([
      { lang: 'en', words: 'point' },
      { lang: 'uk', words: 'пункт' },
    ]);
  });

  it('takes the ids that links lead to', () => {
    const { dataset } = read(
      '<section id="x1"><p data-links="concerns">Стосується <a href="#p1">пункту 1</a>, <a href="#d1">D1</a></p></section>',
    );
    expect(dataset.discrepancies[0]?.concerns).toEqual(['p1', 'd1']);
  });

  it('keeps what it read first when a text is shown again', () => {
    const { dataset } = read(
      '<p id="p1"><b data-text="short">Перший</b></p><p data-of="p1"><i data-text="short">Ще</i></p>',
    );
    expect(dataset.points[0]?.short).toEqual({ uk: 'Перший' });
  });

  it('says what to do when the page has no index', () => {
    const { document } = parseHTML('<html><body><p id="p1"></p></body></html>');
    expect(() => readPage(document)).toThrow('The page has no #index: build it again.');
  });
});
