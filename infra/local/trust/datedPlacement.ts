import { londonInstant } from './londonInstant.ts';
import { type Employee, holderOf, nameOf } from './people.ts';
import type { PlacementLine } from './placement.ts';
import { providers, type SampleProvider, type SampleProviderSite } from './providers.ts';
import type { SamplePupil } from './pupil.ts';
import { addDays, type DateText, mondayOf, type Period, schoolDayFrom, schoolDayUpTo, workingDayUpTo } from './schoolDays.ts';
import type { SampleSchool } from './schools.ts';
import { stableId } from './stableId.ts';

export interface Signed {
  readonly personId: string;
  readonly name: string;
  readonly at: string;
}
export const signedBy = (person: Employee, at: string): Signed => ({ personId: person.id, name: nameOf(person), at });

export interface SampleDecision {
  readonly decision: 'Approved' | 'Sent back' | 'Withdrawn' | 'Ended';
  readonly revision: number;
  readonly reason: string;
  readonly signed: Signed;
}

export interface SamplePlacement {
  readonly key: string;
  readonly revision: number;
  readonly line: PlacementLine;
  readonly pupil: SamplePupil;
  readonly provider: SampleProvider;
  readonly site: SampleProviderSite;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  readonly status: 'Proposed' | 'Sent back' | 'Approved' | 'Withdrawn' | 'Ended';
  readonly proposed: Signed;
  /** Oldest first; the last one counts, unless the placement was proposed again since. */
  readonly decisions: readonly SampleDecision[];
  /** The day an ended placement ended. */
  readonly endedOn: DateText | undefined;
}

/** A line of the sample with its weeks turned into dates around today. What has happened has happened before today. */
export function placementOf(
  school: SampleSchool,
  calendar: readonly Period[],
  pupils: readonly SamplePupil[],
  line: PlacementLine,
  index: number,
  today: DateText,
): SamplePlacement {
  const pupil = pupils[line.pupil - 1];
  const provider: SampleProvider = providers[line.provider];
  const site = provider.sites[line.site ?? 0];
  if (!pupil || !site)
    throw new Error(`Line ${index + 1} of the placements of ${school.key} names a pupil or a site that is not there.`);

  const { startsOn, endsOn } = datesOf(line, calendar, today);
  const endedOn = line.is === 'ended' ? addDays(mondayOf(today), -3) : undefined;
  const { proposedOn, decisions } = historyOf(school, line, { startsOn, endedOn, today });
  const proposedAgain = line.is === 'proposedAgain';
  return {
    key: stableId(`placement ${school.key} ${index + 1}`),
    revision: proposedAgain ? 2 : 1,
    line,
    pupil,
    provider,
    site,
    startsOn,
    endsOn,
    status: statusOf[line.is],
    proposed: signedBy(
      holderOf('apLead', school.key),
      londonInstant(workingDayUpTo(proposedAgain ? addDays(today, -1) : proposedOn), '14:20'),
    ),
    decisions,
    endedOn,
  };
}

const statusOf = {
  approved: 'Approved',
  proposed: 'Proposed',
  proposedAgain: 'Proposed',
  sentBack: 'Sent back',
  withdrawn: 'Withdrawn',
  ended: 'Ended',
} as const;

/** It begins on a Monday and ends on a Friday, or on the nearest school day that keeps it on the same side of today. */
function datesOf(line: PlacementLine, calendar: readonly Period[], today: DateText): { startsOn: DateText; endsOn: DateText } {
  const monday = addDays(mondayOf(today), line.weeks[0] * 7);
  const friday = addDays(mondayOf(today), line.weeks[1] * 7 + 4);
  const after = schoolDayFrom(calendar, monday);
  const startsOn =
    line.weeks[0] > 0 || (after !== undefined && after < today) ? (after ?? monday) : (schoolDayUpTo(calendar, monday) ?? monday);
  const before = schoolDayUpTo(calendar, friday);
  const isOver = line.weeks[1] < 0;
  const endsOn = before !== undefined && before > startsOn && (isOver || before > today) ? before : friday;
  return { startsOn, endsOn };
}

/** When it was proposed and what was decided: for a running placement before it began, for a coming one three weeks ago. */
function historyOf(
  school: SampleSchool,
  line: PlacementLine,
  { startsOn, endedOn, today }: { startsOn: DateText; endedOn: DateText | undefined; today: DateText },
): { proposedOn: DateText; decisions: SampleDecision[] } {
  const headteacher = holderOf('headteacher', school.key);
  const apLead = holderOf('apLead', school.key);
  const decided = (decision: SampleDecision['decision'], by: Employee, on: DateText, reason = ''): SampleDecision => ({
    decision,
    revision: 1,
    reason,
    signed: signedBy(by, londonInstant(workingDayUpTo(on), '15:45')),
  });
  const proposedOn = startsOn < today ? addDays(startsOn, -14) : addDays(today, -25);
  const approved = decided('Approved', headteacher, addDays(proposedOn, 4));
  switch (line.is) {
    case 'approved':
      return { proposedOn, decisions: [approved] };
    case 'proposed':
      return { proposedOn: addDays(today, -1), decisions: [] };
    case 'proposedAgain':
      return { proposedOn, decisions: [decided('Sent back', headteacher, addDays(today, -5), line.because)] };
    case 'sentBack':
      return { proposedOn: addDays(today, -5), decisions: [decided('Sent back', headteacher, addDays(today, -1), line.because)] };
    case 'withdrawn':
      return { proposedOn, decisions: [decided('Withdrawn', apLead, addDays(proposedOn, 6), line.because)] };
    case 'ended':
      return { proposedOn, decisions: [approved, decided('Ended', apLead, endedOn ?? addDays(today, -3), line.because)] };
  }
}
