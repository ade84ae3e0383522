import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Today } from '#api/contract.ts';
import { roleNames } from '#domain/staff.ts';
import { shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useTodayStyles } from './today.styles.ts';

type DutyRow = Today['duties'][number];

/** Overdue first, then by the day it is due; what has no day comes last. */
const byUrgency = (a: DutyRow, b: DutyRow): number =>
  Number(b.isOverdue) - Number(a.isOverdue) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

/** `To do: 5, 2 overdue` */
export const dutiesInWords = (duties: readonly DutyRow[]): string => {
  const overdue = duties.filter((duty) => duty.isOverdue).length;
  return `To do: ${duties.length}${overdue > 0 ? `, ${overdue} overdue` : ''}`;
};

/** What somebody at the school owes: what, why, by when, and who. */
export function Duties({ duties }: { readonly duties: readonly DutyRow[] }) {
  const styles = useTodayStyles();
  return (
    <Panel heading={dutiesInWords(duties)} anchor="duties">
      {duties.length === 0 ? (
        <EmptyState say="Nothing is due. Reviews, approvals and sessions without an answer appear here." />
      ) : null}
      <ul className={styles.duties}>
        {[...duties].sort(byUrgency).map((duty) => (
          <DutyItem key={`${duty.kind}|${duty.placementKey}|${duty.dueOn}|${duty.say}`} duty={duty} />
        ))}
      </ul>
    </Panel>
  );
}

function DutyItem({ duty }: { readonly duty: DutyRow }) {
  const styles = useTodayStyles();
  const { key: school } = useSchool();
  const due = duty.dueOn
    ? `${duty.isOverdue ? 'Overdue since' : 'Due'} ${shortDate(duty.dueOn)}`
    : duty.isOverdue
      ? 'Overdue'
      : '';
  return (
    <li className={styles.duty}>
      <span className={duty.isOverdue ? styles.overdue : undefined}>
        {duty.isOverdue ? <Warning16Filled /> : <CalendarLtr16Regular />}
      </span>
      <div className={styles.dutyBody}>
        {duty.placementKey ? (
          <AppLink to={`/schools/${school}/placements/${duty.placementKey}`}>{duty.say}</AppLink>
        ) : (
          <span>{duty.say}</span>
        )}
        <span className={styles.small}>
          {due ? <span className={duty.isOverdue ? styles.overdue : undefined}>{due}</span> : null}
          {due ? ' · ' : ''}
          {roleNames[duty.owner]}
        </span>
        <span className={styles.small}>
          {duty.because}
          {duty.citation ? ` (${duty.citation})` : ''}
        </span>
      </div>
    </li>
  );
}
