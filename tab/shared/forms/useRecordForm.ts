import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../apiClient.ts';
import { useNotify } from '../notices.ts';
import { useSchool } from '../schoolContext.ts';
import { useUndo } from '../useUndo.ts';

export interface FormRecord {
  readonly method: 'POST' | 'PUT';
  /** After the school's address. */
  readonly path: string;
  readonly body: unknown;
  readonly say: string;
  /** Only what is a record by itself can be taken back at once; what changed the list is changed again. */
  readonly canUndo: boolean;
}

/** Records something; everything of the school is read anew, also after a refusal: what the person sees may be older than what is. */
export function useRecordForm() {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const undo = useUndo();
  const refresh = () => queries.invalidateQueries({ queryKey: ['school', school] });
  return useMutation({
    mutationFn: ({ method, path, body }: FormRecord) =>
      api.send<{ readonly key: string }>(method, `/schools/${school}/${path}`, body),
    onSuccess: async ({ key }, { say, canUndo }) => {
      await refresh();
      notify({ say, undo: canUndo ? undo.ofCase(key) : undefined });
    },
    onError: refresh,
  });
}
