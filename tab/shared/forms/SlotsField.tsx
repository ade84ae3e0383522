import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { halves, type WeekSlot, weekdays, weekSlots } from '#domain/session.ts';
import { countOf } from '#domain/words.ts';
import { fieldId, type ShownProblem } from '../fieldProblems.ts';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'grid', gap: '6px' },
  legend: { padding: 0, marginBottom: '4px' },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', maxWidth: '520px' },
  head: { padding: '2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  side: { textAlign: 'start', width: '48px' },
  cell: { padding: 0, textAlign: 'center' },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

const dayNames = { Mon: 'Monday', Tue: 'Tuesday', Wed: 'Wednesday', Thu: 'Thursday', Fri: 'Friday' } as const;

interface SlotsFieldProps {
  readonly label: string;
  readonly where: string;
  /** Names of sessions, by a space. */
  readonly value: string;
  readonly problem: ShownProblem;
  readonly onChange: (value: string) => void;
}

/** The whole mornings and afternoons of a week that are outside school. */
export function SlotsField({ label, where, value, problem, onChange }: SlotsFieldProps) {
  const styles = useStyles();
  const chosen = value.split(' ').filter(Boolean);
  const toggle = (slot: WeekSlot) =>
    onChange(weekSlots.filter((one) => (one === slot ? !chosen.includes(one) : chosen.includes(one))).join(' '));
  const say = problem.validationMessage?.children;
  return (
    <fieldset className={styles.set} aria-describedby={say ? `${fieldId(where)}-problem` : undefined}>
      <legend className={styles.legend}>{label}</legend>
      <table className={styles.table}>
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
              <th scope="row" className={styles.head}>
                {half}
              </th>
              {weekdays.map((day) => (
                <td key={day} className={styles.cell}>
                  <Checkbox
                    id={day === 'Mon' && half === 'AM' ? fieldId(where) : fieldId(`${where}.${day}${half}`)}
                    aria-label={`${dayNames[day]} ${half === 'AM' ? 'morning' : 'afternoon'} outside school`}
                    checked={chosen.includes(`${day}${half}`)}
                    onChange={() => toggle(`${day}${half}`)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.count} aria-live="polite">
        {countOf(weekSlots.length - chosen.length, 'session')} in school, {chosen.length} outside.
      </p>
      {say ? (
        <p className={styles.problem} id={`${fieldId(where)}-problem`}>
          {say}
        </p>
      ) : null}
    </fieldset>
  );
}
