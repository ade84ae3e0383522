import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActionsPage } from '#api/contractActions.ts';
import { type ApiClient, useApi } from '../apiClient.ts';
import { useNotify } from '../notices.ts';
import { useSchool } from '../schoolContext.ts';
import { useUndo } from '../useUndo.ts';

const pathOf = (school: string, placementKey: string) =>
  `/schools/${school}/placements/${encodeURIComponent(placementKey)}/actions`;

/** What was agreed about a placement, and whom an action can be given to. */
export const actionsQuery = (api: ApiClient, school: string, placementKey: string) =>
  queryOptions({
    queryKey: ['school', school, 'actions', placementKey],
    queryFn: () => api.get<ActionsPage>(pathOf(school, placementKey)),
  });

interface Recording {
  /** After the placement's actions: empty for a new one. */
  readonly path: string;
  readonly body: { readonly key: string };
  readonly say: string;
}

/** Records an action, or that it was done; either can be undone at once. */
export function useRecordAction(placementKey: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const undo = useUndo();
  return useMutation({
    mutationFn: ({ path, body }: Recording) =>
      api.send<{ readonly key: string }>('POST', `${pathOf(school, placementKey)}${path}`, body),
    onSuccess: ({ key }, { say }) => notify({ say, undo: undo.ofCase(key) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}
