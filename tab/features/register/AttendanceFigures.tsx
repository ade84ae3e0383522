import { MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { AttendanceView } from '#api/contractRegister.ts';
import { countOf } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Facts } from '../../shared/Facts.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { AttendanceTable } from './AttendanceTable.tsx';
import { useAttendanceStyles } from './attendance.styles.ts';
import { type FigureRow, providerRow, pupilRow, type SortedBy, sortNames, sortRows } from './attendanceRows.ts';
import { attendanceWords, standingSentence } from './attendanceWords.tsx';

/** The school, then its providers, then its pupils: those who need somebody first. */
export function AttendanceFigures({ view }: { readonly view: AttendanceView }) {
  const styles = useAttendanceStyles();
  const [sortedBy, setSortedBy] = useState<SortedBy>('need');
  if (view.pupils.length === 0) return <EmptyState say="No session at a provider in this stretch has been yet." />;
  const { total, standing } = view.school;
  const rows = (all: readonly FigureRow[]) => sortRows(all, sortedBy);
  return (
    <>
      <Panel heading="The school">
        <p className={styles.standingLine}>
          <Status of={attendanceWords[standing]} /> {standingSentence(total, standing, view.target)}
        </p>
        <Facts
          facts={[
            [
              'Attended',
              `${total.attended} of ${countOf(total.confirmed, 'confirmed session')}${total.late > 0 ? `, ${total.late} late` : ''}`,
            ],
            [
              'Absent',
              `${total.authorised} authorised, ${total.unauthorised} unauthorised, ${total.unexplained} without a reason yet`,
            ],
            ['Not confirmed', total.missing === 0 ? 'None' : countOf(total.missing, 'session')],
            ['Marked by other schools', otherSchoolSays(total)],
          ]}
        />
        <p className={styles.explain}>
          Sessions at providers only; those in school are in the school’s own register. A session that nobody confirmed counts
          neither way, and never as present. Per cents are rounded down. A circle with a number (○3) says how many sessions of a
          week nobody confirmed.
        </p>
      </Panel>
      <Panel heading={countOf(view.providers.length, 'provider')}>
        <AttendanceTable view={view} caption="Attendance by provider" rows={rows(view.providers.map(providerRow))} />
      </Panel>
      <Panel
        heading={countOf(view.pupils.length, 'pupil')}
        actions={
          <Select
            aria-label="Sorted by"
            value={sortedBy}
            onChange={(_event, { value }) => setSortedBy(value === 'name' || value === 'percent' ? value : 'need')}
          >
            {Object.entries(sortNames).map(([key, words]) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
          </Select>
        }
      >
        {view.pupils.some(({ alerts }) => alerts.length > 0) ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {countOf(view.pupils.filter(({ alerts }) => alerts.length > 0).length, 'pupil')} reached a threshold of the law: see
              below their names.
            </MessageBarBody>
          </MessageBar>
        ) : null}
        <AttendanceTable view={view} caption="Attendance by pupil" rows={rows(view.pupils.map(pupilRow))} />
      </Panel>
    </>
  );
}

const otherSchoolSays = ({ otherSchool: { attended, absent, missing } }: AttendanceView['school']['total']): string =>
  attended + absent + missing === 0
    ? 'None'
    : `${attended} attended, ${absent} absent, ${missing} not confirmed (dual registration, D)`;
