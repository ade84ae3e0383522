import type { Telephone } from '../board/telephones.ts';
import type { FollowUp, FollowUpStep } from '../followUp.ts';

/** Which step says that somebody has rung whom. */
const stepOf: Readonly<Record<Telephone['of'], FollowUpStep>> = {
  provider: 'calledProvider',
  safeguardingLead: 'calledProvider',
  parent: 'calledParent',
};

/**
 * Whom to ring next: the numbers in their order, those left out that somebody has rung. The provider's numbers are several: each call that
 * reached nobody moves on by one, one that reached somebody is done with all. Undefined when all were rung: then a welfare check comes.
 */
export function nextToRing(telephones: readonly Telephone[], followUps: readonly FollowUp[]): Telephone | undefined {
  const rung = (step: FollowUpStep) => followUps.filter((one) => one.step === step);
  const left = (step: FollowUpStep): readonly Telephone[] => {
    const calls = rung(step);
    const own = telephones.filter(({ of }) => stepOf[of] === step);
    return calls.some(({ result }) => result !== 'notReached') ? [] : own.slice(calls.length);
  };
  return [...left('calledProvider'), ...left('calledParent')][0];
}
