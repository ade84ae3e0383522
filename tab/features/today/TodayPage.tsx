import { Link } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Today } from '#api/contract.ts';
import { dateInWords } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { useDutyFilter } from '../../shared/duties/useDutyFilter.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { todayQuery } from '../../shared/todayQuery.ts';
import { useMe } from '../../shared/useMe.ts';
import { Day } from './Day.tsx';
import { DayTools } from './DayTools.tsx';
import { dutiesInWords } from './dutyCounts.ts';
import { useTodayStyles } from './today.styles.ts';

/** Where is every pupil now. `date` undefined is today. */
export function TodayPage({ date }: { readonly date?: string | undefined }) {
  const { key, name } = useSchool();
  const { today } = useMe();
  const query = useQuery(todayQuery(useApi(), key, date));
  const shown = date ?? today;
  return (
    <Page title={dateInWords(shown)} lead={<Lead name={name} day={query.data} />} actions={<DayTools date={shown} />}>
      <Loaded query={query} what="today">
        {(day) => <Day key={`${key}|${day.date}`} day={day} asked={date} />}
      </Loaded>
    </Page>
  );
}

/** The school, and a way to what is due, which stands below the pupils. */
function Lead({ name, day }: { readonly name: string; readonly day: Today | undefined }) {
  const styles = useTodayStyles();
  const { shown } = useDutyFilter(day?.duties ?? []);
  const go = () => document.querySelector<HTMLElement>('#duties h2')?.focus();
  return (
    <>
      {name}
      {shown.length > 0 ? (
        <span className={styles.toDuties}>
          {' · '}
          <Link as="button" inline onClick={go}>
            {dutiesInWords(shown)}
          </Link>
        </span>
      ) : null}
    </>
  );
}
