import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reconciliation } from '#api/contractRegister.ts';
import { markNames } from '#domain/register.ts';
import { halfName } from '#domain/session.ts';
import { mondayOf, slotOf } from '#domain/week.ts';
import { dateInWords, timeInWords } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { toDoNames, toDoWords } from './reconcileWords.tsx';
import { useRegisterStyles } from './register.styles.ts';
import { placeAddress } from './registerAddress.ts';

type Row = Reconciliation['differences'][number];

/** Each session in which the two registers differ, what to do with it, and the way to its cell. */
export function DifferencesPanel({ differences }: { readonly differences: readonly Row[] }) {
  const styles = useRegisterStyles();
  const { key: school } = useSchool();
  const [shown, setShown] = useState<Row['toDo'] | ''>('');
  const rows = differences.filter(({ toDo }) => shown === '' || toDo === shown);
  const present = toDoNames.filter((toDo) => differences.some((row) => row.toDo === toDo));
  return (
    <Panel
      heading="Differences"
      actions={
        <Select
          aria-label="Show"
          value={shown}
          onChange={(_event, { value }) => setShown(toDoNames.find((one) => one === value) ?? '')}
        >
          <option value="">All ({differences.length})</option>
          {present.map((toDo) => (
            <option key={toDo} value={toDo}>
              {toDoWords[toDo].words} ({differences.filter((row) => row.toDo === toDo).length})
            </option>
          ))}
        </Select>
      }
    >
      <RecordList
        caption="Sessions in which the two registers differ"
        rows={rows}
        keyOf={({ pupilKey, date, half }) => `${pupilKey}|${date}|${half}`}
        columns={[
          {
            header: 'Pupil and session',
            width: '26%',
            cell: (row) => (
              <>
                <AppLink
                  to={placeAddress(school, mondayOf(row.date), {
                    pupilKey: row.pupilKey,
                    slot: slotOf(row.date, row.half) ?? 'MonAM',
                  })}
                >
                  {row.pupilName}
                </AppLink>
                <span className={styles.small}>
                  {dateInWords(row.date)}, {halfName(row.half)}
                </span>
              </>
            ),
          },
          { header: 'Here', width: '20%', cell: (row) => <Ours row={row} /> },
          {
            header: 'School’s system',
            width: '14%',
            cell: ({ theirs }) => (
              <>
                <strong>{theirs.code || 'No code'}</strong>
                {theirs.line === null ? null : <span className={styles.small}>line {theirs.line}</span>}
              </>
            ),
          },
          {
            header: 'What to do',
            cell: (row) => (
              <>
                <Status of={toDoWords[row.toDo]} />
                <span className={styles.small}>{row.say}</span>
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Ours({ row: { ours } }: { readonly row: Row }) {
  const styles = useRegisterStyles();
  return (
    <>
      <strong>{ours.code ?? 'No code'}</strong>
      {ours.code !== null && !ours.isGiven ? ' (proposed)' : ''}
      <span className={styles.small}>
        {ours.mark === null ? 'Nobody has answered' : `${markNames[ours.mark]}, said ${ours.byName} at ${timeInWords(ours.at)}`}
      </span>
    </>
  );
}
