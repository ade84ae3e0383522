import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ContactRound, ContactsPage, RecordContactBody } from '#api/contractContacts.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useUndo } from '../../shared/useUndo.ts';

const placementApi = (school: string, key: string): string => `/schools/${school}/placements/${encodeURIComponent(key)}/contacts`;

/** The contacts about one placement. */
export const contactsQuery = (api: ApiClient, school: string, placementKey: string) =>
  queryOptions({
    queryKey: ['school', school, 'contacts', placementKey],
    queryFn: () => api.get<ContactsPage>(placementApi(school, placementKey)),
  });

/** With whom the school is to be in touch this week. */
export const contactRoundQuery = (api: ApiClient, school: string) =>
  queryOptions({
    queryKey: ['school', school, 'contacts'],
    queryFn: () => api.get<ContactRound>(`/schools/${school}/contacts`),
  });

/** Records a contact, with an undo; everything of the school is read anew, after a refusal too. */
export function useRecordContact(placementKey: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const undo = useUndo();
  return useMutation({
    mutationFn: (body: RecordContactBody) => api.send<{ readonly key: string }>('POST', placementApi(school, placementKey), body),
    onSuccess: ({ key }) => notify({ say: 'The contact is recorded.', undo: undo.ofCase(key) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}
