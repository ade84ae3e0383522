import { provisions } from '../../law.ts';
import { countOf, dateInWords } from '../../words.ts';
import { schoolDaysAfter, type TimetableRule, timetableDuty } from './timetableCase.ts';

/**
 * FLX-1: a parent's written request for flexi-schooling, the offer to meet, "decision by the headteacher in writing; no appeal". A refusal
 * is a decision. School policy, no statutory reference.
 */
export const flexiDecision: TimetableRule = (c) => {
  const { kind, requestedOn, decision } = c.timetable;
  if (kind !== 'flexiSchooling') return [];
  const { value, source } = c.facts.policy.segmentOn('flexiDecisionInSchoolDays', requestedOn);
  const dueOn = schoolDaysAfter(c, requestedOn, Number(value));
  const duty = timetableDuty(c, {
    kind: 'flexiDecision',
    dueOn,
    done: decision && {
      on: decision.on,
      say: `${decision.agreed ? 'Agreed' : 'Refused'} by ${decision.by.name} on ${dateInWords(decision.on)}`,
    },
    citation: provisions.FLX1,
    basis: source,
    words: () => ({
      say: `Offer the parents of ${c.forename} to meet, decide on flexi-schooling, and give the decision in writing.`,
      because:
        dueOn === undefined
          ? `The parents of ${c.name} asked for flexi-schooling on ${dateInWords(requestedOn)}, but the calendar does not reach the day by which it is decided; add the terms.`
          : `The parents of ${c.name} asked for flexi-schooling on ${dateInWords(requestedOn)}; it is decided by ${dateInWords(dueOn)}.`,
      steps: [
        `The request was made on ${dateInWords(requestedOn)}.`,
        `It is decided within ${countOf(Number(value), 'school day')} (${source}, FLX-1).`,
        ...(dueOn === undefined ? [] : [`Counted in school days, that makes ${dateInWords(dueOn)}.`]),
        'There is no appeal; a request is not normally made twice in one school year.',
      ],
    }),
  });
  return [duty];
};
