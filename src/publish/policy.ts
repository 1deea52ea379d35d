import { createHash } from 'node:crypto';

const hash = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/**
 * The Content-Security-Policy of a page (`design.md`, section 6), for its inline styles and scripts.
 * Trusted Types know Svelte's own policy and ours, and nothing else.
 */
export function contentSecurityPolicy(
  styles: readonly string[],
  scripts: readonly string[],
): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hash).join(' ')}`,
    `style-src 'self' ${styles.map(hash).join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html counterpoint',
  ].join('; ');
}
