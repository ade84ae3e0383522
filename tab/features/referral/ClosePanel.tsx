import { Button, Field, Textarea } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReferralView } from '#api/contractReferrals.ts';
import { useApi } from '../../shared/apiClient.ts';
import { ApiProblem, sentenceOf } from '../../shared/apiProblem.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { useNotify } from '../../shared/notices.ts';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useReferralStyles } from './referral.styles.ts';
import type { Keeper } from './referralKeeper.ts';
import { notSavedYet } from './referralWords.tsx';

const notSaved = () => new ApiProblem({ code: 'badInput', say: notSavedYet, problems: [], findings: [], requestId: '' });

/** Closing a referral that leads to no placement, and opening it again. */
export function ClosePanel({ view, keeper }: { readonly view: ReferralView; readonly keeper: Keeper }) {
  const styles = useReferralStyles();
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const path = `/schools/${school}/referrals/${encodeURIComponent(view.key)}`;
  const refresh = () => queries.invalidateQueries({ queryKey: ['school', school] });
  const reopening = useMutation({
    mutationFn: () => api.send('POST', `${path}/reopen`),
    onSuccess: async () => {
      await refresh();
      notify({ say: 'The referral is open again.' });
    },
    onError: (error) => notify({ say: `It was not opened again. ${sentenceOf(error)}`, intent: 'error' }),
  });
  const close = async (reason: string) => {
    await keeper.flush();
    if (!keeper.isSaved()) throw notSaved();
    await api.send('POST', `${path}/close`, { reason });
    await refresh();
    notify({ say: 'Closed. What was written stays readable.', undo: () => reopening.mutate() });
    setAsking(false);
  };
  return (
    <Panel heading={view.state === 'closed' ? 'This referral is closed' : 'It leads to no placement'}>
      <div className={styles.buttons}>
        {view.state === 'closed' ? (
          <Button disabled={reopening.isPending} onClick={() => reopening.mutate()}>
            Open it again
          </Button>
        ) : (
          <Button onClick={() => setAsking(true)}>Close the referral</Button>
        )}
      </div>
      {isAsking ? <CloseDialog close={close} onCancel={() => setAsking(false)} /> : null}
    </Panel>
  );
}

interface CloseDialogProps {
  readonly close: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

function CloseDialog({ close, onCancel }: CloseDialogProps) {
  const styles = useReferralStyles();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const closing = useMutation({ mutationFn: close, onError: setFailure });
  const confirm = () =>
    reason.trim() === ''
      ? setFailure(formIncomplete([{ where: 'reason', say: 'Write why the referral is closed.' }]))
      : closing.mutate(reason.trim());
  return (
    <ConfirmDialog
      title="Close the referral?"
      verb="Close it"
      isWorking={closing.isPending}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <div className={styles.part}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <Field
          label="Why"
          required
          hint="For example what helps the pupil instead."
          {...fieldProblem(fieldProblemsOf(failure), 'reason')}
        >
          <Textarea
            id={fieldId('reason')}
            resize="vertical"
            maxLength={2000}
            value={reason}
            onChange={(_event, { value }) => setReason(value)}
          />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
