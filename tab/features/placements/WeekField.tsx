import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { Where } from '#domain/placement.ts';
import { type Half, halves, type Weekday, type WeekSlot, weekdays } from '#domain/session.ts';
import { countOf } from '#domain/words.ts';
import { fieldId } from '../../shared/fieldProblems.ts';
import { type PlacementDraft, sessionsAtProvider, weekWith } from './placementDraft.ts';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'grid', gap: '8px' },
  legend: { padding: 0, marginBottom: '4px', fontWeight: tokens.fontWeightRegular },
  fills: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  table: { borderCollapse: 'collapse', maxWidth: '560px', width: '100%', tableLayout: 'fixed' },
  day: { width: '34%' },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: '4px 8px 4px 0', fontSize: tokens.fontSizeBase200 },
  cell: { padding: '3px 8px 3px 0' },
  select: { minWidth: 0, width: '100%' },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const dayNames = { Mon: 'Monday', Tue: 'Tuesday', Wed: 'Wednesday', Thu: 'Thursday', Fri: 'Friday' } as const satisfies Record<
  Weekday,
  string
>;
const places = { provider: 'Provider', school: 'School', nowhere: 'Nowhere' } as const satisfies Record<Where, string>;
const placeOf = (value: string): Where => (value === 'provider' || value === 'nowhere' ? value : 'school');

const fills = [
  { name: 'Every session', week: weekWith('provider') },
  { name: 'Mornings', week: weekWith('provider', (slot) => slot.endsWith('AM')) },
  { name: 'Afternoons', week: weekWith('provider', (slot) => slot.endsWith('PM')) },
  { name: 'None', week: weekWith('school') },
] as const;

interface WeekFieldProps {
  readonly week: PlacementDraft['week'];
  readonly problem: string | undefined;
  readonly onChange: (week: PlacementDraft['week']) => void;
}

/** For each weekday, morning and afternoon: at this provider, at school, or nowhere. */
export function WeekField({ week, problem, onChange }: WeekFieldProps) {
  const styles = useStyles();
  const cell = (day: Weekday, half: Half) => {
    const slot: WeekSlot = `${day}${half}`;
    return (
      <td key={half} className={styles.cell}>
        <Select
          className={styles.select}
          id={slot === 'MonAM' ? fieldId('week') : fieldId(`week.${slot}`)}
          aria-label={`${dayNames[day]} ${half === 'AM' ? 'morning' : 'afternoon'}`}
          value={week[slot]}
          onChange={(_event, { value }) => onChange({ ...week, [slot]: placeOf(value) })}
        >
          {(['provider', 'school', 'nowhere'] as const).map((where) => (
            <option key={where} value={where}>
              {places[where]}
            </option>
          ))}
        </Select>
      </td>
    );
  };
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>Where the pupil is each session of the week</legend>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset in the fieldset would be announced twice */}
      <div className={styles.fills} role="group" aria-label="Fill the week: sessions at the provider">
        {fills.map((fill) => (
          <Button key={fill.name} size="small" onClick={() => onChange(fill.week)}>
            {fill.name}
          </Button>
        ))}
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.day)}>
              Day
            </th>
            {halves.map((half) => (
              <th key={half} scope="col" className={styles.head}>
                {half === 'AM' ? 'Morning' : 'Afternoon'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day) => (
            <tr key={day}>
              <th scope="row" className={styles.head}>
                {dayNames[day]}
              </th>
              {halves.map((half) => cell(day, half))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.count} aria-live="polite">
        {countOf(sessionsAtProvider(week), 'session')} a week at the provider.
      </p>
      {problem ? <p className={styles.problem}>{problem}</p> : null}
    </fieldset>
  );
}
