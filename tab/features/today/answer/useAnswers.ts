import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Confirm, Today } from '#api/contract.ts';
import { useApi } from '../../../shared/apiClient.ts';
import { sentenceOf } from '../../../shared/apiProblem.ts';
import { useNotify } from '../../../shared/notices.ts';
import { useSchool } from '../../../shared/schoolContext.ts';
import { todayQuery } from '../../../shared/todayQuery.ts';

interface Answering {
  readonly confirm: Confirm;
  /** What the notice says once it is saved. */
  readonly say: string;
  readonly undo?: Confirm | undefined;
}

/** Accepted while SharePoint could not be reached. */
const isWaiting = ({ sessions }: Today, answer: Answering): boolean =>
  sessions.some(
    ({ half, rows }) =>
      half === answer.confirm.half && rows.some((row) => row.isWaiting && pupilsOf(answer).includes(row.pupilKey)),
  );

const pupilsOf = ({ confirm }: Answering): readonly string[] => confirm.marks.map(({ pupilKey }) => pupilKey);

/**
 * Sends answers of one session, shows Today as it is then, and offers the way back. `date` is the one the page was asked for. Answers
 * for different pupils may be pressed one after the other without waiting; they are sent in that order.
 */
export function useAnswers(date: string | undefined) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const [saving, setSaving] = useState<readonly string[]>([]);
  const { queryKey } = todayQuery(api, school, date);

  const answering = useMutation({
    mutationFn: ({ confirm }: Answering) => api.send<Today>('POST', `/schools/${school}/marks`, confirm),
    scope: { id: 'answers' },
    onMutate: async (answer) => {
      setSaving((now) => [...now, ...pupilsOf(answer)]);
      // A refresh that is on its way shows the day before this answer.
      await queries.cancelQueries({ queryKey });
    },
    onSuccess: (today, answer) => {
      const { say, undo } = answer;
      queries.setQueryData(queryKey, today);
      void queries.invalidateQueries({ queryKey: ['school', school, 'register'] });
      notify({
        say: isWaiting(today, answer) ? `${say} Kept; not in the register yet.` : say,
        undo: undo ? () => answering.mutate({ confirm: undo, say: 'Undone.' }) : undefined,
      });
    },
    onError: (error) => {
      notify({ say: sentenceOf(error), intent: 'error' });
      void queries.invalidateQueries({ queryKey });
    },
    onSettled: (_today, _error, answer) => setSaving((now) => now.filter((pupilKey) => !pupilsOf(answer).includes(pupilKey))),
  });
  return { send: (answer: Answering) => answering.mutate(answer), saving };
}
