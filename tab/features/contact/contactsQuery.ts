import { queryOptions } from '@tanstack/react-query';
import type { ContactRound, ContactsPage } from '#api/contractContacts.ts';
import type { ApiClient } from '../../shared/apiClient.ts';
import { useRecordCase } from '../../shared/useRecordCase.ts';

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

/** Records a contact. */
export const useRecordContact = (placementKey: string) =>
  useRecordCase(`placements/${encodeURIComponent(placementKey)}/contacts`);
