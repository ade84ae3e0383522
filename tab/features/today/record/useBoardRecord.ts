import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Today } from '#api/contract.ts';
import type { RecordFollowUp, RecordSessionEvent } from '#api/contractAttendance.ts';
import { useApi } from '../../../shared/apiClient.ts';
import { useNotify } from '../../../shared/notices.ts';
import { useSchool } from '../../../shared/schoolContext.ts';
import { todayQuery } from '../../../shared/todayQuery.ts';
import { useUndo } from '../../../shared/useUndo.ts';

type Sent =
  | { readonly path: 'follow-ups'; readonly body: RecordFollowUp }
  | { readonly path: 'session-events'; readonly body: RecordSessionEvent }
  | { readonly path: `session-events/${string}/take-back`; readonly body: { readonly key: string; readonly note: string } };

interface BoardRecord {
  /** In their order, e.g. one for the morning and one for the afternoon. */
  readonly sent: readonly Sent[];
  readonly say: string;
}

/** Records what was done or what happened in a session, and shows the day as it is then. `date` is the one the page was asked for. */
export function useBoardRecord(date: string | undefined) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const undo = useUndo();
  const queries = useQueryClient();
  const { queryKey } = todayQuery(api, school, date);
  return useMutation({
    mutationFn: async ({ sent }: BoardRecord) => {
      let day: Today | undefined;
      for (const { path, body } of sent) day = await api.send<Today>('POST', `/schools/${school}/${path}`, body);
      return day;
    },
    onMutate: () => queries.cancelQueries({ queryKey }),
    onSuccess: (day, { say, sent }) => {
      if (day) queries.setQueryData(queryKey, day);
      void queries.invalidateQueries({ queryKey: ['school', school, 'register'] });
      const [only] = sent;
      // One event can be taken back; a step of a search stays, as it was done.
      const isUndone = sent.length === 1 && only?.path === 'session-events';
      notify({ say, undo: isUndone ? undo.ofSessionEvent(only.body.key) : undefined });
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}
