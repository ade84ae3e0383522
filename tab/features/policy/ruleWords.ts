import type { PolicyPage, PolicyRule } from '#api/contractPolicy.ts';
import { dateInWords } from '#domain/words.ts';
import { rulesOf } from './policyDraft.ts';

/** A value in words; a day, which comes as the computer writes it, as people do. */
export const valueWords = (inWords: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(inWords) ? dateInWords(inWords) : inWords);

/** Whether a value is another than the chosen profile says. No profile says anything about a day of the school's own. */
export const isOwnWay = ({ differs, kind }: PolicyRule): boolean => differs && kind !== 'date';

export const ownWays = (page: PolicyPage): number => rulesOf(page).filter(isOwnWay).length;

/** `Differs from profile P4: Every half-term`; of a number of the law, from the law. */
export const differenceInWords = ({ kind, ofProfile }: PolicyRule, profile: string): string =>
  kind === 'law' ? `Differs from the law as Alongside knows it: ${ofProfile}` : `Differs from profile ${profile}: ${ofProfile}`;
