import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Confirm, Today } from '#api/contract.ts';
import { useApi } from '../../shared/apiClient.ts';
import { sentenceOf } from '../../shared/apiProblem.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { todayQuery } from '../../shared/todayQuery.ts';

export interface Answering {
  readonly confirm: Confirm;
  /** What the notice says once it is saved. */
  readonly say: string;
  readonly undo?: Confirm;
}

/** Sends answers of one session, shows Today as it is then, and offers the way back. `date` is the one the page was asked for. */
export function useConfirm(date: string | undefined) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const { queryKey } = todayQuery(api, school, date);

  const answering = useMutation({
    mutationFn: ({ confirm }: Answering) => api.send<Today>('POST', `/schools/${school}/marks`, confirm),
    onSuccess: (today, { say, undo }) => {
      queries.setQueryData(queryKey, today);
      void queries.invalidateQueries({ queryKey: ['school', school, 'register'] });
      notify({ say, undo: undo ? () => answering.mutate({ confirm: undo, say: 'Undone.' }) : undefined });
    },
    onError: (error) => {
      notify({ say: sentenceOf(error), intent: 'error' });
      void queries.invalidateQueries({ queryKey });
    },
  });
  return answering;
}
