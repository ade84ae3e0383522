import { mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { RegisterWeekView } from '#api/contractRecords.ts';
import type { Mark } from '#domain/register.ts';
import type { WeekSlot } from '#domain/session.ts';
import { dateOf } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import { isAnswerable, kindNames, kindOf, markOfKey, type RegisterRow, signOf } from './cellWords.ts';
import { RegisterHead } from './RegisterHead.tsx';
import { useRegisterStyles } from './register.styles.ts';

export interface Place {
  readonly pupilKey: string;
  readonly slot: WeekSlot;
}

interface RegisterGridProps {
  readonly week: RegisterWeekView;
  /** The sessions shown: the whole week, or one day on a phone. */
  readonly slots: readonly WeekSlot[];
  readonly picked: Place | undefined;
  readonly onPick: (place: Place | undefined) => void;
  readonly onMark: (row: RegisterRow, slot: WeekSlot, mark: Mark) => void;
  readonly onUndo: () => void;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -100],
  End: [0, 100],
  PageUp: [-100, 0],
  PageDown: [100, 0],
};

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** The register as a native table with one tab stop: arrows move, letters answer, Enter opens, Escape leaves, Ctrl+Z undoes. */
export function RegisterGrid({ week, slots, picked, onPick, onMark, onUndo }: RegisterGridProps) {
  const styles = useRegisterStyles();
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<readonly [row: number, column: number]>([0, 0]);

  const move = (row: number, column: number) => {
    const next = [within(row, week.rows.length), within(column, slots.length)] as const;
    setStop(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next[0]}-${next[1]}"]`)?.focus();
  };
  const press = (event: KeyboardEvent, row: RegisterRow, rowIndex: number, column: number) => {
    const slot = slots[column];
    if (!slot) return;
    const step = steps[event.key];
    const mark = markOfKey[event.key.toLowerCase()];
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (isUndo) onUndo();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (step) move(rowIndex + step[0], column + step[1]);
    else if (event.key === 'Escape') onPick(undefined);
    else if (event.key === 'Enter' || event.key === ' ') onPick({ pupilKey: row.pupilKey, slot });
    else if (mark && week.mayConfirm && isAnswerable(row.cells[slot])) onMark(row, slot, mark);
    else return;
    event.preventDefault();
  };

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
      <tbody>
        {week.rows.map((row, rowIndex) => (
          <tr key={row.pupilKey}>
            <th scope="row" className={styles.name}>
              {row.pupilName}
            </th>
            {slots.map((slot, column) => {
              const cell = row.cells[slot];
              const kind = kindOf(cell);
              const isPicked = picked?.pupilKey === row.pupilKey && picked.slot === slot;
              const isStop = stop[0] === rowIndex && stop[1] === column;
              const half = slot.endsWith('AM') ? 'morning' : 'afternoon';
              return (
                <td
                  key={slot}
                  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid, see above
                  role="gridcell"
                  tabIndex={isStop ? 0 : -1}
                  data-place={`${rowIndex}-${column}`}
                  aria-selected={isPicked}
                  aria-label={`${row.pupilName}, ${dateInWords(dateOf(week.weekStartsOn, slot))}, ${half}: ${cell?.says || kindNames[kind]}`}
                  title={cell?.says || kindNames[kind]}
                  className={mergeClasses(
                    styles.cell,
                    styles[kind],
                    isAnswerable(cell) && styles.answerable,
                    isPicked && styles.picked,
                  )}
                  onFocus={() => setStop([rowIndex, column])}
                  onClick={() => onPick({ pupilKey: row.pupilKey, slot })}
                  onKeyDown={(event) => press(event, row, rowIndex, column)}
                >
                  <span aria-hidden="true">
                    {signOf[kind]}
                    {cell?.corrected ? <span className={styles.corrected}>c</span> : null}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
