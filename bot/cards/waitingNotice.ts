import type { SessionSheet } from '#domain/sheet.ts';
import { awayNotice } from './awayNotice.ts';
import type { CardElement } from './card.ts';
import { pupilsOf } from './sessionFacts.ts';
import { notice } from './texts.ts';

/** Said on a session's card while SharePoint cannot be reached, and while answers of it are not written yet. */
export const waitingNotice = (sheet: SessionSheet): CardElement[] => [
  ...awayNotice(sheet.asOf),
  ...(pupilsOf(sheet).some(({ pupil }) => pupil.answer?.isWaiting === true)
    ? [notice('Some answers are kept but not yet in the register. They are written as soon as SharePoint takes them.')]
    : []),
];
