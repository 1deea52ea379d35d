/** RFC 3339, section 5.6, which the model asks for (section 3.3.1). Other zones than UTC are taken too. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A time as notes keep it: in UTC, to the millisecond (`2026-11-23T09:30:00.000Z`).
 * @returns null for what is no time, or none within a zone
 */
export function readInstant(text: string | null): string | null {
  if (text === null || !DATE_TIME.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
