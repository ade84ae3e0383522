import { expectedPlace } from '../../board/expectedPlace.ts';
import { mayUseCode } from '../../checks/codes/mayUseCode.ts';
import { codeOn } from '../../codes/registerCodes.ts';
import { codeSession } from '../../codes/sessionCode.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { InstantText } from '../../session.ts';
import type { SessionRecord } from '../sessionRecord.ts';
import type { TheirMark } from './theirMarks.ts';

/** Where a difference is to be put right: in our register, in the school's system, in both, or a person must find out which is right. */
export type ToDo = 'correctHere' | 'correctThere' | 'bothWrong' | 'findOut';
export type DifferenceKind = 'differs' | 'missingThere' | 'missingHere' | 'missingBoth' | 'notDueHere';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly toDo: ToDo;
  /** What to do, and why, in a sentence. */
  readonly say: string;
}

/** Codes that say of a pupil in school that day that the pupil is not. */
const elsewhere: readonly string[] = ['B', 'K', 'D', 'C2', 'V', 'W', 'P'];

/**
 * How one session of the school's system differs from ours, judged by the records and by the codes in force on its day; undefined when the
 * two agree, or when only the school's system has anything to say. Nothing is written.
 */
export function compareMark(
  facts: SchoolFacts,
  record: SessionRecord,
  theirs: TheirMark | undefined,
  now: InstantText,
): Difference | undefined {
  const { where, code, answer, of, date } = record;
  const said = theirs?.code ?? '';
  if (where === 'noSchool') return undefined;
  if (where === 'school') return notDueHere(said);
  const ours = code?.code;
  if (said === '' && ours === undefined)
    return both(answer === undefined ? 'Nobody has confirmed this session' : (code?.because ?? ''));
  if (said === '')
    return {
      kind: 'missingThere',
      toDo: 'correctThere',
      say: `Enter ${ours} in the school’s system. ${code?.because ?? ''}`.trim(),
    };
  if (said === ours) return undefined;
  if (of === undefined) return undefined;
  const session = codeSession(facts, of, { place: expectedPlace(of, now), entry: answer });
  const finding = mayUseCode(said, session, facts);
  const isWrong = finding.outcome === 'notMet' || codeOn(said, date) === undefined;
  return ours === undefined
    ? missingHere(said, isWrong, { theirs: finding.because, ours: answer === undefined ? '' : (code?.because ?? '') })
    : differs(said, ours, { isWrong, isOpen: finding.outcome === 'met' && code?.isGiven !== true, because: finding.because });
}

/** The school's system has a code where ours is open. `ours`: why it is; empty while nobody has answered. */
function missingHere(said: string, isWrong: boolean, because: { readonly theirs: string; readonly ours: string }): Difference {
  const kind = 'missingHere';
  if (!isWrong)
    return {
      kind,
      toDo: 'correctHere',
      say: `The school’s system has ${said}. Find out whether it is right and answer here. ${because.theirs}`,
    };
  const open = because.ours === '' ? 'Here nobody has confirmed the session.' : `Here the code is open: ${because.ours}`;
  return { kind, toDo: 'bothWrong', say: `${said} is wrong: ${because.theirs} ${open}` };
}

interface Judged {
  readonly isWrong: boolean;
  /** Theirs may stand, and ours is only proposed. */
  readonly isOpen: boolean;
  readonly because: string;
}

function differs(said: string, ours: string, { isWrong, isOpen, because }: Judged): Difference {
  const kind = 'differs';
  if (isWrong) return { kind, toDo: 'correctThere', say: `Change ${said} to ${ours}: ${because}` };
  return isOpen
    ? {
        kind,
        toDo: 'correctHere',
        say: `${said} may stand, ${ours} is only proposed. Give ${said} here if it is right. ${because}`,
      }
    : {
        kind,
        toDo: 'findOut',
        say: `${ours} and ${said} may both stand. Find out which is right, and correct the other. ${because}`,
      };
}

const both = (because: string): Difference => ({
  kind: 'missingBoth',
  toDo: 'bothWrong',
  say: `Neither has a code. ${because.replace(/\.?$/, '.')} Find out where the pupil was and answer here; then enter the code there.`,
});

function notDueHere(said: string): Difference | undefined {
  if (!elsewhere.includes(said)) return undefined;
  return {
    kind: 'notDueHere',
    toDo: 'findOut',
    say: `The school’s system has ${said}, but no placement sends the pupil away in this session. Correct the placement’s week, or the code there.`,
  };
}
