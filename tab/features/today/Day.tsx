import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Today } from '#api/contract.ts';
import type { Half } from '#domain/session.ts';
import { timeInWords } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loading } from '../../shared/Loading.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { usePrinting } from '../../shared/printing.ts';
import { SessionBoard } from './board/SessionBoard.tsx';
import { clock, halfNames, isLate, sessionNow } from './dayWords.ts';
import { OfflineNotice } from './OfflineNotice.tsx';
import { SessionPicker } from './SessionPicker.tsx';
import { useTodayStyles } from './today.styles.ts';
import { WhyNotOffered } from './WhyNotOffered.tsx';

// Below the pupils: it may come a moment later.
const LinksPanel = lazy(() => import('./links/LinksPanel.tsx').then((m) => ({ default: m.LinksPanel })));
const ClockPanel = lazy(() => import('./ClockPanel.tsx').then((m) => ({ default: m.ClockPanel })));
const Duties = lazy(() => import('./Duties.tsx').then((m) => ({ default: m.Duties })));

/** The day: one of its sessions, then what is due. */
export function Day({ day, asked }: { readonly day: Today; readonly asked: string | undefined }) {
  const styles = useTodayStyles();
  const isPrinting = usePrinting();
  const [picked, setPicked] = useState<Half>();
  const session = day.sessions.find(({ half }) => half === picked) ?? sessionNow(day.sessions);
  // A closure that came after the session was asked about makes no child vanish.
  const hasBoard = day.isSchoolDay || day.sessions.some(({ rows }) => rows.length > 0);
  return (
    <>
      <OfflineNotice day={day} />
      {day.calendarSays && hasBoard ? (
        <MessageBar layout="multiline">
          <MessageBarBody>{day.calendarSays}</MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={styles.session}>
        {session && hasBoard ? (
          <>
            <SessionPicker sessions={day.sessions} shown={session.half} onPick={setPicked} />
            <div className={styles.screenOnly}>
              <h2 className={styles.sessionHeading}>{halfNames[session.half]}</h2>
              <p className={styles.standing}>
                Asked at {clock(session.askedAt)}, to be answered by {clock(session.cutOffAt)}.{' '}
                {isLate(session) ? <span className={styles.past}>That time has passed. </span> : null}
                As it was at {timeInWords(day.updatedAt)}.
              </p>
              <WhyNotOffered mayConfirm={day.mayConfirm} mayFollowUp={day.mayFollowUp} />
            </div>
            {session.rows.length === 0 ? (
              <EmptyState say="No pupil is due at a provider in this session." />
            ) : (
              <SessionBoard key={session.half} asked={asked} day={day} session={session} />
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
      {isPrinting ? null : (
        <>
          <Suspense>
            <ClockPanel />
          </Suspense>
          {session && hasBoard ? (
            <Suspense>
              <LinksPanel date={day.date} half={session.half} />
            </Suspense>
          ) : null}
          <Suspense fallback={<Loading what="what is due" />}>
            <Duties duties={day.duties} />
          </Suspense>
        </>
      )}
    </>
  );
}
