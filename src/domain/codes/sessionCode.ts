import { boardPupils } from '../board/boardPupils.ts';
import { type Known, known } from '../board/known.ts';
import { placementsOfPupil } from '../board/placementsOfPupil.ts';
import { type PupilSession, pupilSession } from '../board/pupilSession.ts';
import { adviseCode } from '../checks/codes/adviseCode.ts';
import type { CodeSession } from '../checks/codes/codeSession.ts';
import { mayUseCode } from '../checks/codes/mayUseCode.ts';
import { provisions } from '../law.ts';
import type { Provision } from '../provision.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { Session } from '../session.ts';
import { codeSessionOf, isDualRegistered } from './codeSessionOf.ts';

/** The register code of a session as things stand. */
export interface SessionCode {
  /** Undefined while nobody can say, or where the school's own register has the session. */
  readonly code: string | undefined;
  readonly because: string;
  readonly citation: Provision;
  /** Somebody gave it; otherwise it is the adviser's proposal. */
  readonly isGiven: boolean;
}

/**
 * BEY-2: the code of a pupil's session: the one given with the answer unless it may not be used, else what the adviser proposes from the
 * records. A pupil without a provision on that day has none here.
 */
export function sessionCode(session: Session, pupilKey: string, facts: SchoolFacts): SessionCode {
  const own = { ...facts, placements: placementsOfPupil(facts.placements)(pupilKey) };
  const [pupil] = boardPupils(own, session);
  if (pupil === undefined)
    return {
      code: undefined,
      because: 'The pupil has no provision away from school on that day: the school’s own register has the session.',
      citation: provisions.ATT1,
      isGiven: false,
    };
  const said = pupilSession(facts, session, pupil);
  return codeOfKnown(facts, said, known(said, '9999-12-31T00:00:00.000Z'));
}

/** The same from what is known already. */
export function codeOfKnown(
  facts: SchoolFacts,
  pupil: PupilSession,
  { place, entry }: Pick<Known, 'place' | 'entry'>,
): SessionCode {
  if (place.where === 'school') return atSchool(facts, pupil);
  const session = codeSession(facts, pupil, { place, entry });
  const given = entry?.code?.trim() ?? '';
  const advised = adviseCode(session, facts);
  const advice = { code: advised.proposed, because: advised.finding.because, citation: advised.finding.citation, isGiven: false };
  if (given === '') return advice;
  const finding = mayUseCode(given, session, facts);
  if (finding.outcome === 'notMet')
    return { ...advice, because: `${given} was given, and may not be used: ${finding.because} ${advice.because}` };
  return { code: given, because: finding.because, citation: finding.citation, isGiven: true };
}

/** What the records and the answer say of the session. */
export function codeSession(
  facts: SchoolFacts,
  { session, placement }: PupilSession,
  { place, entry }: Pick<Known, 'place' | 'entry'>,
): CodeSession {
  const planned = { ...codeSessionOf(facts, session, placement), mark: entry?.mark, minutesLate: entry?.minutesLate };
  if (place.where === 'nowhere') return { ...planned, where: planned.timetable?.kind === 'flexiSchooling' ? 'home' : 'nowhere' };
  if (place.where !== 'elsewhere') return planned;
  // Another place: who arranged it is as before, what it is and who supervises there nobody has written down.
  return {
    ...planned,
    providerKind: undefined,
    providerName: place.event?.place.trim() || 'the other place',
    isDualRegistered: undefined,
    isSupervised: undefined,
  };
}

/** Whose half it is: a school marks its own sessions, and the other school of a dual-registered pupil those there. */
function atSchool(facts: SchoolFacts, { placement }: PupilSession): SessionCode {
  const provider = facts.providers.get(placement.providerKey)?.name ?? 'the provider';
  const isShared = isDualRegistered(facts, placement.key) === true;
  return {
    code: undefined,
    because: isShared
      ? `The pupil is dual registered: ${facts.school.name} marks this session in its own register, ${provider} marks those there.`
      : `The pupil is at ${facts.school.name} in this session, and the school’s own register has it.`,
    citation: isShared ? provisions.ATT4 : provisions.ATT1,
    isGiven: false,
  };
}
