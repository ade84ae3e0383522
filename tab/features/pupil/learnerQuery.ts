import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { GivenBody, LearnerPage, MealsBody, RiskAssessmentBody, SaveLearnerBody } from '#api/contractLearner.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useUndo } from '../../shared/useUndo.ts';

const pathOf = (school: string, key: string) => `/schools/${school}/pupils/${encodeURIComponent(key)}`;

export const learnerQuery = (api: ApiClient, school: string, key: string) =>
  queryOptions({
    queryKey: ['school', school, 'learner', key],
    queryFn: () => api.get<LearnerPage>(pathOf(school, key)),
  });

/** Saves what is known of a learner; a colleague's change of the same comes back as a problem `changedMeanwhile`. */
export function useSaveLearner(key: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SaveLearnerBody) =>
      api.send<{ readonly alsoChanged: string }>('PUT', `${pathOf(school, key)}/information`, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}

type LearnerRecord =
  | { readonly path: 'risk-assessments'; readonly body: RiskAssessmentBody; readonly say: string }
  | { readonly path: 'given'; readonly body: GivenBody; readonly say: string }
  | { readonly path: 'meals'; readonly body: MealsBody; readonly say: string };

/** One record about a learner; it may discharge duties, so everything of the school is read anew. It can be taken back at once. */
export function useRecordLearner(key: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const undo = useUndo();
  const refresh = () => queries.invalidateQueries({ queryKey: ['school', school] });
  return useMutation({
    mutationFn: ({ path, body }: LearnerRecord) =>
      api.send<{ readonly key: string }>('POST', `${pathOf(school, key)}/${path}`, body),
    onSuccess: async (answer, { say }) => {
      // The page is as it is now before it is said.
      await refresh();
      notify({ say, undo: undo.ofCase(answer.key) });
    },
  });
}
