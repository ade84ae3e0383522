import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { halfName, type WeekSlot } from '#domain/session.ts';
import { dateOf, halfOf } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import { codeSign, detailOf, isPressing, kindNames, kindOf, type RegisterRow, signOf } from './cellWords.ts';
import { useRegisterStyles } from './register.styles.ts';

interface RegisterSessionProps {
  readonly row: RegisterRow;
  readonly slot: WeekSlot;
  readonly monday: string;
  readonly place: string;
  readonly isStop: boolean;
  readonly isPicked: boolean;
  /** Under a provider's heading: this session is at another place. */
  readonly isOther: boolean;
  readonly onFocus: () => void;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A cell of the register: the answer's sign, the code, and what must be seen at once. Its label says all of it in words. */
export function RegisterSession({ row, slot, monday, place, isStop, isPicked, isOther, ...events }: RegisterSessionProps) {
  const styles = useRegisterStyles();
  const cell = row.cells[slot];
  const kind = kindOf(cell);
  const says = cell?.says || kindNames[kind];
  const detail = cell ? detailOf(cell) : '';
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid, see RegisterGrid
      role="gridcell"
      tabIndex={isStop ? 0 : -1}
      data-place={place}
      aria-selected={isPicked}
      aria-label={`${row.pupilName}, ${dateInWords(dateOf(monday, slot))}, ${halfName(halfOf(slot))}: ${says}`}
      title={says}
      className={mergeClasses(
        styles.cell,
        styles[kind],
        cell?.takes !== 'nothing' && styles.answerable,
        isOther && styles.otherPlace,
        isPicked && styles.picked,
      )}
      {...events}
    >
      <span aria-hidden="true" className={styles.sign} data-sign={signOf[kind]}>
        {signOf[kind]}
        {cell?.corrected ? <span className={styles.corrected}>c</span> : null}
        {cell && codeSign(cell) !== '' ? (
          <span className={mergeClasses(styles.code, cell.codeIs === 'given' && styles.codeGiven)}>{codeSign(cell)}</span>
        ) : null}
      </span>
      {detail === '' ? null : (
        <span aria-hidden="true" className={mergeClasses(styles.detail, cell && isPressing(cell) && styles.pressing)}>
          {detail}
        </span>
      )}
    </td>
  );
}
