import { evaluationWhens } from '../../caseFile/evaluationWhat.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { evaluationOf, isSigned } from '../../evaluations/evaluationOf.ts';
import { evaluationNames } from '../../evaluations/statements.ts';
import { provisions } from '../../law.ts';
import { londonDay } from '../../londonDay.ts';
import { addDays } from '../../week.ts';
import { countOf, dateInWords, lowerFirst } from '../../words.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';

/** So many school days the headteacher has to read and sign. School practice, no statutory reference. */
const within = 5;

/** REV-5: the school's part of an evaluation that somebody else wrote waits for the headteacher, and the evaluation cannot be concluded before. */
export const evaluationSignature: PlacementRule = (c) => {
  if (c.facts.caseRecords.length === 0) return [];
  const records = recordsOfPlacement(c.facts.caseRecords)(c.placement.key);
  return evaluationWhens.flatMap((when) => {
    const evaluation = evaluationOf(records, when);
    const school = evaluation.parts.get('school');
    if (school === undefined || isSigned(evaluation)) return [];
    const since = londonDay(school.by.at);
    const dueOn = c.facts.calendar.schoolDayFrom(since, within) ?? addDays(since, 7);
    return placementDuty(c, {
      kind: 'evaluationSignature',
      part: when,
      dueOn,
      tellFrom: since,
      // It goes with its cause: signed, or taken back.
      done: null,
      lapsedOn: null,
      staysAfterEnd: true,
      citation: provisions.REV5,
      words: () => ({
        say: `Read and sign the school’s part of the ${lowerFirst(evaluationNames[when])} of ${c.name()}.`,
        because: `${school.by.name} wrote it on ${dateInWords(since)}. The evaluation cannot be concluded without your signature.`,
        steps: [`${countOf(within, 'school day')} are allowed for it; that makes ${dateInWords(dueOn)}.`],
      }),
    });
  });
};
