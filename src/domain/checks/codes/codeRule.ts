import type { RegisterCode } from '../../codes/registerCode.ts';
import type { Finding } from '../../finding.ts';
import type { Provision } from '../../provision.ts';
import type { CodeFacts, CodeSession } from './codeSession.ts';

/** What a rule says of a code; without a citation of its own, the code's counts. */
export interface CodeSaid {
  readonly outcome: Finding['outcome'];
  readonly because: string;
  readonly citation?: Provision | undefined;
}
/** Whether a code that is in force may be used for a session on a school day. */
export type CodeRule = (session: CodeSession, facts: CodeFacts, found: RegisterCode) => CodeSaid;

const said =
  (outcome: Finding['outcome']) =>
  (because: string, citation?: Provision): CodeSaid => ({ outcome, because, citation });
export const met = said('met');
export const notMet = said('notMet');
export const unclear = said('unclear');
