import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ProviderPage } from '#api/contractDuties.ts';
import type { PassportPage } from '#api/contractPassport.ts';
import { evidenceProblem } from '#domain/passport/evidenceFile.ts';
import { checkOutcomeNames, checkOutcomes } from '#domain/providerCheck.ts';
import { DateField } from '../../shared/DateField.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { readFile } from '../../shared/readFile.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useMe } from '../../shared/useMe.ts';
import { CheckKinds } from './CheckKinds.tsx';
import { type CheckDraft, checkDraft, checkFrom } from './checkDraft.ts';
import { EvidenceField } from './EvidenceField.tsx';
import { evidenceHint, isHappening } from './evidenceHint.ts';
import { useProviderStyles } from './provider.styles.ts';
import { useRecordProvider } from './providerQuery.ts';

interface CheckFormProps {
  readonly provider: ProviderPage;
  readonly passport: PassportPage;
  /** The kind of check to begin with; empty to choose. */
  readonly check: string;
  readonly onClose: () => void;
}

/** One check of the provider: what, when, how it went, until when it holds, and where the evidence is. */
export function CheckForm({ provider, passport, check, onClose }: CheckFormProps) {
  const styles = useProviderStyles();
  const form = useFormStyles();
  const { today } = useMe();
  const recording = useRecordProvider(provider.key);
  // Kept for each check: the button of another one opens its form in the place of this.
  const { draft, change, forget } = useDraft(`check|${provider.key}|${check}`, () => checkDraft(provider, check, today));
  const close = () => {
    forget();
    onClose();
  };
  const [sent, setSent] = useState<CheckDraft>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const chosen = provider.checks.find((one) => one.check === draft.check);
  const isInsurance = chosen?.isInsurance ?? false;

  const [picked, setPicked] = useState<File>();
  // Reading a large file takes a while, too.
  const [isSending, setSending] = useState(false);
  const happened = isHappening(draft.check);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const written = checkFrom(happened ? { ...draft, outcome: 'passed', expiresOn: '' } : draft, isInsurance);
    const tooBig = picked ? evidenceProblem(picked.name, picked.size) : undefined;
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    if (tooBig !== undefined) return setFailure(formIncomplete([{ where: 'file', say: tooBig }]));
    setFailure(undefined);
    const outcome = happened ? '.' : `: ${checkOutcomeNames[draft.outcome].toLowerCase()}.`;
    const say = `Recorded. ${chosen?.name ?? 'The check'}${outcome}`;
    setSending(true);
    try {
      const body = { ...written.record, file: picked ? await readFile(picked) : null };
      await recording.mutateAsync({ path: 'checks', body, say });
      close();
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Record a check">
      <h3 className={styles.subheading}>Record a check</h3>
      {failure ? <ErrorSummary error={failure} /> : null}
      <Field label="What was checked" required {...fieldProblem(problems, 'check')}>
        <CheckKinds value={draft.check} passport={passport} onChange={(value) => change({ check: value })} />
      </Field>
      {happened ? null : (
        <Field label="Outcome" required {...fieldProblem(problems, 'outcome')}>
          <RadioGroup
            layout="horizontal"
            value={draft.outcome}
            onChange={(_event, { value }) => change({ outcome: checkOutcomes.find((one) => one === value) ?? 'passed' })}
          >
            {checkOutcomes.map((outcome) => (
              <Radio key={outcome} value={outcome} label={checkOutcomeNames[outcome]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <div className={form.pair}>
        <DateField
          label={happened ? 'Happened on' : 'Checked on'}
          where="on"
          isRequired
          value={draft.on}
          problem={fieldProblem(problems, 'on')}
          onChange={(on) => change({ on })}
        />
        {happened ? null : (
          <DateField
            label="Expires on"
            where="expiresOn"
            hint="Leave it empty where it does not expire."
            value={draft.expiresOn}
            problem={fieldProblem(problems, 'expiresOn')}
            onChange={(expiresOn) => change({ expiresOn })}
          />
        )}
      </div>
      {isInsurance ? (
        <Field
          className={styles.short}
          label="Cover for any one occurrence"
          required={draft.outcome === 'passed'}
          hint="In whole pounds, such as 5,000,000"
          {...fieldProblem(problems, 'cover')}
        >
          <Input
            id={fieldId('cover')}
            contentBefore="£"
            inputMode="numeric"
            autoComplete="off"
            value={draft.cover}
            onChange={(_event, { value }) => change({ cover: value })}
          />
        </Field>
      ) : null}
      <Field
        label={happened ? 'What was told or sent, by whom and how?' : 'What was seen, and where is the evidence?'}
        required
        hint={evidenceHint(draft)}
        {...fieldProblem(problems, 'evidence')}
      >
        <Textarea
          id={fieldId('evidence')}
          maxLength={2000}
          resize="vertical"
          value={draft.evidence}
          onChange={(_event, { value }) => change({ evidence: value })}
        />
      </Field>
      <EvidenceField problem={fieldProblem(problems, 'file')} file={picked} onPick={setPicked} />
      <SaveButtons save="Save the check" isSaving={isSending} onCancel={close} />
    </form>
  );
}
