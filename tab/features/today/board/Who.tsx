import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { yearGroupName } from '#domain/words.ts';
import { AppLink } from '../../../shared/AppLink.tsx';
import { useSchool } from '../../../shared/schoolContext.ts';
import { useBoardStyles } from './board.styles.ts';

interface WhoProps {
  readonly row: Whereabouts;
  /** Empty where it stands elsewhere. */
  readonly transport: string;
}

/** Who the pupil is, and what an adult who looks for the pupil must know. */
export function Who({ row, transport }: WhoProps) {
  const styles = useBoardStyles();
  const { key: school } = useSchool();
  return (
    <div className={styles.cell}>
      <AppLink className={styles.pupil} to={`/schools/${school}/placements/${encodeURIComponent(row.placementKey)}`}>
        {row.pupilName}
      </AppLink>
      <span className={styles.small}>{[yearGroupName(row.yearGroup), ...row.flags].join(' · ')}</span>
      {transport ? <span className={styles.small}>Transport: {transport}</span> : null}
      {row.isVulnerable ? <span className={styles.strong}>Vulnerable: ring first</span> : null}
      {row.riskFlag ? (
        <span className={styles.risk}>
          <Warning16Filled aria-hidden />
          <span>Risk: {row.riskFlag}</span>
        </span>
      ) : null}
    </div>
  );
}
