import { codeOn } from '../../codes/registerCodes.ts';
import { provisions } from '../../law.ts';
import type { Provision } from '../../provision.ts';
import { countOf } from '../../words.ts';
import { type CodeAdvice, noCode, propose, undecided } from './codeAdvice.ts';
import { type CodeFacts, type CodeSession, placeInWords } from './codeSession.ts';

/**
 * The code of a pupil who came to a provider off site: K when the local authority arranged it, B when the school approved it and somebody
 * supervises. What is not known is asked, never assumed.
 */
export function codeAtProvider(session: CodeSession, facts: CodeFacts): CodeAdvice {
  const place = placeInWords(session);
  if (session.isThere === undefined)
    return undecided(
      `Whether the pupil was at ${place} in person or online is not recorded. Record it: online is never attendance.`,
      provisions.codeB,
    );
  switch (session.arrangement) {
    case undefined:
    case 'notSaid':
      return undecided(
        `Who arranged the place at ${place} is not recorded. Record it: K if the local authority did, B if the school did.`,
        provisions.codeK,
      );
    case 'localAuthority':
      return codeOn('K', session.date) === undefined
        ? undecided(
            'K came with the regulations of August 2024; which code a place arranged by the local authority took before is not held here.',
            provisions.codeK,
          )
        : onTimeOrLate('K', 'the local authority arranged this place and the pupil was there', session, facts, provisions.codeK);
    default:
      return approvedActivity(session, facts, place);
  }
}

function approvedActivity(session: CodeSession, facts: CodeFacts, place: string): CodeAdvice {
  if (session.isSupervised === undefined)
    return undecided(
      `Whether the pupil is supervised at ${place} is not recorded. Record who supervises: without it B may not be used.`,
      provisions.codeB,
    );
  if (!session.isSupervised)
    return noCode(
      `Nobody supervises the pupil at ${place}, so B may not be used: the session is an absence; record its reason.`,
      provisions.codeB,
    );
  return onTimeOrLate(
    'B',
    `the school approved the activity at ${place}, the pupil was there and is supervised`,
    session,
    facts,
    provisions.codeB,
  );
}

function onTimeOrLate(
  code: string,
  because: string,
  session: CodeSession,
  { policy }: CodeFacts,
  citation: Provision,
): CodeAdvice {
  if (session.mark !== 'late') return propose(code, `${because}.`, citation);
  const { source } = policy.segmentOn('lateAtProvider', session.date);
  if (policy.on('lateAtProvider', session.date) === 'l')
    return propose('L', `${because}, but came late; the school marks that as L (${source}).`, provisions.ATT3);
  const minutes = session.minutesLate === undefined ? 'record how many minutes' : `by ${countOf(session.minutesLate, 'minute')}`;
  return propose(code, `${because}, but came late: ${minutes} (${source}).`, citation, {
    ...(session.minutesLate === undefined ? {} : { minutesLate: session.minutesLate }),
  });
}
