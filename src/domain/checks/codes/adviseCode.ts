import { codeOn } from '../../codes/registerCodes.ts';
import { provisions } from '../../law.ts';
import { countOf, dateInWords } from '../../words.ts';
import { type CodeAdvice, noCode, propose, undecided } from './codeAdvice.ts';
import { codeAtProvider } from './codeAtProvider.ts';
import {
  attended,
  type CodeFacts,
  type CodeSession,
  isAtSchoolElsewhere,
  isFlexi,
  isOnline,
  isOnOwnSite,
  partTime,
  placeInWords,
  whenInWords,
} from './codeSession.ts';

/**
 * BEY-2: proposes the register code of a session from who arranged it, where the pupil is registered, whether supervised and there, and
 * what was answered; the sentence says why. Never a guess: what the facts do not decide is undecided and says what is missing.
 */
export function adviseCode(session: CodeSession, facts: CodeFacts): CodeAdvice {
  const day = facts.calendar.day(session.date);
  if (day.kind === 'noSchool')
    return noCode(
      `There is no school on ${dateInWords(session.date)} (${day.because}), so no session is marked.`,
      provisions.ATT1,
    );
  if (day.kind === 'unclear')
    return undecided(`Nobody can say whether ${dateInWords(session.date)} is a school day. ${day.because}`, provisions.ATT1);
  if (isFlexi(session))
    return undecided(
      'The pupil is educated at home under flexi-schooling. The code for it is not settled: ask the local authority, and record its answer.',
      provisions.flexiSchooling,
    );
  if (isAtSchoolElsewhere(session) && session.isDualRegistered !== false) return dualRegistered(session);
  if (session.where === 'nowhere' || session.where === 'home') return awayByPlan(session);
  if (session.mark === undefined || session.mark === 'notKnown')
    return undecided(
      `Nobody has confirmed where the pupil was on ${whenInWords(session)}. Find out first; there is no code for not knowing where a child is.`,
      provisions.ATT8,
    );
  if (session.mark === 'absent') return notResolved(session, facts);
  if (isOnline(session)) return online(session);
  if (isOnOwnSite(session)) return atSchool(session);
  return codeAtProvider(session, facts);
}

function dualRegistered(session: CodeSession): CodeAdvice {
  return session.isDualRegistered === undefined
    ? undecided(
        `${placeInWords(session)} is a school, and whether the pupil is registered there too is not recorded. Record it: D if so.`,
        provisions.ATT4,
      )
    : propose(
        'D',
        `the pupil is dual registered and due at ${placeInWords(session)}, which marks the session itself. An unexplained absence there is followed up all the same.`,
        provisions.codeD,
      );
}

/** At home or nowhere by plan: a part-time timetable, or an absence whose reason somebody must give. */
function awayByPlan(session: CodeSession): CodeAdvice {
  const { covers, because } = partTime(session);
  if (covers && codeOn('C2', session.date) !== undefined)
    return propose('C2', `${because} The pupil is not due at any place in this session.`, provisions.codeC2);
  if (covers)
    return propose(
      'C',
      `${because} C2 came only with the regulations of 2024; until then C was used.`,
      provisions.attendanceRegister,
    );
  return undecided(
    `The pupil is due at ${session.where === 'home' ? 'home' : 'no place'} on ${whenInWords(session)}. ${because} Work at home is an absence: record its reason, or plan a place for the session.`,
    provisions.codeB,
  );
}

/** N stands only until the reason is known, and for so many school days at most. */
function notResolved(session: CodeSession, { calendar, policy }: CodeFacts): CodeAdvice {
  if (session.isReasonKnown === true)
    return undecided(
      'The reason of the absence is known: choose its code, for example I for illness or M for a medical appointment.',
      provisions.attendanceRegister,
    );
  const days = policy.on('nInSchoolDays', session.date);
  const until = calendar.schoolDayFrom(session.date, days);
  return propose(
    'N',
    `the pupil was absent and the reason is not known yet. It becomes another code within ${countOf(days, 'school day')}${
      until === undefined ? '; the calendar ends before, so resolve it now' : `, by ${dateInWords(until)}`
    }.`,
    provisions.codeN,
    until === undefined ? {} : { until },
  );
}

function atSchool(session: CodeSession): CodeAdvice {
  const where = session.where === 'provider' ? `${placeInWords(session)}, on the school’s own site,` : 'school';
  const citation = session.where === 'provider' ? provisions.PRO14 : provisions.attendanceRegister;
  if (session.mark === 'late') return propose('L', `the pupil came to ${where} late.`, citation);
  return session.half === 'AM'
    ? propose('/', `the pupil was at ${where} in the morning.`, citation)
    : propose('\\', `the pupil was at ${where} in the afternoon.`, citation);
}

/** "Remote or online is not B and counts as absence"; C2 also stands for a part-time timetable that is remote. */
function online(session: CodeSession): CodeAdvice {
  const { covers, because } = partTime(session);
  if (attended(session) && covers && codeOn('C2', session.date) !== undefined)
    return propose('C2', `${because} It is kept online, without the pupil being in a place.`, provisions.codeC2);
  return noCode(
    `The pupil joined ${placeInWords(session)} online. Online is not attendance and never B: the session is an absence; record its reason. ${because}`,
    provisions.codeB,
  );
}
