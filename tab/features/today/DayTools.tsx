import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { DocumentArrowDown20Regular } from '@fluentui/react-icons/svg/document-arrow-down';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useLocation, useSearch } from 'wouter';
import { addDays, dayOfWeek } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { sentenceOf } from '../../shared/apiProblem.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';

/** The next weekday in a direction: nobody asks for a Saturday. */
function weekday(date: string, step: 1 | -1): string {
  const next = addDays(date, step);
  return dayOfWeek(next) > 4 ? weekday(next, step) : next;
}

/** Other days, paper, and Excel. */
export function DayTools({ date }: { readonly date: string }) {
  const api = useApi();
  const notify = useNotify();
  const { today } = useMe();
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const search = useSearch();
  const go = (to: string) => navigate(`/schools/${school}/today${to === today ? '' : `/${to}`}${search ? `?${search}` : ''}`);
  const download = (path: string, fileName: string) =>
    void api
      .download(`/schools/${school}/${path}`, fileName)
      .catch((error: unknown) => notify({ say: sentenceOf(error), intent: 'error' }));
  const earlier = weekday(date, -1);
  const later = weekday(date, 1);
  return (
    <>
      <Button icon={<ChevronLeft20Regular />} aria-label={`Earlier: ${dateInWords(earlier)}`} onClick={() => go(earlier)} />
      {date === today ? null : <Button onClick={() => go(today)}>Today</Button>}
      <Button icon={<ChevronRight20Regular />} aria-label={`Later: ${dateInWords(later)}`} onClick={() => go(later)} />
      <Button icon={<Print20Regular />} onClick={() => print()}>
        Print
      </Button>
      <Button
        icon={<DocumentArrowDown20Regular />}
        onClick={() => download(`day-sheet/${date}`, `sheet-for-the-day-${school}-${date}.docx`)}
      >
        Sheet for the day (Word)
      </Button>
      <Button icon={<ArrowDownload20Regular />} onClick={() => download(`today.csv?date=${date}`, `today-${school}-${date}.csv`)}>
        Excel
      </Button>
    </>
  );
}
