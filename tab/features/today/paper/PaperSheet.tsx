import type { Whereabouts } from '#api/contractAttendance.ts';
import { whereaboutsOrder } from '#domain/whereaboutsState.ts';
import { countOf, timeInWords, yearGroupName } from '#domain/words.ts';
import { whereaboutsWords } from '../../../shared/statusWords.tsx';
import { followUpInWords, isLoud, toRing } from '../board/boardWords.ts';
import { placeName } from '../board/Place.tsx';
import { countIn, halfNames, type TodaySession } from '../dayWords.ts';
import { usePaperStyles } from './paper.styles.ts';

interface PaperSheetProps {
  readonly date: string;
  readonly session: TodaySession;
  readonly updatedAt: string;
}

/** The session on paper, for the day when nothing else works: everybody, where, whom to ring, and boxes for what the pen finds out. */
export function PaperSheet({ date, session, updatedAt }: PaperSheetProps) {
  const styles = usePaperStyles();
  const rows = whereaboutsOrder.flatMap((state) => session.rows.filter((row) => row.state === state));
  const counts = whereaboutsOrder
    .filter((state) => countIn(session, state) > 0)
    .map((state) => `${whereaboutsWords[state].words}: ${countIn(session, state)}`);
  return (
    <div>
      <p className={styles.lead}>
        <b>{halfNames[session.half]}.</b> {countOf(rows.length, 'pupil')}. {counts.join(', ')}. Printed as it stood at{' '}
        {timeInWords(updatedAt)}; what was answered later is not on it.
      </p>
      <table className={styles.sheet}>
        <thead>
          <tr>
            {['Pupil', 'Expected at', 'Ring, in this order', 'What is known'].map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PaperRow key={row.pupilKey} row={row} date={date} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PaperRow({ row, date }: { readonly row: Whereabouts; readonly date: string }) {
  const styles = usePaperStyles();
  const site = row.siteName === row.providerName ? '' : row.siteName;
  const isOpen = isLoud(row.state) || row.state === 'notAsked';
  return (
    <tr>
      <th scope="row">
        <b>{row.pupilName}</b>
        <Lines of={[[yearGroupName(row.yearGroup), ...row.flags].join(', '), row.riskFlag && `Risk: ${row.riskFlag}`]} />
      </th>
      <td>
        {row.expected === 'school' ? 'In school' : placeName(row)}
        {row.expected === 'school' ? null : (
          <Lines
            of={[
              site,
              row.expected === 'elsewhere' ? `Instead of ${row.providerName}` : row.siteAddress,
              row.transport && `Transport: ${row.transport}`,
            ]}
          />
        )}
      </td>
      <td>
        <Lines of={toRing(row).map(({ name, telephone }) => `${name} ${telephone}`)} />
      </td>
      <td>
        <b>{whereaboutsWords[row.state].words}</b>
        <Lines
          of={[
            row.says,
            row.isWaiting ? 'Not in the register yet.' : '',
            ...row.events.map(({ says }) => says),
            ...row.followUps.map((step) => followUpInWords(step, date)),
          ]}
        />
        {isOpen ? (
          <>
            <span className={styles.boxes}>☐ Present ☐ Late ☐ Absent ☐ Found</span>
            <span className={styles.line}>Said by, at:</span>
          </>
        ) : null}
      </td>
    </tr>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  const styles = usePaperStyles();
  return of
    .filter((text) => text !== '')
    .map((text) => (
      <span key={text} className={styles.small}>
        {text}
      </span>
    ));
}
