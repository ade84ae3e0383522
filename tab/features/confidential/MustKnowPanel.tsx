import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConcernPageView } from '#api/contractConfidential.ts';
import { sentHowNames, sentHows } from '#domain/caseFile/sentHow.ts';
import { shortDate } from '#domain/words.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped } from '../../shared/dayText.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { Panel } from '../../shared/Panel.tsx';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { Telephone } from '../../shared/Telephone.tsx';
import { useConfidentialStyles } from './confidential.styles.ts';
import { EntryForm } from './EntryForm.tsx';
import { Choice, Line, Words } from './fields.tsx';
import { useSheet } from './useSheet.ts';

type One = ConcernPageView['mustKnow'][number];
const hows = sentHows.map((how) => [how, sentHowNames[how]] as const);

/** Who else must know, who has been told, and what each provider needs to know (SAF-2). */
export function MustKnowPanel({ view }: { readonly view: ConcernPageView }) {
  const styles = useConfidentialStyles();
  const [open, setOpen] = useState('');
  const close = () => setOpen('');
  return (
    <Panel heading="Who else must know" anchor="told">
      {view.mustKnow.length === 0 ? <EmptyState say="No other provider and no agency that works with the pupil." /> : null}
      <ul className={styles.list}>
        {view.mustKnow.map((one) => (
          <li key={one.key} className={styles.item}>
            <div className={styles.head}>
              <span className={styles.strong}>{one.name}</span>
              {one.told === null && open !== one.key ? (
                <Button onClick={() => setOpen(one.key)}>
                  {one.party === 'provider' ? 'Write what they need to know' : 'Record as told'}
                </Button>
              ) : null}
            </div>
            <span className={styles.small}>{one.because}</span>
            {one.told === null ? (
              <span>
                <strong>Not told yet.</strong>{' '}
                {one.telephone === '' ? null : <Telephone number={one.telephone} whom={one.name} />}
              </span>
            ) : (
              <span>
                Told on {shortDate(one.told.on)}: {one.told.to}
              </span>
            )}
            {open === one.key && one.party === 'provider' ? <ShareForm view={view} one={one} onClose={close} /> : null}
            {open === one.key && one.party !== 'provider' ? (
              <EntryForm
                view={view}
                kind="told"
                about={one.key}
                words="Who was told: name and office"
                save="Record as told"
                onClose={close}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The extract as it goes: the words of the concern stand above it to choose from, never in it by themselves. */
function ShareForm({ view, one, onClose }: { readonly view: ConcernPageView; readonly one: One; readonly onClose: () => void }) {
  const form = useFormStyles();
  const { draft, change, problem, submit, failure, isSaving } = useSheet({
    path: 'confidential/shares',
    say: 'Recorded as shared.',
    days: ['on'],
    initial: () => ({ extract: '', to: '', how: 'meeting', on: dayAsTyped(view.today) }),
    bodyOf: (now) => ({ ...now, direction: 'given', placementKey: one.key, concernKey: view.concern.key }),
    onSaved: onClose,
  });
  return (
    <form className={form.form} onSubmit={submit} noValidate aria-label={`What ${one.name} needs to know`}>
      {failure ? <ErrorSummary error={failure} /> : null}
      <Words
        {...{ label: 'What they need to know', where: 'extract', isRequired: true, value: draft.extract }}
        hint="Exactly what you say or send, and no more than they need to keep the child safe. Alongside sends nothing: you do."
        problem={problem('extract')}
        onChange={(extract) => change({ extract })}
      />
      <Line
        {...{ label: 'Told to', where: 'to', isRequired: true, value: draft.to, hint: 'The full name' }}
        problem={problem('to')}
        onChange={(to) => change({ to })}
      />
      <div className={form.pair}>
        <Choice
          {...{ label: 'How', where: 'how', isRequired: true, options: hows, value: draft.how }}
          problem={problem('how')}
          onChange={(how) => change({ how })}
        />
        <DateField
          {...{ label: 'On', where: 'on', isRequired: true, value: draft.on }}
          problem={problem('on')}
          onChange={(on) => change({ on })}
        />
      </div>
      <SaveButtons save="Record as shared" isSaving={isSaving} onCancel={onClose} />
    </form>
  );
}
