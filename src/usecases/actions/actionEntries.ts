import type { NewAction } from '#domain/actions/agreedAction.ts';
import { recordsOf } from '#domain/caseFile/caseFile.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { CaseEntry } from '../writeCase.ts';

/** The case records of the actions agreed with another record, for `also` of `writeCase`: their keys follow from its key. */
export const actionEntries = (entry: CaseEntry, actions: readonly NewAction[]): CaseEntry[] =>
  actions.map((action, at) => ({
    ...entry,
    key: `${entry.key}|action|${at}`,
    says: actionSays(action),
    what: { kind: 'action', ...trimmed(action), from: entry.key },
  }));

/** The actions that an earlier send of a form wrote with its record. */
export const actionsWith = ({ facts }: Pick<OpenSchool, 'facts'>, recordKey: string): readonly CaseEntry[] =>
  recordsOf(facts.caseRecords, 'action').filter(({ what }) => what.from === recordKey);

export const actionSays = ({ what, owner, dueOn }: NewAction): string =>
  `Agreed: ${what.trim().replace(/\.$/, '')}. ${owner.name.trim()}, by ${dateInWords(dueOn)}.`;

export const trimmed = ({ what, owner, dueOn }: NewAction): NewAction => ({
  what: what.trim(),
  owner: { role: owner.role, name: owner.name.trim() },
  dueOn,
});

/** What is wrong with actions of a form, by field: `actions.0.dueOn`. `agreedOn`: the day of the visit, review or meeting. */
export const actionProblems = (
  actions: readonly NewAction[],
  agreedOn: DateText,
): { readonly where: string; readonly say: string }[] =>
  actions.flatMap(({ what, owner, dueOn }, at) => {
    const problem = (field: string, say: string) => ({ where: `actions.${at}.${field}`, say });
    return [
      ...(what.trim() === '' ? [problem('what', 'Say what is to be done, or take this action away.')] : []),
      ...(owner.name.trim() === '' ? [problem('owner.name', 'Say who will do it.')] : []),
      ...(dueOn < agreedOn ? [problem('dueOn', 'It cannot be due before it was agreed. Enter a later day.')] : []),
    ];
  });
