import { Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { RegisterWeekView } from '#api/contractRegister.ts';
import { type Weekday, type WeekSlot, weekdays, weekSlots } from '#domain/session.ts';
import { addDays, dayOfWeek, mondayOf } from '#domain/week.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { ApiProblem, sentenceOf } from '../../shared/apiProblem.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { useNotify } from '../../shared/notices.ts';
import { Panel } from '../../shared/Panel.tsx';
import { useMe } from '../../shared/useMe.ts';
import { useNarrow } from '../../shared/useNarrow.ts';
import type { Draft } from './AnswerForm.tsx';
import { ArrangedSelect } from './ArrangedSelect.tsx';
import { ChosenCell } from './ChosenCell.tsx';
import type { RegisterRow } from './cellWords.ts';
import { refusalOf, type Said } from './keys.ts';
import { MissingMarks } from './MissingMarks.tsx';
import { RegisterGrid } from './RegisterGrid.tsx';
import { RegisterKey } from './RegisterKey.tsx';
import { useRegisterAddress } from './registerAddress.ts';
import { groupsOf } from './registerGroups.ts';
import { useMarks } from './useMarks.ts';

/** What the field of a problem is called in the API's answer, where the person can mend it in the opened session. */
const isMendable = (error: unknown): boolean =>
  error instanceof ApiProblem && error.problems.some(({ where }) => /\.(note|code|minutesLate)$/.test(where));

/** A loaded week: what is missing, the grid, the chosen session, the key. */
export function RegisterWeek({ week }: { readonly week: RegisterWeekView }) {
  const isNarrow = useNarrow();
  const notify = useNotify();
  const { today } = useMe();
  const { picked, pupilKey, pick, arranged, arrange } = useRegisterAddress();
  const [unfinished, setDraft] = useState<Draft>();
  const attempts = useRef(0);
  const setUnfinished = (draft: Draft | undefined) => {
    attempts.current += 1;
    setDraft(draft && { ...draft, attempt: attempts.current });
  };
  const [chosenDay, setDay] = useState<Weekday>();
  const { put, undo } = useMarks(week.weekStartsOn, (marking, error) => {
    if (!isMendable(error)) return;
    setUnfinished({ ...marking, problem: sentenceOf(error) });
    pick({ pupilKey: marking.pupilKey, slot: marking.slot });
  });
  const dayNow = mondayOf(today) === week.weekStartsOn ? weekdays[dayOfWeek(today)] : undefined;
  const day = chosenDay ?? weekdays.find((one) => picked?.slot.startsWith(one)) ?? dayNow ?? 'Mon';
  const slots = isNarrow ? weekSlots.filter((slot) => slot.startsWith(day)) : weekSlots;
  const groups = groupsOf(week, arranged);
  const rows = [...new Set(groups.flatMap((group) => group.rows))];
  const chosen = rows.find((row) => row.pupilKey === picked?.pupilKey);

  const send = (row: RegisterRow, slot: WeekSlot, draft: Draft) => {
    const { problem: _, attempt: __, ...said } = draft;
    const before = row.cells[slot];
    if (before) put({ ...said, pupilKey: row.pupilKey, pupilName: row.pupilName, slot, before });
    setUnfinished(undefined);
  };
  const sayByKey = (row: RegisterRow, slot: WeekSlot, said: Said) => {
    const cell = row.cells[slot];
    if (!cell) return;
    const refusal = refusalOf(cell, said, week.mayConfirm);
    if (refusal !== undefined) return notify({ say: refusal, intent: 'error' });
    if (!cell.needsNote) return send(row, slot, { ...said, note: '' });
    setUnfinished({ ...said, note: '', problem: 'Write why the answer is changed: it is of an earlier day.' });
    pick({ pupilKey: row.pupilKey, slot });
  };
  const open = (place: typeof picked) => {
    setUnfinished(undefined);
    pick(place);
  };

  if (week.rows.length === 0) return <EmptyState say="No pupil has sessions away from school in this week." />;
  const tools = (
    <>
      <ArrangedSelect week={week} arranged={arranged} onArrange={arrange} />
      {isNarrow ? (
        <Select
          aria-label="Day"
          value={day}
          onChange={(_event, { value }) => {
            open(undefined);
            setDay(weekdays.find((one) => one === value) ?? 'Mon');
          }}
        >
          {weekdays.map((one) => (
            <option key={one} value={one}>
              {dateInWords(addDays(week.weekStartsOn, weekdays.indexOf(one)))}
            </option>
          ))}
        </Select>
      ) : null}
    </>
  );
  return (
    <>
      <MissingMarks week={week} rows={rows} />
      <Panel heading={countOf(rows.length, 'pupil')} actions={tools}>
        <RegisterGrid
          week={week}
          groups={groups}
          slots={slots}
          picked={picked}
          pupilKey={pupilKey}
          onPick={open}
          onSay={sayByKey}
          onUndo={undo}
        />
        {picked && chosen ? (
          <ChosenCell
            key={`${picked.pupilKey}|${picked.slot}|${unfinished?.attempt}`}
            monday={week.weekStartsOn}
            row={chosen}
            slot={picked.slot}
            mayConfirm={week.mayConfirm}
            unfinished={unfinished}
            onSay={(draft) => send(chosen, picked.slot, draft)}
            onClose={() => open(undefined)}
          />
        ) : null}
        <RegisterKey mayConfirm={week.mayConfirm} />
      </Panel>
    </>
  );
}
