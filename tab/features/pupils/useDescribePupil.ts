import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PupilCare } from '#api/contractAttendance.ts';
import type { PupilRow } from '#api/contractRecords.ts';
import { useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { type PupilsView, pupilsQuery } from '../../shared/schoolQueries.ts';

/** Saves what whoever looks for a pupil must know; what somebody else changed since the form was opened is not overwritten. */
export function useDescribePupil(pupil: PupilRow) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (care: PupilCare) =>
      api.send<PupilsView>('POST', `/schools/${school}/pupils/${encodeURIComponent(pupil.key)}/care`, {
        ...care,
        seen: pupil.care,
      }),
    onSuccess: (pupils) => {
      queries.setQueryData(pupilsQuery(api, school).queryKey, pupils);
      void queries.invalidateQueries({ queryKey: ['school', school, 'today'] });
      notify({ say: `${pupil.name}: saved.` });
    },
  });
}
