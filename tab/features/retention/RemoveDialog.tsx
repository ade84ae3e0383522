import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { DuePupil } from '#api/contractRetention.ts';
import { countOf, listInWords } from '#domain/words.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { useRetentionStyles } from './retention.styles.ts';
import { useRemove } from './retentionQuery.ts';

const mostNamed = 8;

/** The last look before records go for good: whose, how many, and a confirmation that nobody types by mistake. */
export function RemoveDialog({ pupils, onClose }: { readonly pupils: readonly DuePupil[]; readonly onClose: () => void }) {
  const styles = useRetentionStyles();
  const removing = useRemove();
  const [key] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState('');
  const wanted = `remove ${countOf(pupils.length, 'pupil')}`;
  const items = pupils.reduce((sum, { total }) => sum + total, 0);
  const files = pupils.reduce((sum, one) => sum + one.files.length, 0);
  const more = pupils.length - mostNamed;
  const names = [...pupils.slice(0, mostNamed).map(({ name }) => name), ...(more > 0 ? [`${more} more`] : [])];
  return (
    <ConfirmDialog
      title={`Remove ${countOf(items, 'item')} for good?`}
      verb="Remove for good"
      isWorking={removing.isPending}
      isDisabled={typed.trim().toLowerCase() !== wanted}
      onCancel={onClose}
      onConfirm={() => removing.mutate({ key, pupilKeys: pupils.map(({ pupilKey }) => pupilKey), typed }, { onSuccess: onClose })}
    >
      <div className={styles.lines}>
        <p className={styles.say}>Everything in this school’s lists about {listInWords(names)}.</p>
        <p className={styles.say}>
          A proof stays: when, by whom, how many of each list, and a digest; no name. The site’s recycle bin keeps deleted items
          for up to 93 days, unless somebody empties it.
        </p>
        {files > 0 ? (
          <p className={styles.say}>
            {countOf(files, 'file')} in OneDrive and libraries are not removed: remove them by hand first, because nobody finds
            them by the records afterwards.
          </p>
        ) : null}
        <Field label={`Type “${wanted}”`} required>
          <Input value={typed} autoComplete="off" onChange={(_event, { value }) => setTyped(value)} />
        </Field>
        {removing.isError ? <ErrorMessage error={removing.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
