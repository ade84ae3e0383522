import { useQuery } from '@tanstack/react-query';
import type { NoticeView } from '#api/contractNotices.ts';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { noticePath } from '../../shared/letters/noticesQuery.ts';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { NoticeForm } from './NoticeForm.tsx';
import { StandingPanel } from './StandingPanel.tsx';

/** One notice: what it must say, how it will read, its Word file, and that it was sent. */
export function NoticePage({ noticeKey }: { readonly noticeKey: string }) {
  const api = useApi();
  const { key: school, name } = useSchool();
  const query = useQuery({
    queryKey: ['school', school, 'notice', noticeKey],
    queryFn: () => api.get<NoticeView>(noticePath(school, noticeKey)),
  });
  const notice = query.data;
  return (
    <Page
      title={notice ? `${notice.name}: ${notice.pupilName}` : 'Notice'}
      lead={notice?.providerName ? `${notice.providerName} · ${name}` : name}
    >
      <Loaded query={query} what="the notice">
        {(loaded) => (
          <>
            <StandingPanel notice={loaded} />
            {loaded.may ? <NoticeForm key={loaded.key} notice={loaded} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  );
}
