import { provisions } from '../../law.ts';
import { type CodeRule, met, notMet, unclear } from './codeRule.ts';
import { isOnline, isOnOwnSite, placeInWords, whenInWords } from './codeSession.ts';

/** While nobody has said where the pupil was, no code is right (ATT-8). */
export const notConfirmed: CodeRule = (session, _facts, { code }) =>
  unclear(
    `Nobody has confirmed where the pupil was on ${whenInWords(session)}. Find out before ${code} is used.`,
    provisions.ATT8,
  );

/** `/` and `\`: present at school, or in provision on its own site, in that half of the day. */
export const present =
  (half: 'AM' | 'PM'): CodeRule =>
  (session, facts, found) => {
    const { code } = found;
    if (session.half !== half)
      return notMet(`${code} means ${found.meaning}, and this is the ${half === 'AM' ? 'afternoon' : 'morning'}.`);
    if (!isOnOwnSite(session))
      return notMet(`${code} is for a pupil at school; this session is at ${placeInWords(session)}, off the school’s site.`);
    if (isOnline(session))
      return notMet(`The pupil joined online, which is not attendance, so ${code} may not be used.`, provisions.codeB);
    if (session.mark === 'present') return met(`The pupil was at school: ${found.meaning}.`);
    if (session.mark === 'late') return notMet('The pupil came late: that is L.');
    return session.mark === 'absent'
      ? notMet(`The pupil was absent, so ${code} may not be used.`)
      : notConfirmed(session, facts, found);
  };

/** L: a pupil who came late; at a provider as the school chose (`lateAtProvider`). */
export const late: CodeRule = (session, facts, found) => {
  if (session.mark === undefined || session.mark === 'notKnown') return notConfirmed(session, facts, found);
  if (session.mark !== 'late') return notMet(`${found.code} means ${found.meaning}; the pupil was ${session.mark}.`);
  if (isOnline(session))
    return notMet('The pupil joined online, which is not attendance, so L may not be used.', provisions.codeB);
  if (!isOnOwnSite(session) && facts.policy.on('lateAtProvider', session.date) === 'bWithMinutes')
    return notMet(
      `The school marks a pupil who comes late to the provider as present there with the minutes (${facts.policy.segmentOn('lateAtProvider', session.date).source}).`,
      provisions.ATT3,
    );
  return met('The pupil came late, before the register closed.');
};
