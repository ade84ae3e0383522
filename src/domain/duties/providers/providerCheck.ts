import { isRegistered } from '../../checks/provider/isRegistered.ts';
import { provisions } from '../../law.ts';
import { type ProviderCheckKind, providerCheckKinds, providerChecks } from '../../providerCheck.ts';
import { dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { checkDate } from './checkDates.ts';
import { type CheckStep, checkSteps, isEnough, latestInWords, partOf } from './checkSteps.ts';
import { type ProviderCase, type ProviderRule, providerDuty } from './providerCase.ts';

/** These have rules of their own, or tell of something that happened and is no check. */
const elsewhere: readonly ProviderCheckKind[] = [
  'publicLiability',
  'employersLiability',
  'professionalNegligence',
  'motorInsurance',
  'coreRiskAssessment',
  'staffChange',
  'unregisteredReported',
];
const kinds = providerCheckKinds.filter((kind) => !elsewhere.includes(kind));

/**
 * PRO-4, PRO-11: each essential check is made before the first pupil starts, put right when it fails, and renewed before it expires; any
 * other check is renewed when it has an expiry. The register of schools itself is the check of registration of a school that it lists
 * as open. School policy, no statutory reference.
 */
export const providerCheck: ProviderRule = (c) => kinds.flatMap((kind) => dutiesFor(c, kind));

function dutiesFor(c: ProviderCase, kind: ProviderCheckKind): Duty[] {
  const isInRegister = kind === 'registration' && c.provider !== undefined && isRegistered(c.provider);
  const isAsked = (step: CheckStep): boolean => {
    if (step.step === 'renewal') return true;
    const isAnswered = isInRegister && step.step === 'first' && step.done === null && step.latest?.outcome !== 'failed';
    return providerChecks[kind].essential && !isAnswered;
  };
  return checkSteps(c.checks(kind), { isEnough, expiryOf: ({ expiresOn }) => expiresOn })
    .filter(isAsked)
    .map((step) => dutyFor(c, kind, step));
}

function dutyFor(c: ProviderCase, kind: ProviderCheckKind, step: CheckStep): Duty {
  const { policy } = c.book.facts;
  const date = checkDate(c, step);
  const isAssurance = kind === 'letterOfAssurance';
  const { essential, name } = providerChecks[kind];
  const said = isAssurance ? policy.segmentOn('staffAssuranceBy', date.dueOn ?? c.usedFrom) : undefined;
  return providerDuty(c, {
    kind: 'providerCheck',
    part: partOf(kind, step),
    dueOn: date.dueOn,
    ...(isAssurance ? { owner: policy.on('staffAssuranceBy', date.dueOn ?? c.usedFrom) } : {}),
    done: step.done,
    citation: isAssurance ? provisions.staffChecksConfirmed : essential ? provisions.PRO11 : provisions.PRO4,
    basis: said?.source ?? '',
    words: () => ({
      say: `${todo[step.step]} for ${c.name}: ${name}.`,
      because: `${reason(c, step)}${essential ? ' Without it no new pupil may start there.' : ''}`,
      steps: [
        ...date.steps,
        ...(said === undefined
          ? []
          : [`Who gathers the assurance of staff checks is the school’s choice (${said.source}, PRO-4).`]),
      ],
    }),
  });
}

const todo = { first: 'Make the check', renewal: 'Renew the check', failed: 'Put the check right' } as const;

function reason(c: ProviderCase, step: CheckStep): string {
  switch (step.step) {
    case 'first':
      return `A pupil starts at ${c.name} on ${dateInWords(c.usedFrom)}, and ${latestInWords(step.latest)}.`;
    case 'renewal':
      return `The check of ${dateInWords(step.record.on)} expires on ${dateInWords(step.expiresOn)}.`;
    case 'failed':
      return `It had passed, and then ${latestInWords(step.record)}.`;
  }
}
