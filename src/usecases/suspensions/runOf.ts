import { sixthDay } from '#domain/duties/pupils/sixthDay.ts';
import { type SuspensionCase, suspensionCases } from '#domain/duties/pupils/suspensionCase.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText } from '#domain/session.ts';

/** The run of suspensions to which one belongs; undefined when it is not there, or cancelled. */
export const runOf = (facts: SchoolFacts, suspensionKey: string): SuspensionCase | undefined =>
  suspensionCases(rulebook(facts)).find(({ run }) => run.some(({ key }) => key === suspensionKey));

/** The key of the duty that education discharges when it has begun: the law's, else the aim of day one; undefined where none is asked for. */
export const sixthDayKey = (c: SuspensionCase): string | undefined => {
  const duties = sixthDay(c);
  return (duties.find(({ key }) => key.endsWith('|')) ?? duties[0])?.key;
};

/** The last day of a run, where every one of its last days is recorded; of a permanent exclusion there is none. */
export const lastDayKnown = ({ isPermanent, run, endsOn }: SuspensionCase): DateText | undefined =>
  isPermanent || run.some((one) => one.endsOn === undefined) ? undefined : endsOn;
