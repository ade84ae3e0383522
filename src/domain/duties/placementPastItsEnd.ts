import { provisions } from '../law.ts';
import { placementName } from '../placementName.ts';
import { stageOf } from '../placementStage.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { dateInWords } from '../words.ts';
import type { Duty } from './duty.ts';

/** REI-4: a placement is time-limited; from the day after its last day without a decision it is overdue. */
export const placementPastItsEnd = (facts: Pick<SchoolFacts, 'placements' | 'pupils' | 'providers'>, today: DateText): Duty[] =>
  facts.placements
    .filter((placement) => stageOf(placement, today) === 'pastItsEnd')
    .map((placement) => ({
      kind: 'pastItsEnd',
      subjectKey: placement.key,
      owner: 'apLead',
      say: `Decide what comes next for ${placementName(placement, facts)}: end the placement, or propose it anew.`,
      because: `The placement ran until ${dateInWords(placement.endsOn)} and nobody has recorded what comes next.`,
      citation: provisions.REI4,
      dueOn: placement.endsOn,
      isOverdue: true,
      placementKey: placement.key,
    }));
