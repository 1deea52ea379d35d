export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Also read by the inline script in `index.html`, which sets the theme before the first paint. */
const STORAGE_KEY = 'counterpoint-theme';

function readTheme(): Theme {
  const named = document.documentElement.dataset.theme;
  return THEMES.find((theme) => theme === named) ?? 'system';
}

/** The reader's colour scheme. Where nothing can be stored it lasts as long as the page. */
export class ThemeChoice {
  #theme = $state<Theme>('system');

  get current(): Theme {
    return this.#theme;
  }

  /** Takes over what the inline script has set. */
  restore(): void {
    this.#theme = readTheme();
  }

  next(): void {
    const theme = THEMES[(THEMES.indexOf(this.#theme) + 1) % THEMES.length] ?? 'system';
    this.#theme = theme;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem(STORAGE_KEY, theme);
    } catch {
      // Storage is off or full: the choice still holds for this page.
    }
  }
}
