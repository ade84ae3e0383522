import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import { schoolYearStart } from '../../schoolYear.ts';
import { type DateText, weekSlots } from '../../session.ts';
import type { Timetable } from '../../timetable.ts';
import { countOf, dateInWords, shortDate } from '../../words.ts';
import { mayDecideFlexi } from '../approve/mayDecideFlexi.ts';

export type FlexiFacts = Pick<SchoolFacts, 'policy' | 'school' | 'staff' | 'timetables'>;

/** May this flexi-schooling stand, and why not (FLX-1, FLX-2). Nothing for a part-time timetable. School policy, no statutory reference. */
export const flexiFindings = (timetable: Timetable, facts: FlexiFacts, on: DateText): Finding[] =>
  timetable.kind === 'flexiSchooling'
    ? [wasRequested(timetable, on), isDecided(timetable, facts, on), oncePerYear(timetable, facts), wholeHalves(timetable)]
    : [];

/** FLX-1: "A parent's written request". */
function wasRequested({ requestedOn }: Timetable, on: DateText): Finding {
  const { met, unclear } = answer('Did the parent ask in writing?', provisions.FLX1);
  if (requestedOn.trim() === '') return unclear('The day of the parent’s written request is not recorded.');
  return requestedOn > on
    ? unclear(`The written request is dated ${dateInWords(requestedOn)}, which has not come yet. Correct the day.`, {
        requestedOn,
      })
    : met(`The parent asked in writing on ${dateInWords(requestedOn)}.`, { requestedOn });
}

/** FLX-1: "decision by the headteacher in writing; no appeal". */
function isDecided({ decision, startsOn }: Timetable, facts: FlexiFacts, on: DateText): Finding {
  const { met, notMet, unclear } = answer('Did the headteacher decide?', provisions.FLX1);
  if (decision === undefined) {
    return startsOn !== undefined && startsOn <= on
      ? notMet(`It began on ${dateInWords(startsOn)} without a decision. The headteacher decides in writing.`)
      : unclear('It waits for the headteacher’s decision in writing. Offer the parent a meeting first.');
  }
  const when = `${decision.by.name} on ${dateInWords(decision.on)}`;
  if (!decision.agreed) return notMet(`It was refused by ${when}. There is no appeal.`);
  const right = mayDecideFlexi({ personId: decision.by.personId }, facts, decision.on);
  return right.outcome === 'met' ? met(`Agreed by ${when}.`) : unclear(`Agreed by ${when}. ${right.because}`);
}

/** FLX-1: "not normally twice for one pupil in one academic year". */
function oncePerYear({ key, pupilKey, requestedOn }: Timetable, { timetables }: FlexiFacts): Finding {
  const { met, unclear } = answer('Is it the first request of the school year?', provisions.FLX1);
  const earlier = timetables.find(
    (other) =>
      other.key !== key &&
      other.kind === 'flexiSchooling' &&
      other.pupilKey === pupilKey &&
      schoolYearStart(other.requestedOn) === schoolYearStart(requestedOn) &&
      `${other.requestedOn}|${other.key}` < `${requestedOn}|${key}`,
  );
  return earlier === undefined
    ? met('It is the first request of the school year.')
    : unclear(
        `The parent asked already on ${shortDate(earlier.requestedOn)}. Flexi-schooling is not normally considered twice for one pupil in one school year.`,
        { earlier: earlier.key },
      );
}

/** FLX-2: "times at school and at home (whole morning, afternoon or day)". */
function wholeHalves({ sessionsInSchool }: Timetable): Finding {
  const { met, notMet, unclear } = answer('Is it whole mornings and afternoons?', provisions.FLX2);
  const facts = { sessionsInSchool };
  if (!Number.isInteger(sessionsInSchool) || sessionsInSchool < 0 || sessionsInSchool > weekSlots.length)
    return notMet(
      `${sessionsInSchool} sessions a week in school cannot be: only whole mornings, afternoons or days, up to ${weekSlots.length}.`,
      facts,
    );
  if (sessionsInSchool === 0)
    return unclear('No session is in school: that is elective home education, not flexi-schooling.', facts);
  if (sessionsInSchool === weekSlots.length) return unclear('Every session is in school: there is nothing to agree.', facts);
  return met(
    `${countOf(sessionsInSchool, 'session')} at school and ${weekSlots.length - sessionsInSchool} at home a week.`,
    facts,
  );
}
