/** The reader's colour scheme. It stands as `data-theme` on the root element, where the styles read it. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Also read by the inline script in `publish/document.ts`, which sets the theme before the first paint. */
const STORAGE_KEY = 'counterpoint-theme';

/** Goes on to the next scheme, and keeps it. Where nothing can be stored it lasts as long as the page. */
export function switchTheme(): void {
  const { dataset } = document.documentElement;
  const current = THEMES.findIndex((theme) => theme === (dataset.theme ?? 'system'));
  const next = THEMES[(current + 1) % THEMES.length] ?? 'system';
  if (next === 'system') delete dataset.theme;
  else dataset.theme = next;
  try {
    localStorage.setItem(STORAGE_KEY, next);
  } catch {
    // Storage is off or full: the choice still holds for this page.
  }
}
