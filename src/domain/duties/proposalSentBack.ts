import { provisions } from '../law.ts';
import { londonTime } from '../londonTime.ts';
import { placementName } from '../placementName.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { shortDate } from '../words.ts';
import type { Duty } from './duty.ts';

/** REF-6: a proposal sent back is changed and proposed again, or withdrawn. From the day it was to start it is overdue. */
export const proposalSentBack = (facts: Pick<SchoolFacts, 'placements' | 'pupils' | 'providers'>, today: DateText): Duty[] =>
  facts.placements.flatMap((placement) => {
    const { decision } = placement;
    if (decision.status !== 'sentBack') return [];
    const sentBackOn = shortDate(londonTime(decision.decided.at).date);
    return [
      {
        kind: 'approval',
        subjectKey: `${placement.key}|${placement.revision}|sentBack`,
        owner: 'apLead',
        say: `Change the proposal for ${placementName(placement, facts)}, or withdraw it.`,
        because: `${decision.decided.name} sent it back on ${sentBackOn} and said what must change.`,
        citation: provisions.REF6,
        dueOn: placement.startsOn,
        isOverdue: today >= placement.startsOn,
        placementKey: placement.key,
      },
    ];
  });
