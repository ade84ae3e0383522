import { provisions } from '../../law.ts';
import { type CodeRule, type CodeSaid, met, notMet, unclear } from './codeRule.ts';
import type { CodeFacts, CodeSession } from './codeSession.ts';
import { attended, isAtSchoolElsewhere, isOnline, isOnOwnSite, placeInWords, whenInWords } from './codeSession.ts';

/** What B and K both demand: a pupil who came, in person, to a place that is not the school's own. Undefined when nothing stands against it. */
function refusal(code: 'B' | 'K', session: CodeSession, { policy }: CodeFacts): CodeSaid | undefined {
  if (session.where === 'home')
    return notMet(`${code} may not be used for work at home: the pupil must be in the place itself. It is an absence.`);
  if (session.where === 'nowhere') return notMet(`The pupil is due at no place in this session, so ${code} may not be used.`);
  if (isOnOwnSite(session))
    return notMet(
      `The session is on the school’s own site, so it is marked as school is, with / or \\; ${code} may not be used.`,
      provisions.PRO14,
    );
  if (session.mark === 'absent') return notMet(`The pupil was absent from ${placeInWords(session)}, so ${code} may not be used.`);
  if (isOnline(session))
    return notMet(`The pupil joined online. Online is not attendance, so ${code} may not be used: it is an absence.`);
  if (isAtSchoolElsewhere(session) && session.isDualRegistered === true)
    return notMet(`The pupil is registered at ${placeInWords(session)} too: that is D.`, provisions.codeD);
  if (!attended(session))
    return unclear(
      `Nobody has confirmed where the pupil was on ${whenInWords(session)}. Find out before ${code} is used.`,
      provisions.ATT8,
    );
  if (session.mark === 'late' && policy.on('lateAtProvider', session.date) === 'l')
    return notMet(
      `The school marks a pupil who comes late to the provider as L (${policy.segmentOn('lateAtProvider', session.date).source}).`,
      provisions.ATT3,
    );
  if (session.isThere === undefined)
    return unclear(`Whether the pupil was at ${placeInWords(session)} in person or online is not recorded.`);
  if (isAtSchoolElsewhere(session) && session.isDualRegistered === undefined)
    return unclear(
      `Whether the pupil is registered at ${placeInWords(session)} too is not recorded; if so, it is D.`,
      provisions.ATT4,
    );
  return undefined;
}

/** "Supervised, approved, off site; remote or online is not B": and never for unsupervised or home work (ATT-3). */
export const bRule: CodeRule = (session, facts) => {
  const refused = refusal('B', session, facts);
  if (refused?.outcome === 'notMet') return refused;
  if (session.arrangement === 'localAuthority')
    return notMet('The local authority arranged this place: that is K, not B.', provisions.codeK);
  if (session.isSupervised === false)
    return notMet(`Nobody supervises the pupil at ${placeInWords(session)}, so B may not be used: it is an absence.`);
  if (refused !== undefined) return refused;
  if (session.isSupervised === undefined)
    return unclear(`Whether the pupil is supervised at ${placeInWords(session)} is not recorded. Record who supervises.`);
  if (session.arrangement === undefined || session.arrangement === 'notSaid')
    return unclear(`Who arranged the place at ${placeInWords(session)} is not recorded; if the local authority did, it is K.`);
  return met(`The school approved the activity at ${placeInWords(session)}, the pupil was there and is supervised.`);
};

/** "Provision arranged by a local authority": only what the authority itself arranged. */
export const kRule: CodeRule = (session, facts) => {
  const refused = refusal('K', session, facts);
  if (refused?.outcome === 'notMet') return refused;
  const place = placeInWords(session);
  switch (session.arrangement) {
    case 'localAuthority':
      return refused ?? met(`The local authority arranged the place at ${place} and the pupil was there.`);
    case undefined:
    case 'notSaid':
      return (
        refused ?? unclear(`Who arranged the place at ${place} is not recorded. K is only for what the local authority arranged.`)
      );
    default:
      return notMet(`The school arranged the place at ${place}; K is only for what the local authority arranged.`);
  }
};
