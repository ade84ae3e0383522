import { runRecords } from '../../away/runRecords.ts';
import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import type { SuspensionCase, SuspensionRule } from './suspensionCase.ts';
import { suspensionDuty } from './suspensionDuty.ts';
import { forenameOf, nameOf, stepsOfRun, suspended, whyUnclear } from './suspensionWords.ts';

const finalYear = 11;
const aim = 'dayOne';

/**
 * NOT-3: full-time education "from the sixth school day at the latest; consecutive suspensions count together; for a looked-after child
 * aim for day one". For a permanent exclusion the local authority provides, and the school makes sure of it. The aim is a duty of its own
 * (part `dayOne`), so that the law's day stays what it is; provision from day one discharges both. It lapses only when somebody records that it was not provided, or not
 * required, and why.
 */
export const sixthDay: SuspensionRule = (c) => [...byLaw(c), ...fromDayOne(c)];

function byLaw(c: SuspensionCase): Duty[] {
  const day = c.schoolDay(c.fromDay);
  if (c.isLong === false || !c.isOfCompulsoryAge(day ?? c.startsOn)) return [];
  const dueOn = c.isLong === true ? day : undefined;
  const { said, source } = c.facts.policy.segmentOn('suspensionProvisionFromDay', c.startsOn);
  return [
    suspensionDuty(
      c,
      {
        kind: 'sixthDay',
        dueOn,
        // Only what somebody has answered for goes: a day missed in silence stays.
        lapsedOn: runRecords(c).notProvided?.on,
        citation: provisions.sixthDay,
        basis: said === 'law' ? '' : source,
        words: () => ({
          say: dueOn === undefined ? `Find out from when ${forenameOf(c)} must have full-time education.` : whatToDo(c, dueOn),
          because: because(c, dueOn),
          steps: [
            ...stepsOfRun(c),
            ...(dueOn === undefined ? [] : [`School day ${c.fromDay} is ${dateInWords(dueOn)} (${source}, NOT-3).`]),
            'Only for pupils of compulsory school age, worked out from the date of birth.',
            ...(c.pupil?.yearGroup === finalYear ? [finalYearException] : []),
          ],
        }),
      },
      aim,
    ),
  ];
}

const finalYearException =
  'Not required in the final year with no exam left to sit. Exams are not recorded here: if that is so, record it as the reason.';

function whatToDo(c: SuspensionCase, dueOn: DateText): string {
  const { arranged } = runRecords(c);
  if (arranged?.what.isFullTime === true)
    return `Confirm that the education of ${forenameOf(c)} at ${arranged.what.place} began on ${dateInWords(arranged.what.startsOn)}.`;
  return c.isPermanent
    ? `Make sure that the local authority knows and provides full-time education for ${forenameOf(c)} from ${dateInWords(dueOn)}.`
    : `Give ${forenameOf(c)} full-time education from ${dateInWords(dueOn)}${arranged === undefined ? '' : `: what is arranged at ${arranged.what.place} is not full time`}.`;
}

function because(c: SuspensionCase, dueOn: DateText | undefined): string {
  if (dueOn === undefined)
    return `${c.isPermanent ? `${suspended(c)}, but the calendar does not reach school day ${c.fromDay}; add the terms` : whyUnclear(c)}.`;
  const who = c.isPermanent ? '; the local authority, not the school, provides' : '; full-time education is due';
  const exception =
    c.pupil?.yearGroup === finalYear ? ', unless the pupil has no exam left to sit, which is not recorded here' : '';
  return `${suspended(c)}${who} from school day ${c.fromDay}, ${dateInWords(dueOn)}${exception}.`;
}

/** The aim for a looked-after pupil, suspended for however long, where the school chose it. */
function fromDayOne(c: SuspensionCase): Duty[] {
  const { value, source } = c.facts.policy.segmentOn('sixthDayLookedAfter', c.startsOn);
  if (c.pupil?.isLookedAfter !== true || value !== 'dayOne' || !c.isOfCompulsoryAge(c.startsOn)) return [];
  const dueOn = c.schoolDay(1);
  return [
    suspensionDuty(
      c,
      {
        kind: 'sixthDay',
        part: aim,
        dueOn,
        lapsedOn: aimEndsOn(c),
        citation: provisions.NOT3,
        basis: source,
        words: () => ({
          say: `Aim to give ${forenameOf(c)} full-time education from day one.`,
          because:
            dueOn === undefined
              ? `${nameOf(c)} is looked after, but the calendar does not reach the first day of the suspension; add the terms.`
              : `${nameOf(c)} is looked after, so the aim, not the law, is education from the first school day, ${dateInWords(dueOn)}.`,
          steps: [
            ...stepsOfRun(c),
            `For a looked-after pupil the school aims for day one (${source}, NOT-3); the law asks for school day ${c.fromDay}.`,
          ],
        }),
      },
      '',
    ),
  ];
}

/** From the law's day, or once the suspension is over, the aim can no longer be met: the day after its last, where that is known. */
function aimEndsOn(c: SuspensionCase): DateText | undefined {
  const over = c.isPermanent || c.isLong === undefined ? undefined : addDays(c.endsOn, 1);
  const law = c.schoolDay(c.fromDay);
  return over === undefined || (law !== undefined && law < over) ? law : over;
}
