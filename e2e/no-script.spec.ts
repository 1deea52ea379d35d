// Without script everything is there to read, and nothing is there that would need it.
import { wordsIn, type Text } from '../src/model/text.ts';
import { dateWords, bearings, dataset, folders, words } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages } from './pairs.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });

/** What the element of an id must say, and where its links must lead. */
interface Expected {
  readonly id: string;
  readonly says: readonly string[];
  readonly links?: readonly string[];
}

for (const language of languages)
  test.describe(`in ${language}, without script,`, () => {
    const terms = words[language];
    const say = (text: Text | undefined) => (text ? wordsIn(text, language) : '');
    const sayAll = (
      remarks: readonly { readonly text: Text; readonly date?: string | undefined }[],
    ) => remarks.flatMap(({ text, date }) => [say(text), date ? dateWords(date, language) : '']);
    const speaker = (key: string | undefined) =>
      say(dataset.speakers.find((known) => known.key === key)?.name);
    const refs = (ids: readonly string[]) => ids.map((id) => `#${id}`);

    const expected: readonly Expected[] = [
      ...dataset.points.map((point) => ({
        id: point.id,
        says: [
          ...[point.title, point.summary, point.statusNote, point.support].map(say),
          terms.statuses[point.status],
          ...[point.comments, point.changes, point.details, point.context].flatMap(sayAll),
          ...point.options.flatMap(({ by, title, remarks }) => [
            terms.parties[by],
            say(title),
            ...sayAll(remarks),
          ]),
        ],
      })),
      ...dataset.positions.map((position) => ({
        id: position.id,
        says: [
          ...[position.title, position.summary, position.support].map(say),
          ...sayAll(position.context),
          ...position.confidence.flatMap(({ level, note }) => [
            terms.confidenceLevels[level],
            say(note),
          ]),
          ...position.flags.map((flag) => terms.flags[flag]),
          ...position.absences.map(({ text }) => say(text)),
        ],
      })),
      ...[...dataset.points, ...dataset.positions].flatMap(({ claims }) =>
        claims.map((claim) => ({
          id: claim.id,
          says: [
            speaker(claim.speaker),
            dateWords(claim.date, language),
            terms.classes[claim.class],
            claim.stance === 'for' ? '' : terms.stances[claim.stance],
            ...claim.flags.map((flag) => terms.flags[flag]),
            say(claim.text),
          ],
          links: refs(claim.sources),
        })),
      ),
      ...bearings.map(({ position, relation }) => ({
        id: relation.id,
        says: [
          terms.relations[relation.kind].label,
          ...[position.title, relation.text, relation.note, relation.extentNote].map(say),
          relation.extent ? terms.extents[relation.extent] : '',
        ],
      })),
      ...dataset.positions.flatMap(({ responses }) =>
        responses.map((response) => ({
          id: response.id,
          says: [
            terms.parties[response.party],
            speaker(response.speaker),
            response.date ? dateWords(response.date, language) : '',
            say(response.text),
          ],
          links: refs(response.sources),
        })),
      ),
      ...dataset.terms.flatMap(({ term, text, basis, sources, where }) =>
        where.map((id) => ({
          id,
          says: [`${say(term)}. ${say(text)}${basis ? ` ${terms.bases[basis]}` : ''}`],
          links: refs(sources),
        })),
      ),
      ...dataset.discrepancies.map(({ id, title, accounts, concerns }) => ({
        id,
        says: [say(title), ...sayAll(accounts)],
        links: refs([...accounts.flatMap(({ sources }) => sources), ...concerns]),
      })),
      ...dataset.sources.map((source) => ({
        id: source.id,
        says: [
          say(source.outlet),
          source.headline.kind === 'description' ? say(source.headline.text) : source.headline.text,
          source.date ? dateWords(source.date, language) : terms.noDate,
          source.dateNote ? terms.dateNotes[source.dateNote] : '',
          say(source.note),
          say(source.of),
          terms.qualities[source.quality],
        ],
        links: [source.url],
      })),
    ];

    test('every statement and source is there with its words', async ({ page }) => {
      await page.goto(folders[language]);

      const found = new Map(
        await page.locator('[id]').evaluateAll((elements) =>
          elements.map((element): [string, { text: string; links: (string | null)[] }] => [
            element.id,
            {
              text: element.textContent,
              links: Array.from(element.querySelectorAll('a'), (link) => link.getAttribute('href')),
            },
          ]),
        ),
      );
      const missing = expected.flatMap(({ id, says, links = [] }) => {
        const element = found.get(id);
        if (!element) return [`${id} is not there`];
        return [
          ...says.filter((part) => !element.text.includes(part)),
          ...links.filter((link) => !element.links.includes(link)),
        ].map((part) => `${id} lacks: ${part}`);
      });
      expect(missing).toEqual([]);
    });

    test('evidence opens and closes', async ({ page }) => {
      const comparison = new ComparisonPage(page, language);
      await page.goto(folders[language]);
      const claim = comparison.target('d8c2');
      await expect(claim).toBeHidden();

      await comparison.toggleEvidence('d8');
      await expect(claim).toBeVisible();
      await comparison.toggleEvidence('d8');
      await expect(claim).toBeHidden();
    });

    test('an address brings what it names into view', async ({ page }) => {
      const comparison = new ComparisonPage(page, language);
      await page.goto(`${folders[language]}#d8r1`);
      await expect(comparison.target('d8r1'), 'the browser opens its evidence').toBeInViewport();
    });

    test('nothing stands there that would need script', async ({ page }) => {
      const comparison = new ComparisonPage(page, language);
      await page.goto(folders[language]);

      await expect(comparison.title).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(comparison.themeButton).toHaveCount(0);
      for (const role of ['textbox', 'searchbox', 'combobox', 'checkbox'] as const)
        await expect(page.getByRole(role)).toHaveCount(0);
    });

    test('a mark of the matrix leads to its relation in the reading list', async ({ page }) => {
      const comparison = new ComparisonPage(page, language);
      await page.goto(folders[language]);
      const links = comparison.table.getByRole('link');
      await expect(links).toHaveCount(33);
      await links.first().click();

      await expect(page).toHaveURL(/#p1-d16$/);
      await expect(comparison.target('p1-d16')).toBeInViewport();
    });

    test('the other languages are a link away', async ({ page }) => {
      const comparison = new ComparisonPage(page, language);
      await page.goto(folders[language]);
      const other = language === 'uk' ? 'ru' : 'uk';
      await comparison.switchLanguage(other === 'uk' ? 'Українська' : 'Русский');

      await expect(page).toHaveURL(new RegExp(`/${other}/$`));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });
  });
