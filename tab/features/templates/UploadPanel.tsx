import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { TemplatesView, TemplateTried } from '#api/contractDocuments.ts';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { type PickedFile, readFile } from '../../shared/readFile.ts';
import { ProblemList } from './ProblemList.tsx';
import { saveWord } from './saveFile.ts';
import { useTemplateStyles } from './templates.styles.ts';
import { usePublishTemplate, useTryTemplate } from './templatesQuery.ts';

const largest = 5_000_000;

/** A new template: picked, checked, seen filled, published. Nothing is saved before. */
export function UploadPanel({ row }: { readonly row: TemplatesView['templates'][number] }) {
  const styles = useTemplateStyles();
  const trying = useTryTemplate(row.kind);
  const publishing = usePublishTemplate(row.kind);
  const [file, setFile] = useState<PickedFile & { readonly key: string }>();
  const [refusal, setRefusal] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const pick = async (picked: File | undefined) => {
    if (!picked) return;
    setFile(undefined);
    setRefusal('');
    trying.reset();
    publishing.reset();
    if (!/\.docx$/i.test(picked.name))
      return setRefusal(`${picked.name} is no Word document. Save it in Word as “Word Document (.docx)” and choose that.`);
    if (picked.size > largest) {
      const size = Math.ceil(picked.size / 1_000_000);
      return setRefusal(`${picked.name} has ${size} MB; a template may have 5 MB. Make its pictures smaller in Word.`);
    }
    const read = await readFile(picked).catch(() => undefined);
    if (read === undefined) return setRefusal('The file could not be read. Close it in Word, then choose it again.');
    setFile({ ...read, key: crypto.randomUUID() });
    trying.mutate(read.contentBase64);
  };
  return (
    <Panel heading="Publish a new one">
      <div className={styles.lines}>
        <p className={styles.say} id={id}>
          Download the template, change it in Word, then choose it here. It is checked, and you see a filled example, before
          anybody uses it.
        </p>
        <input
          ref={input}
          type="file"
          accept=".docx"
          hidden
          aria-label="Word template"
          onChange={(event) => {
            void pick(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <div className={styles.buttons}>
          <Button aria-describedby={id} disabled={publishing.isPending} onClick={() => input.current?.click()}>
            Choose a Word file
          </Button>
          {file ? <span>{file.fileName}</span> : null}
        </div>
        <div role="status">{trying.isPending ? 'Checking the template…' : ''}</div>
        {refusal === '' ? null : (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{refusal}</MessageBarBody>
          </MessageBar>
        )}
        {trying.isError ? <ErrorMessage error={trying.error} /> : null}
        {publishing.isError ? <ErrorMessage error={publishing.error} /> : null}
        {file && trying.data && !publishing.isSuccess ? (
          <Tried
            tried={trying.data}
            fileName={row.fileName}
            isPublishing={publishing.isPending}
            onPublish={() => publishing.mutate({ key: file.key, contentBase64: file.contentBase64 })}
          />
        ) : null}
      </div>
    </Panel>
  );
}

interface TriedProps {
  readonly tried: TemplateTried;
  readonly fileName: string;
  readonly isPublishing: boolean;
  readonly onPublish: () => void;
}

function Tried({ tried: { problems, exampleBase64 }, fileName, isPublishing, onPublish }: TriedProps) {
  const styles = useTemplateStyles();
  return exampleBase64 === null ? (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>This template cannot be used yet. Nothing was saved.</MessageBarTitle>
        <ProblemList problems={problems} />
      </MessageBarBody>
    </MessageBar>
  ) : (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>Every field is known. Look at the filled example, then publish.</MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        <Button onClick={() => saveWord(exampleBase64, `Example - ${fileName}`)}>See the filled example</Button>
        <Button appearance="primary" disabled={isPublishing} onClick={onPublish}>
          {isPublishing ? 'Publishing…' : 'Publish'}
        </Button>
      </div>
    </>
  );
}
