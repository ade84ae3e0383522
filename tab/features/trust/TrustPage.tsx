import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { TrustToday } from '#api/contract.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { whereaboutsWords } from '../../shared/statusWords.tsx';
import { useMe } from '../../shared/useMe.ts';

const useStyles = makeStyles({
  school: { fontWeight: tokens.fontWeightSemibold },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  loud: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** How many sessions of the day have been asked about so far. */
const askedWords = ({ isSchoolDay, due }: SchoolToday): string => {
  if (!isSchoolDay) return 'No school today';
  return due === 0 ? 'Nothing asked yet today' : `${countOf(due, 'session')} asked about today`;
};

/** What the day comes to. Nothing asked is no reassurance. */
function headingOf(schools: readonly SchoolToday[]): string {
  const sum = (of: 'due' | 'unknown') => schools.reduce((all, school) => all + school[of], 0);
  if (sum('unknown') > 0) return `${countOf(sum('unknown'), 'session')} not confirmed today`;
  if (sum('due') > 0) return 'Every session asked about today is confirmed';
  return schools.some(({ isSchoolDay }) => isSchoolDay) ? 'No session has been asked about yet today' : 'No school is open today';
}

type SchoolToday = TrustToday['schools'][number];

/** Every school of the trust that the person may read, on one page. */
export function TrustPage() {
  const api = useApi();
  const { today } = useMe();
  const query = useQuery({
    queryKey: ['trust', 'today'],
    queryFn: () => api.get<TrustToday>('/trust/today'),
    refetchInterval: 60_000,
  });
  return (
    <Page title="All schools" lead={dateInWords(today)}>
      <Loaded query={query} what="the schools">
        {({ schools }) => <Schools schools={schools} />}
      </Loaded>
    </Page>
  );
}

function Schools({ schools }: { readonly schools: readonly SchoolToday[] }) {
  if (schools.length === 0)
    return <EmptyState say="You may not read any school yet. Ask the trust's AP lead to give you access to a school's site." />;
  return (
    <Panel heading={headingOf(schools)}>
      <SchoolList schools={[...schools].sort((a, b) => b.unknown - a.unknown || a.name.localeCompare(b.name))} />
    </Panel>
  );
}

function SchoolList({ schools }: { readonly schools: readonly SchoolToday[] }) {
  const styles = useStyles();
  return (
    <RecordList
      caption="Schools"
      rows={schools}
      keyOf={(school) => school.key}
      columns={[
        {
          header: 'School',
          width: '22%',
          cell: (school) => (
            <>
              <AppLink className={styles.school} to={`/schools/${school.key}/today`}>
                {school.name}
              </AppLink>
              <span className={styles.small}>{askedWords(school)}</span>
            </>
          ),
        },
        {
          header: 'Not confirmed',
          width: '14%',
          cell: (school) =>
            school.unknown > 0 ? <Status of={{ ...whereaboutsWords.unknown, words: String(school.unknown) }} /> : '0',
        },
        { header: 'Confirmed', width: '10%', cell: (school) => school.confirmed },
        { header: 'Absent', width: '9%', cell: (school) => school.absent },
        { header: 'Placements', width: '10%', cell: (school) => school.runningPlacements },
        { header: 'To approve', width: '10%', cell: (school) => school.waitingForApproval },
        {
          header: 'Reviews overdue',
          width: '12%',
          cell: (school) => <span className={school.overdueReviews > 0 ? styles.loud : undefined}>{school.overdueReviews}</span>,
        },
        {
          header: 'Lists',
          cell: (school) => (
            <span style={{ whiteSpace: 'nowrap' }}>
              <OutsideLink href={school.sharePointUrl}>SharePoint</OutsideLink>
            </span>
          ),
        },
      ]}
    />
  );
}
