import { Button } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { Today } from '#api/contract.ts';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { whereaboutsOrder } from '#domain/whereaboutsState.ts';
import { countOf } from '#domain/words.ts';
import { usePrinting } from '../../../shared/printing.ts';
import { useMe } from '../../../shared/useMe.ts';
import { confirmOf, type Given, givenInWords, standingAnswer } from '../answer/answers.ts';
import { useAnswers } from '../answer/useAnswers.ts';
import { Counts } from '../Counts.tsx';
import { countIn, isAsked, type TodaySession } from '../dayWords.ts';
import { PaperSheet } from '../paper/PaperSheet.tsx';
import { useBoardRecord } from '../record/useBoardRecord.ts';
import { useTodayStyles } from '../today.styles.ts';
import { BoardAsking } from './BoardAsking.tsx';
import { BoardGroup } from './BoardGroup.tsx';
import { type Board, BoardContext, SavingContext } from './boardContext.ts';
import { useAsking } from './useAsking.ts';
import { useSettledGroups } from './useSettledGroups.ts';

interface SessionBoardProps {
  /** The date the page was asked for; undefined is today. */
  readonly asked: string | undefined;
  readonly day: Today;
  readonly session: TodaySession;
}

/** One session: figures, then the pupils by state, the unknown first. */
export function SessionBoard({ asked, day, session }: SessionBoardProps) {
  const styles = useTodayStyles();
  const { today } = useMe();
  const { send, saving } = useAnswers(asked);
  const recording = useBoardRecord(asked);
  const { rowsIn, moved, settle } = useSettledGroups(session.rows);
  const asking = useAsking();
  const isPrinting = usePrinting();
  const { half, cutOffAt } = session;
  const { date, updatedAt, mayConfirm, mayFollowUp } = day;
  const isPastDay = date < today;

  const answer = useCallback(
    (rows: readonly Whereabouts[], given: Given) => {
      const [first, ...others] = rows;
      if (first === undefined) return;
      const before = rows.map(standingAnswer);
      const undo = before.some((one) => one === undefined)
        ? undefined
        : confirmOf({ date, half }, rows, (row) => {
            const { note, ...stood } = standingAnswer(row) ?? { mark: 'notKnown' as const, note: '' };
            return { ...stood, note: isPastDay ? 'Undone at once' : note };
          });
      const whom = others.length === 0 ? first.pupilName : `${countOf(rows.length, 'pupil')} at ${first.providerName}`;
      send({ confirm: confirmOf({ date, half }, rows, () => given), say: `${whom}: ${givenInWords(given)}.`, undo });
    },
    [date, half, isPastDay, send],
  );
  const { mutate: record } = recording;
  const act = useCallback(
    (row: Whereabouts) =>
      record({
        sent: [
          {
            path: 'follow-ups',
            body: {
              key: crypto.randomUUID(),
              pupilKey: row.pupilKey,
              date,
              half,
              step: 'acting',
              result: 'done',
              note: '',
              nextStep: '',
            },
          },
        ],
        say: `${row.pupilName}: you are dealing with it.`,
      }),
    [date, half, record],
  );
  const { ask, openMenu } = asking;
  const board = useMemo<Board>(
    () => ({ date, asked, half, cutOffAt, isPastDay, mayConfirm, mayFollowUp, answer, act, ask, openMenu }),
    [date, asked, half, cutOffAt, isPastDay, mayConfirm, mayFollowUp, answer, act, ask, openMenu],
  );
  // On paper nobody presses, and nothing may be folded away.
  if (isPrinting) return <PaperSheet date={date} session={session} updatedAt={updatedAt} />;
  return (
    <BoardContext value={board}>
      <SavingContext value={saving}>
        {isAsked(session) ? <Counts session={session} /> : null}
        {moved > 0 ? (
          <div className={styles.sort}>
            <Button size="small" onClick={settle}>
              Sort {countOf(moved, 'answered pupil')} into {moved === 1 ? 'its group' : 'their groups'}
            </Button>
          </div>
        ) : null}
        {whereaboutsOrder.map((state) => {
          const rows = rowsIn(state);
          return rows.length === 0 ? null : <BoardGroup key={state} state={state} count={countIn(session, state)} rows={rows} />;
        })}
        <BoardAsking asking={asking} rows={session.rows} updatedAt={updatedAt} />
      </SavingContext>
    </BoardContext>
  );
}
