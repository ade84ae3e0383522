/**
 * The codes of the attendance register, each once for every stretch of time, with how sure we are of it. The 34 marks of the regulations
 * of 2024 (SI 2024/208), and those that they retired. What is `partly` or `unconfirmed` a person checks before release.
 */
import { provisions } from '../law.ts';
import type { Confidence, Provision } from '../provision.ts';
import type { DateText } from '../session.ts';
import { codeCitation, regulations2024From } from './codeCitation.ts';
import type { CountsAs, RegisterCode } from './registerCode.ts';

const lastDayBefore2024 = '2024-08-18';

interface Row {
  readonly counts: CountsAs;
  readonly countsConfidence: Confidence;
  readonly meaning: Confidence;
  readonly citation?: Provision;
}
const row = (code: string, meaning: string, of: Row, from?: DateText, until?: DateText): RegisterCode => ({
  code,
  meaning,
  countsAs: of.counts,
  countsAsConfidence: of.countsConfidence,
  citation: of.citation ?? codeCitation(code, meaning, of.meaning, { from }),
  inForceFrom: from,
  inForceUntil: until,
});

const attended = (meaning: Confidence, citation?: Provision): Row => ({
  counts: 'attendance',
  countsConfidence: 'partly',
  meaning,
  ...(citation && { citation }),
});
/** Which absences are authorised was not read: the list of the facts names the codes, not what they count as. */
const absent = (counts: 'authorisedAbsence' | 'unauthorisedAbsence', meaning: Confidence, citation?: Provision): Row => ({
  counts,
  countsConfidence: 'unconfirmed',
  meaning,
  ...(citation && { citation }),
});
const authorised = absent('authorisedAbsence', 'confirmed');
const unauthorised = absent('unauthorisedAbsence', 'partly');
const notPossible: Row = { counts: 'notPossible', countsConfidence: 'unconfirmed', meaning: 'confirmed' };
const administrative: Row = { counts: 'administrative', countsConfidence: 'unconfirmed', meaning: 'partly' };
/** That these are retired is believed; what they counted as no longer matters and was not read. */
const retired: Row = { counts: 'authorisedAbsence', countsConfidence: 'unconfirmed', meaning: 'unconfirmed' };
const since2024 = regulations2024From;

export const registerCodes: readonly RegisterCode[] = [
  row('/', 'present in the morning', attended('partly')),
  row('\\', 'present in the afternoon', attended('partly')),
  row('L', 'late, before the register closed', attended('partly')),
  row(
    'K',
    'at a place other than a school where the pupil is registered, for provision arranged by a local authority',
    attended('confirmed', provisions.codeK),
    since2024,
  ),
  row('V', 'on a visit supervised by school staff', attended('confirmed')),
  row('P', 'taking part in sport', attended('confirmed')),
  row('W', 'on work experience', attended('partly')),
  row('B', 'at an approved educational activity off site, supervised', attended('confirmed', provisions.codeB)),
  row('D', 'dual registered and due at the other school', { ...notPossible, meaning: 'unconfirmed', citation: provisions.codeD }),
  row('C1', 'leave for a regulated performance or employment abroad', authorised, since2024),
  row('M', 'at a medical or dental appointment', authorised),
  row('J1', 'leave for an interview', authorised, since2024),
  row('S', 'on study leave', authorised),
  row('X', 'not of compulsory school age and not required to attend', { ...notPossible, meaning: 'partly' }),
  row('C2', 'on a part-time timetable', absent('authorisedAbsence', 'confirmed', provisions.codeC2), since2024),
  row('C', 'absent with leave, a part-time timetable among others', retired, undefined, lastDayBefore2024),
  row('C', 'leave in exceptional circumstances', authorised, since2024),
  row('T', 'a parent travels for work', authorised),
  row('R', 'a day of religious observance', authorised),
  row('I', 'ill', authorised),
  row('E', 'suspended or excluded, with no other provision made', authorised),
  row('Q', 'no way to attend because access arrangements are lacking', notPossible, since2024),
  row('Y1', 'the transport normally provided is not available', notPossible, since2024),
  row('Y2', 'travel is widely disrupted', notPossible, since2024),
  row('Y3', 'part of the premises is closed', notPossible, since2024),
  row('Y4', 'the whole site is unexpectedly closed', notPossible, since2024),
  row('Y5', 'held by the criminal justice system', notPossible, since2024),
  row('Y6', 'public-health guidance or law keeps the pupil away', notPossible, since2024),
  row('Y7', 'any other unavoidable cause that affects the pupil', notPossible, since2024),
  row('G', 'a holiday that was not granted', unauthorised),
  row('N', 'the reason for the absence is not known yet', absent('unauthorisedAbsence', 'partly', provisions.codeN)),
  row('O', 'absent without leave, or for no reason that was found', unauthorised),
  row('U', 'arrived after the register closed', unauthorised),
  row('Z', 'not yet on the admission register', administrative),
  row('#', 'the whole school is closed as planned', administrative),
  row('F', 'retired', retired, undefined, lastDayBefore2024),
  row('H', 'retired', retired, undefined, lastDayBefore2024),
  row('J', 'retired: an interview, now J1', retired, undefined, lastDayBefore2024),
  row('Y', 'retired: unable to attend, now Y1 to Y7', retired, undefined, lastDayBefore2024),
  row('7', 'retired: a mark of the pandemic', retired, undefined, lastDayBefore2024),
  row('8', 'retired: a mark of the pandemic', retired, undefined, lastDayBefore2024),
  row('9', 'retired: a mark of the pandemic', retired, undefined, lastDayBefore2024),
];

/** Every stretch of time of a code, earliest first; none when it never was one. */
export const codeThroughTime = (code: string): readonly RegisterCode[] => registerCodes.filter((one) => one.code === code);

/** A code as it stands on a day; undefined when it is not in force then. */
export const codeOn = (code: string, date: DateText): RegisterCode | undefined =>
  codeThroughTime(code).find(
    ({ inForceFrom = '', inForceUntil }) => inForceFrom <= date && (inForceUntil === undefined || date <= inForceUntil),
  );

/** Every code that may be used on a day. */
export const codesOn = (date: DateText): readonly RegisterCode[] => registerCodes.filter((one) => codeOn(one.code, date) === one);
