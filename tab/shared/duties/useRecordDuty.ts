import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RecordDuty } from '#api/contractDuties.ts';
import { shortDate } from '#domain/words.ts';
import { useApi } from '../apiClient.ts';
import { useNotify } from '../notices.ts';
import { useSchool } from '../schoolContext.ts';
import { useUndo } from '../useUndo.ts';

const doneWords = ({ what }: RecordDuty): string => {
  if (what.status === 'done') return `done on ${shortDate(what.on)}`;
  return what.status === 'postponed' ? `put off until ${shortDate(what.until)}` : 'the record is taken back';
};

/** Records something about a duty; everything of the school is read anew, since one record may discharge several duties. */
export function useRecordDuty(name: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const undo = useUndo();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (record: RecordDuty) => api.send<{ readonly key: string }>('POST', `/schools/${school}/duties`, record),
    onSuccess: async (_answer, record) => {
      // The list is as it is now before it is said, and before the focus goes back to it.
      await queries.invalidateQueries({ queryKey: ['school', school] });
      notify({ say: `Recorded. ${name}: ${doneWords(record)}.`, undo: undo.ofDuty(record) });
    },
  });
}
