import { provisions } from '../../law.ts';
import { countOf, dateInWords } from '../../words.ts';
import { addMonths, dueThroughChanges, onSchoolDay } from '../dueDates.ts';
import type { Duty } from '../duty.ts';
import { type DutyDraft, dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';

const rulesOfReview = ['policyReviewInYears'] as const;

/**
 * REP-9: "The policy itself is reviewed every two years or when the law changes". Counted from the day of the last review, which the
 * policy itself holds; while that is not set nobody can say. A change of the law is for people to notice.
 */
export function policyReview(book: Rulebook, { today }: Moment): Duty[] {
  const reviewedOn = book.facts.policy.on('policyReviewedOn', today);
  const draft = reviewedOn === undefined ? notSet : dueAfter(book, reviewedOn);
  return [
    dutyOf(
      book,
      { subjectKey: book.facts.school.key },
      { kind: 'policyReview', citation: provisions.REP9, done: null, lapsedOn: null, ...draft },
    ),
  ];
}

type Draft = Pick<DutyDraft, 'part' | 'dueOn' | 'words'> & { readonly basis?: string };

const notSet: Draft = {
  part: 'notSet',
  dueOn: undefined,
  words: () => ({
    say: 'Open the policy and set the day on which it was last reviewed; if it never was, review it now.',
    because: 'The day of the last review of the policy is not set, so nobody can say when the next one is due.',
    steps: ['The policy is reviewed so many years after its last review (REP-9), and that day is not set.'],
  }),
};

function dueAfter({ facts }: Rulebook, reviewedOn: string): Draft {
  const yearsOn = (date: string): number => facts.policy.on('policyReviewInYears', date);
  const dueOn = dueThroughChanges(facts, rulesOfReview, reviewedOn, undefined, (date) =>
    onSchoolDay(addMonths(reviewedOn, 12 * yearsOn(date)), facts),
  );
  const decidedOn = dueOn ?? reviewedOn;
  const years = countOf(yearsOn(decidedOn), 'year');
  const { source } = facts.policy.segmentOn('policyReviewInYears', decidedOn);
  return {
    part: reviewedOn,
    dueOn,
    basis: source,
    words: () => ({
      say: 'Review the policy on alternative provision, and set the day of the review in it.',
      because: `The policy was last reviewed on ${dateInWords(reviewedOn)} and is reviewed every ${years}: by ${dateInWords(decidedOn)}.`,
      steps: [
        `The last review was on ${dateInWords(reviewedOn)}.`,
        `The next is due ${years} later (${source}, REP-9), and earlier when the law changes.`,
        `That makes ${dateInWords(decidedOn)}.`,
      ],
    }),
  };
}
