import type { TimetablePage } from '#api/contractAway.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useAwayStyles } from './away.styles.ts';

/** Which register code the sessions outside school take, and why. */
export function CodesPanel({ codes }: Pick<TimetablePage, 'codes'>) {
  const styles = useAwayStyles();
  return (
    <Panel heading="Register codes" anchor="codes">
      {codes.length === 0 ? (
        <EmptyState say="The sessions outside school are not recorded, so no code can be proposed. Change the timetable and choose them." />
      ) : (
        <ul className={styles.list}>
          {codes.map(({ slots, code, because, citation }) => (
            <li key={slots.join(' ')} className={styles.item}>
              <span className={styles.name}>{code === null ? 'No code is settled' : `Code ${code}`}</span>
              <span>{because}</span>
              <span className={styles.small}>
                {slots.map((slot) => `${slot.slice(0, 3)} ${slot.slice(3)}`).join(', ')}. {citation}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
