import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from './apiClient.ts';
import { useNotify } from './notices.ts';
import { useSchool } from './schoolContext.ts';
import { useUndo } from './useUndo.ts';

interface Recording {
  /** After what is recorded about: `/planned`, or empty. */
  readonly path: string;
  readonly body: { readonly key: string };
  readonly say: string;
  /** What is a record by itself can be taken back at once; left out, it can. */
  readonly canUndo?: boolean;
}

/**
 * Records something in the case file; everything of the school is read anew, after a refusal too.
 * @param about after the school's address: `placements/…/actions`
 */
export function useRecordCase(about: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const undo = useUndo();
  return useMutation({
    mutationFn: ({ path, body }: Recording) =>
      api.send<{ readonly key: string }>('POST', `/schools/${school}/${about}${path}`, body),
    onSuccess: ({ key }, { say, canUndo = true }) => notify({ say, undo: canUndo ? undo.ofCase(key) : undefined }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}
