import { Button, mergeClasses } from '@fluentui/react-components';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import type { NoticeView } from '#api/contractNotices.ts';
import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { useLetterStyles } from '../../shared/letters/letters.styles.ts';
import { useRecordNotice } from '../../shared/letters/noticesQuery.ts';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useKeptKey } from '../../shared/useKeptKey.ts';
import { LetterPaper } from './LetterPaper.tsx';
import { NoticeFields } from './NoticeFields.tsx';
import { beginDraft, previewOf, sentOf } from './noticeDraft.ts';
import { useNoticeStyles } from './notices.styles.ts';
import { SentForm } from './SentForm.tsx';
import { useNoticePreview } from './useNoticePreview.ts';

/** From what the notice must say to its preview, its Word file, and the record that it was sent. */
export function NoticeForm({ notice }: { readonly notice: NoticeView }) {
  const styles = useNoticeStyles();
  const form = useFormStyles();
  const letters = useLetterStyles();
  const { draft, change, forget } = useDraft(`notice|${notice.key}`, () => beginDraft(notice));
  const written = previewOf(notice, draft);
  const preview = useNoticePreview(notice.key, written);
  const making = useRecordNotice<FileLink>();
  const sending = useRecordNotice();
  const [failure, setFailure] = useState<unknown>();
  const path = `notices/${encodeURIComponent(notice.key)}`;
  const { keyFor, done } = useKeptKey();

  const make = () => {
    const made = () => {
      done();
      setFailure(undefined);
    };
    const body = { ...written, key: keyFor(JSON.stringify(written)) };
    making.mutate(
      { path: `${path}/document`, body, say: 'The notice is in your OneDrive.' },
      { onSuccess: made, onError: setFailure },
    );
  };
  const send = () => {
    if (draft.isOwn && draft.ownWords.trim() === '')
      return setFailure(formIncomplete([{ where: 'ownWords', say: 'Write what it said, or where it is filed.' }]));
    const sent = () => {
      setFailure(undefined);
      forget();
      // What was written stays: it is what was sent.
      const { typed, toName, toAddress } = draft;
      change({ ...beginDraft(notice), typed, toName, toAddress });
    };
    sending.mutate(
      { path: `${path}/sent`, body: sentOf(notice, draft), say: 'The notice is recorded as sent.' },
      { onSuccess: sent, onError: setFailure },
    );
  };
  const problems = fieldProblemsOf(failure);
  return (
    <>
      {failure ? <ErrorSummary error={failure} /> : null}
      <div className={styles.layout}>
        <Panel heading="What it must say" anchor="fields" className={letters.screenOnly}>
          <NoticeFields notice={notice} draft={draft} problems={problems} onChange={change} />
        </Panel>
        <Panel
          heading="As it will be sent"
          anchor="preview"
          actions={
            <Button icon={<Print20Regular />} size="small" onClick={() => print()}>
              Print
            </Button>
          }
        >
          <div className={letters.lines}>
            {preview.error ? <ErrorMessage error={preview.error} retry={() => void preview.refetch()} /> : null}
            {preview.data ? <LetterPaper blocks={preview.data.blocks} /> : null}
            {preview.data && preview.data.missing.length > 0 ? (
              <div className={letters.screenOnly}>
                <p className={letters.say}>Still missing:</p>
                <ul className={letters.small}>
                  {preview.data.missing.map(({ id, say }) => (
                    <li key={id}>{say}</li>
                  ))}
                </ul>
              </div>
            ) : null}
            {notice.prepared ? (
              <p className={letters.say}>
                <OutsideLink href={notice.prepared.webUrl}>{notice.prepared.fileName}</OutsideLink>
                <span className={letters.small}>
                  {' '}
                  Version {notice.prepared.version}, made by {notice.prepared.by.name}
                </span>
              </p>
            ) : null}
            <div className={form.buttons}>
              <Button icon={<DocumentText20Regular />} className={letters.screenOnly} disabled={making.isPending} onClick={make}>
                {making.isPending ? 'Making the document…' : notice.prepared ? 'Make a new version' : 'Make the Word file'}
              </Button>
            </div>
          </div>
        </Panel>
        <Panel heading="Record it as sent" anchor="sent" className={mergeClasses(styles.sent, letters.screenOnly)}>
          <SentForm
            notice={notice}
            dueOn={preview.data?.today.dueOn ?? notice.today.dueOn}
            draft={draft}
            problems={problems}
            isWorking={sending.isPending}
            onChange={change}
            onSubmit={send}
          />
        </Panel>
      </div>
    </>
  );
}
