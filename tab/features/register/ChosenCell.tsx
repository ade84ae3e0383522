import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { RegisterCell } from '#api/contractRegister.ts';
import { halfName, type WeekSlot } from '#domain/session.ts';
import { dateOf, halfOf } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import { AnswerForm, type Draft } from './AnswerForm.tsx';
import { CellHistory } from './CellHistory.tsx';
import { kindNames, kindOf, type RegisterRow } from './cellWords.ts';
import { useChosenStyles } from './chosen.styles.ts';
import { useRegisterStyles } from './register.styles.ts';
import { useRegisterFile } from './useRegisterFile.ts';

interface ChosenCellProps {
  readonly monday: string;
  readonly row: RegisterRow;
  readonly slot: WeekSlot;
  readonly mayConfirm: boolean;
  /** An answer that could not be kept as it was, with the reason: to be mended here. */
  readonly unfinished: Draft | undefined;
  readonly onSay: (draft: Draft) => void;
  readonly onClose: () => void;
}

const codeHeading = { given: 'given', proposed: 'proposed', undecided: 'not decided', none: '' } as const;

/** One session of one pupil: what is recorded, by whom, its code and why, and the way to answer or correct it. */
export function ChosenCell({ monday, row, slot, mayConfirm, unfinished, onSay, onClose }: ChosenCellProps) {
  const styles = useRegisterStyles();
  const panelStyles = useChosenStyles();
  const { saveSession } = useRegisterFile();
  const cell = row.cells[slot];
  const date = dateOf(monday, slot);
  return (
    <section className={panelStyles.chosen} aria-label="Chosen session">
      <div className={panelStyles.chosenTop}>
        <div>
          <strong>{row.pupilName}</strong>, {dateInWords(date)}, {halfName(halfOf(slot))}
          <span className={styles.small}>{whatSays(cell)}</span>
        </div>
        <div className={panelStyles.topButtons}>
          <Button
            appearance="subtle"
            icon={<ArrowDownload20Regular />}
            aria-label="This session of all pupils, for Excel"
            title="This session of all pupils, for Excel"
            onClick={() => saveSession(date, halfOf(slot))}
          />
          <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Close" onClick={onClose} />
        </div>
      </div>
      {cell && (cell.codeIs !== 'none' || cell.codeBecause !== '') ? (
        <p className={styles.because}>
          {cell.codeIs === 'none' ? null : (
            <strong>
              Code {cell.code ?? 'open'}, {codeHeading[cell.codeIs]}.{' '}
            </strong>
          )}
          {withoutCode(cell)} <span className={styles.small}>{cell.codeSource}</span>
        </p>
      ) : null}
      {cell ? <CellHistory cell={cell} /> : null}
      {cell && mayConfirm && cell.takes !== 'nothing' ? (
        <AnswerForm date={date} cell={cell} unfinished={unfinished} onSay={onSay} />
      ) : null}
    </section>
  );
}

/** The sentence without the date, which stands above it, and without the code, which stands below. */
const whatSays = (cell: RegisterCell | undefined): string =>
  cell?.says
    .replace(/^[^:]*: /, '')
    .replace(/ Code \S+, (given|proposed)\.| No code yet\./, '')
    .replace(/^./, (letter) => letter.toUpperCase()) || kindNames[kindOf(cell)];

/** The adviser's sentence begins with its code, which the heading says. */
const withoutCode = ({ code, codeBecause }: RegisterCell): string =>
  (code !== null && codeBecause.startsWith(`${code}: `) ? codeBecause.slice(code.length + 2) : codeBecause).replace(
    /^./,
    (letter) => letter.toUpperCase(),
  );
