import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { NoticePreview, PreviewNotice } from '#api/contractNotices.ts';
import { useApi } from '../../shared/apiClient.ts';
import { noticePath } from '../../shared/letters/noticesQuery.ts';
import { useSchool } from '../../shared/schoolContext.ts';

/** Nobody reads a preview while typing. */
const pauseMs = 700;

/** How the notice reads with what is written now, worked out after each pause. The old one stays until the new one is there. */
export function useNoticePreview(noticeKey: string, written: PreviewNotice) {
  const api = useApi();
  const { key: school } = useSchool();
  const now = JSON.stringify(written);
  const [asked, setAsked] = useState(now);
  useEffect(() => {
    const waiting = setTimeout(() => setAsked(now), pauseMs);
    return () => clearTimeout(waiting);
  }, [now]);
  return useQuery({
    queryKey: ['school', school, 'notice', noticeKey, 'preview', asked],
    queryFn: () => api.send<NoticePreview>('POST', `${noticePath(school, noticeKey)}/preview`, JSON.parse(asked)),
    placeholderData: keepPreviousData,
  });
}
