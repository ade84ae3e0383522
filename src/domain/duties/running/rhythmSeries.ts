import type { Provision } from '../../provision.ts';
import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import { addMonths, dueThroughChanges } from '../dueDates.ts';
import type { Duty } from '../duty.ts';
import type { DutyKind } from '../dutyKinds.ts';
import type { PlacementCase } from '../placementCase.ts';
import { doneSince, type NextDue, rollingSeries } from '../series.ts';
import { type Beginning, beginningOn, cutToPlacement, onSchoolDayWithin, seriesSteps } from './beginning.ts';
import { unclearWords, withinReach } from './calendarReach.ts';
import { decidedOn } from './decidedOn.ts';
import { endOfHalfTerm, endOfTerm } from './periodEnds.ts';

/** Something that is due every half-term, every term or every year, as a rule of the policy says. */
export interface Rhythm {
  readonly kind: DutyKind;
  readonly rule: 'agreementReview' | 'riskAssessmentReview' | 'providerReports';
  readonly citation: Provision;
  readonly say: () => string;
  /** `The agreement with Foxglove Farm is reviewed`: goes on with "every term". */
  readonly because: () => string;
  /** `the last review of the agreement` */
  readonly last: string;
  /** The day on which it was made: its half-term, term or year needs no other. */
  readonly madeOn?: DateText | undefined;
}

/** One list for each: what changes in it is looked up once. */
const rulesOf = {
  agreementReview: ['agreementReview', 'dueInHolidays'],
  riskAssessmentReview: ['riskAssessmentReview', 'dueInHolidays'],
  providerReports: ['providerReports', 'dueInHolidays'],
} as const;
const everyWords = {
  halfTermly: 'every half-term',
  termly: 'every term',
  yearly: 'every year',
  withEachReview: 'with each placement review',
  forEachReview: 'with each placement review',
} as const;
type Every = 'halfTermly' | 'termly' | 'yearly';
const monthsInYear = 12;

/** The series of a rhythm; none while the policy asks for it with each placement review (`withEachReview`). */
export const rhythmSeries = (c: PlacementCase, rhythm: Rhythm): Duty[] =>
  rollingSeries(c, rhythm.kind, doneSince(c, [rhythm.kind], c.firstDay), (from, until, part) =>
    next(c, rhythm, beginningOn(c.facts, from, part === 'start'), until),
  );

function next(c: PlacementCase, rhythm: Rhythm, begins: Beginning, until: DateText | undefined): NextDue | undefined {
  const { policy } = c.facts;
  const rules = rulesOf[rhythm.rule];
  const wanted = dueThroughChanges(c.facts, rules, begins.from, until, (date) => dueUnder(c, rhythm, begins, date));
  const due = withinReach(c, wanted);
  if (due === undefined || wanted === undefined) return undefined;
  const decided = decidedOn(policy, rules, begins.from, until, wanted);
  const { source } = policy.segmentOn(rhythm.rule, decided);
  const every = everyWords[policy.on(rhythm.rule, decided)];
  const { dueOn } = due;
  const { citation, say, because } = rhythm;
  if (dueOn === undefined) return { dueOn, draft: { citation, basis: source, words: () => unclearWords(c, say()) } };
  return {
    dueOn,
    draft: {
      citation,
      basis: source,
      words: () => ({
        say: say(),
        because: `${because()} ${every}; for ${c.name()} the next is due by ${dateInWords(dueOn)}.`,
        steps: [
          ...(begins.isFirst && rhythm.madeOn !== undefined ? [`The first is of ${dateInWords(rhythm.madeOn)}.`] : []),
          ...seriesSteps(begins, rhythm.last, `It is due ${every} (${source}, ${citation.id}).`, decided, dueOn),
        ],
      }),
    },
  };
}

/** The later of the end of the first stretch and the end of the one after that in which it was made. */
function dueUnder(c: PlacementCase, rhythm: Rhythm, begins: Beginning, date: DateText): DateText | undefined {
  const every = c.facts.policy.on(rhythm.rule, date);
  if (every === 'withEachReview' || every === 'forEachReview') return undefined;
  const first = endUnder(c, every, begins);
  if (!begins.isFirst || rhythm.madeOn === undefined) return first;
  const after = endUnder(c, every, { ...begins, from: rhythm.madeOn, isFirst: false });
  return after > first ? after : first;
}

function endUnder(c: PlacementCase, every: Every, begins: Beginning): DateText {
  const { calendar } = c.facts;
  switch (every) {
    case 'halfTermly':
      return cutToPlacement(c, begins, endOfHalfTerm(calendar, begins, c.lastDay));
    case 'termly':
      return cutToPlacement(c, begins, endOfTerm(calendar, begins, c.lastDay));
    case 'yearly':
      return onSchoolDayWithin(c, addMonths(begins.from, monthsInYear), begins.from);
  }
}
