import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReviewPage } from '#api/contractReviews.ts';
import { reviewPartyNames } from '#domain/reviews/reviewParties.ts';
import { uninvited } from '#domain/reviews/reviewSays.ts';
import { countOf, dateInWords, listInWords, lowerFirst, shortDate } from '#domain/words.ts';
import { useMe } from '../../shared/useMe.ts';
import { useReviewStyles } from './review.styles.ts';

/** What must be seen first: by when it is due, what it is to be, and what was wrong with how it was called. */
export function StandingPanel({ review }: { readonly review: ReviewPage }) {
  const styles = useReviewStyles();
  const { today } = useMe();
  const { held, formal, requests, dueOn, isPaused } = review;
  if (held) return <HowItWasCalled held={held} />;
  const isOverdue = dueOn < today;
  return (
    <div className={styles.column}>
      <MessageBar intent={isOverdue ? 'error' : 'info'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{isOverdue ? 'Overdue' : 'Due'}</MessageBarTitle>
          {isOverdue ? 'since' : 'by'} {dateInWords(dueOn)}.{' '}
          {isPaused ? 'The placement is paused: the pupil is expected at school.' : ''}
        </MessageBarBody>
      </MessageBar>
      {formal.isFormal ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>This is a formal review.</MessageBarTitle>
            {formal.owed
              .map(
                ({ askedOn, dueOn: by }) =>
                  `The review on ${dateInWords(askedOn)} found the progress unsatisfactory${by ? `; it is due by ${dateInWords(by)}` : ''}.`,
              )
              .join(' ')}{' '}
            The headteacher takes part. {formal.mayEnd.because}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {requests.map(({ key, on, name, say }) => (
        <MessageBar key={key} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Asked for in writing</MessageBarTitle>
            by {name} on {shortDate(on)}. {say}
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}

/** A review that nobody was invited to is recorded all the same, and says so loudly. */
function HowItWasCalled({ held }: { readonly held: NonNullable<ReviewPage['held']> }) {
  const { record } = held;
  if (!record)
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>This review was recorded in one summary; there is no whole record of it.</MessageBarBody>
      </MessageBar>
    );
  const missing = uninvited(record.attended);
  const problems = [
    ...record.notInvited,
    ...(missing.length === 0
      ? []
      : [
          `Not invited: ${listInWords(missing.map((party) => lowerFirst(reviewPartyNames[party])))}. A review hears pupil, parents and provider (REV-1).`,
        ]),
  ];
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Held without {countOf(problems.length, 'thing')} that it should have had</MessageBarTitle>
        <ul>
          {problems.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
