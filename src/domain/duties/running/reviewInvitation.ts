import { withCertainty } from '../../answer.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { provisions } from '../../law.ts';
import { plannedMeeting } from '../../reviews/reviewRecords.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { countOf, dateInWords } from '../../words.ts';
import { addMonths, schoolDayUpTo } from '../dueDates.ts';
import type { Duty, DutyWords } from '../duty.ts';
import { type PlacementCase, placementDuty } from '../placementCase.ts';
import { unclearWords } from './calendarReach.ts';
import { type ReviewInSeries, reviewSeries } from './reviewSeries.ts';

type Party = 'parents' | 'la';
const ageOfPupilsOwnRight = 18;

/**
 * NOT-2: of an off-site direction the parents, and the local authority where there is an EHC plan, are invited in writing "at least six
 * days before" the review meeting. Read so: every placement review of an off-site direction (REV-1) is such a meeting, so both are invited
 * to each, and nobody has to ask for one. `reviewWithEhcpUnasked` says whose rule that is: P0 holds it unasked where there is an EHC plan;
 * elsewhere a meeting is owed on written request, and the half-termly review is held as that meeting. The days are days, not school days;
 * what falls on a day without school is due on the school day before, because later would be too late. Unconfirmed: the regulations'
 * text was not read.
 */
export function reviewInvitation(
  c: PlacementCase,
  series: readonly ReviewInSeries[] = c.isApproved ? reviewSeries(c) : [],
): Duty[] {
  if (c.placement.arrangement !== 'offSiteDirection') return [];
  const parties: readonly Party[] = c.pupil?.senStatus === 'ehcp' ? ['parents', 'la'] : ['parents'];
  return series.flatMap((one) => parties.map((party) => invitationTo(c, one, party)));
}

function invitationTo(c: PlacementCase, one: ReviewInSeries, party: Party): Duty {
  const { policy } = c.facts;
  const plannedOn = one.held === undefined ? plannedDay(c, one.key) : undefined;
  const meetingOn = one.held?.on ?? plannedOn ?? one.dueOn;
  const days = meetingOn === undefined ? 0 : policy.on('invitationInDays', meetingOn);
  const dueOn = meetingOn === undefined ? undefined : schoolDayUpTo(addDays(meetingOn, -days), c.facts);
  return placementDuty(c, {
    kind: 'reviewInvitation',
    part: `${one.key}|${party}`,
    dueOn,
    // Once the review was held, or missed, nobody can be invited to it any more.
    lapsedOn: one.held?.on ?? one.missedOn,
    citation: provisions.offSiteInvitation,
    basis: meetingOn === undefined ? '' : policy.segmentOn('invitationInDays', meetingOn).source,
    words: () => words(c, party, { meetingOn, isPlanned: plannedOn !== undefined, dueOn, days }),
  });
}

/** The day for which the meeting is planned: it may be earlier than the review is due, and then the invitation is too. */
const plannedDay = ({ facts, placement }: PlacementCase, reviewKey: string): DateText | undefined =>
  plannedMeeting(recordsOfPlacement(facts.caseRecords)(placement.key), reviewKey)?.what.day;

interface Meeting {
  readonly meetingOn: DateText | undefined;
  readonly isPlanned: boolean;
  readonly dueOn: DateText | undefined;
  readonly days: number;
}

function words(c: PlacementCase, party: Party, { meetingOn, isPlanned, dueOn, days }: Meeting): DutyWords {
  const whom = party === 'la' ? 'the local authority' : whoIsInvited(c, meetingOn);
  const say = `Invite ${whom} in writing to the review of ${c.name()}.`;
  if (meetingOn === undefined || dueOn === undefined) return unclearWords(c, say);
  const { value: isUnasked, source } = c.facts.policy.segmentOn('reviewWithEhcpUnasked', meetingOn);
  const because = `The review meeting is ${isPlanned ? 'planned for' : 'on'} ${dateInWords(meetingOn)}${isPlanned ? '' : ' at the latest'}; ${whom} must have a written invitation at least ${countOf(days, 'day')} before, by ${dateInWords(dueOn)}.`;
  return {
    say,
    because: withCertainty(because, provisions.offSiteInvitation),
    steps: [
      `The placement is an off-site direction, and its review is ${isPlanned ? 'planned for' : 'due or was held on'} ${dateInWords(meetingOn)}.`,
      c.pupil?.senStatus === 'ehcp' && isUnasked === true
        ? `The meeting is held unasked, because there is an EHC plan (${source}, NOT-2).`
        : 'A meeting is owed on written request; the half-termly review is held as that meeting, so nobody has to ask (NOT-2).',
      `The invitation is due at least ${countOf(days, 'day')} before, holidays and weekends counted (NOT-2).`,
      `That makes ${dateInWords(dueOn)}, the last school day that is early enough.`,
    ],
  };
}

/** The law puts a pupil of 18 or over in the parents' place; P0 tells both. */
function whoIsInvited({ pupil }: PlacementCase, on: DateText | undefined): string {
  const isOfAge = pupil !== undefined && on !== undefined && addMonths(pupil.dateOfBirth, ageOfPupilsOwnRight * 12) <= on;
  return isOfAge ? `${pupil.forename}, who is 18 or over, and the parents` : 'the parents';
}
