import { type AnswerChange, type AnswerConflict, mergeAnswers } from '#domain/referral/mergeAnswers.ts';
import { longestAnswer, longestAnswers } from '#domain/referral/referralField.ts';
import { referralFieldOf } from '#domain/referral/referralForm.ts';
import type { Referral } from '#domain/referral.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { changeReferral } from './changeReferral.ts';
import { stateOf } from './openReferral.ts';

export interface SavedReferral {
  readonly answers: Referral['answers'];
  readonly providerKey: string;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly conflicts: readonly AnswerConflict[];
}

/** The provider is chosen like a field is written, and merged like one; it has a column of its own. */
const providerField = 'providerKey';

/**
 * Keeps what somebody wrote, as it is typed: only the fields that changed, each with the value it was based on, so that two people at one
 * referral lose nothing. Fields that both changed come back as conflicts and are left as they are. Keystrokes are in no
 * Audit: beginning, proposing and closing are.
 */
export async function saveReferral(
  desk: Desk,
  schoolKey: string,
  key: string,
  changes: readonly AnswerChange[],
): Promise<Outcome<SavedReferral>> {
  return changeReferral(desk, schoolKey, key, {
    to: ({ open, stored: { value: referral } }) => {
      const refused = cannotBeSaved(changes, referral, open);
      if (refused !== undefined) return refused;
      const kept = { ...referral.answers, ...(referral.providerKey === '' ? {} : { [providerField]: referral.providerKey }) };
      const { answers: merged, conflicts, isChanged } = mergeAnswers(kept, changes);
      const { [providerField]: providerKey = '', ...answers } = merged;
      if (JSON.stringify(answers).length > longestAnswers)
        return refuse.badInput(
          'The referral is too long to be kept in SharePoint. Shorten some of the answers, or put details in a file.',
        );
      const { name: savedBy, at: savedAt } = open.signature;
      const saved = isChanged ? { ...referral, answers, providerKey, savedBy, savedAt } : undefined;
      const now = saved ?? referral;
      return done({
        referral: saved,
        value: { answers: now.answers, providerKey: now.providerKey, savedBy: now.savedBy, savedAt: now.savedAt, conflicts },
      });
    },
  });
}

function cannotBeSaved(changes: readonly AnswerChange[], referral: Referral, { facts }: Pick<OpenSchool, 'facts'>) {
  const state = stateOf(referral, facts);
  if (state === 'closed')
    return refuse.changedMeanwhile(
      'This referral was closed. Open it again to write in it; what you wrote is kept on this page.',
    );
  for (const change of changes) {
    const problem = change.field === providerField ? providerProblem(change, state, facts) : fieldProblem(change);
    if (problem !== undefined) return refuse.badField(change.field, problem);
  }
  return undefined;
}

function providerProblem(
  { now }: AnswerChange,
  state: Referral['state'],
  { providers }: OpenSchool['facts'],
): string | undefined {
  if (state === 'proposed') return 'A placement was proposed already: change the provider there.';
  return now === '' || providers.has(now) ? undefined : 'This provider is not in the trust’s list any more. Choose another one.';
}

function fieldProblem({ field: id, now }: AnswerChange): string | undefined {
  const field = referralFieldOf(id);
  if (field === undefined) return 'The form has no such field any more. Reload Alongside to get its newest version.';
  const longest = longestAnswer[field.kind];
  if (now.length > longest) return `Shorten “${field.label}”: at most ${longest} characters.`;
  const options = field.kind === 'choice' ? Object.keys(field.options) : field.kind === 'yesNo' ? ['yes', 'no'] : undefined;
  return options === undefined || now === '' || options.includes(now)
    ? undefined
    : `Choose one of the options of “${field.label}”.`;
}
