import type { Action } from './action.ts';
import { approve } from './approve.ts';
import { changeSession } from './changeSession.ts';
import { confirmProvider } from './confirmProvider.ts';
import { confirmSession } from './confirmSession.ts';
import { foundPupil } from './foundPupil.ts';
import { recordStep } from './recordStep.ts';
import { refreshApproval } from './refreshApproval.ts';
import { refreshContacts } from './refreshContacts.ts';
import { refreshSearch } from './refreshSearch.ts';
import { refreshSession } from './refreshSession.ts';
import { saveContacts } from './saveContacts.ts';
import { sendBack } from './sendBack.ts';
import { takeOnSearch } from './takeOnSearch.ts';

/** Every verb that stands on a card, with what it does. A new card action is one file here and one line. */
export const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    ...{ approve, refreshApproval, sendBack },
    ...{ changeSession, confirmProvider, confirmSession, refreshSession },
    ...{ refreshContacts, saveContacts },
    ...{ foundPupil, recordStep, refreshSearch, takeOnSearch },
  }),
);
