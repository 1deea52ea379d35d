import { describe, expect, it } from 'vitest';
import { loadSettings, parseSettings } from './settings.ts';

describe('parseSettings', () => {
  it.each([
    { site: null, report: null },
    { site: 'https://example.org/', report: 'mailto:errors@example.org' },
    {
      site: 'https://example.org/some/folder/',
      report: 'https://tracker.example/issues/new?kind=1',
    },
  ])('takes %o as it is', (settings) => {
    expect(parseSettings(settings)).toEqual(settings);
  });

  it.each([
    '',
    '/plan/',
    'example.org/',
    'http://example.org/',
    'https://example.org',
    'https://example.org/plan',
    'https://example.org/?q=/',
    'https://example.org/#/',
    'https://EXAMPLE.org/',
    'javascript:alert(1)/',
    7,
    undefined,
  ])('refuses the site %j', (site) => {
    expect(() => parseSettings({ site, report: null })).toThrow(/\nsite must be null or an https/);
  });

  it.each([
    '',
    'errors@example.org',
    'mailto:',
    'mailto:errors',
    'http://tracker.example/',
    'javascript:alert(1)',
    'https://tracker.example/#new',
    false,
  ])('refuses the place for reports %j', (report) => {
    expect(() => parseSettings({ site: null, report })).toThrow(/\nreport must be null, a mail/);
  });

  it('names every problem at once, also a setting that does not exist', () => {
    expect(() => parseSettings({ site: 'x', report: 'y', sight: 'z' })).toThrow(
      /site must.*\nreport must.*\nsight is no setting/,
    );
    expect(() => parseSettings([])).toThrow('must be an object');
  });
});

it('the settings of this edition are right', () => {
  expect(loadSettings()).toEqual({ site: null, report: null });
});
