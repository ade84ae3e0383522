import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import type { Provision } from '../../provision.ts';

/** The code that a session takes, with the sentence that says why. */
export interface CodeAdvice {
  /** Undefined when the facts do not decide it, or when nothing is marked. */
  readonly proposed: string | undefined;
  readonly finding: Finding;
}

const question = 'Which register code does this session take?';
export const propose = (code: string, because: string, citation: Provision, facts: Finding['facts'] = {}): CodeAdvice => ({
  proposed: code,
  finding: answer(question, citation).met(`${code}: ${because}`, { code, ...facts }),
});
export const undecided = (because: string, citation: Provision): CodeAdvice => ({
  proposed: undefined,
  finding: answer(question, citation).unclear(because),
});
export const noCode = (because: string, citation: Provision): CodeAdvice => ({
  proposed: undefined,
  finding: answer(question, citation).notMet(because),
});
