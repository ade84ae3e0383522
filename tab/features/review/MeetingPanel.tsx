import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewPage } from '#api/contractReviews.ts';
import { noticeStates } from '#domain/notices/noticeState.ts';
import { dateInWords, timeOfDay } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { CancelMeeting } from './CancelMeeting.tsx';
import { MeetingForm } from './MeetingForm.tsx';
import { useReviewStyles } from './review.styles.ts';

/** When and where it is held, who was asked, and the written invitations that an off-site direction needs. */
export function MeetingPanel({ review }: { readonly review: ReviewPage }) {
  const styles = useReviewStyles();
  const [isPlanning, setPlanning] = useState(false);
  const { meeting, may } = review;
  return (
    <Panel heading="The meeting" anchor="meeting">
      <div className={styles.fields}>
        {meeting ? <Planned meeting={meeting} /> : <EmptyState say="No meeting is planned yet." />}
        {isPlanning ? <MeetingForm review={review} onClose={() => setPlanning(false)} /> : null}
        {may.record && !isPlanning ? (
          <div className={styles.buttons}>
            <Button onClick={() => setPlanning(true)}>{meeting ? 'Move it' : 'Plan the meeting'}</Button>
            {meeting ? <CancelMeeting review={review} /> : null}
          </div>
        ) : null}
        <Invitations review={review} />
      </div>
    </Panel>
  );
}

function Planned({ meeting }: { readonly meeting: NonNullable<ReviewPage['meeting']> }) {
  const styles = useReviewStyles();
  const { day, startsAt, endsAt, place, people, webLink, joinUrl, byName } = meeting;
  return (
    <div className={styles.item}>
      <span className={styles.strong}>
        {dateInWords(day)}, {timeOfDay(startsAt)} to {timeOfDay(endsAt)}
      </span>
      {place ? <span>{place}</span> : null}
      <span>{people}</span>
      <span className={styles.line}>
        {joinUrl ? <OutsideLink href={joinUrl}>Join in Teams</OutsideLink> : null}
        {webLink ? <OutsideLink href={webLink}>Open in Outlook</OutsideLink> : null}
      </span>
      <span className={styles.small}>Planned by {byName}</span>
    </div>
  );
}

const isState = (text: string): text is keyof typeof noticeStates => Object.hasOwn(noticeStates, text);

/** NOT-2: Outlook’s invitation is none in the sense of the rule; the notice is. */
function Invitations({ review: { invitations } }: { readonly review: ReviewPage }) {
  const styles = useReviewStyles();
  const { key: school } = useSchool();
  if (invitations.length === 0) return null;
  return (
    <section>
      <h3 className={styles.legend}>Written invitations</h3>
      <ul className={styles.short}>
        {invitations.map(({ noticeKey, party, dueOn, state, because, isOverdue }) => (
          <li key={noticeKey} className={styles.item}>
            <AppLink to={`/schools/${school}/notices/${encodeURIComponent(noticeKey)}`}>
              {party === 'la' ? 'To the local authority' : 'To the parents'}
            </AppLink>
            <span>
              {isState(state) ? noticeStates[state] : state}
              {dueOn && (state === 'notPrepared' || state === 'prepared')
                ? `: ${isOverdue ? 'was due' : 'due'} by ${dateInWords(dueOn)}`
                : ''}
            </span>
            {because ? <span className={styles.small}>{because}</span> : null}
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        The placement is an off-site direction: an Outlook invitation does not stand in for these letters (NOT-2).
      </p>
    </section>
  );
}
