import type { Referrals } from '#api/contractReferrals.ts';
import { addDays } from '#domain/week.ts';
import { countOf, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { useReferralStyles } from './referral.styles.ts';
import { stateWords } from './referralWords.tsx';

type Row = Referrals['referrals'][number];

/** After so many days without a word a draft is pointed out. School practice, no statutory reference. */
const quietDays = 7;

interface ReferralListProps {
  readonly caption: string;
  readonly referrals: readonly Row[];
}

export function ReferralList({ caption, referrals }: ReferralListProps) {
  const styles = useReferralStyles();
  const { key: school } = useSchool();
  const { today } = useMe();
  const isQuiet = ({ state, savedAt }: Row) => state === 'draft' && londonDay(savedAt) < addDays(today, -quietDays);
  return (
    <RecordList
      caption={caption}
      rows={referrals}
      keyOf={(row) => row.key}
      columns={[
        {
          header: 'Pupil',
          width: '24%',
          cell: (row) => (
            <>
              <AppLink className={styles.strong} to={`/schools/${school}/referrals/${encodeURIComponent(row.key)}`}>
                {row.pupilName}
              </AppLink>
              <span className={styles.small}>{row.providerName}</span>
            </>
          ),
        },
        { header: 'Status', width: '20%', cell: (row) => <Status of={stateWords[row.state]} /> },
        {
          header: 'Missing',
          width: '28%',
          cell: (row) => (
            <>
              {row.warnings.map((words) => (
                <span key={words} className={styles.late}>
                  {words}{' '}
                </span>
              ))}
              {row.state === 'closed' ? row.closedReason : missingIn(row)}
            </>
          ),
        },
        {
          header: 'Begun',
          cell: (row) => (
            <>
              {shortDate(row.begunOn)}
              <span className={styles.small}>{row.begunBy}</span>
            </>
          ),
        },
        {
          header: 'Last saved',
          cell: (row) => (
            <>
              <span className={isQuiet(row) ? styles.late : undefined}>
                {shortDate(londonDay(row.savedAt))}
                {isQuiet(row) ? ', waiting' : ''}
              </span>
              <span className={styles.small}>{row.savedBy}</span>
            </>
          ),
        },
      ]}
    />
  );
}

const missingIn = ({ missing, missingIn: sections }: Row): string =>
  missing === 0
    ? 'Nothing'
    : `${countOf(missing, 'answer')} in ${countOf(sections.length, 'section')}: ${sections.slice(0, 3).join(', ')}${sections.length > 3 ? ' …' : ''}`;
