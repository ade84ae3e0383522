import { Button } from '@fluentui/react-components';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { useBoardStyles } from './board.styles.ts';
import { useBoard } from './boardContext.ts';
import { chaseInWords, followUpInWords } from './boardWords.ts';

/** Steps shown without asking; the older ones stand behind a button that counts them. */
const shownSteps = 2;

/** What happened in the session, how far the search has climbed, and what was done: newest last. */
export function Done({ row }: { readonly row: Whereabouts }) {
  const styles = useBoardStyles();
  const { date, mayFollowUp, ask } = useBoard();
  const { events, chase, followUps } = row;
  if (events.length === 0 && followUps.length === 0 && !chase) return null;
  const older = followUps.slice(0, -shownSteps);
  const newest = followUps.slice(-shownSteps);
  return (
    <>
      {events.map((event) => (
        <span key={event.key} className={styles.small}>
          {row.says.includes(event.says) ? '' : `${event.says} `}
          {mayFollowUp ? (
            <Button
              size="small"
              appearance="transparent"
              aria-label={`Take back for ${row.pupilName}: ${event.says}`}
              onClick={() => ask({ dialog: 'takeBack', row, event })}
            >
              Take back
            </Button>
          ) : null}
        </span>
      ))}
      {chase ? (
        <span className={styles.small}>
          {row.says.includes(chase.because) ? '' : `${chase.because} `}
          {chaseInWords(chase)}
        </span>
      ) : null}
      {older.length > 0 ? (
        <details className={styles.more}>
          <summary>{older.length === 1 ? '1 earlier step' : `${older.length} earlier steps`}</summary>
          <Steps steps={older} date={date} />
        </details>
      ) : null}
      {newest.length > 0 ? <Steps steps={newest} date={date} /> : null}
    </>
  );
}

function Steps({ steps, date }: { readonly steps: Whereabouts['followUps']; readonly date: string }) {
  const styles = useBoardStyles();
  return (
    <ul className={styles.history}>
      {steps.map((step) => (
        <li key={step.key} className={styles.small}>
          {followUpInWords(step, date)}
        </li>
      ))}
    </ul>
  );
}
