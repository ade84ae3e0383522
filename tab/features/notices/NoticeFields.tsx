import { Field, Input, Textarea } from '@fluentui/react-components';
import type { NoticeFieldView, NoticeView } from '#api/contractNotices.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { DateField } from '../../shared/DateField.tsx';
import { Facts } from '../../shared/Facts.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import type { NoticeDraft } from './noticeDraft.ts';

interface NoticeFieldsProps {
  readonly notice: NoticeView;
  readonly draft: NoticeDraft;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (part: Partial<NoticeDraft>) => void;
}

/** What the notice must say: what the records know, with the way to mend what is missing, and what is written in by hand. */
export function NoticeFields({ notice, draft, problems, onChange }: NoticeFieldsProps) {
  const styles = useFormStyles();
  const facts = notice.fields.filter(({ input }) => input === 'none');
  const write = (id: string, text: string) => onChange({ typed: { ...draft.typed, [id]: text } });
  return (
    <div className={styles.fields}>
      <Facts
        facts={facts
          .filter(({ value, missing }) => value !== '' || missing !== '')
          .map((field) => [
            field.name,
            field.missing === '' ? field.value : <Mend key={field.id} field={field} notice={notice} />,
          ])}
      />
      {notice.fields
        .filter(({ input }) => input !== 'none')
        .map((field) => (
          <OneField
            key={field.id}
            field={field}
            value={draft.typed[field.id] ?? ''}
            problems={problems}
            onChange={(text) => write(field.id, text)}
          />
        ))}
      <Field label="To" required hint="Name, as it stands in the notice." {...fieldProblem(problems, 'name')}>
        <Input
          id={fieldId('name')}
          value={draft.toName}
          maxLength={300}
          list="recipients"
          onChange={(_event, { value }) => {
            const found = notice.recipients.find(({ name }) => name === value);
            onChange({ toName: value, ...(found === undefined ? {} : { toAddress: found.address }) });
          }}
        />
      </Field>
      <datalist id="recipients">
        {notice.recipients.map(({ name, relationship }) => (
          <option key={name} value={name}>
            {relationship}
          </option>
        ))}
      </datalist>
      <Field label="Their address" hint="As it stands in the notice. Leave it empty where it is not sent by post.">
        <Input value={draft.toAddress} maxLength={300} onChange={(_event, { value }) => onChange({ toAddress: value })} />
      </Field>
    </div>
  );
}

interface OneFieldProps {
  readonly field: NoticeFieldView;
  readonly value: string;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (text: string) => void;
}

function OneField({ field: { id, name, input, isRequired, hint }, value, problems, onChange }: OneFieldProps) {
  const where = `typed.${id}`;
  if (input === 'date')
    return (
      <DateField
        label={name}
        where={where}
        isRequired={isRequired}
        value={value}
        problem={fieldProblem(problems, where)}
        onChange={onChange}
      />
    );
  const Control = input === 'long' ? Textarea : Input;
  return (
    <Field
      label={name}
      required={isRequired}
      hint={input === 'time' ? 'For example 9.15am' : hint}
      {...fieldProblem(problems, where)}
    >
      <Control
        id={fieldId(where)}
        value={value}
        maxLength={4000}
        autoComplete="off"
        onChange={(_event: unknown, { value: text }: { readonly value: string }) => onChange(text)}
      />
    </Field>
  );
}

/** What to do about what the records do not say, with the way there. */
function Mend({ field: { missing, mend }, notice }: { readonly field: NoticeFieldView; readonly notice: NoticeView }) {
  const { key: school, sharePointUrl } = useSchool();
  const home = `/schools/${school}`;
  const to = {
    here: undefined,
    placement: notice.placementKey === '' ? undefined : `${home}/placements/${encodeURIComponent(notice.placementKey)}`,
    provider: notice.providerKey === '' ? undefined : `${home}/providers/${encodeURIComponent(notice.providerKey)}`,
    pupil: `${home}/pupils`,
    timetable: undefined,
    calendar: undefined,
  }[mend];
  return (
    <>
      <strong>Missing.</strong> {missing}{' '}
      {to === undefined ? <OutsideLink href={sharePointUrl}>Open SharePoint</OutsideLink> : <AppLink to={to}>Go there</AppLink>}
    </>
  );
}
