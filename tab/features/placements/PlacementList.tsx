import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlacementRow } from '#api/contractPlacements.ts';
import { placementReasonNames } from '#domain/placement.ts';
import { countOf, shortDate, yearGroupName } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { stageWords } from '../../shared/statusWords.tsx';
import { useMe } from '../../shared/useMe.ts';

const useStyles = makeStyles({
  pupil: { fontWeight: tokens.fontWeightSemibold },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  flag: { display: 'block', color: tokens.colorStatusDangerForeground1 },
  whole: { whiteSpace: 'nowrap' },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What needs somebody stands first. */
const order: readonly PlacementRow['stage'][] = [
  'pastItsEnd',
  'sentBack',
  'proposed',
  'running',
  'approved',
  'ended',
  'withdrawn',
];

export function PlacementList({ placements }: { readonly placements: readonly PlacementRow[] }) {
  const styles = useStyles();
  const { key: school } = useSchool();
  const { today } = useMe();
  const rows = [...placements].sort(
    (a, b) =>
      order.indexOf(a.stage) - order.indexOf(b.stage) ||
      a.startsOn.localeCompare(b.startsOn) ||
      a.pupilName.localeCompare(b.pupilName),
  );
  return (
    <RecordList
      caption="Placements"
      rows={rows}
      keyOf={(row) => row.key}
      columns={[
        {
          header: 'Pupil',
          width: '20%',
          cell: (row) => (
            <>
              <AppLink className={styles.pupil} to={`/schools/${school}/placements/${encodeURIComponent(row.key)}`}>
                {row.pupilName}
              </AppLink>
              <span className={styles.small}>{yearGroupName(row.yearGroup)}</span>
            </>
          ),
        },
        {
          header: 'Provider',
          width: '26%',
          cell: (row) => (
            <>
              {row.providerName}
              <span className={styles.small}>{placementReasonNames[row.reason]}</span>
            </>
          ),
        },
        {
          header: 'Status',
          width: '20%',
          cell: (row) => (
            <>
              <Status of={stageWords[row.stage]} />
              {row.flags.map((flag) => (
                <span key={flag} className={styles.flag}>
                  {flag}
                </span>
              ))}
              {row.visits?.isMissing ? <span className={styles.flag}>Visit missing</span> : null}
              {row.visits ? (
                <span className={styles.small}>
                  {row.visits.lastOn ? `Last visit ${shortDate(row.visits.lastOn)}` : 'Not visited yet'}
                </span>
              ) : null}
            </>
          ),
        },
        {
          header: 'Dates',
          width: '20%',
          cell: (row) => (
            <>
              <span className={styles.whole}>{shortDate(row.startsOn)} to</span>{' '}
              <span className={styles.whole}>{shortDate(row.endsOn)}</span>
              <span className={styles.small}>{countOf(row.sessionsPerWeek, 'session')} a week</span>
            </>
          ),
        },
        {
          header: 'Next review',
          cell: (row) =>
            row.nextReviewOn ? (
              <span className={row.nextReviewOn < today ? styles.late : undefined}>
                {shortDate(row.nextReviewOn)}
                {row.nextReviewOn < today ? ', overdue' : ''}
              </span>
            ) : (
              'None planned'
            ),
        },
      ]}
    />
  );
}
