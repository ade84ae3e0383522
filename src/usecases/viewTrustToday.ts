import { allDuties } from '#domain/duties/allDuties.ts';
import { standingOn } from '#domain/duties/standing.ts';
import { londonTime } from '#domain/londonTime.ts';
import { stageOf } from '#domain/placementStage.ts';
import { type DateText, halves } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import type { OpenSchool } from './openSchool.ts';
import { schoolsOf } from './schoolsOf.ts';
import { whoIsAway } from './whereaboutsRows.ts';

export interface SchoolCounts {
  readonly key: string;
  readonly name: string;
  readonly sharePointUrl: string;
  readonly isSchoolDay: boolean;
  /** Sessions of today for which a pupil is expected away and the school's time for asking has come. */
  readonly due: number;
  /** Of those: present or late. */
  readonly confirmed: number;
  readonly absent: number;
  readonly unknown: number;
  readonly runningPlacements: number;
  readonly waitingForApproval: number;
  readonly overdueReviews: number;
}

export interface TrustTodayView {
  readonly date: DateText;
  readonly schools: SchoolCounts[];
}

/** Today across every school the person may read, as counts. */
export async function viewTrustToday(desk: Desk): Promise<TrustTodayView> {
  const schools = await schoolsOf(desk);
  return { date: londonTime(desk.now()).date, schools: schools.map(countsOf) };
}

function countsOf(open: OpenSchool): SchoolCounts {
  const { book, facts, today } = open;
  const asked = halves.flatMap((half) => whoIsAway(open, { date: today, half })).filter((row) => row.state !== 'notAsked');
  const count = (...states: string[]): number => asked.filter((row) => states.includes(row.state)).length;
  const stages = facts.placements.map((placement) => stageOf(placement, today));
  return {
    key: book.school.key,
    name: book.school.name,
    sharePointUrl: book.sharePointUrl,
    isSchoolDay: book.calendar.isSchoolDay(today),
    due: asked.length,
    confirmed: count('present', 'late'),
    absent: count('absent', 'unexplained', 'found'),
    unknown: count('unknown', 'left'),
    runningPlacements: stages.filter((stage) => stage === 'running').length,
    waitingForApproval: stages.filter((stage) => stage === 'proposed').length,
    overdueReviews: allDuties(facts, open).filter((duty) => duty.kind === 'review' && standingOn(duty, open) === 'overdue')
      .length,
  };
}
