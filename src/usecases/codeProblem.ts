import type { BoardPupil } from '#domain/board/boardPupils.ts';
import { expectedPlace } from '#domain/board/expectedPlace.ts';
import { pupilSession } from '#domain/board/pupilSession.ts';
import { mayUseCode } from '#domain/checks/codes/mayUseCode.ts';
import { codeSession } from '#domain/codes/sessionCode.ts';
import type { Session } from '#domain/session.ts';
import type { OpenSchool } from './openSchool.ts';
import type { Answer } from './sessionAnswers.ts';

/**
 * BEY-2: why a register code may not stand for an answer, with the rule's own sentence; undefined when it may. Where the records do not
 * decide it, the note says what the person knows.
 */
export function codeProblem(
  { facts, now, today, signature }: OpenSchool,
  { date, half }: Session,
  asked: BoardPupil | undefined,
  { code, mark, note, minutesLate }: Answer,
): { readonly field: '.code' | '.note'; readonly say: string } | undefined {
  // Somebody who is not due is refused for that.
  if (code === undefined || asked === undefined) return undefined;
  if (mark === 'notKnown')
    return { field: '.code', say: 'There is no code for not knowing where a pupil is. Leave the code out until you know.' };
  const pupil = pupilSession(facts, { date, half }, asked);
  const { providerKey } = asked.placement;
  const entry = { mark, note, providerKey, code, minutesLate, by: signature, via: 'tab' } as const;
  const known = codeSession(facts, pupil, { place: expectedPlace(pupil, now), entry });
  const finding = mayUseCode(code, { ...known, markedOn: today }, facts);
  if (finding.outcome === 'notMet') return { field: '.code', say: finding.because };
  return finding.outcome === 'unclear' && note === ''
    ? { field: '.note', say: `Write in the note why ${code} is right. ${finding.because}` }
    : undefined;
}
