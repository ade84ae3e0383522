import { provisions } from '../../law.ts';
import type { ProviderCheck } from '../../providerCheck.ts';
import { countOf, dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dischargeByCheck, isEnough } from './checkSteps.ts';
import { type ProviderCase, type ProviderRule, providerDuty } from './providerCase.ts';

/**
 * PRO-7: "new staff need fresh written assurance". After each change of staff that the provider told, a letter of assurance dated on or
 * after it, within the school's number of school days; before the first pupil starts where that is later. School practice, no statutory
 * reference.
 */
export const freshAssurance: ProviderRule = (c) => {
  const changes = c.checks('staffChange');
  return changes.filter(({ on }, at) => changes[at + 1]?.on !== on).map((change) => dutyFor(c, change));
};

function dutyFor(c: ProviderCase, { on }: ProviderCheck): Duty {
  const { calendar, policy } = c.book.facts;
  const days = policy.on('freshAssuranceInSchoolDays', on);
  const { source } = policy.segmentOn('freshAssuranceInSchoolDays', on);
  const inDays = calendar.schoolDayFrom(on, days);
  const waits = inDays !== undefined && c.dayBefore !== undefined && c.dayBefore > inDays;
  const dueOn = waits ? c.dayBefore : inDays;
  const letter = c.checks('letterOfAssurance').find((one) => one.on >= on && isEnough(one));
  return providerDuty(c, {
    kind: 'freshAssurance',
    part: on,
    dueOn,
    owner: policy.on('staffAssuranceBy', dueOn ?? on),
    done: letter === undefined ? null : dischargeByCheck(letter),
    citation: provisions.PRO7,
    basis: source,
    words: () => ({
      say: `Obtain a fresh letter of assurance from ${c.name} for its new staff.`,
      because: `${c.name} told of a change of staff on ${dateInWords(on)}, and no letter of assurance since then is recorded.`,
      steps: [
        `The change of staff is of ${dateInWords(on)}.`,
        `Fresh assurance is due within ${countOf(days, 'school day')} (${source}, school practice, PRO-7).`,
        dueOn === undefined
          ? 'The calendar does not know so many school days after it, so the last day cannot be said: ask for the letter now.'
          : waits
            ? `Nobody is there before ${dateInWords(c.usedFrom)}, so it is due on the last school day before, ${dateInWords(dueOn)}.`
            : `Counted from the day after, days without school left out, that is ${dateInWords(dueOn)}.`,
      ],
    }),
  });
}
