import { useLocation } from 'wouter';
import type { DutyRow } from '#api/contractDuties.ts';
import { AppLink } from '../AppLink.tsx';
import { useSchool } from '../schoolContext.ts';
import { toneColours } from '../statusWords.tsx';
import { useMe } from '../useMe.ts';
import { DutyAction } from './DutyAction.tsx';
import { useDutyStyles } from './duties.styles.ts';
import { pageOf } from './dutyPlace.ts';
import { dueInWords, othersInWords, ownerInWords } from './dutyWords.ts';
import { standingWords } from './standingWords.tsx';
import { WhyDue } from './WhyDue.tsx';

interface DutyItemProps {
  readonly duty: DutyRow;
  readonly onRecord: (duty: DutyRow) => void;
}

/** One duty: what to do, why, by when, who, what it rests on, and what can be done about it here. */
export function DutyItem({ duty, onRecord }: DutyItemProps) {
  const styles = useDutyStyles();
  const { key: school } = useSchool();
  const { today } = useMe();
  const [location] = useLocation();
  const page = pageOf(duty, school);
  const { icon, tone } = standingWords[duty.standing];
  const others = othersInWords(duty);
  return (
    // A row can take the focus when the one before it has just been recorded and is gone.
    <li className={styles.duty} data-duty={duty.key} tabIndex={-1}>
      <span className={styles.icon} style={{ color: toneColours[tone] }}>
        {icon}
      </span>
      <div className={styles.body}>
        <p className={styles.say}>
          {page && page !== location ? (
            <AppLink className={styles.link} to={page}>
              {duty.say}
            </AppLink>
          ) : (
            duty.say
          )}
          {others ? <span className={styles.others}> {others}</span> : null}
        </p>
        <p className={styles.because}>{duty.because}</p>
        <p className={styles.quiet}>
          <span className={duty.standing === 'overdue' ? styles.loud : undefined}>{dueInWords(duty, today)}</span> ·{' '}
          {ownerInWords(duty)}
        </p>
        {duty.postponed ? (
          <p className={styles.quiet}>
            {duty.postponed.by.name} put it off: “{duty.postponed.reason}”
          </p>
        ) : null}
        {duty.done ? <p className={styles.quiet}>{duty.done.say}</p> : null}
        <WhyDue duty={duty} />
      </div>
      <div className={styles.action}>
        <DutyAction duty={duty} onRecord={onRecord} />
      </div>
    </li>
  );
}
