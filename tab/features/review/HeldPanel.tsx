import { Button } from '@fluentui/react-components';
import type { ReviewPage } from '#api/contractReviews.ts';
import { progressRatingNames } from '#domain/caseFile/objectiveProgress.ts';
import { reviewOutcomeNames } from '#domain/review.ts';
import { attendingNames, reviewParties, reviewPartyNames } from '#domain/reviews/reviewParties.ts';
import { countOf, dateInWords, shortDate } from '#domain/words.ts';
import { Facts } from '../../shared/Facts.tsx';
import { TakeBackRecord } from '../../shared/letters/TakeBackRecord.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useKeptKey } from '../../shared/useKeptKey.ts';
import { KeptDraft } from './KeptDraft.tsx';
import { useReviewStyles } from './review.styles.ts';
import { useRecordReview } from './reviewQuery.ts';

type Held = NonNullable<ReviewPage['held']>;
type HeldRecord = NonNullable<Held['record']>;

interface HeldPanelProps {
  readonly review: ReviewPage;
  readonly held: Held;
}

/** The review as it was recorded. */
export function HeldPanel({ review, held }: HeldPanelProps) {
  const styles = useReviewStyles();
  const { record, recorded } = held;
  return (
    <Panel
      heading={`Held on ${dateInWords(held.on)}`}
      anchor="record"
      actions={record && held.mayTakeBack ? <TakeBackRecord recordKey={record.key} says={record.says} /> : null}
    >
      <div className={styles.fields}>
        <KeptDraft reviewKey={review.key} recordKey={record?.key ?? ''} />
        <Facts
          facts={[
            ['Outcome', reviewOutcomeNames[held.outcome]],
            ['Decided', <Written key="decided" words={held.summary} />],
            ...(record ? recordFacts(record, review) : []),
            ['Recorded', `${recorded.name}, ${shortDate(londonDay(recorded.at))}`],
          ]}
        />
        {held.actions.length > 0 ? (
          <section>
            <h3 className={styles.legend}>Agreed</h3>
            <ul className={styles.short}>
              {held.actions.map(({ key, what, ownerName, dueOn }) => (
                <li key={key} className={styles.item}>
                  <span>{what}</span>
                  <span className={styles.small}>
                    {ownerName}, by {dateInWords(dueOn)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {record ? <DocumentLine review={review} held={held} /> : null}
      </div>
    </Panel>
  );
}

/** As it was typed, line by line. */
function Written({ words }: { readonly words: string }) {
  const styles = useReviewStyles();
  return <p className={styles.written}>{words || 'Nothing recorded'}</p>;
}

function recordFacts(record: HeldRecord, { prepared }: ReviewPage): (readonly [string, React.ReactNode])[] {
  const { attendance, views } = record;
  const said = (name: string, words: string) => [name, <Written key={name} words={words} />] as const;
  return [
    [
      'Heard',
      <ul key="heard" style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {reviewParties.flatMap((party) => {
          const how = record.attended[party];
          return how ? [<li key={party}>{`${reviewPartyNames[party]}: ${attendingNames[how].toLowerCase()}`}</li>] : [];
        })}
      </ul>,
    ],
    said('Present', record.people),
    said('The pupil', views.pupil),
    said('The parents', views.parent),
    said('The provider', views.provider),
    ...record.progress.map(({ objective, rating, words }) =>
      said(
        `${objective + 1}. ${prepared.objectives[objective]?.objective ?? 'Objective'}`,
        `${progressRatingNames[rating]}${words ? `. ${words}` : ''}`,
      ),
    ),
    said(
      'Attendance',
      `${attendance ? `${attendance.attended} of ${countOf(attendance.confirmed, 'confirmed session')}` : 'No figure'}${record.attendanceWords ? `. ${record.attendanceWords}` : ''}`,
    ),
    said('Safety and need', record.safetyAndNeed),
    ...(record.changes ? [said('What changes', record.changes)] : []),
    ...(record.stepsToReturn ? [said('Steps to the return', record.stepsToReturn)] : []),
    ['Next review', record.nextOn ? dateInWords(record.nextOn) : 'None planned'],
  ];
}

/** The record in Word, made anew as a version of the same file. */
function DocumentLine({ review, held: { document: file } }: HeldPanelProps) {
  const styles = useReviewStyles();
  const key = useKeptKey();
  const recording = useRecordReview({ placementKey: review.placementKey, reviewKey: review.key });
  const make = () =>
    recording.mutate(
      { path: '/document', body: { key: key.keyFor() }, say: 'The record is in your OneDrive.' },
      { onSuccess: key.done },
    );
  return (
    <div className={styles.line}>
      {file ? (
        <OutsideLink href={file.webUrl}>
          {file.fileName}, version {file.version}
        </OutsideLink>
      ) : null}
      {review.may.record ? (
        <Button className={styles.screenOnly} disabled={recording.isPending} onClick={make}>
          {recording.isPending ? 'Making…' : file ? 'Make it again' : 'Make the record in Word'}
        </Button>
      ) : null}
      {recording.error ? <span role="alert">{recording.error.message}</span> : null}
    </div>
  );
}
