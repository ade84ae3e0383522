import { mergeClasses } from '@fluentui/react-components';
import type { LearnerPage } from '#api/contractLearner.ts';
import { halves, weekdays } from '#domain/session.ts';
import { Facts } from '../../shared/Facts.tsx';
import { useNarrow } from '../../shared/useNarrow.ts';
import { usePupilStyles } from './pupil.styles.ts';

interface OfWeek {
  readonly week: LearnerPage['week'];
}

/** Where the pupil is this week: a table, or on a narrow screen a line a day. */
export function LearnerWeek({ week }: OfWeek) {
  return useNarrow() ? <Days week={week} /> : <Table week={week} />;
}

function Days({ week }: OfWeek) {
  const lineOf = (day: string) => {
    const [morning, afternoon] = week.filter(({ slot }) => slot.startsWith(day)).map(({ place }) => place);
    return morning === afternoon ? morning : `AM ${morning}, PM ${afternoon}`;
  };
  return <Facts facts={weekdays.map((day) => [day, lineOf(day)] as const)} />;
}

function Table({ week }: OfWeek) {
  const styles = usePupilStyles();
  return (
    <table className={styles.week} aria-label="Where the pupil is this week">
      <thead>
        <tr>
          <td className={styles.weekSide} />
          {weekdays.map((day) => (
            <th key={day} scope="col" className={styles.weekHead}>
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {halves.map((half) => (
          <tr key={half}>
            <th scope="row" className={mergeClasses(styles.weekHead, styles.weekSide)}>
              {half}
            </th>
            {week
              .filter(({ slot }) => slot.endsWith(half))
              .map(({ slot, place, isAway }) => (
                <td key={slot} className={mergeClasses(styles.weekCell, isAway && styles.away)}>
                  {place}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
