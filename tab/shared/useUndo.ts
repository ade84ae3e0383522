import { useQueryClient } from '@tanstack/react-query';
import type { TakeBackCaseBody } from '#api/contractCaseFile.ts';
import type { RecordDuty } from '#api/contractDuties.ts';
import { useApi } from './apiClient.ts';
import { sentenceOf } from './apiProblem.ts';
import { useNotify } from './notices.ts';
import { useSchool } from './schoolContext.ts';

/** What the records say why something was taken back by a notice's Undo. */
const undoneAtOnce = 'Undone at once.';

/**
 * What a notice offers after something was recorded: it is taken back, with the reason "Undone at once", and stays readable as such. Each
 * gives a function that may be pressed again after a lost answer: its key is made once.
 */
export function useUndo() {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const send = async (path: string, body: unknown): Promise<void> => {
    try {
      await api.send('POST', `/schools/${school}/${path}`, body);
      notify({ say: 'Undone.', intent: 'info' });
    } catch (error) {
      notify({ say: `It was not undone. ${sentenceOf(error)}`, intent: 'error' });
    }
    // Also after a refusal: what the person sees may be older than what is.
    await queries.invalidateQueries({ queryKey: ['school', school] });
  };
  return {
    /** A record of the case file, with the duties it discharged. */
    ofCase: (recordKey: string) => {
      const body: TakeBackCaseBody = { key: crypto.randomUUID(), reason: undoneAtOnce };
      return () => void send(`case-file/${encodeURIComponent(recordKey)}/take-back`, body);
    },
    /** A duty recorded as done, or put off; a taking back is not undone. */
    ofDuty: ({ key: recordKey, dutyKey, what }: RecordDuty) => {
      if (what.status === 'takenBack') return undefined;
      const body: RecordDuty = {
        key: crypto.randomUUID(),
        dutyKey,
        what: { status: 'takenBack', recordKey, reason: undoneAtOnce },
      };
      return () => void send('duties', body);
    },
    /** What happened in a session. */
    ofSessionEvent: (eventKey: string) => {
      const body = { key: crypto.randomUUID(), note: undoneAtOnce };
      return () => void send(`session-events/${encodeURIComponent(eventKey)}/take-back`, body);
    },
  };
}
