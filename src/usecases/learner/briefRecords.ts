import { londonDay } from '#domain/londonDay.ts';
import { referralStateNames } from '#domain/referral.ts';
import { exclusionKindNames } from '#domain/suspension.ts';
import { timetableKindNames } from '#domain/timetable.ts';
import { shortDate } from '#domain/words.ts';
import type { OpenSchool } from '../openSchool.ts';

/** Something about the pupil that has its own page or list, in one line. */
export interface BriefRecord {
  readonly key: string;
  readonly says: string;
}

/** Referrals, suspensions and timetables of a pupil, the newest first. */
export function briefRecords({ facts, book }: OpenSchool, pupilKey: string) {
  const about = <T extends { readonly pupilKey: string }>(all: readonly T[], dayOf: (one: T) => string) =>
    all.filter((one) => one.pupilKey === pupilKey).sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
  const until = (day: string | undefined) => (day === undefined ? '' : ` to ${shortDate(day)}`);
  const referrals = Array.from(book.referrals.values(), ({ value }) => value);
  return {
    referrals: about(referrals, ({ begun }) => begun.at).map(
      ({ key, state, begun }): BriefRecord => ({
        key,
        says: `${referralStateNames[state]}; begun by ${begun.name} on ${shortDate(londonDay(begun.at))}`,
      }),
    ),
    suspensions: about(facts.suspensions, ({ startsOn }) => startsOn).map(
      ({ key, kind, startsOn, endsOn, reason }): BriefRecord => ({
        key,
        says: `${exclusionKindNames[kind]}, ${shortDate(startsOn)}${until(endsOn)}${reason === '' ? '' : `: ${reason}`}`,
      }),
    ),
    timetables: about(facts.timetables, ({ requestedOn }) => requestedOn).map(
      ({ key, kind, startsOn, endsOn, decision, sessionsInSchool }): BriefRecord => ({
        key,
        says: [
          timetableKindNames[kind],
          startsOn === undefined ? 'not begun' : `${shortDate(startsOn)}${until(endsOn)}`,
          `${sessionsInSchool} sessions a week in school`,
          decision === undefined ? 'not decided' : decision.agreed ? 'agreed' : 'refused',
        ].join(', '),
      }),
    ),
  };
}
