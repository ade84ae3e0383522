import type { SessionSheet } from '#domain/sheet.ts';
import type { CardElement } from './card.ts';
import { pupilsOf } from './sessionFacts.ts';
import { notice } from './texts.ts';

/** Said on a session's card while answers of it could not be written yet. */
export const waitingNotice = (sheet: SessionSheet): CardElement[] =>
  pupilsOf(sheet).some(({ pupil }) => pupil.answer?.isWaiting === true)
    ? [notice('SharePoint cannot be reached. The answers are kept and not yet in the register; they are written by themselves.')]
    : [];
