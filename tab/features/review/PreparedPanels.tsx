import { mergeClasses } from '@fluentui/react-components';
import type { ReviewPage } from '#api/contractReviews.ts';
import { progressRatingNames } from '#domain/caseFile/objectiveProgress.ts';
import { reviewOutcomeNames } from '#domain/review.ts';
import { countOf, dateInWords, shortDate } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useReviewStyles } from './review.styles.ts';
import { Moods, Said } from './SaidSince.tsx';

type Prepared = ReviewPage['prepared'];

/** What the records say since the last review: nobody has to gather it. */
export function PreparedPanels({ review: { prepared, forename } }: { readonly review: ReviewPage }) {
  const styles = useReviewStyles();
  const { last, contacts, visits, wishes, moods } = prepared;
  return (
    <>
      <AttendancePanel prepared={prepared} />
      <ObjectivesPanel prepared={prepared} />
      <Panel heading="Since the last review">
        <div className={styles.fields}>
          <Said heading="The last review" none="This is the first review of the placement." rows={lastRows(last)} />
          <Said
            heading={`Contacts: ${contacts.length}`}
            none="No contact is recorded in this time."
            rows={contacts.map(({ key, on, says }) => ({ key, on, says }))}
          />
          {moods.length > 0 ? <Moods moods={moods} forename={forename} /> : null}
          {wishes.length > 0 ? <Said heading={`What ${forename} wishes`} none="" rows={wishes} /> : null}
          <Said heading={`Visits: ${visits.length}`} none="Nobody has visited in this time." rows={visits} />
        </div>
      </Panel>
      <ActionsPanel prepared={prepared} />
    </>
  );
}

const lastRows = (last: Prepared['last']) =>
  last ? [{ key: last.key, on: last.on, says: `${reviewOutcomeNames[last.outcome]}. ${last.summary}` }] : [];

/** Weeks in which the pupil was due at the provider. */
const isKnown = ({ confirmed, missing }: Prepared['weeks'][number]): boolean => confirmed + missing > 0;

function AttendancePanel({ prepared: { attendance, weeks } }: { readonly prepared: Prepared }) {
  const styles = useReviewStyles();
  const { is, percent, target, attended, confirmed, missing, late, unexplained, isMarkedElsewhere } = attendance;
  return (
    <Panel heading="Attendance at the provider">
      <p className={styles.figures}>
        <span className={styles.figure}>{percent === null ? 'No figure' : `${percent} %`}</span>
        <span>
          {attended} of {countOf(confirmed, 'confirmed session')}
          {late > 0 ? `, ${late} late` : ''}
        </span>
      </p>
      <p className={styles.say}>
        {is === 'below' ? `Below the school’s target of ${target} %.` : null}
        {is === 'reached' ? `The school’s target of ${target} % is reached.` : null}
        {is === 'tooFew' ? 'Too few sessions to compare with the target.' : null}
        {is === 'none' ? 'No session was confirmed in this time.' : null}
        {unexplained > 0 ? ` ${countOf(unexplained, 'absence')} without a reason.` : ''}
        {isMarkedElsewhere ? ' The other school marks these sessions.' : ''}
        {missing > 0 ? ` ${countOf(missing, 'session')} that nobody confirmed: they count neither way.` : ''}
      </p>
      <ol className={styles.weeks} aria-label="Sessions attended, week by week">
        {weeks.filter(isKnown).map(({ monday, attended: of, confirmed: all, missing: gap }) => (
          <li key={monday} className={mergeClasses(styles.week, of < all || gap > 0 ? styles.weekGap : undefined)}>
            <span className={styles.strong}>
              {of}/{all}
            </span>
            <span className={styles.small}>{shortDate(monday).replace(/ \d{4}$/, '')}</span>
            {gap > 0 ? <span className={styles.small}>{gap} open</span> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

const seenNames = { visit: 'visit', review: 'review', report: 'provider’s report' } as const;

function ObjectivesPanel({ prepared: { objectives } }: { readonly prepared: Prepared }) {
  const styles = useReviewStyles();
  return (
    <Panel heading="Objectives">
      <ol className={styles.list}>
        {objectives.map(({ objective, baseline, measure, seen }, at) => (
          <li key={objective} className={styles.item}>
            <span className={styles.strong}>
              {at + 1}. {objective}
            </span>
            {baseline ? <span className={styles.small}>Began: {baseline}</span> : null}
            {measure ? <span className={styles.small}>Measured by: {measure}</span> : null}
            {seen.slice(0, 3).map(({ on, seenIn, rating, words }) => (
              <span key={`${on}|${seenIn}`}>
                {progressRatingNames[rating]} ({seenNames[seenIn]}, {shortDate(on)}){words ? `: ${words}` : ''}
              </span>
            ))}
            {seen.length === 0 ? <span className={styles.small}>Nobody has recorded progress yet.</span> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function ActionsPanel({ prepared: { actions } }: { readonly prepared: Prepared }) {
  const styles = useReviewStyles();
  return (
    <Panel heading={`Agreed before: ${countOf(actions.filter(({ doneOn }) => !doneOn).length, 'open action')}`}>
      {actions.length === 0 ? <EmptyState say="Nothing was agreed that is still open." /> : null}
      <ul className={styles.short}>
        {actions.map(({ key, what, ownerName, dueOn, doneOn, isOverdue }) => (
          <li key={key} className={styles.item}>
            <span>{what}</span>
            <span className={styles.small}>
              {ownerName}, {doneOn ? `done on ${dateInWords(doneOn)}` : `by ${dateInWords(dueOn)}${isOverdue ? ': overdue' : ''}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
