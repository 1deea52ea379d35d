import { readFileSync } from 'node:fs';
import type { Settings } from '../model/settings.ts';

function parseUrl(value: unknown): URL | null {
  return typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
}

function siteProblems(site: unknown): readonly string[] {
  const url = parseUrl(site);
  const isRoot =
    url?.protocol === 'https:' &&
    url.pathname.endsWith('/') &&
    url.search === '' &&
    url.hash === '' &&
    url.href === site;
  return site === null || isRoot
    ? []
    : ['site must be null or an https address that ends in /, such as https://example.org/plan/'];
}

function reportProblems(report: unknown): readonly string[] {
  const url = parseUrl(report);
  const isMail = url?.protocol === 'mailto:' && /^[^@\s?]+@[^@\s?]+$/.test(url.pathname);
  const isTracker = url?.protocol === 'https:';
  return report === null || ((isMail || isTracker) && url.hash === '' && url.href === report)
    ? []
    : [
        'report must be null, a mail address such as mailto:errors@example.org, or the https address of a tracker’s form',
      ];
}

/**
 * Checks what a settings file holds.
 * @throws with the complete list of problems
 */
export function parseSettings(raw: unknown): Settings {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new Error('The settings have problems:\nthey must be an object with site and report');
  const { site, report, ...others } = raw as Readonly<Record<string, unknown>>;
  const problems = [
    ...siteProblems(site),
    ...reportProblems(report),
    ...Object.keys(others).map((name) => `${name} is no setting: there are site and report`),
  ];
  if (problems.length > 0) throw new Error(`The settings have problems:\n${problems.join('\n')}`);
  return {
    site: typeof site === 'string' ? site : null,
    report: typeof report === 'string' ? report : null,
  };
}

/**
 * Reads the settings of this edition.
 * @throws when there is no such file, or with the complete list of its problems
 */
export function loadSettings(file = 'src/settings.json'): Settings {
  return parseSettings(JSON.parse(readFileSync(file, 'utf8')));
}
