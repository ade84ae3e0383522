import { provisions } from '../../law.ts';
import { requestedMeeting, requestsOfCase } from '../../notices/reviewRequest.ts';
import { reviewOutcomeNames } from '../../review.ts';
import { countOf, dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';

/**
 * BEY-3, SI 2012/2532: a parent, a pupil of 18 or over, or the local authority asks in writing for a meeting that reviews an off-site
 * direction. It is held "as soon as reasonably practicable", unless one was held in the ten weeks before. The law binds maintained schools;
 * academies follow it as good practice.
 */
export const reviewRequested: PlacementRule = (c) =>
  c.isApproved && c.placement.arrangement === 'offSiteDirection' ? requestsOfCase(c).flatMap((one) => meeting(c, one)) : [];

function meeting(c: PlacementCase, request: ReturnType<typeof requestsOfCase>[number]): Duty[] {
  const { heldBefore, weeks, met, invitedOn, dueOn, invitationInDays } = requestedMeeting(
    request,
    c.reviewsOf(c.placement.key),
    c.facts,
  );
  if (heldBefore !== undefined) return [];
  const { school } = c.facts;
  const asked = `${request.what.name} asked in writing on ${dateInWords(request.on)} for a meeting to review ${c.name()}`;
  const binds =
    school.schoolType === 'maintained'
      ? `The regulations bind ${school.name} as a maintained school.`
      : `The regulations bind maintained schools; ${school.name} is an academy and follows them as good practice.`;
  return [
    placementDuty(c, {
      kind: 'reviewRequest',
      part: request.key,
      dueOn,
      done: met && {
        on: met.held.on,
        say: `Review held on ${dateInWords(met.held.on)}: ${reviewOutcomeNames[met.held.outcome]}`,
      },
      citation: provisions.offSiteReviewRequest,
      basis: c.facts.policy.segmentOn('invitationInDays', request.on).source,
      words: () => ({
        say: `Hold the meeting to review ${c.name()} that ${request.what.name} asked for.`,
        because:
          dueOn === undefined
            ? `${asked}; it is held as soon as is reasonably practicable, but the school calendar does not reach that day: add the terms.`
            : `${asked}; it is held as soon as is reasonably practicable, which leaves an invitation its time on ${dateInWords(dueOn)}.`,
        steps: [
          `${asked}.`,
          `No review was held in the ${countOf(weeks, 'week')} before, so the meeting is owed. ${binds}`,
          'The law says as soon as is reasonably practicable and names no day.',
          ...(dueOn === undefined || invitedOn === undefined
            ? []
            : [
                `An invitation written by ${dateInWords(invitedOn)} needs ${countOf(invitationInDays, 'day')}; the first school day then is ${dateInWords(dueOn)}.`,
              ]),
        ],
      }),
    }),
  ];
}
