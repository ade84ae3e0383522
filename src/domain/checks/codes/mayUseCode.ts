import { answer } from '../../answer.ts';
import type { RegisterCode } from '../../codes/registerCode.ts';
import { codeOn, codeThroughTime } from '../../codes/registerCodes.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import { dateInWords } from '../../words.ts';
import { type CodeFacts, type CodeSession, isFlexi } from './codeSession.ts';
import { ruleOfCode } from './rulesOfCodes.ts';

/** These say that the site was closed, so they alone may stand on a day without school. */
const codesOfClosure = ['#', 'Y3', 'Y4'];

/**
 * BEY-2: whether a register code may be used for a session, and if not why not. A code that the facts neither allow nor refuse is
 * `unclear`, with what must be known.
 */
export function mayUseCode(code: string, session: CodeSession, facts: CodeFacts): Finding {
  const question = `May the register code ${code} be used for this session?`;
  const found = codeOn(code, session.date);
  if (found === undefined) return notInForce(question, code, session.date);
  const day = facts.calendar.day(session.date);
  const ofCode = answer(question, found.citation);
  if (day.kind === 'unclear')
    return ofCode.unclear(`Nobody can say whether ${dateInWords(session.date)} is a school day. ${day.because}`, { code });
  if (day.kind === 'noSchool') {
    const because = `There is no school on ${dateInWords(session.date)} (${day.because})`;
    return codesOfClosure.includes(code)
      ? ofCode.unclear(`${because}. ${code} may stand there if the school was closed for that reason: ${found.meaning}.`, {
          code,
        })
      : ofCode.notMet(`${because}, so ${code} may not be used.`, { code });
  }
  if (isFlexi(session))
    return answer(question, provisions.flexiSchooling).unclear(
      'The pupil is educated at home under flexi-schooling. The code for it is not settled: ask the local authority, and record its answer.',
      { code },
    );
  const said = ruleOfCode(found)(session, facts, found);
  return answer(question, said.citation ?? found.citation)[said.outcome](said.because, { code });
}

/** A code that holds on another day, or never was one. */
function notInForce(question: string, code: string, date: string): Finding {
  const known = codeThroughTime(code);
  const { notMet } = answer(question, known[0]?.citation ?? provisions.attendanceRegister);
  const coming = known.find(({ inForceFrom = '' }) => inForceFrom > date);
  if (coming?.inForceFrom !== undefined)
    return notMet(`${code} came into force only on ${dateInWords(coming.inForceFrom)}.`, { code });
  const gone = known.findLast(({ inForceUntil }) => inForceUntil !== undefined);
  return notMet(
    gone?.inForceUntil === undefined
      ? `${code} is not a code of the attendance register.`
      : `${code} is no longer used: its last day was ${dateInWords(gone.inForceUntil)}${replacement(gone)}.`,
    { code },
  );
}

const replacement = ({ meaning }: RegisterCode): string => (meaning === 'retired' ? '' : ` (${meaning})`);
