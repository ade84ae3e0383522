import type { TimetablePage } from '#api/contractAway.ts';
import type { WeekSlot } from '#domain/session.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { Facts } from '../../shared/Facts.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { WeekGrid } from '../../shared/WeekGrid.tsx';
import { useAwayStyles } from './away.styles.ts';
import { timetableStageWords } from './awayWords.tsx';

const dayOr = (day: string | null, none: string): string => (day === null ? none : dateInWords(day));

/** What is known of a timetable: how it stands, its days, its week, its words. */
export function TimetableFacts({ view }: { readonly view: TimetablePage }) {
  const styles = useAwayStyles();
  const { key: school } = useSchool();
  const { kind, words, decision } = view;
  const isPartTime = kind === 'partTime';
  const away = isPartTime ? 'not in school' : 'at home';
  const facts: (readonly [string, string])[] = [
    [isPartTime ? 'Proposed on' : 'Asked for on', dateInWords(words.requestedOn)],
    [
      'Decision',
      decision === null
        ? 'Not decided'
        : `${decision.agreed ? 'Agreed' : 'Refused'} by ${decision.byName} on ${dateInWords(decision.on)}`,
    ],
    ['First day', dayOr(words.startsOn, 'Not recorded')],
    [isPartTime ? 'Full time again by' : 'Last day', dayOr(words.endsOn, isPartTime ? 'Not recorded' : 'None')],
    ...(view.returnedOn === null ? [] : [['Full time since', dateInWords(view.returnedOn)] as const]),
    ['In school', `${countOf(view.sessionsInSchool, 'session')} a week`],
    ['Reason', words.reason || 'Not recorded'],
    ...(words.needs === '' ? [] : [['Needs', words.needs] as const]),
    ...(words.ambition === '' ? [] : [['The way back', words.ambition] as const]),
    ...(isPartTime
      ? []
      : [
          ['Education at home', words.homeEducation || 'Not recorded'] as const,
          ['The school provides', words.schoolProvision || 'Not recorded'] as const,
        ]),
  ];
  return (
    <Panel heading={<Status of={timetableStageWords[view.stage]} />} anchor="standing">
      <Facts
        facts={[
          [
            'Pupil',
            <AppLink key="pupil" to={`/schools/${school}/pupils/${encodeURIComponent(view.pupilKey)}`}>
              {view.pupilName}
            </AppLink>,
          ],
          ...facts,
        ]}
      />
      {words.awaySlots.length === 0 ? null : (
        <div className={styles.week}>
          <WeekGrid
            label={isPartTime ? 'Sessions outside school' : 'Sessions at home'}
            placeOf={(day, half) => {
              const slot: WeekSlot = `${day}${half}`;
              const isAway = words.awaySlots.includes(slot);
              // Short, so that a phone breaks no word.
              return { words: isAway ? 'Out' : 'In', spoken: isAway ? away : 'in school', isAway };
            }}
          />
        </div>
      )}
    </Panel>
  );
}
