import type { SamplePlacement } from '../datedPlacement.ts';
import { holderOf, type Role } from '../people.ts';
import type { SampleReview } from '../reviews.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays, type DateText, schoolDayUpTo, workingDayUpTo } from '../schoolDays.ts';
import { type BeforeStart, beforeStart } from './beforeStart.ts';
import { isLeftOut, lateBy } from './gaps.ts';
import { reviewRecords } from './reviewRecords.ts';
import type { SampleRecord } from './sampleRecord.ts';
import { seriesRecords } from './seriesRecords.ts';

/** What was recorded about a school's placements until yesterday: nearly everything, some of it late. */
export const placementRecords = (at: SchoolOnADay, reviews: readonly SampleReview[]): SampleRecord[] =>
  at.placements.flatMap((placement, index) => {
    if (placement.status === 'Withdrawn' || placement.status === 'Sent back') return [];
    return [
      ...startRecords(placement, at),
      ...seriesRecords(placement, at),
      ...reviewRecords(placement, reviews, at),
      ...endRecords(placement, at),
    ].filter(({ on, dutyKey }) => on < at.today && !isLeftOut(at.school.key, index + 1, dutyKey));
  });

const about = (placement: SamplePlacement, name: string): string =>
  `${name}: ${placement.pupil.forename} ${placement.pupil.surname}`;

function startRecords(placement: SamplePlacement, at: SchoolOnADay): SampleRecord[] {
  const once = beforeStart
    .filter(({ when }) => when?.(placement) ?? true)
    .map((one): SampleRecord => {
      const dutyKey = `${one.kind}|${placement.key}|${one.part ?? ''}`;
      return {
        dutyKey,
        title: about(placement, one.name),
        on: workingDayUpTo(addDays(dayOf(one, placement), lateBy(dutyKey))),
        evidence: one.evidence,
        by: holderOf(one.by ?? 'apLead', at.school.key),
      };
    });
  return [...once, ...otherPlaces(placement, at)];
}

const dayOf = ({ day }: BeforeStart, { proposed, startsOn }: SamplePlacement): DateText =>
  'afterProposal' in day ? addDays(proposed.at.slice(0, 10), day.afterProposal) : addDays(startsOn, -day.beforeStart);

/** A pupil at two providers: each is told of the other. */
const otherPlaces = (placement: SamplePlacement, at: SchoolOnADay): SampleRecord[] =>
  at.placements
    .filter((other) => other !== placement && other.pupil === placement.pupil)
    .map((other) => ({
      dutyKey: `toldOfOthers|${placement.key}|${other.key}`,
      title: about(placement, 'Provider told of the other providers'),
      on: workingDayUpTo(addDays(placement.startsOn > other.startsOn ? placement.startsOn : other.startsOn, -5)),
      evidence: `Told of the days at ${other.provider.name}, with its telephone.`,
      by: holderOf('apLead', at.school.key),
    }));

const atTheEnd = [
  [
    'reintegrationMeeting',
    'Meeting before the return',
    'apLead',
    'Parent, pupil, tutor and key worker; the first fortnight is planned.',
  ],
  ['finalReport', 'Provider’s final report', 'apLead', 'Received, and read with the parent.'],
  ['endEvaluation', 'Evaluation at the end', 'apLead', 'Written with pupil and parent.'],
  ['destination', 'Destination', 'apLead', 'Back at school full time.'],
] as const satisfies readonly (readonly [kind: string, name: string, by: Role, evidence: string])[];

function endRecords(placement: SamplePlacement, at: SchoolOnADay): SampleRecord[] {
  const lastDay = placement.endedOn ?? placement.endsOn;
  if (placement.status === 'Proposed' || lastDay >= at.today) return [];
  const on = schoolDayUpTo(at.calendar, addDays(lastDay, -1)) ?? lastDay;
  return atTheEnd.map(([kind, name, by, evidence]) => ({
    dutyKey: `${kind}|${placement.key}|`,
    title: about(placement, name),
    on,
    evidence,
    by: holderOf(by, at.school.key),
  }));
}
