import { provisions } from '../../law.ts';
import type { ProviderCheck } from '../../providerCheck.ts';
import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import { addMonths, onSchoolDay } from '../dueDates.ts';
import { checkDate } from './checkDates.ts';
import { type CheckStep, checkSteps, dischargeByCheck, isEnough, latestInWords, partOf } from './checkSteps.ts';
import { type ProviderCase, type ProviderRule, providerDuty } from './providerCase.ts';

/** A year after it was made, or earlier when it names an earlier day. One that is not needed has no year. */
function assessmentHoldsUntil({ on, expiresOn, outcome }: ProviderCheck): DateText | undefined {
  if (outcome !== 'passed') return expiresOn;
  const inAYear = addMonths(on, 12);
  return expiresOn === undefined || inAYear < expiresOn ? inAYear : expiresOn;
}

/**
 * PRO-7: "The provider's risk assessment is reviewed every year and at once on a material change". The first before the first pupil
 * starts; it is the essential check of PRO-4 too and is asked for only here. School policy, no statutory reference.
 */
export const providerRiskAssessment: ProviderRule = (c) => [...inItsTime(c), ...onChange(c)];

const inItsTime: ProviderRule = (c) =>
  checkSteps(c.checks('coreRiskAssessment'), { isEnough, expiryOf: assessmentHoldsUntil }).map((step) => {
    const date = checkDate(c, step);
    const { source } = c.book.facts.policy.segmentOn('providerRiskAssessment', date.dueOn ?? c.usedFrom);
    return providerDuty(c, {
      kind: 'providerRiskAssessment',
      part: partOf('', step),
      dueOn: date.dueOn,
      done: step.done,
      citation: provisions.PRO7,
      basis: source,
      words: () => ({
        say: `${step.step === 'first' ? 'See' : 'Review'} the risk assessment of ${c.name}.`,
        because: `${reason(c, step)} Without it no new pupil may start there.`,
        steps: [`The provider’s risk assessment is reviewed every year (${source}, PRO-7).`, ...date.steps],
      }),
    });
  });

function reason(c: ProviderCase, step: CheckStep): string {
  switch (step.step) {
    case 'first':
      return `A pupil starts at ${c.name} on ${dateInWords(c.usedFrom)}, and ${latestInWords(step.latest)}.`;
    case 'renewal':
      return `The last one is of ${dateInWords(step.record.on)} and holds until ${dateInWords(step.expiresOn)}.`;
    case 'failed':
      return `It was in order, and then ${latestInWords(step.record)}.`;
  }
}

/** "At once on a material change in provision, staff or circumstances": due on the school day on which it was told. */
const onChange: ProviderRule = (c) => {
  const changes = c.checks('materialChange');
  return changes
    .filter(({ on }, at) => changes[at + 1]?.on !== on)
    .map(({ on, evidence }) => {
      const { facts } = c.book;
      const fresh = c.checks('coreRiskAssessment').find((one) => one.on >= on && isEnough(one));
      const day = onSchoolDay(on, facts, on);
      return providerDuty(c, {
        kind: 'providerRiskAssessment',
        part: `change|${on}`,
        dueOn: c.dayBefore !== undefined && c.dayBefore > day ? c.dayBefore : day,
        done: fresh === undefined ? null : dischargeByCheck(fresh),
        citation: provisions.PRO7,
        words: () => ({
          say: `Review the risk assessment of ${c.name}: something changed there.`,
          because: `${c.name} told of a material change on ${dateInWords(on)}: ${evidence} No risk assessment since then is recorded. Without it no new pupil may start there.`,
          steps: ['It is reviewed at once on a material change in provision, staff or circumstances (PRO-7).'],
        }),
      });
    });
};
