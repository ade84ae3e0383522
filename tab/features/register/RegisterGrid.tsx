import { mergeClasses } from '@fluentui/react-components';
import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RegisterWeekView } from '#api/contractRegister.ts';
import type { WeekSlot } from '#domain/session.ts';
import { dateOf } from '#domain/week.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import type { RegisterRow } from './cellWords.ts';
import { type Said, saidByKey } from './keys.ts';
import { RegisterHead } from './RegisterHead.tsx';
import { RegisterSession } from './RegisterSession.tsx';
import { useRegisterStyles } from './register.styles.ts';
import type { Place } from './registerAddress.ts';
import type { RegisterGroup } from './registerGroups.ts';

interface RegisterGridProps {
  readonly week: RegisterWeekView;
  readonly groups: readonly RegisterGroup[];
  /** The sessions shown: the whole week, or one day on a phone. */
  readonly slots: readonly WeekSlot[];
  readonly picked: Place | undefined;
  /** A link led to this pupil's row. */
  readonly pupilKey: string | undefined;
  readonly onPick: (place: Place | undefined) => void;
  readonly onSay: (row: RegisterRow, slot: WeekSlot, said: Said) => void;
  readonly onUndo: () => void;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -100],
  End: [0, 100],
  PageUp: [-1000, 0],
  PageDown: [1000, 0],
};

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Whether a session of a row under a provider's heading is at another provider. */
const isElsewhere = (row: RegisterRow, slot: WeekSlot, providerKey: string): boolean => {
  const own = row.cells[slot]?.providerKey ?? '';
  return own !== '' && own !== providerKey;
};

/** The register as a native table with one tab stop: arrows move, letters answer, Enter opens, Escape leaves, Ctrl+Z undoes. */
export function RegisterGrid({ week, groups, slots, picked, pupilKey, onPick, onSay, onUndo }: RegisterGridProps) {
  const styles = useRegisterStyles();
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<readonly [row: number, column: number]>([0, 0]);
  const lines = groups.flatMap(({ rows }) => rows);
  const stopRow = within(stop[0], lines.length);

  const focus = (row: number, column: number) =>
    table.current?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`)?.focus();
  const move = (row: number, column: number) => {
    const next = [within(row, lines.length), within(column, slots.length)] as const;
    setStop(next);
    focus(...next);
  };
  // A link that names a session leads to its cell.
  const wantedRow = lines.findIndex((row) => row.pupilKey === pupilKey);
  const wantedColumn = picked ? slots.indexOf(picked.slot) : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another session is named
  useEffect(() => {
    if (wantedRow >= 0 && !table.current?.contains(document.activeElement)) move(wantedRow, wantedColumn);
  }, [wantedRow, wantedColumn]);

  const pickedAt = picked && `${picked.pupilKey}|${picked.slot}`;
  useEffect(() => {
    if (pickedAt) table.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [pickedAt]);

  const press = (event: KeyboardEvent, row: RegisterRow, line: number, column: number) => {
    const slot = slots[column];
    if (!slot) return;
    const step = steps[event.key];
    const said = saidByKey(event.key, dateOf(week.weekStartsOn, slot));
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (isUndo) onUndo();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (step) move(line + step[0], column + step[1]);
    else if (event.key === 'Escape') onPick(undefined);
    else if (event.key === 'Enter' || event.key === ' ') onPick({ pupilKey: row.pupilKey, slot });
    else if (said) onSay(row, slot, said);
    else return;
    event.preventDefault();
  };

  let line = -1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows grid on a table; with it screen readers pass the keys on
    <table ref={table} role="grid" className={styles.table} aria-label={`Register, week of ${dateInWords(week.weekStartsOn)}`}>
      <colgroup>
        <col className={styles.nameColumn} />
        {slots.map((slot) => (
          <col key={slot} />
        ))}
      </colgroup>
      <RegisterHead week={week} slots={slots} />
      {groups.map((group) => (
        <tbody key={group.providerKey}>
          {group.name === '' ? null : (
            <tr>
              <th scope="rowgroup" colSpan={slots.length + 1} className={styles.group}>
                {group.name}
                <span className={mergeClasses(styles.groupCount, group.missing > 0 && styles.groupMissing)}>
                  {countOf(group.rows.length, 'pupil')}
                  {group.missing > 0 ? `, ${countOf(group.missing, 'session')} not confirmed` : ''}
                </span>
              </th>
            </tr>
          )}
          {group.rows.map((row) => {
            line += 1;
            const at = line;
            return (
              <tr key={row.pupilKey}>
                <th scope="row" className={mergeClasses(styles.name, row.pupilKey === pupilKey && styles.wanted)}>
                  {row.pupilName}
                </th>
                {slots.map((slot, column) => (
                  <Fragment key={slot}>
                    <RegisterSession
                      row={row}
                      slot={slot}
                      monday={week.weekStartsOn}
                      place={`${at}-${column}`}
                      isStop={stopRow === at && stop[1] === column}
                      isPicked={picked?.pupilKey === row.pupilKey && picked.slot === slot}
                      isOther={group.providerKey !== '' && isElsewhere(row, slot, group.providerKey)}
                      onFocus={() => setStop([at, column])}
                      onClick={() => onPick({ pupilKey: row.pupilKey, slot })}
                      onKeyDown={(event) => press(event, row, at, column)}
                    />
                  </Fragment>
                ))}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
