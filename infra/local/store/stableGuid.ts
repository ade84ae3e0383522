import { createHash } from 'node:crypto';

/** The same guid for the same words, so that ids of sites and people's drives survive a reset. */
export function stableGuid(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
