import { mergeClasses } from '@fluentui/react-components';
import type { PlacementView } from '#api/contractPlacements.ts';
import type { Where } from '#domain/placement.ts';
import { type Half, halves, type Weekday, weekdays } from '#domain/session.ts';
import { usePlacementStyles } from './placement.styles.ts';

const words = { provider: 'Provider', school: 'School', nowhere: '–' } as const satisfies Record<Where, string>;
const spoken = { provider: 'at the provider', school: 'at school', nowhere: 'nowhere' } as const satisfies Record<Where, string>;

/** The week of a placement, as it stands on the wall. */
export function WeekTable({ week }: { readonly week: PlacementView['week'] }) {
  const styles = usePlacementStyles();
  const cell = (day: Weekday, half: Half) => {
    const where = week[`${day}${half}`];
    return (
      <td
        key={day}
        className={mergeClasses(styles.weekCell, where === 'provider' ? styles.atProvider : styles.elsewhere)}
        aria-label={spoken[where]}
      >
        {words[where]}
      </td>
    );
  };
  return (
    <table className={styles.week}>
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
            {weekdays.map((day) => cell(day, half))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
