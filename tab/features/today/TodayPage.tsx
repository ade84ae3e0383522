import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Today } from '#api/contract.ts';
import type { Half } from '#domain/session.ts';
import { dateInWords, timeInWords } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { useDutyFilter } from '../../shared/duties/useDutyFilter.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { todayQuery } from '../../shared/todayQuery.ts';
import { useMe } from '../../shared/useMe.ts';
import { DayTools } from './DayTools.tsx';
import { Duties } from './Duties.tsx';
import { clock, halfNames, isLate, sessionNow } from './dayWords.ts';
import { dutiesInWords } from './dutyCounts.ts';
import { SessionPicker } from './SessionPicker.tsx';
import { SessionRegister } from './SessionRegister.tsx';
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

function Day({ day, asked }: { readonly day: Today; readonly asked: string | undefined }) {
  const styles = useTodayStyles();
  const [picked, setPicked] = useState<Half>();
  const session = day.sessions.find(({ half }) => half === picked) ?? sessionNow(day.sessions);
  return (
    <>
      {day.calendarSays && day.isSchoolDay ? (
        <MessageBar layout="multiline">
          <MessageBarBody>{day.calendarSays}</MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={styles.session}>
        {session && day.isSchoolDay ? (
          <>
            <SessionPicker sessions={day.sessions} shown={session.half} onPick={setPicked} />
            <div>
              <h2 className={styles.sessionHeading}>{halfNames[session.half]}</h2>
              <p className={styles.standing}>
                Asked at {clock(session.askedAt)}, to be answered by {clock(session.cutOffAt)}.{' '}
                {isLate(session) ? <span className={styles.past}>That time has passed. </span> : null}
                As it was at {timeInWords(day.updatedAt)}.
              </p>
            </div>
            {session.rows.length === 0 ? (
              <EmptyState say="No pupil is due at a provider in this session." />
            ) : (
              <SessionRegister key={session.half} asked={asked} date={day.date} session={session} mayConfirm={day.mayConfirm} />
            )}
          </>
        ) : (
          <Panel heading="No school">
            <EmptyState
              say={`${day.calendarSays ? `${day.calendarSays.replace(/\.$/, '')}. ` : ''}Nobody is asked, and no pupil is expected away.`}
            />
          </Panel>
        )}
      </div>
      <Duties duties={day.duties} />
    </>
  );
}
