import { recordsOf } from '../../caseFile/caseFile.ts';
import type { CaseRecord } from '../../caseFile/caseRecord.ts';
import { isAfter } from '../../instant.ts';
import { provisions } from '../../law.ts';
import { instantOf } from '../../londonTime.ts';
import { rememberedOf } from '../../remembered.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { dateInWords, timeOfDay } from '../../words.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import type { Duty } from '../duty.ts';
import type { SuspensionCase, SuspensionRule } from './suspensionCase.ts';
import { suspensionDuty } from './suspensionDuty.ts';
import { forenameOf, nameOf, suspended } from './suspensionWords.ts';

/**
 * NOT-3: the parents are told of the provision "by the end of the afternoon of the first day", and of details not known then (part
 * `details`) "not less than 48 hours before the provision is due to start". Day one is that of the suspension which takes the run to the
 * sixth day: before it nobody knew. For a permanent exclusion the local authority provides and tells (believed, not read).
 */
export const sixthDayNotice: SuspensionRule = (c) => {
  const provisionOn = c.schoolDay(c.fromDay);
  if (c.isPermanent || c.isLong !== true || provisionOn === undefined || !c.isOfCompulsoryAge(provisionOn)) return [];
  const dayOne = firstDayOfLast(c);
  const { value: hours } = c.facts.policy.segmentOn('suspensionNoticeInHours', c.startsOn);
  const before = addDays(provisionOn, -Math.ceil(Number(hours) / 24));
  const detailsOn = schoolDayUpTo(before, c.facts);
  const hasLater = detailsOn > dayOne;
  return [
    onDayOne(c, dayOne, provisionOn, hasLater ? detailsOn : undefined),
    ...(hasLater ? [details(c, provisionOn, before, detailsOn)] : []),
  ].map((duty) => withHour(c, duty));
};

/** A duty is counted in days; the notice that discharged it knows the hour at which it went. */
function withHour({ facts }: SuspensionCase, duty: Duty): Duty {
  const { done, dueAt } = duty;
  const sent = done?.recordKey === undefined ? undefined : sentBy(facts.caseRecords).get(caseKeyOf(done.recordKey));
  if (done === undefined || sent === undefined) return duty;
  const { at = '', timing, notice } = sent.what;
  const isPastHour =
    dueAt !== undefined && at !== '' ? isAfter(instantOf(sent.on, at), dueAt) : timing === 'late' && notice === duty.key;
  return isPastHour ? { ...duty, done: { ...done, isPastHour } } : duty;
}

const sentBy = rememberedOf(
  (records: readonly CaseRecord[]) => new Map(recordsOf(records, 'noticeSent').map((record) => [record.key, record])),
);
/** A duty record that was written with a case record carries its key, and which of several it is. */
const caseKeyOf = (recordKey: string): string => recordKey.slice(0, recordKey.lastIndexOf('|'));

/** The first school day of the suspension that takes the run to the sixth day. */
function firstDayOfLast(c: SuspensionCase): DateText {
  const { startsOn } = c.run.reduce((found, one, index) => (c.days(index) > c.fromDay - 1 ? found : one));
  return c.facts.calendar.schoolDayFrom(addDays(startsOn, -1), 1) ?? startsOn;
}

const onDayOne = (c: SuspensionCase, dueOn: DateText, provisionOn: DateText, later: DateText | undefined): Duty =>
  suspensionDuty(c, {
    kind: 'sixthDayNotice',
    dueOn,
    dueAt: instantOf(dueOn, c.facts.policy.on('afternoonEndsAt', dueOn)),
    citation: provisions.sixthDayNotice,
    words: () => ({
      say: `Tell the parents of ${forenameOf(c)} by the end of the afternoon about the education from ${dateInWords(provisionOn)}: start, times, address, whom to report to.`,
      because: `${suspended(c)}; the parents are told by the end of the afternoon of the first day, ${dateInWords(dueOn)}.`,
      steps: [
        `The suspension that lasts to school day ${c.fromDay} begins on ${dateInWords(dueOn)}.`,
        `The afternoon session ends at ${timeOfDay(c.facts.policy.on('afternoonEndsAt', dueOn))}.`,
        later === undefined
          ? 'There is no later day: the 48 hours before the education have begun by then.'
          : `Details not known then may follow by ${dateInWords(later)}.`,
      ],
    }),
  });

const details = (c: SuspensionCase, provisionOn: DateText, before: DateText, dueOn: DateText): Duty => {
  const { value: hours, source, said } = c.facts.policy.segmentOn('suspensionNoticeInHours', c.startsOn);
  return suspensionDuty(c, {
    kind: 'sixthDayNotice',
    part: 'details',
    dueOn,
    citation: provisions.sixthDayNotice,
    basis: said === 'law' ? '' : source,
    words: () => ({
      say: `Send the parents of ${forenameOf(c)} what was not known on the first day about the education from ${dateInWords(provisionOn)}.`,
      because: `The education of ${nameOf(c)} begins on ${dateInWords(provisionOn)}; its details are with the parents at least ${hours} hours before.`,
      steps: [
        `Full-time education begins on ${dateInWords(provisionOn)}, school day ${c.fromDay} of the suspension.`,
        `${hours} hours before its first hour is on ${dateInWords(before)} (${source}).`,
        ...(dueOn === before ? [] : [`There is no school on that day; the school day before is ${dateInWords(dueOn)}.`]),
        `With the parents’ consent less notice is enough when the education begins before school day ${c.fromDay}.`,
      ],
    }),
  });
};
