import { mergeClasses } from '@fluentui/react-components';
import { whereaboutsOrder } from '#domain/whereaboutsState.ts';
import { Status } from '../../shared/Status.tsx';
import { whereaboutsWords } from '../../shared/statusWords.tsx';
import { isLoud, type State } from './board/boardWords.ts';
import { countIn, type TodaySession } from './dayWords.ts';
import { useTodayStyles } from './today.styles.ts';

/** Shown even when nobody is in them: that nobody is missing is news, and so is that nobody is there. */
const always: readonly State[] = ['unknown', 'present'];

/** The session in figures, for one look from across the room; each leads to its pupils. Together they are everybody. */
export function Counts({ session }: { readonly session: TodaySession }) {
  const styles = useTodayStyles();
  return (
    <ul className={styles.counts} aria-label="Counts">
      {whereaboutsOrder.map((state) => {
        const count = countIn(session, state);
        if (count === 0 && !always.includes(state)) return null;
        const isPressing = isLoud(state) && count > 0;
        const words = whereaboutsWords[state];
        return (
          <li key={state}>
            <button
              type="button"
              className={mergeClasses(styles.count, isPressing && styles.loudCount)}
              onClick={() => document.getElementById(`group-${state}`)?.focus()}
            >
              <span className={styles.figure}>{count}</span>{' '}
              <Status of={isPressing || !isLoud(state) ? words : { ...words, tone: 'neutral' }} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
