import { CloudOff16Regular } from '@fluentui/react-icons/svg/cloud-off';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { countOf } from '#domain/words.ts';
import { Status } from '../../../shared/Status.tsx';
import { whereaboutsWords } from '../../../shared/statusWords.tsx';
import { useBoardStyles } from './board.styles.ts';
import { isLoud, toRing } from './boardWords.ts';
import { Done } from './Done.tsx';
import { Ring } from './Ring.tsx';

interface KnownProps {
  readonly row: Whereabouts;
  /** The provider's numbers stand above the row already: here only those after a call that reached nobody. */
  readonly isUnderProvider: boolean;
}

/** What is known of the pupil, who says so, since when; and what to do next where that is not enough. */
export function Known({ row, isUnderProvider }: KnownProps) {
  const styles = useBoardStyles();
  const isPressing = isLoud(row.state);
  const minutes = row.state === 'late' && row.minutesLate ? `, by ${countOf(row.minutesLate, 'minute')}` : '';
  const isNoteSaid = row.note === '' || row.says.includes(row.note);
  const isLate = row.state === 'unknown' && row.isPastCutOff;
  const isSaidAbove = isUnderProvider && row.followUps.length === 0;
  return (
    <div className={styles.cell}>
      <Status of={{ ...whereaboutsWords[row.state], words: `${whereaboutsWords[row.state].words}${minutes}` }} />
      <span className={isLate ? styles.past : styles.small}>{row.says}</span>
      {isNoteSaid ? null : <span className={styles.small}>“{row.note}”</span>}
      {row.isWaiting ? (
        <span className={styles.waiting}>
          <CloudOff16Regular aria-hidden /> Kept; not in the register yet
        </span>
      ) : null}
      {isPressing && !isSaidAbove ? <Ring telephones={toRing(row)} say="Ring next" /> : null}
      <Done row={row} />
      {row.code ? (
        <details className={styles.more}>
          <summary>Code {row.code}</summary>
          {row.codeBecause}
        </details>
      ) : null}
    </div>
  );
}
