import { adviseCode } from '#domain/checks/codes/adviseCode.ts';
import { codeSessionOf } from '#domain/codes/codeSessionOf.ts';
import type { PlacementCase } from '#domain/duties/placementCase.ts';
import type { Mark } from '#domain/register.ts';
import type { DateText } from '#domain/session.ts';

export interface CodeRow {
  /** What the provider says of the pupil. */
  readonly mark: Mark;
  /** Null while nobody can say; the sentence says what is missing. */
  readonly code: string | null;
  readonly because: string;
  readonly citation: string;
}

const asked = ['present', 'late', 'absent'] as const satisfies readonly Mark[];

/**
 * BEY-2: which register code a session of the placement gets for each answer, and why. Worked out for the first school day from today
 * on that belongs to the placement.
 */
export function codesOf({ placement, facts }: PlacementCase, today: DateText): CodeRow[] {
  const { calendar } = facts;
  const from = today < placement.startsOn ? placement.startsOn : today;
  const date = calendar.isSchoolDay(from) ? from : (calendar.schoolDayFrom(from, 1) ?? from);
  const session = codeSessionOf(facts, { date, half: 'AM' }, placement);
  return asked.map((mark) => {
    const { proposed, finding } = adviseCode({ ...session, mark }, facts);
    return { mark, code: proposed ?? null, because: finding.because, citation: finding.citation.title };
  });
}
