import { useState } from 'react';
import type { PolicyPage } from '#api/contractPolicy.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayAsTyped } from '../../shared/dayText.ts';
import { fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useMe } from '../../shared/useMe.ts';
import { type Asked, askedFrom, inForm, type PolicyDraft, sameAsked, whereOf } from './policyDraft.ts';
import { usePreviewPolicy, useSavePolicy } from './policyQuery.ts';

export type PolicyForm = ReturnType<typeof usePolicyForm>;

/** Problems name a rule as `rule.visitRhythm`; so does this view of what was typed. */
const byWhere = ({ values, ...others }: PolicyDraft) => ({ ...others, rule: values });

/** A change of the policy in the making: what is changed, what it would do, and whether that was looked at. */
export function usePolicyForm(page: PolicyPage, draftName: string) {
  const { today } = useMe();
  const { draft, change, forget } = useDraft<PolicyDraft>(draftName, () => ({
    values: {},
    scope: page.may.changeSchool ? 'school' : 'trust',
    validFrom: dayAsTyped(today),
    why: '',
  }));
  const [failure, setFailure] = useState<unknown>();
  const [sent, setSent] = useState<{ readonly draft: PolicyDraft; readonly asked: Asked | undefined }>();
  const [looked, setLooked] = useState<{ readonly key: string; readonly asked: Asked }>();
  const previewing = usePreviewPolicy();
  const saving = useSavePolicy();
  const written = askedFrom(page, draft);
  const asked = 'asked' in written ? written.asked : undefined;
  const found: readonly FieldProblem[] = fieldProblemsOf(failure).map(inForm(sent?.asked));
  const problems = stillStanding(found, sent && byWhere(sent.draft), byWhere(draft));
  const isSeen = sameAsked(looked?.asked, asked) && previewing.data !== undefined;

  const setValue = (rule: string, value: string | undefined) => {
    const { [rule]: _taken, ...others } = draft.values;
    change({ values: value === undefined ? others : { ...others, [rule]: value } });
  };
  const fail = (error: unknown) => setFailure(error);
  const preview = (then: () => void) => {
    setSent({ draft, asked });
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    const key = crypto.randomUUID();
    const body = { ...written.asked, key, why: draft.why.trim() };
    previewing.mutate(body, {
      onSuccess: () => {
        setLooked({ key, asked: written.asked });
        then();
      },
      onError: fail,
    });
  };
  const clear = () => {
    change({ values: {}, why: '' });
    forget();
    setLooked(undefined);
    setFailure(undefined);
    previewing.reset();
  };
  const save = (then: () => void) => {
    setSent({ draft, asked });
    if (!looked || !isSeen) return;
    if (draft.why.trim() === '') return setFailure(formIncomplete([{ where: 'why', say: 'Write why the policy is changed.' }]));
    setFailure(undefined);
    saving.mutate(
      { ...looked.asked, key: looked.key, why: draft.why.trim() },
      {
        onSuccess: () => {
          clear();
          then();
        },
        onError: fail,
      },
    );
  };
  return {
    draft,
    change,
    setValue,
    clear,
    preview,
    save,
    problems,
    failure,
    /** All that was said of the last try, for the summary above the form. */
    summary: found.length > 0 ? problems : found,
    isPreviewing: previewing.isPending,
    isSaving: saving.isPending,
    /** What the change as it stands now would do; undefined when that was not looked at. */
    seen: isSeen ? previewing.data : undefined,
    wasSeen: looked !== undefined,
    problemOf: (rule: string) => problems.find(({ where }) => where === whereOf(rule))?.say,
  };
}
