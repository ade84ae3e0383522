import { arrangementNames } from '#domain/arrangement.ts';
import { sessionsAtProvider } from '#domain/checks/weekHasSessions.ts';
import type { DocumentSheet } from '#domain/documentSheet.ts';
import { placementReasonNames, type Where } from '#domain/placement.ts';
import { reviewsRules } from '#domain/policy/tables/reviewsRules.ts';
import type { WeekSlot } from '#domain/session.ts';
import { countOf, dateInWords, pounds } from '#domain/words.ts';
import { dayOf, field, line, listed, orLine, type SourceField } from './sourceField.ts';

const whereWords = { provider: 'Provider', school: 'School', nowhere: 'Not attending' } as const satisfies Record<Where, string>;
const days = { monday: 'Mon', tuesday: 'Tue', wednesday: 'Wed', thursday: 'Thu', friday: 'Fri' } as const;
const halves = { morning: 'AM', afternoon: 'PM' } as const;

const week = Object.entries(days).flatMap(([day, short]) =>
  Object.entries(halves).map(([half, ending]) => {
    const slot: WeekSlot = `${short}${ending}`;
    return field(
      `${day} ${half}`,
      `Where the pupil is on ${day.charAt(0).toUpperCase()}${day.slice(1)} ${half}`,
      ({ placement }) => (placement === undefined ? '' : whereWords[placement.week[slot]]),
    );
  }),
);

function decided({ placement }: DocumentSheet) {
  const decision = placement?.decision;
  return decision?.status === 'approved' || decision?.status === 'ended' ? decision.decided : undefined;
}

/** One placement: dates, week, objectives, cost, reviews, and what its referral says of it (DOC-1). */
export const placementFields: readonly SourceField[] = [
  field('reason', 'Why the pupil is placed', ({ placement }) => (placement ? placementReasonNames[placement.reason] : line)),
  field('arrangement', 'How the placement is arranged', ({ placement }) =>
    placement === undefined ? line : arrangementNames[placement.arrangement],
  ),
  field('start date', 'The first day', ({ placement }) => (placement ? dateInWords(placement.startsOn) : line)),
  field('end date', 'The last day', ({ placement }) => (placement ? dateInWords(placement.endsOn) : line)),
  field('sessions a week', 'How many sessions a week the pupil is at the provider', ({ placement }) =>
    placement === undefined ? line : String(sessionsAtProvider(placement.week)),
  ),
  ...week,
  {
    ...field('objectives', 'The three objectives', ({ placement }) =>
      (placement?.objectives ?? ['', '', '']).map((objective, at) => ({ number: String(at + 1), objective })),
    ),
    fields: [
      { name: 'number', meaning: '1, 2 or 3' },
      { name: 'objective', meaning: 'The objective' },
    ],
  },
  field('transport', 'How the pupil gets there and back', ({ placement }) => orLine(placement?.transport)),
  field('cost a week', 'The cost in pounds a week', ({ placement }) => (placement ? pounds(placement.costPerWeek) : line)),
  field('also at', 'Where else the pupil is in these weeks', ({ alsoAt }) =>
    alsoAt.length === 0
      ? 'Nowhere but at school'
      : alsoAt.map(({ name, address, telephone }) => listed([name, address, telephone])).join('\n'),
  ),
  field(
    'review rhythm',
    'How often the placement is reviewed',
    ({ reviewRhythm }) => reviewsRules.reviewRhythm.options[reviewRhythm],
  ),
  field('next review date', 'When the placement is reviewed next', ({ nextReviewOn }) =>
    nextReviewOn === undefined ? 'To be agreed' : dateInWords(nextReviewOn),
  ),
  field('approved by', 'Who approved the placement', (sheet) => decided(sheet)?.name ?? 'Not approved'),
  field('approved on', 'When it was approved', (sheet) => {
    const by = decided(sheet);
    return by === undefined ? 'Not approved' : dayOf(by.at);
  }),
  field('overrides', 'What a headteacher answers for in writing, until when and why', ({ overrides }) =>
    overrides.length === 0 ? 'None' : overrides.join('\n'),
  ),
  field('conditions', 'What the approval asks for, and by when', ({ conditions }) =>
    conditions.length === 0 ? 'None' : conditions.join('\n'),
  ),
  field('key stage 4', 'The pupil’s key stage 4 years, for careers and post-16', ({ pupil }) =>
    pupil !== undefined && (pupil.yearGroup === 10 || pupil.yearGroup === 11) ? `Yes, year ${pupil.yearGroup}` : 'No',
  ),
  field('weeks', 'How many weeks the placement lasts', ({ placement }) =>
    placement === undefined ? line : countOf(weeksOf(placement.startsOn, placement.endsOn), 'week'),
  ),
];

const weeksOf = (from: string, to: string): number => Math.ceil((Date.parse(to) - Date.parse(from) + 86_400_000) / 604_800_000);
