import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConcernPageView, EntryBody } from '#api/contractConfidential.ts';
import { Panel } from '../../shared/Panel.tsx';
import { ChronologyLines } from './ChronologyLines.tsx';
import { useConfidentialStyles } from './confidential.styles.ts';
import { EntryForm } from './EntryForm.tsx';

const forms = {
  added: ['What happened or was done', 'Add it'],
  closed: ['Why it is closed: what was done, and that the child is safe', 'Close it'],
  reopened: ['Why it is opened again', 'Open it again'],
  corrected: ['What is right', 'Put it right'],
} as const satisfies Partial<Record<EntryBody['kind'], readonly [string, string]>>;

/** What came after: added to, never changed. */
export function AfterPanel({ view }: { readonly view: ConcernPageView }) {
  const styles = useConfidentialStyles();
  const [open, setOpen] = useState<{ readonly kind: keyof typeof forms; readonly corrects: string }>();
  const begin = (kind: keyof typeof forms, corrects = '') => setOpen({ kind, corrects });
  return (
    <Panel
      heading="What was recorded"
      anchor="after"
      actions={
        <>
          <Button onClick={() => begin('added')}>Add to it</Button>
          {view.isOpen ? (
            <Button onClick={() => begin('closed')}>Close it</Button>
          ) : (
            <Button onClick={() => begin('reopened')}>Open it again</Button>
          )}
        </>
      }
    >
      <div className={styles.stack}>
        {open ? (
          <EntryForm
            key={`${open.kind} ${open.corrects}`}
            {...{ view, kind: open.kind, corrects: open.corrects, words: forms[open.kind][0], save: forms[open.kind][1] }}
            onClose={() => setOpen(undefined)}
          />
        ) : null}
        <ChronologyLines lines={view.lines} onCorrect={({ key }) => begin('corrected', key)} />
      </div>
    </Panel>
  );
}
