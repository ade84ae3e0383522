import { provisions } from '../law.ts';
import { placementName } from '../placementName.ts';
import { stageOf } from '../placementStage.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { dateInWords } from '../words.ts';
import type { Duty } from './duty.ts';

/** DOC-1: a commissioning agreement before the start. Due once approved; from the day of the start it is overdue. */
export const agreementMissing = (facts: Pick<SchoolFacts, 'placements' | 'pupils' | 'providers'>, today: DateText): Duty[] =>
  facts.placements
    .filter((placement) => ['approved', 'running'].includes(stageOf(placement, today)) && placement.agreement === undefined)
    .map((placement) => ({
      kind: 'agreement',
      subjectKey: placement.key,
      owner: 'apLead',
      say: `Make the agreement for ${placementName(placement, facts)}.`,
      because: `The placement ${today < placement.startsOn ? 'starts' : 'started'} on ${dateInWords(placement.startsOn)} and has no commissioning agreement.`,
      citation: provisions.DOC1,
      dueOn: placement.startsOn,
      isOverdue: today >= placement.startsOn,
      placementKey: placement.key,
    }));
