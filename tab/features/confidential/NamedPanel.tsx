import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConfidentialPageView } from '#api/contractConfidential.ts';
import { shortDate } from '#domain/words.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useConfidentialStyles } from './confidential.styles.ts';
import { useSend } from './confidentialQuery.ts';
import { Choice, Words } from './fields.tsx';
import { useSheet } from './useSheet.ts';

/** Whom the lead lets see these records (SAF-3), and the second half of it, which only SharePoint can give. */
export function NamedPanel({ view }: { readonly view: ConfidentialPageView }) {
  const styles = useConfidentialStyles();
  const [isNaming, setNaming] = useState(false);
  const [ended, setEnded] = useState<{ readonly key: string; readonly name: string; readonly endKey: string }>();
  const send = useSend();
  return (
    <Panel
      heading="Who else may see this"
      actions={view.mayName && !isNaming ? <Button onClick={() => setNaming(true)}>Name somebody</Button> : null}
    >
      <div className={styles.stack}>
        {isNaming ? <NamingForm view={view} onClose={() => setNaming(false)} /> : null}
        <p className={styles.text}>
          Somebody sees these records when both are given: you name them here, and they are a member of{' '}
          <OutsideLink href={view.siteUrl}>the SharePoint site</OutsideLink>. Alongside cannot make them a member: do it there,
          and take it away there when it ends.
        </p>
        {view.named.length === 0 ? <p className={styles.text}>Nobody is named. Only you see them.</p> : null}
        <ul className={styles.list}>
          {view.named.map(({ key, name, from, until, why }) => (
            <li key={key} className={styles.item}>
              <div className={styles.head}>
                <span className={styles.strong}>{name}</span>
                {view.mayName ? (
                  <Button size="small" onClick={() => setEnded({ key, name, endKey: crypto.randomUUID() })}>
                    End
                  </Button>
                ) : null}
              </div>
              <span>
                {shortDate(from)} to {shortDate(until)}
              </span>
              <span className={styles.small}>{why}</span>
            </li>
          ))}
        </ul>
      </div>
      {ended ? (
        <ConfirmDialog
          title={`End what ${ended.name} may see?`}
          verb="End it"
          isWorking={send.isPending}
          onConfirm={() =>
            send.mutate(
              { path: `confidential/people/${ended.key}/end`, body: { key: ended.endKey, why: '' }, say: 'Ended.' },
              { onSuccess: () => setEnded(undefined) },
            )
          }
          onCancel={() => setEnded(undefined)}
        >
          It ends here today. Take the membership of the SharePoint site away as well.
          {send.error ? <ErrorSummary error={send.error} /> : null}
        </ConfirmDialog>
      ) : null}
    </Panel>
  );
}

function NamingForm({ view, onClose }: { readonly view: ConfidentialPageView; readonly onClose: () => void }) {
  const form = useFormStyles();
  const { draft, change, problem, submit, failure, isSaving } = useSheet({
    path: 'confidential/people',
    say: 'Named. Make them a member of the SharePoint site as well.',
    days: ['from', 'until'],
    initial: () => ({ personId: '', from: dayAsTyped(view.today), until: '', why: '' }),
    bodyOf: (now) => now,
    onSaved: onClose,
  });
  return (
    <form className={form.form} onSubmit={submit} noValidate aria-label="Name somebody">
      {failure ? <ErrorSummary error={failure} /> : null}
      <Choice
        {...{ label: 'Person', where: 'personId', isRequired: true, none: 'Choose', value: draft.personId }}
        options={view.choices.people.map(({ personId, name }) => [personId, name] as const)}
        problem={problem('personId')}
        onChange={(personId) => change({ personId })}
      />
      <div className={form.pair}>
        <DateField
          {...{ label: 'From', where: 'from', isRequired: true, value: draft.from }}
          problem={problem('from')}
          onChange={(from) => change({ from })}
        />
        <DateField
          {...{ label: 'Last day', where: 'until', isRequired: true, value: draft.until }}
          problem={problem('until')}
          onChange={(until) => change({ until })}
        />
      </div>
      <Words
        {...{ label: 'Why', where: 'why', isRequired: true, value: draft.why }}
        problem={problem('why')}
        onChange={(why) => change({ why })}
      />
      <SaveButtons save="Name this person" isSaving={isSaving} onCancel={onClose} />
    </form>
  );
}
