import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LearnerPage, LearnerWordsBody } from '#api/contractLearner.ts';
import type { LearnerField } from '#domain/learner/compareInformation.ts';
import { useApi } from '../../shared/apiClient.ts';
import { ApiProblem } from '../../shared/apiProblem.ts';
import { fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useMe } from '../../shared/useMe.ts';
import {
  clashesOf,
  gapsOf,
  type InformationDraft,
  settled,
  type TypedWords,
  typed,
  wordsFrom,
  wordsOfPage,
} from './informationDraft.ts';
import { learnerQuery, useSaveLearner } from './learnerQuery.ts';

/** A colleague was quicker: what is there now, and in which fields both wrote something else. */
export interface Clash {
  readonly now: LearnerWordsBody;
  readonly mine: LearnerWordsBody;
  readonly fields: readonly LearnerField[];
  readonly savedBy: string;
}

const unreadableDay = () => formIncomplete([{ where: 'checkedOn', say: 'Write the day such as 23/11/2026, or leave it empty.' }]);

/** The form of learner information: its draft, sending it, and what happens when a colleague was quicker. */
export function useInformationForm(learner: LearnerPage, onDone: () => void) {
  const api = useApi();
  const { today } = useMe();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const saving = useSaveLearner(learner.key);
  const fresh = (): InformationDraft => ({ seen: wordsOfPage(learner), words: typed(wordsOfPage(learner)) });
  const { draft: kept, change, forget } = useDraft(`learner|${learner.key}`, fresh);
  const [failure, setFailure] = useState<unknown>();
  const [clash, setClash] = useState<Clash>();
  const isDraft = JSON.stringify(kept.words) !== JSON.stringify(typed(kept.seen));
  // Where nothing was written yet, the form shows what the page has read since.
  const draft = isDraft ? kept : fresh();
  const { seen } = draft;

  const leave = () => {
    forget();
    onDone();
  };
  async function lookAgain(error: unknown, mine: LearnerWordsBody, from: LearnerWordsBody): Promise<void> {
    setFailure(error);
    if (!(error instanceof ApiProblem) || error.code !== 'changedMeanwhile') return;
    const page = await queries.fetchQuery({ ...learnerQuery(api, school, learner.key), staleTime: 0 }).catch(() => undefined);
    if (page === undefined) return;
    const now = wordsOfPage(page);
    const fields = clashesOf(from, mine, now);
    if (fields.length > 0) setClash({ now, mine, fields, savedBy: page.information?.saved.name ?? 'A colleague' });
  }
  function send(words: LearnerWordsBody, from: LearnerWordsBody): void {
    setFailure(undefined);
    saving.mutate(
      { seen: from, words },
      {
        onSuccess: ({ alsoChanged }) => {
          notify({ say: alsoChanged === '' ? `${learner.name}: saved.` : `Saved. ${alsoChanged}` });
          leave();
        },
        onError: (error) => void lookAgain(error, words, from),
      },
    );
  }
  return {
    words: draft.words,
    set: (part: Partial<TypedWords>) => change({ seen, words: { ...draft.words, ...part } }),
    /** As it would stand with what is written now. */
    gaps: gapsOf(learner, draft.words, today),
    isDraft,
    startAgain: () => {
      setClash(undefined);
      setFailure(undefined);
      change(fresh());
    },
    leave,
    failure,
    clash,
    isSaving: saving.isPending,
    problemOf: (where: string) =>
      fieldProblem(
        fieldProblemsOf(failure).map((one) => ({ ...one, where: one.where.replace(/^words\./, '') })),
        where,
      ),
    save: () => {
      const words = wordsFrom(draft.words);
      if (words === undefined) return setFailure(unreadableDay());
      // As it is sent, without people of whom nothing was written: a problem names them by their place.
      change({ seen, words: typed(words) });
      send(words, seen);
    },
    /** Saves with the colleague's words where they were chosen. */
    settle: (takeTheirs: readonly LearnerField[]) => {
      if (clash === undefined) return;
      // With what was written since in the rest of the form.
      const mine = wordsFrom(draft.words);
      if (mine === undefined) {
        setClash(undefined);
        return setFailure(unreadableDay());
      }
      const words = settled({ seen, words: mine }, clash.now, takeTheirs);
      change({ seen: clash.now, words: typed(words) });
      setClash(undefined);
      send(words, clash.now);
    },
  };
}
