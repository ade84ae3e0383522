import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import { onSchoolDay, schoolDayUpTo } from '../dueDates.ts';
import type { CheckStep } from './checkSteps.ts';
import type { ProviderCase } from './providerCase.ts';

export interface CheckDate {
  readonly dueOn: DateText | undefined;
  /** "Why is this due then?" */
  readonly steps: readonly string[];
}

/**
 * By when a check is due. The first: the last school day before the first pupil starts. A renewal: the last school day on which the old one
 * holds, because a pupil is there on the next. What failed: at once. Nothing is due before the first pupil's start comes near.
 */
export function checkDate(c: ProviderCase, step: CheckStep, lastDayOfIt?: DateText): CheckDate {
  const { facts } = c.book;
  const start = `The first placement at ${c.name} that runs or is to come starts on ${dateInWords(c.usedFrom)}.`;
  if (step.step === 'first') {
    return {
      dueOn: c.dayBefore,
      steps: [
        start,
        c.dayBefore === undefined
          ? 'The calendar does not know the school days before it, so the last day cannot be said: do it now.'
          : `The last school day before it is ${dateInWords(c.dayBefore)}.`,
      ],
    };
  }
  const holdsUntil = step.step === 'renewal' ? (lastDayOfIt ?? step.expiresOn) : step.record.on;
  const day = step.step === 'renewal' ? schoolDayUpTo(holdsUntil, facts) : onSchoolDay(holdsUntil, facts, holdsUntil);
  const why =
    step.step === 'renewal' ? `It holds until ${dateInWords(holdsUntil)}.` : `It was found on ${dateInWords(holdsUntil)}.`;
  const dueOn = c.dayBefore !== undefined && c.dayBefore > day ? c.dayBefore : day;
  return {
    dueOn,
    steps: [
      why,
      ...(dueOn === day
        ? [step.step === 'renewal' ? `The last school day up to then is ${dateInWords(dueOn)}.` : 'It is put right at once.']
        : [start, `Nobody is there before, so it is due on the last school day before it, ${dateInWords(dueOn)}.`]),
    ],
  };
}
