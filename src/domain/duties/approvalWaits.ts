import { provisions } from '../law.ts';
import { londonTime } from '../londonTime.ts';
import { placementName } from '../placementName.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { dateInWords, shortDate } from '../words.ts';
import type { Duty } from './duty.ts';

/** REF-6: nothing starts unapproved. The headteacher decides before the start; from the day of the start it is overdue. */
export const approvalWaits = (facts: Pick<SchoolFacts, 'placements' | 'pupils' | 'providers'>, today: DateText): Duty[] =>
  facts.placements
    .filter((placement) => placement.decision.status === 'proposed')
    .map((placement) => ({
      kind: 'approval',
      subjectKey: `${placement.key}|${placement.revision}`,
      owner: 'headteacher',
      say: `Approve ${placementName(placement, facts)}, or send it back.`,
      because: `${placement.proposed.name} proposed it on ${shortDate(londonTime(placement.proposed.at).date)}. It is to start on ${dateInWords(placement.startsOn)}, and nothing starts unapproved.`,
      citation: provisions.REF6,
      dueOn: placement.startsOn,
      isOverdue: today >= placement.startsOn,
      placementKey: placement.key,
    }));
