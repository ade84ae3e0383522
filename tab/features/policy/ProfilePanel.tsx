import { Button, Field, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { PolicyPage } from '#api/contractPolicy.ts';
import { countOf } from '#domain/words.ts';
import { fieldId } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { History } from './History.tsx';
import { usePolicyStyles } from './policy.styles.ts';
import { profileRule, whereOf } from './policyDraft.ts';
import { profileEffect } from './profileEffect.ts';
import { ownWays } from './ruleWords.ts';
import { useEditing } from './useEditing.ts';
import type { PolicyForm } from './usePolicyForm.ts';

interface ProfilePanelProps {
  readonly page: PolicyPage;
  readonly form: PolicyForm;
  readonly isShort: boolean;
  readonly onShort: (isShort: boolean) => void;
}

/** The profile the policy starts from, what another would change, and how much differs. */
export function ProfilePanel({ page, form, isShort, onShort }: ProfilePanelProps) {
  const styles = usePolicyStyles();
  const { profile, may } = page;
  const chosen = form.draft.values[profileRule];
  const where = whereOf(profileRule);
  const { isOpen, open, close, opener } = useEditing(where, chosen !== undefined);
  const differing = ownWays(page);
  const leave = () => {
    form.setValue(profileRule, undefined);
    close();
  };
  return (
    <Panel
      heading={`Profile: ${profile.name}`}
      actions={
        <>
          <Switch label="Only what differs" checked={isShort} onChange={(_event, { checked }) => onShort(checked)} />
          {(may.changeSchool || may.changeTrust) && !isOpen ? (
            <Button id={opener} onClick={open}>
              Change the profile
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.say}>
          {profile.said === 'default' ? 'Nobody has chosen one, so the usual one holds.' : `Chosen by ${profile.source}.`}{' '}
          {differing === 0 ? 'No value differs from it.' : `${countOf(differing, 'value differs', 'values differ')} from it.`}
        </p>
        <History of="the profile" changes={profile.history} />
        {isOpen ? (
          <div className={styles.editor}>
            <Field label="Profile">
              <Select
                id={fieldId(where)}
                value={chosen ?? profile.value}
                onChange={(_event, { value }) => form.setValue(profileRule, value === profile.value ? undefined : value)}
              >
                {profile.options.map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Button onClick={leave}>Leave it as it is</Button>
          </div>
        ) : null}
        {chosen === undefined ? null : <Effect page={page} profile={chosen} />}
      </div>
    </Panel>
  );
}

/** How many rows of a long list stand there before the rest is asked for. */
const shownAtFirst = 8;

function Effect({ page, profile }: { readonly page: PolicyPage; readonly profile: string }) {
  const styles = usePolicyStyles();
  const [isWhole, setWhole] = useState(false);
  const { changes, stay } = profileEffect(page, profile);
  const shown = isWhole ? changes : changes.slice(0, shownAtFirst);
  return (
    <>
      <p className={styles.say} role="status">
        {changes.length === 0
          ? 'This profile would change no value.'
          : `This profile would change ${countOf(changes.length, 'value')}.`}{' '}
        {stay > 0
          ? `${countOf(stay, 'value', 'values')} that school or trust chose ${stay === 1 ? 'stays' : 'stay'} as ${stay === 1 ? 'it is' : 'they are'}.`
          : ''}
      </p>
      <ul className={styles.changes}>
        {shown.map(({ question, before, after }) => (
          <li key={question}>
            {question} <span className={styles.quiet}>{before}, then:</span> <b>{after}</b>
          </li>
        ))}
      </ul>
      {shown.length < changes.length ? (
        <div>
          <Button size="small" onClick={() => setWhole(true)}>
            Show {changes.length - shown.length} more
          </Button>
        </div>
      ) : null}
    </>
  );
}
