const before = 'entry-';

/** What the address names after `#` to lead to an entry of a timeline. */
export const entryAnchor = (key: string): string => `${before}${encodeURIComponent(key)}`;

/** The entry that an address leads to; empty for none. */
export const entryOfAnchor = (hash: string): string =>
  hash.startsWith(`#${before}`) ? decodeURIComponent(hash.slice(before.length + 1)) : '';
