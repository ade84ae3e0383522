import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { NoticeList } from '../../shared/letters/NoticeList.tsx';
import { noticesQuery } from '../../shared/letters/noticesQuery.ts';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';

/** Notices about suspensions, part-time timetables and flexi-schooling. Those about a placement stand on its page. */
export function NoticesPage() {
  const { key: school, name } = useSchool();
  const query = useQuery(noticesQuery(useApi(), school));
  return (
    <Page title="Notices" lead={`Suspensions, part-time timetables and flexi-schooling · ${name}`}>
      <Loaded query={query} what="the notices">
        {(view) => (
          <Panel heading="Owed in writing" anchor="notices">
            {view.notices.length + view.notNeeded.length === 0 ? (
              <EmptyState say="No suspension or timetable asks for a notice. Both are kept in the school’s SharePoint site, in the lists Suspensions and Timetables. Notices about a placement stand on its own page." />
            ) : (
              <NoticeList view={view} namesPupils />
            )}
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}
