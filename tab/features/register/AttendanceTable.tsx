import type { AttendanceView } from '#api/contractRegister.ts';
import { countOf, dateInWords, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useNarrow } from '../../shared/useNarrow.ts';
import { useAttendanceStyles } from './attendance.styles.ts';
import { type Column, columnsOf, type FigureRow, inColumn } from './attendanceRows.ts';
import { attendanceWords, otherSchoolWords } from './attendanceWords.tsx';

interface AttendanceTableProps {
  readonly view: AttendanceView;
  readonly caption: string;
  readonly rows: readonly FigureRow[];
}

/** Figures by pupil or provider, each leading to the weeks behind it. */
export function AttendanceTable({ view, caption, rows }: AttendanceTableProps) {
  const isNarrow = useNarrow();
  const columns = columnsOf(view);
  return (
    <RecordList
      caption={caption}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { header: 'Name', width: isNarrow ? '100%' : '24%', cell: (row) => <Named row={row} /> },
        { header: 'Attendance', width: '16%', cell: (row) => <Total row={row} view={view} /> },
        { header: 'Sessions', width: columns.length > 1 ? '24%' : '60%', cell: (row) => <Sessions row={row} /> },
        ...(columns.length > 1
          ? [
              {
                header: columns[0]?.isPart ? 'By half-term' : 'By week',
                cell: (row: FigureRow) => <Weeks row={row} columns={columns} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Named({ row }: { readonly row: FigureRow }) {
  const styles = useAttendanceStyles();
  return (
    <>
      <strong>{row.name}</strong>
      <span className={styles.small}>{row.small}</span>
      {row.alerts.map((alert) => (
        <span key={alert} className={styles.alert}>
          {alert}
        </span>
      ))}
      {row.offered && row.offered.nowhere > 0 ? (
        <span className={styles.small}>
          {row.offered.atProviders + row.offered.atSchool} of 10 sessions a week offered. {row.offered.because}
        </span>
      ) : null}
    </>
  );
}

function Total({ row, view }: { readonly row: FigureRow; readonly view: AttendanceView }) {
  const styles = useAttendanceStyles();
  const { attended, absent } = row.total.otherSchool;
  const isOnlyOther = row.total.confirmed === 0 && attended + absent > 0;
  return (
    <>
      <span className={styles.percent}>{row.total.percent === null ? '–' : `${row.total.percent}%`}</span>
      <span className={styles.standing}>
        <Status of={isOnlyOther ? otherSchoolWords : attendanceWords[row.standing]} />
      </span>
      {row.standing === 'below' ? <span className={styles.small}>Target {view.target.percent}%</span> : null}
      {isOnlyOther ? (
        <span className={styles.small}>
          {attended} of {attended + absent} attended there
        </span>
      ) : null}
    </>
  );
}

function Sessions({ row: { total } }: { readonly row: FigureRow }) {
  const styles = useAttendanceStyles();
  const { attended, absent, missing } = total.otherSchool;
  const unconfirmed = total.missing + missing;
  if (total.confirmed + total.missing === 0 && attended + absent > 0 && missing === 0) return 'None of ours';
  const parts = [
    total.confirmed === 0 ? 'None of ours confirmed' : `${total.attended} of ${total.confirmed} attended`,
    total.late > 0 && `${total.late} late`,
    total.authorised > 0 && `${total.authorised} authorised`,
    total.unauthorised > 0 && `${total.unauthorised} unauthorised`,
    total.unexplained > 0 && `${total.unexplained} without a reason yet`,
    total.notPossible > 0 && `${total.notPossible} not possible`,
  ].filter((part) => part !== false);
  return (
    <>
      {parts.join(', ')}
      {unconfirmed > 0 ? <span className={styles.missing}>{countOf(unconfirmed, 'session')} not confirmed</span> : null}
    </>
  );
}

function Weeks({ row, columns }: { readonly row: FigureRow; readonly columns: readonly Column[] }) {
  const styles = useAttendanceStyles();
  const { key: school } = useSchool();
  return (
    <ul className={styles.weekCells} aria-label={`${row.name} by week`}>
      {columns.map((column) => {
        const figures = inColumn(row, column);
        if (figures === undefined) return null;
        const { sign, told, missing } = figures;
        const when = column.isPart ? column.title : `week of ${dateInWords(column.monday)}`;
        const words = `${told}${missing > 0 ? `, ${missing} not confirmed` : ''}`;
        const to = column.isPart
          ? `/schools/${school}/register/attendance?span=halfTerm&on=${column.monday}`
          : `/schools/${school}/register/${column.monday}${row.search}`;
        return (
          <li key={column.key} className={styles.weekCell}>
            <span className={styles.weekName}>
              {column.isPart ? column.title : shortDate(column.monday).replace(/ \d{4}$/, '')}
            </span>
            <AppLink to={to} label={`${sign}, ${when}: ${words}`}>
              {sign}
            </AppLink>
            {missing > 0 ? (
              <span className={styles.weekMissing} title={`${countOf(missing, 'session')} not confirmed`}>
                ○{missing}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
