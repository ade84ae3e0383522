import type { Comparison } from '#api/contractComparison.ts';
import { reviewOutcomeNames } from '#domain/review.ts';
import { countOf, pounds } from '#domain/words.ts';

export type ComparedProvider = Comparison['providers'][number];

export const pupilWords = ({ pupilsNow, pupilsBefore, trustPupils }: ComparedProvider): string =>
  `${pupilsNow} now, ${pupilsBefore} before${trustPupils === null ? '' : `; ${trustPupils} of the trust now`}`;

/** What is paid a week, and what a session that was attended came to. */
export function costWords({ costPerWeek, costPerAttended, listPrice }: ComparedProvider): string {
  const weekly =
    costPerWeek === undefined
      ? 'No placement with a cost'
      : costPerWeek.least === costPerWeek.most
        ? `${pounds(costPerWeek.least)} a week`
        : `${pounds(costPerWeek.least)} to ${pounds(costPerWeek.most)} a week`;
  const attended = costPerAttended === undefined ? '' : `; ${pounds(costPerAttended)} a session attended`;
  return `${weekly}${attended}${listPrice === '' ? '' : `; asks ${listPrice}`}`;
}

/** Missing sessions stand beside the share: nobody knows them. */
export function attendanceWords({ attendance: { percent, confirmed, missing } }: ComparedProvider): string {
  const unknown = missing === 0 ? '' : `; ${missing} not confirmed`;
  return percent === null ? `No session yet${unknown}` : `${percent}% of ${countOf(confirmed, 'session')}${unknown}`;
}

export const reviewWords = ({ reviews }: ComparedProvider): string =>
  reviews.length === 0 ? 'None held' : reviews.map(({ outcome, count }) => `${reviewOutcomeNames[outcome]}: ${count}`).join('; ');

export const endedWords = ({ ended: { asPlanned, early } }: ComparedProvider): string =>
  asPlanned + early === 0 ? 'None' : `${asPlanned} as planned, ${early} early`;
