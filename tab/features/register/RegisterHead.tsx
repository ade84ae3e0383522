import { mergeClasses } from '@fluentui/react-components';
import type { RegisterWeekView } from '#api/contractRegister.ts';
import { type Weekday, type WeekSlot, weekdays } from '#domain/session.ts';
import { shortDate } from '#domain/words.ts';
import { useMe } from '../../shared/useMe.ts';
import { useRegisterStyles } from './register.styles.ts';

/** Days above their sessions; a day without school says why. */
export function RegisterHead({ week, slots }: { readonly week: RegisterWeekView; readonly slots: readonly WeekSlot[] }) {
  const styles = useRegisterStyles();
  const { today } = useMe();
  const shown = weekdays.filter((day) => slots.some((slot) => slot.startsWith(day)));
  const dayOf = (day: Weekday) => week.days[weekdays.indexOf(day)];
  return (
    <thead>
      <tr>
        <td rowSpan={2} className={styles.head} />
        {shown.map((day) => {
          const facts = dayOf(day);
          return (
            <th
              key={day}
              scope="colgroup"
              colSpan={2}
              className={mergeClasses(styles.head, facts?.date === today && styles.today)}
            >
              {day} {facts ? shortDate(facts.date).split(' ').slice(0, 2).join(' ') : ''}
              {facts && !facts.isSchoolDay ? <span className={styles.why}>{facts.why}</span> : null}
            </th>
          );
        })}
      </tr>
      <tr>
        {slots.map((slot) => (
          <th key={slot} scope="col" className={styles.head}>
            {slot.slice(3)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
