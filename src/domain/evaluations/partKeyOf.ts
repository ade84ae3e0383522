/** The key of the answer that a link gives: a second one of the same link cannot be written. */
export const partKeyOf = (linkKey: string): string => `${linkKey}|part`;
