import { Button, mergeClasses } from '@fluentui/react-components';
import type { Whereabouts } from '#api/contractAttendance.ts';
import type { Mark } from '#domain/register.ts';
import { countOf, timeInWords, yearGroupName } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { type RecordColumn, RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { whereaboutsWords } from '../../shared/statusWords.tsx';
import { Telephone } from '../../shared/Telephone.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { useTodayStyles } from './today.styles.ts';
import type { State } from './useSettledGroups.ts';

interface WhereaboutsGroupProps {
  readonly state: State;
  /** How many pupils are in this state now; rows answered a moment ago may still stand in the group. */
  readonly count: number;
  readonly rows: readonly Whereabouts[];
  readonly mayConfirm: boolean;
  readonly isWorking: boolean;
  readonly onAnswer: (row: Whereabouts, mark: Mark, note: string) => void;
  readonly onAllPresent: () => void;
}

/** The pupils in one state under a heading that counts them. Unknown is loud. */
export function WhereaboutsGroup({ state, count, rows, mayConfirm, isWorking, onAnswer, onAllPresent }: WhereaboutsGroupProps) {
  const styles = useTodayStyles();
  const { key: school } = useSchool();
  const { words } = whereaboutsWords[state];
  const isLoud = state === 'unknown' && count > 0;
  const columns: [RecordColumn<Whereabouts>, ...RecordColumn<Whereabouts>[]] = [
    { header: 'Pupil', width: '18%', cell: (row) => <PupilName row={row} school={school} /> },
    { header: 'Provider', width: '19%', cell: (row) => <Place row={row} /> },
    { header: 'Telephone', width: '15%', cell: (row) => <Telephone number={row.telephone} whom={row.providerName} /> },
    { header: 'State', width: '18%', cell: (row) => <StateOf row={row} /> },
  ];
  if (mayConfirm && state !== 'notAsked') {
    columns.push({
      header: 'Answer',
      isAction: true,
      cell: (row) => (
        <AnswerButtons
          row={row}
          isOpen={state === 'unknown'}
          isWorking={isWorking}
          onAnswer={(mark, note) => onAnswer(row, mark, note)}
        />
      ),
    });
  }
  return (
    <section className={mergeClasses(styles.group, isLoud && styles.loudGroup)} aria-labelledby={`group-${state}`}>
      <div className={styles.groupTop}>
        <h3 className={styles.groupHeading} id={`group-${state}`}>
          {words}: {count === 0 ? 'nobody' : countOf(count, 'pupil')}
        </h3>
        {isLoud && mayConfirm && count > 1 ? (
          <Button className={styles.screenOnly} disabled={isWorking} onClick={onAllPresent}>
            Mark {count === 2 ? 'both' : `all ${count}`} present…
          </Button>
        ) : null}
      </div>
      <RecordList caption={`${words}: ${countOf(count, 'pupil')}`} rows={rows} keyOf={(row) => row.pupilKey} columns={columns} />
    </section>
  );
}

function PupilName({ row, school }: { readonly row: Whereabouts; readonly school: string }) {
  const styles = useTodayStyles();
  return (
    <>
      <AppLink className={styles.pupil} to={`/schools/${school}/placements/${row.placementKey}`}>
        {row.pupilName}
      </AppLink>
      <span className={styles.small}>
        {yearGroupName(row.yearGroup)}
        {row.isVulnerable ? ' · Vulnerable: ring first' : ''}
      </span>
    </>
  );
}

function Place({ row }: { readonly row: Whereabouts }) {
  const styles = useTodayStyles();
  return (
    <>
      {row.providerName}
      <span className={styles.small}>
        {row.siteName === row.providerName ? '' : `${row.siteName}, `}
        {row.siteAddress}
      </span>
    </>
  );
}

function StateOf({ row }: { readonly row: Whereabouts }) {
  const styles = useTodayStyles();
  return (
    <>
      <Status of={whereaboutsWords[row.state]} />
      {row.confirmed ? (
        <span className={styles.small}>
          {row.askedAndNotKnown ? 'Asked, not known yet. ' : ''}
          {row.confirmed.name}, {timeInWords(row.confirmed.at)}
        </span>
      ) : null}
      {row.note ? <span className={styles.small}>“{row.note}”</span> : null}
      {row.state === 'unknown' ? <span className={styles.paperOnly}>☐ Present ☐ Late ☐ Absent</span> : null}
    </>
  );
}
