import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Confirm } from '#api/contract.ts';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { type Mark, markNames } from '#domain/register.ts';
import { countOf } from '#domain/words.ts';
import { givenMark } from '../../shared/givenMark.ts';
import { Counts } from './Counts.tsx';
import { countIn, isAsked, type TodaySession } from './dayWords.ts';
import { useTodayStyles } from './today.styles.ts';
import { useConfirm } from './useConfirm.ts';
import { useSettledGroups } from './useSettledGroups.ts';
import { WhereaboutsGroup } from './WhereaboutsGroup.tsx';

const ConfirmDialog = lazy(() => import('../../shared/ConfirmDialog.tsx').then((m) => ({ default: m.ConfirmDialog })));

const order = ['unknown', 'left', 'unexplained', 'absent', 'found', 'late', 'present', 'notDue', 'notAsked'] as const;

/** Taking an answer back is a further answer: the register forgets nothing. */
const before = (row: Whereabouts): Mark => givenMark(row) ?? 'notKnown';

/** When the newest answer on screen for these pupils was given; empty when there is none. A later one is not overruled unseen. */
const seenUntil = (rows: readonly Whereabouts[]): string =>
  rows.reduce((newest, { confirmed }) => (confirmed && confirmed.at > newest ? confirmed.at : newest), '');

interface SessionRegisterProps {
  /** The date the page was asked for; undefined is today. */
  readonly asked: string | undefined;
  readonly date: string;
  readonly session: TodaySession;
  readonly mayConfirm: boolean;
}

/** One session: figures, then the pupils by state, the unknown first. */
export function SessionRegister({ asked, date, session, mayConfirm }: SessionRegisterProps) {
  const styles = useTodayStyles();
  const confirm = useConfirm(asked);
  const { rowsIn, moved, settle } = useSettledGroups(session.rows);
  const [isAsking, setAsking] = useState(false);
  const unknown = session.rows.filter((row) => row.state === 'unknown');
  const send = (
    rows: readonly Whereabouts[],
    markOf: (row: Whereabouts) => Mark,
    noteOf = (row: Whereabouts) => row.note,
  ): Confirm => ({
    date,
    half: session.half,
    marks: rows.map((row) => ({ pupilKey: row.pupilKey, mark: markOf(row), note: noteOf(row) })),
    seenAt: seenUntil(rows),
  });

  const answer = (row: Whereabouts, mark: Mark, note: string) =>
    confirm.mutate({
      confirm: send(
        [row],
        () => mark,
        () => note,
      ),
      say: `${row.pupilName}: ${markNames[mark].toLowerCase()}.`,
      undo: send([row], before),
    });
  const allPresent = () => {
    confirm.mutate({
      confirm: send(unknown, () => 'present'),
      say: `${countOf(unknown.length, 'pupil')} marked present.`,
      undo: send(unknown, () => 'notKnown'),
    });
    setAsking(false);
  };

  return (
    <div className={styles.session}>
      {isAsked(session) ? <Counts session={session} /> : null}
      {moved > 0 ? (
        <div className={styles.sort}>
          <Button size="small" className={styles.screenOnly} onClick={settle}>
            Sort {countOf(moved, 'answered pupil')} into {moved === 1 ? 'its group' : 'their groups'}
          </Button>
        </div>
      ) : null}
      {order.map((state) => {
        const rows = rowsIn(state);
        return rows.length === 0 ? null : (
          <WhereaboutsGroup
            key={state}
            state={state}
            count={countIn(session, state)}
            rows={rows}
            mayConfirm={mayConfirm}
            isWorking={confirm.isPending}
            onAnswer={answer}
            onAllPresent={() => setAsking(true)}
          />
        );
      })}
      {isAsking ? (
        <Suspense>
          <ConfirmDialog
            title={`Mark ${countOf(unknown.length, 'pupil')} present?`}
            verb="Mark present"
            isWorking={confirm.isPending}
            onConfirm={allPresent}
            onCancel={() => setAsking(false)}
          >
            Only if each provider has told you so today: {unknown.map((row) => row.pupilName).join(', ')}.
          </ConfirmDialog>
        </Suspense>
      ) : null}
    </div>
  );
}
