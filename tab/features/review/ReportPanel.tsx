import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ReportAskedBody, ReviewPage } from '#api/contractReviews.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { Panel } from '../../shared/Panel.tsx';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { useReviewStyles } from './review.styles.ts';
import { useRecordReview } from './reviewQuery.ts';

/** The provider’s report for this review: there, or asked for in time. */
export function ReportPanel({ review }: { readonly review: ReviewPage }) {
  const styles = useReviewStyles();
  const [isAsking, setAsking] = useState(false);
  const { report, reports } = review.prepared;
  return (
    <Panel heading="The provider’s report" anchor="report">
      <div className={styles.fields}>
        {reports.map(({ key, on, says }) => (
          <p key={key} className={styles.say}>
            {shortDate(on)}: {says}
          </p>
        ))}
        {report.isIn ? null : (
          <p className={styles.say}>
            No report has come since the last review{report.dueOn ? `; it is due by ${dateInWords(report.dueOn)}` : ''}.
          </p>
        )}
        {report.asked.map(({ key, on, by, name, byName }) => (
          <p key={key} className={styles.small}>
            {name} was asked on {shortDate(on)} for it by {shortDate(by)} ({byName}).
          </p>
        ))}
        {isAsking ? <AskForm review={review} onClose={() => setAsking(false)} /> : null}
        {review.may.record && !report.isIn && !isAsking ? (
          <div className={styles.buttons}>
            <Button onClick={() => setAsking(true)}>Ask for the report</Button>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}

interface AskFormProps {
  readonly review: ReviewPage;
  readonly onClose: () => void;
}

/** The words are prepared; who asks sends them herself, and records that she did. */
function AskForm({ review, onClose }: AskFormProps) {
  const styles = useReviewStyles();
  const { today, name: me } = useMe();
  const form = useFormFocus('report');
  const { provider, providerName, schoolName, prepared } = review;
  const recording = useRecordReview({ placementKey: review.placementKey, reviewKey: review.key });
  const { draft, change, forget } = useDraft(`alongside.reportAsked.${review.key}`, () => ({
    key: crypto.randomUUID() as string,
    on: dayAsTyped(today),
    by: dayAsTyped(prepared.report.wantedBy),
    name: provider.name || providerName,
  }));
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const by = dayFrom(draft.by);
  const words = askWords(draft.name, by ? dateInWords(by) : draft.by, schoolName, me);
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const on = dayFrom(draft.on);
    if (!on || !by) return setFailure(formIncomplete([{ where: on ? 'by' : 'on', say: 'Write the day, such as 30/11/2026.' }]));
    setFailure(undefined);
    const body: ReportAskedBody = { key: draft.key, on, by, name: draft.name };
    recording.mutate(
      { path: '/report-asked', body, say: 'It is recorded that the report was asked for.', canUndo: true },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <form ref={form} className={styles.fields} onSubmit={submit} noValidate aria-label="Ask for the report">
      {failure ? <ErrorSummary error={failure} /> : null}
      <Field label="Whom" required {...fieldProblem(problems, 'name')}>
        <Input
          id={fieldId('name')}
          value={draft.name}
          maxLength={250}
          onChange={(_event, { value }) => change({ name: value })}
        />
      </Field>
      <div className={styles.pair}>
        <DateField
          label="Wanted by"
          where="by"
          isRequired
          value={draft.by}
          problem={fieldProblem(problems, 'by')}
          onChange={(value) => change({ by: value })}
        />
        <DateField
          label="Asked on"
          where="on"
          isRequired
          value={draft.on}
          problem={fieldProblem(problems, 'on')}
          onChange={(on) => change({ on })}
        />
      </div>
      <p className={styles.written}>{words}</p>
      <div className={styles.buttons}>
        {provider.email ? (
          <Button
            as="a"
            href={`mailto:${encodeURIComponent(provider.email)}?subject=${encodeURIComponent('Report for a placement review')}&body=${encodeURIComponent(words)}`}
          >
            Write the mail in my own program
          </Button>
        ) : null}
        <Button onClick={() => void navigator.clipboard?.writeText(words)}>Copy the words</Button>
      </div>
      <SaveButtons save="Record that I asked" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}

/** Without the pupil’s name: mail is not for that, and the provider knows who is meant from the telephone or asks. */
const askWords = (name: string, by: string, school: string, me: string): string =>
  `Dear ${name},\n\nWe are about to review a placement with you. Please send us your report by ${by}: achievement, progress on each objective, attendance, behaviour, and what you would like to change. I will ring to say which pupil it is about.\n\n${me}\n${school}`;
