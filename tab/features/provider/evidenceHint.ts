import { happenings } from '#domain/providerCheck.ts';
import type { CheckDraft } from './checkDraft.ts';

const told: readonly string[] = happenings;
/** What happened is no check: it has no outcome and does not expire. */
export const isHappening = (check: string): boolean => told.includes(check);

/** What to write beside a check. */
export function evidenceHint({ check, outcome }: Pick<CheckDraft, 'check' | 'outcome'>): string {
  switch (check) {
    case 'staffChange':
      return 'Who is new, in which role, from when. A fresh letter of assurance is asked for.';
    case 'materialChange':
      return 'What changed: provision, staff or circumstances. The risk assessment is asked for anew.';
    case 'assuranceSent':
      return 'To whom and how, such as “By e-mail to Joss Wainwright”.';
    case 'siteVisit':
      return 'Which site, with whom, and what was seen. Every school of the trust reads it.';
    case 'trustException':
      return 'Why, for how long, and on which conditions.';
    default:
      return outcome === 'notNeeded'
        ? 'Write why it is not needed.'
        : 'Which version or date, and what speaks for or against it.';
  }
}
