/**
 * What each register code demands of a session. A code without a rule of its own goes by what it counts as: an absence needs an absent
 * pupil, an attendance one who came.
 */
import { type CountsAs, countsAsNames, type RegisterCode } from '../../codes/registerCode.ts';
import { provisions } from '../../law.ts';
import { addDays } from '../../week.ts';
import { dateInWords } from '../../words.ts';
import { bRule, kRule } from './attendedElsewhere.ts';
import { type CodeRule, met, notMet, unclear } from './codeRule.ts';
import { attended, isAtSchoolElsewhere, isOnline, partTime, placeInWords } from './codeSession.ts';
import { late, notConfirmed, present } from './presentOrLate.ts';

const d: CodeRule = (session) => {
  if (!isAtSchoolElsewhere(session))
    return notMet(`D is for a pupil who is due at another school; this session is at ${placeInWords(session)}.`);
  if (session.isDualRegistered === undefined)
    return unclear(`Whether the pupil is registered at ${placeInWords(session)} too is not recorded.`, provisions.ATT4);
  return session.isDualRegistered
    ? met(`The pupil is dual registered and due at ${placeInWords(session)}, which marks the session itself.`)
    : notMet(`The pupil is not registered at ${placeInWords(session)}, so D may not be used.`);
};

/** Only for a part-time timetable that is agreed and covers the day, and only where the pupil is due at no place. */
const c2: CodeRule = (session) => {
  const { covers, because } = partTime(session);
  if (!covers) return notMet(`C2 is for an agreed part-time timetable. ${because}`);
  const isDue = (session.where === 'school' || session.where === 'provider') && !isOnline(session);
  return isDue
    ? notMet(
        `The pupil is due at ${placeInWords(session)} in this session, so it is not one that the part-time timetable leaves out.`,
      )
    : met(because);
};

/** C is for exceptional circumstances since the regulations of 2024; a part-time timetable is C2. Before, it was C. */
const c: CodeRule = (session, facts, found) => {
  const timetable = partTime(session);
  if (found.inForceUntil !== undefined)
    return timetable.covers
      ? met(`${timetable.because} Until ${dateInWords(found.inForceUntil)} that was C.`)
      : unclear(`Until ${dateInWords(found.inForceUntil)} C was for leave that the school granted. ${timetable.because}`);
  if (timetable.covers) {
    const until = addDays(found.inForceFrom ?? session.date, -1);
    return notMet(
      `${timetable.because} That is C2; C was used for it until ${dateInWords(until)} and is for exceptional circumstances now.`,
      provisions.codeC2,
    );
  }
  if (attended(session)) return absence(session, facts, found);
  return unclear('C is for leave in exceptional circumstances: the headteacher says whether these are, and why.');
};

const n: CodeRule = (session, facts, found) => {
  if (session.mark !== 'absent') return absence(session, facts, found);
  if (session.isReasonKnown === true)
    return notMet('The reason of the absence is known, so N may no longer stand: give its code.');
  const { calendar, policy } = facts;
  const until = calendar.schoolDayFrom(session.date, policy.on('nInSchoolDays', session.date));
  const markedOn = session.markedOn ?? session.date;
  if (until === undefined)
    return unclear(
      'Until when N may stand cannot be said, because the calendar ends before. Add the next terms, and resolve it now.',
    );
  return markedOn > until
    ? notMet(`N might stand until ${dateInWords(until)}; it must become another code now, O if no reason can be found.`)
    : met(`The reason of the absence is not known yet; N may stand until ${dateInWords(until)}.`);
};

/** U is an absence in the register of a pupil who did come, but after it had closed. */
const u: CodeRule = (session, facts, found) => {
  if (session.mark === 'late')
    return unclear('U is for a pupil who came after the register had closed: say when the pupil came.');
  return session.mark === 'present' || session.mark === 'absent'
    ? notMet(`U means ${found.meaning}; the pupil was ${session.mark}.`)
    : notConfirmed(session, facts, found);
};

/** Any code that stands for a pupil who did not come. */
const absence: CodeRule = (session, facts, found) => {
  if (attended(session)) {
    if (!isOnline(session)) return notMet(`${found.code} means ${found.meaning}, and the pupil was at ${placeInWords(session)}.`);
    return unclear(
      `The pupil joined online, which counts as absence; ${found.code} is right if this was the reason: ${found.meaning}.`,
      provisions.codeB,
    );
  }
  return session.mark === 'absent'
    ? met(`The pupil was absent. ${found.code} means ${found.meaning} (${countsAsNames[found.countsAs]}): record the reason.`)
    : notConfirmed(session, facts, found);
};

/** Any code for a pupil who was doing something that these facts do not know. */
const elsewhere: CodeRule = (session, facts, found) => {
  if (session.mark === 'absent') return notMet(`The pupil was absent, so ${found.code} may not be used.`);
  if (!attended(session)) return notConfirmed(session, facts, found);
  if (isOnline(session))
    return notMet(`The pupil joined online, which is not attendance, so ${found.code} may not be used.`, provisions.codeB);
  return unclear(`${found.code} means ${found.meaning}. Whether that is so, the records of the session do not say.`);
};

const byCode: Readonly<Partial<Record<string, CodeRule>>> = {
  '/': present('AM'),
  '\\': present('PM'),
  L: late,
  B: bRule,
  K: kRule,
  D: d,
  C2: c2,
  C: c,
  N: n,
  U: u,
  X: () => unclear('X is for a pupil who is not of compulsory school age and need not attend: say whether the pupil is.'),
  Z: () => notMet('Z is for a child who is not on the admission register yet; a pupil with a place elsewhere stays on it.'),
  '#': () => notMet('The calendar has school on this day, and # is for a planned closure of the whole school.'),
};
const byCount: Readonly<Record<CountsAs, CodeRule>> = {
  attendance: elsewhere,
  authorisedAbsence: absence,
  unauthorisedAbsence: absence,
  notPossible: absence,
  administrative: absence,
};

export const ruleOfCode = ({ code, countsAs }: RegisterCode): CodeRule => byCode[code] ?? byCount[countsAs];
