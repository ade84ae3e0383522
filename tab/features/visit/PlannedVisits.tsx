import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { CancelVisitBody, VisitsPage } from '#api/contractVisits.ts';
import { dateInWords } from '#domain/words.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Status } from '../../shared/Status.tsx';
import { visitWords } from '../../shared/statusWords.tsx';
import { PlanVisitForm } from './PlanVisitForm.tsx';
import { useVisitStyles } from './visit.styles.ts';
import { useRecordVisits } from './visitsQuery.ts';

/** What is planned, and what was planned and is not recorded. */
export function PlannedVisits({ page }: { readonly page: VisitsPage }) {
  const styles = useVisitStyles();
  const [moving, setMoving] = useState<string>();
  const [cancelling, setCancelling] = useState<{ readonly key: string; readonly form: string }>();
  if (page.planned.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Visits planned">
      {page.planned.map((visit) => {
        const { key, day, startsAt, endsAt, people, webLink, isPast } = visit;
        return (
          <li key={key} className={styles.item}>
            <span>
              <Status of={isPast ? visitWords.past : visitWords.planned} /> {dateInWords(day)}, {startsAt} to {endsAt}
            </span>
            <span className={styles.small}>
              {people}
              {webLink ? (
                <>
                  {' · '}
                  <OutsideLink href={webLink}>Open the event</OutsideLink>
                </>
              ) : null}
            </span>
            {page.may.visit && moving !== key ? (
              <div className={styles.buttons}>
                <Button size="small" aria-label={`Move the visit of ${dateInWords(day)}`} onClick={() => setMoving(key)}>
                  Move
                </Button>
                <Button
                  size="small"
                  aria-label={`Call off the visit of ${dateInWords(day)}`}
                  onClick={() => setCancelling({ key, form: crypto.randomUUID() })}
                >
                  Call off
                </Button>
              </div>
            ) : null}
            {moving === key ? <PlanVisitForm page={page} replaced={visit} onClose={() => setMoving(undefined)} /> : null}
            {cancelling?.key === key ? (
              <CancelDialog
                formKey={cancelling.form}
                placementKey={page.placementKey}
                recordKey={key}
                day={day}
                stays={visit.isMine || webLink === '' ? '' : visit.byName}
                onClose={() => setCancelling(undefined)}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

interface CancelDialogProps {
  readonly formKey: string;
  readonly placementKey: string;
  readonly recordKey: string;
  readonly day: string;
  /** In whose calendar its event stays; empty when it goes. */
  readonly stays: string;
  readonly onClose: () => void;
}

function CancelDialog({ formKey, placementKey, recordKey, day, stays, onClose }: CancelDialogProps) {
  const styles = useVisitStyles();
  const recording = useRecordVisits(placementKey);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const cancel = () => {
    if (reason.trim() === '') return setFailure(formIncomplete([{ where: 'reason', say: 'Say why it does not take place.' }]));
    const body: CancelVisitBody = { key: formKey, reason: reason.trim() };
    recording.mutate(
      {
        path: `/visits/planned/${encodeURIComponent(recordKey)}/cancel`,
        body,
        say: 'The visit is called off.',
        canUndo: false,
      },
      { onSuccess: onClose, onError: setFailure },
    );
  };
  return (
    <ConfirmDialog
      title={`Call off the visit of ${dateInWords(day)}?`}
      verb="Call off"
      isWorking={recording.isPending}
      onConfirm={cancel}
      onCancel={onClose}
    >
      <div className={styles.fields}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <Field
          label="Why"
          required
          hint={
            stays
              ? `Its event stays in the calendar of ${stays}: ask ${stays} to take it out there, so that Outlook tells whoever was invited.`
              : 'Outlook tells whoever was invited that it does not take place.'
          }
          {...fieldProblem(fieldProblemsOf(failure), 'reason')}
        >
          <Textarea id={fieldId('reason')} value={reason} maxLength={2000} onChange={(_event, { value }) => setReason(value)} />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
