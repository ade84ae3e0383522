import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { NoticeList } from '../../shared/letters/NoticeList.tsx';
import { noticesQuery } from '../../shared/letters/noticesQuery.ts';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';

/** The notices owed in writing about one timetable, or about some suspensions that count together. */
export function OwnNotices({ keys }: { readonly keys: readonly string[] }) {
  const { key: school } = useSchool();
  const { data } = useQuery(noticesQuery(useApi(), school));
  const notices = (data?.notices ?? []).filter(({ key }) => keys.includes(key.split('|')[1] ?? ''));
  return (
    <Panel heading="Notices" anchor="notices">
      {notices.length === 0 ? (
        <EmptyState say={data ? 'No notice is owed in writing.' : 'Looking…'} />
      ) : (
        <NoticeList view={{ notices, notNeeded: [] }} />
      )}
    </Panel>
  );
}
