import { openPause } from '#domain/course/pauses.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { noticeName } from '#domain/notices/notice.ts';
import { requestedMeeting, requestsOf } from '#domain/notices/reviewRequest.ts';
import { reviewAfter } from '#domain/reviewPlan.ts';
import { invitationsOf } from '#domain/reviews/invitationGaps.ts';
import { plannedMeeting } from '#domain/reviews/reviewRecords.ts';
import { roleNames } from '#domain/staff.ts';
import { addDays } from '#domain/week.ts';
import type { Desk } from '../desk.ts';
import { sayOfRequest } from '../notices/sayOfRequest.ts';
import { openOf } from '../visits/openVisits.ts';
import type { OpenReview } from './openReview.ts';

/** The meeting of a review: planned, called in writing where that is owed, asked for by somebody; and by when the next one must be. */
export function meetingRows(desk: Desk, { open, review, placement, c }: OpenReview) {
  const { facts, today } = open;
  const planned = plannedMeeting(recordsOfPlacement(facts.caseRecords)(placement.key), review.key);
  const isOffSite = placement.arrangement === 'offSiteDirection';
  return {
    meeting:
      planned === undefined
        ? null
        : {
            ...{ key: planned.key, day: planned.what.day, startsAt: planned.what.startsAt, endsAt: planned.what.endsAt },
            ...{ place: planned.what.place, people: planned.what.people, byName: planned.by.name },
            ...{ webLink: planned.what.event?.webLink ?? '', joinUrl: planned.what.event?.joinUrl ?? '' },
            isMine: planned.by.personId === desk.person.personId,
          },
    invitations: invitationsOf(facts, placement.key, review.key, open).map(({ notice, standing }) => ({
      ...{ noticeKey: notice.key, name: noticeName(notice), party: notice.party, dueOn: notice.duty?.dueOn ?? null },
      ...{ state: standing.state, because: standing.because, isOverdue: standing.isOverdue },
    })),
    /** A meeting before this day leaves the written invitation of an off-site direction too little time, sent today. */
    inTimeFrom: isOffSite ? addDays(today, facts.policy.on('invitationInDays', today)) : null,
    requests: requestsOf(facts.caseRecords, placement.key).map((request) => ({
      ...{ key: request.key, on: request.on, name: request.what.name },
      say: sayOfRequest(requestedMeeting(request, c.reviewsOf(placement.key), facts)),
    })),
    nextBy: reviewAfter(placement, today, c.reviewsOf(placement.key).length, facts)?.dueOn ?? null,
    isPaused: openPause(placement) !== undefined,
    also: (['agreementReview', 'ehcpReport', 'pepReport'] as const).flatMap((kind) => {
      const duties = openOf(open, placement, kind);
      const own = duties.find(({ key }) => key.endsWith(`|${review.key}`)) ?? duties[0];
      return own === undefined ? [] : [{ kind, dueOn: own.dueOn ?? null }];
    }),
  };
}

/** Whom Outlook can invite, with what they are; those without an address are named all the same, to be told otherwise. */
export function peopleRows(desk: Desk, { open, placement, c }: OpenReview) {
  const { facts, book } = open;
  const learner = book.learnerInformation.get(placement.pupilKey)?.value;
  const { pupil, provider } = c;
  const person = (name: string, email: string, words: string) => ({ name: name.trim(), email: email.trim(), words });
  const parents = [...(pupil === undefined ? [] : [pupil.contact]), ...(learner?.parents ?? [])];
  const workers = [learner?.caseOfficer, learner?.virtualSchoolHead, ...(learner?.agencies ?? [])];
  return {
    invitable: [
      ...(provider === undefined ? [] : [person(provider.contactName || provider.name, provider.contactEmail, provider.name)]),
      ...parents.map(({ name, email, relationship }) => person(name, email, relationship || 'parent or carer')),
      ...workers.flatMap((one) => (one === undefined ? [] : [person(one.name, one.email, one.agency)])),
      ...facts.staff
        .filter(({ personId }) => personId !== desk.person.personId)
        .map(({ name, email, roles }) => person(name, email, roles.map((role) => roleNames[role]).join(', '))),
    ].filter(({ name }, at, all) => name !== '' && all.findIndex((other) => other.name === name) === at),
    staff: facts.staff.map(({ name, roles }) => ({ name, roles: [...roles] })),
    me: desk.person.name,
  };
}
