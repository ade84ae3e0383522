import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import type { RegisterWeekView } from '#api/contractRegister.ts';
import { halfName, weekSlots } from '#domain/session.ts';
import { dateOf, halfOf } from '#domain/week.ts';
import { countOf, dateInWords, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import type { RegisterRow } from './cellWords.ts';
import { useRegisterStyles } from './register.styles.ts';
import { placeAddress } from './registerAddress.ts';
import { isMissing } from './registerGroups.ts';

/** Sessions that nobody has confirmed: of this week each with its pupils, of others the week; every one leads to its cell. */
export function MissingMarks({ week, rows }: { readonly week: RegisterWeekView; readonly rows: readonly RegisterRow[] }) {
  const styles = useRegisterStyles();
  const { key: school } = useSchool();
  const sessions = weekSlots
    .map((slot) => ({ slot, missing: rows.filter((row) => isMissing(row, slot)) }))
    .filter(({ missing }) => missing.length > 0);
  const count = sessions.reduce((sum, { missing }) => sum + missing.length, 0);
  if (count === 0 && week.missingInWeeks.length === 0) return null;
  return (
    <section className={styles.missingMarks} aria-label="Missing marks">
      {count > 0 ? (
        <>
          <strong className={styles.missingTop}>
            <QuestionCircle20Filled aria-hidden="true" /> {countOf(count, 'session')} not confirmed
          </strong>
          <ul className={styles.missingList}>
            {sessions.map(({ slot, missing }) => (
              <li key={slot}>
                {dateInWords(dateOf(week.weekStartsOn, slot))}, {halfName(halfOf(slot))}:{' '}
                {missing.map((row, at) => (
                  <span key={row.pupilKey}>
                    {at === 0 ? '' : ', '}
                    <AppLink to={placeAddress(school, week.weekStartsOn, { pupilKey: row.pupilKey, slot })}>
                      {row.pupilName}
                    </AppLink>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {week.missingInWeeks.length > 0 ? (
        <p className={styles.small}>
          In other weeks of this school year:{' '}
          {week.missingInWeeks.map(({ monday, sessions: missing }, at) => (
            <span key={monday}>
              {at === 0 ? '' : ', '}
              <AppLink to={`/schools/${school}/register/${monday}`}>
                {missing} in the week of {shortDate(monday)}
              </AppLink>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}
