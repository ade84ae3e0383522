import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Today } from '#api/contract.ts';
import { roleNames } from '#domain/staff.ts';
import { shortDate } from '#domain/words.ts';
import { AppLink } from './AppLink.tsx';

export type DutyRow = Today['duties'][number];

const useStyles = makeStyles({
  duties: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '14px' },
  duty: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: '2px 8px' },
  body: { display: 'grid', gap: '2px' },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Overdue first, then by the day it is due; what has no day comes last. */
const byUrgency = (a: DutyRow, b: DutyRow): number =>
  Number(b.isOverdue) - Number(a.isOverdue) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

interface DutyLinesProps {
  readonly duties: readonly DutyRow[];
  /** Where a duty is done; nothing on the page where it is done. */
  readonly linkOf?: (duty: DutyRow) => string | undefined;
}

/** What somebody owes: what, by when, who, and why. */
export function DutyLines({ duties, linkOf }: DutyLinesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.duties}>
      {[...duties].sort(byUrgency).map((duty) => (
        <DutyLine key={`${duty.kind}|${duty.placementKey}|${duty.dueOn}|${duty.say}`} duty={duty} to={linkOf?.(duty)} />
      ))}
    </ul>
  );
}

const dueInWords = ({ dueOn, isOverdue }: DutyRow): string => {
  if (dueOn) return `${isOverdue ? 'Overdue since' : 'Due'} ${shortDate(dueOn)}`;
  return isOverdue ? 'Overdue' : '';
};

function DutyLine({ duty, to }: { readonly duty: DutyRow; readonly to: string | undefined }) {
  const styles = useStyles();
  const due = dueInWords(duty);
  const loud = duty.isOverdue ? styles.overdue : undefined;
  return (
    <li className={styles.duty}>
      <span className={loud}>{duty.isOverdue ? <Warning16Filled /> : <CalendarLtr16Regular />}</span>
      <div className={styles.body}>
        {to ? <AppLink to={to}>{duty.say}</AppLink> : <span>{duty.say}</span>}
        <span className={styles.small}>
          {due ? <span className={loud}>{due}</span> : null}
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
