import type { AwayPage } from '#api/contractAway.ts';
import { timetableKindNames } from '#domain/timetable.ts';
import { countOf, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAwayStyles } from './away.styles.ts';
import { timetableStageWords } from './awayWords.tsx';

type Row = AwayPage['timetables'][number];
const order: readonly Row['stage'][] = ['pastItsEnd', 'asked', 'running', 'agreed', 'ended', 'refused'];

/** Part-time timetables and flexi-schooling, what needs somebody first. */
export function TimetableList({ timetables }: Pick<AwayPage, 'timetables'>) {
  const styles = useAwayStyles();
  const { key: school } = useSchool();
  const rows = timetables.toSorted((one, other) => order.indexOf(one.stage) - order.indexOf(other.stage));
  return (
    <Panel heading="Part-time timetables and flexi-schooling" anchor="timetables">
      {rows.length === 0 ? (
        <EmptyState say="No part-time timetable and no flexi-schooling is recorded." />
      ) : (
        <RecordList<Row>
          caption="Part-time timetables and flexi-schooling"
          rows={rows}
          keyOf={({ key }) => key}
          columns={[
            {
              header: 'Pupil',
              width: '24%',
              cell: ({ key, pupilName, kind }) => (
                <>
                  <AppLink to={`/schools/${school}/timetables/${encodeURIComponent(key)}`}>{pupilName}</AppLink>
                  <span className={styles.small}>{timetableKindNames[kind]}</span>
                </>
              ),
            },
            {
              header: 'Days',
              width: '22%',
              cell: ({ startsOn, endsOn }) =>
                startsOn === null ? 'No first day yet' : `${shortDate(startsOn)}${endsOn ? ` to ${shortDate(endsOn)}` : ' on'}`,
            },
            { header: 'In school', cell: ({ sessionsInSchool }) => `${countOf(sessionsInSchool, 'session')} a week` },
            { header: 'State', cell: ({ stage }) => <Status of={timetableStageWords[stage]} /> },
          ]}
        />
      )}
    </Panel>
  );
}
