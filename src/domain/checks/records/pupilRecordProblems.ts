import type { Rulebook } from '../../duties/rulebook.ts';
import type { Finding } from '../../finding.ts';
import { fullName } from '../../pupil.ts';
import { exclusionKindNames } from '../../suspension.ts';
import { timetableKindNames } from '../../timetable.ts';
import { dateInWords } from '../../words.ts';
import { found, type RecordList } from './contradiction.ts';

/** Suspensions and timetables that end before they start, and those of a pupil who is not on the list. */
export function pupilRecordProblems({ facts }: Rulebook): Finding[] {
  const nameOf = (key: string): string => {
    const pupil = facts.pupils.get(key);
    return pupil === undefined ? 'a pupil who is not on the school’s list' : fullName(pupil);
  };
  const unknown = (list: RecordList, { key, pupilKey }: { readonly key: string; readonly pupilKey: string }, which: string) =>
    !facts.pupils.has(pupilKey) && {
      list,
      record: key,
      other: pupilKey,
      problem: 'pupilUnknown',
      because: `${which} counts for nobody. Import the pupils again, or correct the pupil.`,
    };
  const suspensions = facts.suspensions.flatMap((one) => {
    const about = { list: 'suspensions', record: one.key } as const;
    const which = `${exclusionKindNames[one.kind]} of ${nameOf(one.pupilKey)} from ${dateInWords(one.startsOn)}`;
    return found(
      unknown('suspensions', one, which),
      one.endsOn !== undefined &&
        one.endsOn < one.startsOn && {
          ...about,
          problem: 'endsBeforeStart',
          because: `${which} ends before it starts, on ${dateInWords(one.endsOn)}. Correct one of the dates.`,
        },
      one.kind === 'permanentExclusion' &&
        one.endsOn !== undefined && {
          ...about,
          problem: 'permanentWithEnd',
          because: `${which} has a last day, ${dateInWords(one.endsOn)}; a permanent exclusion has none. Correct its kind or take the day out.`,
        },
    );
  });
  const timetables = facts.timetables.flatMap((one) => {
    const about = { list: 'timetables', record: one.key } as const;
    const which = `${timetableKindNames[one.kind]} of ${nameOf(one.pupilKey)}, asked for on ${dateInWords(one.requestedOn)},`;
    return found(
      unknown('timetables', one, which),
      one.startsOn !== undefined &&
        one.endsOn !== undefined &&
        one.endsOn < one.startsOn && {
          ...about,
          problem: 'endsBeforeStart',
          because: `${which} starts on ${dateInWords(one.startsOn)} and ends before, on ${dateInWords(one.endsOn)}. Correct one of the dates.`,
        },
      one.decision !== undefined &&
        one.decision.on < one.requestedOn && {
          ...about,
          problem: 'decidedBeforeRequest',
          because: `${which} was decided before, on ${dateInWords(one.decision.on)}. Correct one of the dates.`,
        },
    );
  });
  return [...suspensions, ...timetables];
}
