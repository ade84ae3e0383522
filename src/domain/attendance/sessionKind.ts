import { adviseCode } from '../checks/codes/adviseCode.ts';
import { regulations2024From } from '../codes/codeCitation.ts';
import { codeSessionOf } from '../codes/codeSessionOf.ts';
import { countsAsOn } from '../codes/countsAsOn.ts';
import type { CountsAs } from '../codes/registerCode.ts';
import { grouped } from '../duties/rulebook.ts';
import type { Placement } from '../placement.ts';
import type { MarkEntry } from '../register.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import type { FigureKind } from './figures.ts';

export type KindFacts = Pick<SchoolFacts, 'calendar' | 'policy' | 'providers' | 'timetables' | 'dutyRecords'>;

/** What a session at a placement's provider is before anybody gives it a code: by the adviser, for a pupil who came. */
type Usual = 'attendance' | 'authorised' | 'unexplained' | 'otherSchool';
interface Stretch {
  readonly from: DateText;
  usual: Usual | undefined;
}

/** The kind of one session at a provider, from the answer that counts. */
export type KindOf = (placement: Placement, date: DateText, answer: MarkEntry | undefined) => FigureKind;

/**
 * What each session counts as: the code that was given, as it counted on that day; without one, what the adviser proposes. An absence
 * without a reason, and N, stand by themselves until they are resolved. The adviser is asked once for every stretch of a placement in which its
 * answer is the same, not once a session.
 */
export function kindOfSession(facts: KindFacts): KindOf {
  const timetablesOf = grouped(facts.timetables, ({ pupilKey }) => pupilKey);
  const known = new Map<Placement, Stretch[]>();

  const stretchesOf = (placement: Placement): Stretch[] => {
    const bounds = timetablesOf(placement.pupilKey).flatMap(({ startsOn, endsOn }) => [startsOn, endsOn && addDays(endsOn, 1)]);
    const from = [...new Set(['', regulations2024From, ...bounds.filter((date) => date !== undefined)])].sort();
    return from.map((date): Stretch => ({ from: date, usual: undefined }));
  };
  const usualOn = (placement: Placement, date: DateText): Usual => {
    const stretches = known.get(placement) ?? stretchesOf(placement);
    known.set(placement, stretches);
    let stretch = stretches[0];
    for (const one of stretches) if (one.from <= date) stretch = one;
    if (stretch === undefined) return 'attendance';
    stretch.usual ??= asked(placement, date);
    return stretch.usual;
  };
  const asked = (placement: Placement, date: DateText): Usual => {
    const { proposed, finding } = adviseCode(
      { ...codeSessionOf(facts, { date, half: 'AM' }, placement), mark: 'present' },
      facts,
    );
    if (proposed === 'D') return 'otherSchool';
    if (proposed !== undefined) return countsAsOn(proposed, date) === 'attendance' ? 'attendance' : 'authorised';
    // Unclear: the pupil was there, only the code is open. Not met: being there so, as online, is an absence without a reason.
    return finding.outcome === 'unclear' ? 'attendance' : 'unexplained';
  };
  return (placement, date, answer) => kindOf(usualOn(placement, date), date, answer);
}

function kindOf(usual: Usual, date: DateText, answer: MarkEntry | undefined): FigureKind {
  const code = answer?.code ?? '';
  if (usual === 'otherSchool' || code === 'D') return atOtherSchool(answer);
  if (answer === undefined || answer.mark === 'notKnown') return 'missing';
  const counts = code === '' || code === 'N' ? undefined : countsAsOn(code, date);
  if (counts !== undefined) return byCode(counts, code, answer);
  if (answer.mark === 'absent') return 'unexplained';
  return usual === 'authorised' || usual === 'unexplained' ? usual : answer.mark;
}

/** "Each school marks only its own sessions": a reason that we know of an absence there is no mark of ours. */
function atOtherSchool(answer: MarkEntry | undefined): FigureKind {
  if (answer === undefined || answer.mark === 'notKnown') return 'otherSchoolMissing';
  return answer.mark === 'absent' ? 'otherSchoolAbsent' : 'otherSchoolAttended';
}

function byCode(counts: CountsAs, code: string, { mark }: MarkEntry): FigureKind {
  switch (counts) {
    case 'attendance':
      return mark === 'late' || code === 'L' ? 'late' : 'present';
    case 'authorisedAbsence':
      return 'authorised';
    case 'unauthorisedAbsence':
      return 'unauthorised';
    default:
      return 'notPossible';
  }
}
