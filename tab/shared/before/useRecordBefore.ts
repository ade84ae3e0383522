import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RecordBefore } from '#api/contractReferrals.ts';
import { useApi } from '../apiClient.ts';
import { useNotify } from '../notices.ts';
import { useSchool } from '../schoolContext.ts';
import { useUndo } from '../useUndo.ts';

/** Records what happened before a placement; it may discharge a duty, so everything of the school is read anew. */
export function useRecordBefore(caseKey: string, name: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const undo = useUndo();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (record: RecordBefore) =>
      api.send<{ readonly key: string }>('POST', `/schools/${school}/before/${encodeURIComponent(caseKey)}`, record),
    onSuccess: async ({ key }) => {
      await queries.invalidateQueries({ queryKey: ['school', school] });
      notify({ say: `Recorded: ${name}.`, undo: undo.ofCase(key) });
    },
  });
}
