import type { EvaluationVoice } from '../../caseFile/evaluationWhat.ts';
import { evaluationWhens } from '../../caseFile/evaluationWhat.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { evaluationOf } from '../../evaluations/evaluationOf.ts';
import { unsafeAnswers } from '../../evaluations/evaluationScore.ts';
import { evaluationNames } from '../../evaluations/statements.ts';
import { provisions } from '../../law.ts';
import { londonDay } from '../../londonDay.ts';
import { dateInWords, lowerFirst } from '../../words.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';

/**
 * A pupil who does not feel safe, or a parent who does not find it safe, must reach the safeguarding lead on the day on which the answer came,
 * also where nobody at the school opens the evaluation: it may have come by link. Its words tell nobody else what was answered (SAF-3).
 * School practice, no statutory reference.
 */
export const evaluationRead: PlacementRule = (c) => {
  if (c.facts.caseRecords.length === 0) return [];
  const records = recordsOfPlacement(c.facts.caseRecords)(c.placement.key);
  return evaluationWhens.flatMap((when) => {
    const evaluation = evaluationOf(records, when);
    const voices = new Set<EvaluationVoice>(unsafeAnswers(evaluation).map(({ voice }) => voice));
    return [...voices].flatMap((voice) => {
      const part = evaluation.parts.get(voice);
      if (part === undefined) return [];
      const dueOn = londonDay(part.by.at);
      const name = lowerFirst(evaluationNames[when]);
      return placementDuty(c, {
        kind: 'evaluationRead',
        part: part.key,
        dueOn,
        tellFrom: dueOn,
        staysAfterEnd: true,
        // A child may be in danger: it goes when somebody has read it, not with time.
        lapsedOn: null,
        citation: provisions.REV5,
        words: () => ({
          say: `Read the ${name} of ${c.name()}, and decide what follows.`,
          because: `A part of it came on ${dateInWords(dueOn)}. The safeguarding lead reads it on that day.`,
          steps: [
            'Open the evaluation on the page of the placement.',
            'What you learn and decide belongs into the confidential records. Write here only that you have read it.',
          ],
        }),
      });
    });
  });
};
