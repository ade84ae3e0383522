import type { AwayPage } from '#api/contractAway.ts';
import { exclusionKindNames } from '#domain/suspension.ts';
import { shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { clockWords } from '../../shared/clockWords.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAwayStyles } from './away.styles.ts';

type Row = AwayPage['suspensions'][number];

/** Suspensions and permanent exclusions, those that last or miss their education first. */
export function SuspensionList({ suspensions }: Pick<AwayPage, 'suspensions'>) {
  const styles = useAwayStyles();
  const { key: school } = useSchool();
  const rows = suspensions.toSorted((one, other) => Number(one.isPast) - Number(other.isPast));
  return (
    <Panel heading="Suspensions and permanent exclusions" anchor="suspensions">
      {rows.length === 0 ? (
        <EmptyState say="No suspension is recorded." />
      ) : (
        <RecordList<Row>
          caption="Suspensions and permanent exclusions"
          rows={rows}
          keyOf={({ key }) => key}
          columns={[
            {
              header: 'Pupil',
              width: '24%',
              cell: ({ key, pupilName, kind }) => (
                <>
                  <AppLink to={`/schools/${school}/suspensions/${encodeURIComponent(key)}`}>{pupilName}</AppLink>
                  <span className={styles.small}>{exclusionKindNames[kind]}</span>
                </>
              ),
            },
            {
              header: 'Days',
              width: '22%',
              cell: ({ startsOn, endsOn }) =>
                `${startsOn ? shortDate(startsOn) : ''}${endsOn ? ` to ${shortDate(endsOn)}` : ' on'}`,
            },
            {
              header: 'Education',
              cell: ({ state, says, isPast }) => (
                <>
                  <Status of={isPast && state === 'short' ? { ...clockWords.short, words: 'Over' } : clockWords[state]} />
                  <span className={styles.small}>{says}</span>
                </>
              ),
            },
          ]}
        />
      )}
    </Panel>
  );
}
