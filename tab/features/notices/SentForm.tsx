import {
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Textarea,
} from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { NoticeView } from '#api/contractNotices.ts';
import { sentHowNames } from '#domain/caseFile/sentHow.ts';
import { dateInWords } from '#domain/words.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayFrom } from '../../shared/dayText.ts';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { addressFor, howOf, type NoticeDraft } from './noticeDraft.ts';

interface SentFormProps {
  readonly notice: NoticeView;
  /** The last day on which it is in time, with the days that are written into it. */
  readonly dueOn: string | undefined;
  readonly draft: NoticeDraft;
  readonly problems: readonly FieldProblem[];
  readonly isWorking: boolean;
  readonly onChange: (part: Partial<NoticeDraft>) => void;
  readonly onSubmit: () => void;
}

const addressLabels = {
  letter: 'Address it was posted to',
  byHand: 'Where it was handed over',
  email: 'E-mail address',
  text: 'Telephone number',
  meeting: 'Where the meeting was',
} as const;

/** Says before anything is recorded whether the day is on time. */
function Judgement({ dueOn, draft }: Pick<SentFormProps, 'dueOn' | 'draft'>) {
  const on = dayFrom(draft.on);
  if (on === undefined || dueOn === undefined) return null;
  const isLate = on > dueOn;
  return (
    <MessageBar intent={isLate ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        {isLate
          ? `Sent on ${dateInWords(on)} it is late: it was due by ${dateInWords(dueOn)}. It will be recorded as late.`
          : `Sent on ${dateInWords(on)} it is on time: it is due by ${dateInWords(dueOn)}.`}
      </MessageBarBody>
    </MessageBar>
  );
}

/** How, to whom and when it was sent. Alongside sends nothing: this records what somebody did. */
export function SentForm({ notice, dueOn, draft, problems, isWorking, onChange, onSubmit }: SentFormProps) {
  const styles = useFormStyles();
  const how = howOf(notice, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const line = (where: 'address' | 'at' | 'consent', label: string, isRequired: boolean, hint: string, placeholder = '') => (
    <Field label={label} required={isRequired} hint={hint} {...fieldProblem(problems, where)}>
      <Input
        id={fieldId(where)}
        value={draft[where]}
        placeholder={placeholder}
        maxLength={300}
        autoComplete="off"
        onChange={(_event, { value }) => onChange({ [where]: value })}
      />
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Record it as sent">
      <p className={styles.hint}>Alongside sends nothing. Send it yourself, then record it here. {notice.howBecause}</p>
      <Field label="How it was sent" required {...fieldProblem(problems, 'how')}>
        <RadioGroup value={how} onChange={(_event, { value }) => onChange({ how: value, address: '' })}>
          {notice.hows.map((one) => (
            <Radio key={one} value={one} label={sentHowNames[one]} />
          ))}
        </RadioGroup>
      </Field>
      {line(
        'address',
        addressLabels[how],
        how !== 'byHand' && how !== 'meeting',
        addressFor(notice, draft) === '' ? '' : 'Leave it as it is to use what the records say.',
        addressFor(notice, draft),
      )}
      <DateField
        label="Sent on"
        where="on"
        isRequired
        value={draft.on}
        problem={fieldProblem(problems, 'on')}
        onChange={(on) => onChange({ on })}
      />
      {notice.asksTime ? line('at', 'At what time', true, 'For example 3.10pm') : null}
      {notice.consentBefore
        ? line(
            'consent',
            'The parents agreed to less notice',
            false,
            `How and when they agreed. Only where the education begins before ${dateInWords(notice.consentBefore)}; otherwise leave it empty.`,
          )
        : null}
      <Judgement dueOn={dueOn} draft={draft} />
      <Checkbox
        label="It went out in our own words, not as previewed here"
        checked={draft.isOwn}
        onChange={(_event, { checked }) => onChange({ isOwn: checked === true })}
      />
      {draft.isOwn ? (
        <Field
          label="What it said, or where it is filed"
          required
          hint="It must have said everything that is listed above."
          {...fieldProblem(problems, 'ownWords')}
        >
          <Textarea
            id={fieldId('ownWords')}
            value={draft.ownWords}
            maxLength={4000}
            onChange={(_event, { value }) => onChange({ ownWords: value })}
          />
        </Field>
      ) : null}
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={isWorking}>
          {isWorking ? 'Saving…' : 'Record as sent'}
        </Button>
      </div>
    </form>
  );
}
