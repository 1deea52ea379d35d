// Where people download and print: a disclosure below the filters, by the names that they find in it.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/model/text.ts';
import { exploreWords, words } from '../built.ts';

export class Keep {
  readonly page: Page;
  readonly disclosure: Locator;
  readonly summary: Locator;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.#language = language;
    this.disclosure = page.locator('details').filter({ hasText: words[language].keep.label });
    this.summary = this.disclosure.locator('summary');
  }

  get names() {
    return exploreWords[this.#language].keep;
  }

  button(name: string): Locator {
    return this.disclosure.getByRole('button', { name, exact: true });
  }

  async open(): Promise<void> {
    await this.summary.click();
    await this.button(this.names.csv).waitFor();
  }

  /** The file that a button gives, by its name and its text. */
  async download(button: string): Promise<{ name: string; text: string }> {
    const arriving = this.page.waitForEvent('download');
    await this.button(button).click();
    const download = await arriving;
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  }
}
