import { withCertainty } from '../answer.ts';
import type { Moment } from '../duties/standing.ts';
import { provisions } from '../law.ts';
import { type Notice, noticesOfPlacement } from '../notices/notice.ts';
import { type NoticeStanding, noticeState } from '../notices/noticeState.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { addDays } from '../week.ts';
import { countOf, dateInWords } from '../words.ts';

export interface Invitation {
  readonly notice: Notice;
  readonly standing: NoticeStanding;
}

/** The written invitations that a review of an off-site direction needs (NOT-2), and how each stands; none for other arrangements. */
export const invitationsOf = (facts: SchoolFacts, placementKey: string, reviewKey: string, moment: Moment): Invitation[] =>
  noticesOfPlacement(facts, placementKey)
    .filter(({ key, kind }) => kind === 'reviewInvitation' && key.startsWith(`reviewInvitation|${placementKey}|${reviewKey}|`))
    .map((notice) => ({ notice, standing: noticeState(notice, facts, moment) }));

const whom = (notice: Notice): string => (notice.party === 'la' ? 'the local authority' : 'the parents');

/**
 * What was wrong with how a review of an off-site direction was called: a review that was held is a review, invited or not, but it must say
 * so. `facts` hold the review as held.
 */
export function invitationGaps(facts: SchoolFacts, placementKey: string, reviewKey: string, moment: Moment): string[] {
  const heldOn = facts.reviews.find(({ key }) => key === reviewKey)?.held?.on;
  if (heldOn === undefined) return [];
  const inDays = facts.policy.on('invitationInDays', heldOn);
  const days = countOf(inDays, 'day');
  // By days, not by the day of the duty: that is a school day before, so that it is not forgotten over a weekend or half-term.
  const lastInTime = addDays(heldOn, -inDays);
  return invitationsOf(facts, placementKey, reviewKey, moment).flatMap(({ notice, standing }) => {
    const sentOn = standing.sent[0]?.on ?? notice.duty?.done?.on;
    const because =
      sentOn === undefined
        ? `No written invitation of ${whom(notice)} is recorded; they are owed one at least ${days} before the meeting.`
        : sentOn > lastInTime && standing.state !== 'withConsent'
          ? `The written invitation of ${whom(notice)} was late: sent on ${dateInWords(sentOn)}, less than ${days} before the meeting.`
          : '';
    return because === '' ? [] : [withCertainty(because, provisions.offSiteInvitation)];
  });
}
