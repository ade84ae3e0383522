import type { LearnerPage, LearnerWordsBody } from '#api/contractLearner.ts';
import { compareInformation, type LearnerField, type LearnerWords } from '#domain/learner/compareInformation.ts';
import { learnerGaps } from '#domain/learner/learnerGaps.ts';
import { nothingKnown } from '#domain/learnerInformation.ts';
import { shortDate } from '#domain/words.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';

/** As the form has it: the day as it is typed. */
export type TypedWords = Omit<LearnerWordsBody, 'checkedOn'> & { readonly checkedOn: string };

/** What was there when the form was opened goes with the draft, so that a reload does not hide a colleague's change. */
export interface InformationDraft {
  readonly seen: LearnerWordsBody;
  readonly words: TypedWords;
}

/** What the page holds, as it is sent. */
export function wordsOfPage({ information }: Pick<LearnerPage, 'information'>): LearnerWordsBody {
  if (information === null) {
    const { checkedOn: _none, parents: _p, emergencyContacts: _e, agencies: _a, ...rest } = nothingKnown;
    return { ...rest, parents: [], emergencyContacts: [], agencies: [], checkedOn: null };
  }
  const { saved: _saved, ...words } = information;
  return words;
}

export const typed = (words: LearnerWordsBody): TypedWords => ({
  ...words,
  checkedOn: words.checkedOn === null ? '' : dayAsTyped(words.checkedOn),
});

const isEmpty = (one: object): boolean => Object.values(one).every((text) => String(text).trim() === '');

/** What is sent: people of whom nothing was written are left out. Undefined when the day cannot be read. */
export function wordsFrom(words: TypedWords): LearnerWordsBody | undefined {
  const checkedOn = words.checkedOn.trim() === '' ? null : dayFrom(words.checkedOn);
  if (checkedOn === undefined) return undefined;
  const people = <T extends object>(all: readonly T[]) => all.filter((one) => !isEmpty(one));
  return {
    ...words,
    checkedOn,
    parents: people(words.parents),
    emergencyContacts: people(words.emergencyContacts),
    agencies: people(words.agencies),
  };
}

const domainWords = ({ checkedOn, ...words }: LearnerWordsBody): LearnerWords => ({
  ...words,
  checkedOn: checkedOn ?? undefined,
});

/** What would still be missing with what is written now; a day that cannot be read is none. */
export const gapsOf = ({ pupil }: Pick<LearnerPage, 'pupil'>, words: TypedWords, today: string): LearnerPage['gaps'] =>
  pupil === null
    ? []
    : learnerGaps(pupil, { ...words, checkedOn: dayFrom(words.checkedOn) }, today).map(({ where, say, citation }) => ({
        ...{ where, say },
        citation: citation.title,
      }));

/** The fields that both changed, when a colleague was quicker. */
export const clashesOf = (seen: LearnerWordsBody, mine: LearnerWordsBody, now: LearnerWordsBody): readonly LearnerField[] =>
  compareInformation(domainWords(seen), domainWords(mine), domainWords(now)).clashes;

/** Mine, with what only the colleague changed, and theirs where I chose so. */
export function settled(
  draft: { readonly seen: LearnerWordsBody; readonly words: LearnerWordsBody },
  now: LearnerWordsBody,
  takeTheirs: readonly LearnerField[],
): LearnerWordsBody {
  const { theirs } = compareInformation(domainWords(draft.seen), domainWords(draft.words), domainWords(now));
  const taken = Object.fromEntries([...theirs, ...takeTheirs].map((field) => [field, now[field]]));
  return { ...draft.words, ...taken };
}

/** One field as a person reads it. */
export function fieldInWords(words: LearnerWordsBody, field: LearnerField): string {
  const value = words[field];
  if (field === 'checkedOn') return words.checkedOn === null ? 'Nothing' : shortDate(words.checkedOn);
  const lines = Array.isArray(value)
    ? value.map(lineOf)
    : [typeof value === 'object' && value !== null ? lineOf(value) : (value ?? '')];
  const text = lines.filter((line) => line !== '').join('\n');
  return text === '' ? 'Nothing' : text;
}

const lineOf = (one: object): string =>
  Object.values(one)
    .map(String)
    .filter((text) => text.trim() !== '')
    .join(', ');
