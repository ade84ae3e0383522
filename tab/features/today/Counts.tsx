import { mergeClasses } from '@fluentui/react-components';
import { Status } from '../../shared/Status.tsx';
import { whereaboutsWords } from '../../shared/statusWords.tsx';
import { countIn, type TodaySession } from './dayWords.ts';
import { useTodayStyles } from './today.styles.ts';

const shown = ['unknown', 'absent', 'late', 'present'] as const;

/** The session in four figures, for one look from across the room. */
export function Counts({ session }: { readonly session: TodaySession }) {
  const styles = useTodayStyles();
  return (
    <ul className={styles.counts} aria-label="Counts">
      {shown.map((state) => {
        const count = countIn(session, state);
        return (
          <li key={state} className={mergeClasses(styles.count, state === 'unknown' && count > 0 && styles.loudCount)}>
            <span className={styles.figure}>{count}</span>
            <Status
              of={state === 'unknown' && count === 0 ? { ...whereaboutsWords.unknown, tone: 'neutral' } : whereaboutsWords[state]}
            />
          </li>
        );
      })}
    </ul>
  );
}
