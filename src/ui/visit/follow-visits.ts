import { isNewer } from '../../model/version.ts';
import type { PageContext } from '../../state/page-context.ts';
import { readSeen, writeSeen } from '../../state/seen.ts';

/**
 * Keeps which version of the dataset was seen here, and says so when there is a newer one. On a first visit
 * and while the version is the same, nothing is shown or fetched.
 */
export function followVisits(page: PageContext): void {
  const { edition } = page.dataset;
  const seen = readSeen();
  if (seen === null) writeSeen(edition);
  else if (isNewer(edition.version, seen.version))
    // Without it the page is as complete as before: the change notes stand in the method.
    import('../asked.ts')
      .then(({ showLastVisit }) => showLastVisit(page, seen))
      .catch(() => undefined);
}
