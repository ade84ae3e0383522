import { timeInWords } from '#domain/words.ts';
import type { CardElement } from './card.ts';
import { notice } from './texts.ts';

/** Said where a card shows what was last read, because SharePoint cannot be reached; nothing when it can. */
export const awayNotice = (asOf: string | undefined): CardElement[] =>
  asOf === undefined
    ? []
    : [notice(`SharePoint cannot be reached. This is how it stood at ${timeInWords(asOf)}, with the answers given here since.`)];
