import type { Half } from '#domain/session.ts';
import { useApi } from '../../shared/apiClient.ts';
import { sentenceOf } from '../../shared/apiProblem.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';

/** Saves the register as a file for the school's own system: a whole week, or one session. */
export function useRegisterFile() {
  const api = useApi();
  const notify = useNotify();
  const { key: school } = useSchool();
  const save = (query: string, name: string) =>
    void api
      .download(`/schools/${school}/register.csv?${query}`, `register-${school}-${name}.csv`)
      .catch((error: unknown) => notify({ say: sentenceOf(error), intent: 'error' }));
  return {
    saveWeek: (monday: string) => save(`week=${monday}`, `week-${monday}`),
    saveSession: (date: string, half: Half) => save(`date=${date}&half=${half}`, `${date}-${half}`),
  };
}
