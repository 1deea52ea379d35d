/**
 * A UUID that nothing else has (RFC 9562, section 5.4). The browser's own maker of them is missing on pages that
 * are served without encryption.
 */
export function createId(): string {
  const made = (crypto as Partial<Crypto>).randomUUID?.();
  if (made !== undefined) return made;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const version = 0x40 | ((bytes[6] ?? 0) & 0x0f);
  const variant = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const digits = [...bytes]
    .map((byte, at) => (at === 6 ? version : at === 8 ? variant : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
