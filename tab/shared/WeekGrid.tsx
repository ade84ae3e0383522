import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Half, halves, type Weekday, weekdays } from '#domain/session.ts';

const useStyles = makeStyles({
  week: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  head: {
    textAlign: 'center',
    padding: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  side: { textAlign: 'start', width: '44px' },
  cell: {
    textAlign: 'center',
    padding: '8px 2px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  away: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

export interface WeekPlace {
  readonly words: string;
  /** What is read aloud where the words are too short for that. */
  readonly spoken?: string;
  /** Away from school: drawn so that it is seen first. */
  readonly isAway: boolean;
}

interface WeekGridProps {
  readonly label?: string;
  readonly placeOf: (day: Weekday, half: Half) => WeekPlace;
}

/** A week as it stands on the wall: five days, mornings above afternoons. */
export function WeekGrid({ label, placeOf }: WeekGridProps) {
  const styles = useStyles();
  const cell = (day: Weekday, half: Half) => {
    const { words, spoken, isAway } = placeOf(day, half);
    return (
      <td key={day} className={mergeClasses(styles.cell, isAway && styles.away)} aria-label={spoken}>
        {words}
      </td>
    );
  };
  return (
    <table className={styles.week} aria-label={label}>
      <thead>
        <tr>
          <td className={styles.side} />
          {weekdays.map((day) => (
            <th key={day} scope="col" className={styles.head}>
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {halves.map((half) => (
          <tr key={half}>
            <th scope="row" className={mergeClasses(styles.head, styles.side)}>
              {half}
            </th>
            {weekdays.map((day) => cell(day, half))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
