import { Button, Select } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RegisterWeekView } from '#api/contractRecords.ts';
import type { Mark } from '#domain/register.ts';
import { type Weekday, type WeekSlot, weekdays, weekSlots } from '#domain/session.ts';
import { addDays, dayOfWeek, mondayOf } from '#domain/week.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { useNarrow } from '../../shared/useNarrow.ts';
import { ChosenCell } from './ChosenCell.tsx';
import type { RegisterRow } from './cellWords.ts';
import { type Place, RegisterGrid } from './RegisterGrid.tsx';
import { RegisterKey } from './RegisterKey.tsx';
import { registerQuery } from './registerQuery.ts';
import { useMarks } from './useMarks.ts';

/** The register of one week. `monday` undefined is this week. */
export function RegisterPage({ monday }: { readonly monday?: string | undefined }) {
  const { key: school, name } = useSchool();
  const { today } = useMe();
  const [, navigate] = useLocation();
  const shown = mondayOf(monday ?? today);
  const thisWeek = mondayOf(today);
  const query = useQuery(registerQuery(useApi(), school, shown));
  const go = (to: string) => navigate(`/schools/${school}/register${to === thisWeek ? '' : `/${to}`}`);
  const actions = (
    <>
      <Button icon={<ChevronLeft20Regular />} aria-label="Week before" onClick={() => go(addDays(shown, -7))} />
      {shown === thisWeek ? null : <Button onClick={() => go(thisWeek)}>This week</Button>}
      <Button icon={<ChevronRight20Regular />} aria-label="Week after" onClick={() => go(addDays(shown, 7))} />
      <Button icon={<Print20Regular />} onClick={() => print()}>
        Print
      </Button>
    </>
  );
  return (
    <Page title="Register" lead={`${name} · Week of ${dateInWords(shown)}`} actions={actions}>
      <Loaded query={query} what="the register">
        {(week) => <Week key={`${school}|${shown}`} week={week} />}
      </Loaded>
    </Page>
  );
}

function Week({ week }: { readonly week: RegisterWeekView }) {
  const isNarrow = useNarrow();
  const { today } = useMe();
  const [picked, setPicked] = useState<Place>();
  const [day, setDay] = useState<Weekday>(mondayOf(today) === week.weekStartsOn ? (weekdays[dayOfWeek(today)] ?? 'Mon') : 'Mon');
  const { put, undo } = useMarks(week.weekStartsOn);
  const slots = isNarrow ? weekSlots.filter((slot) => slot.startsWith(day)) : weekSlots;
  const mark = (row: RegisterRow, slot: WeekSlot, given: Mark, note = '') =>
    put({ pupilKey: row.pupilKey, pupilName: row.pupilName, slot, mark: given, note, before: row.cells[slot]?.mark ?? null });
  const chosen = week.rows.find((row) => row.pupilKey === picked?.pupilKey);

  if (week.rows.length === 0) return <EmptyState say="No pupil has sessions away from school in this week." />;
  const dayChoice = isNarrow ? (
    <Select aria-label="Day" value={day} onChange={(_event, { value }) => setDay(weekdays.find((one) => one === value) ?? 'Mon')}>
      {weekdays.map((one) => (
        <option key={one} value={one}>
          {dateInWords(addDays(week.weekStartsOn, weekdays.indexOf(one)))}
        </option>
      ))}
    </Select>
  ) : null;
  return (
    <Panel heading={countOf(week.rows.length, 'pupil')} actions={dayChoice}>
      <RegisterGrid week={week} slots={slots} picked={picked} onPick={setPicked} onMark={mark} onUndo={undo} />
      {picked && chosen ? (
        <ChosenCell
          key={`${picked.pupilKey}|${picked.slot}`}
          monday={week.weekStartsOn}
          row={chosen}
          slot={picked.slot}
          mayConfirm={week.mayConfirm}
          onMark={(given, note) => mark(chosen, picked.slot, given, note)}
          onClose={() => setPicked(undefined)}
        />
      ) : null}
      <RegisterKey mayConfirm={week.mayConfirm} />
    </Panel>
  );
}
