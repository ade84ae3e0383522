import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DocumentRow, DocumentsView } from '#api/contractDocuments.ts';
import { copyParties, isCopyParty } from '#domain/caseFile/documentParties.ts';
import { sentHowNames } from '#domain/caseFile/sentHow.ts';
import { listInWords, lowerFirst, shortDate } from '#domain/words.ts';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { TakeBackRecord } from '../letters/TakeBackRecord.tsx';
import { londonDay } from '../londonDay.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import { useKeptKey } from '../useKeptKey.ts';
import { CopiesDialog } from './CopiesDialog.tsx';
import { useDocumentStyles } from './documents.styles.ts';
import { type Subject, useDocumentWork } from './documentsQuery.ts';
import { ShareDialog } from './ShareDialog.tsx';

interface DocumentActionsProps {
  readonly subject: Subject;
  readonly document: DocumentRow;
  readonly people: DocumentsView['people'];
}

const copyName = (to: string, name: string): string => {
  const party = isCopyParty(to) ? copyParties[to] : to;
  return name === '' ? party : `${name} (${lowerFirst(party)})`;
};

/** What became of a document that has been made, and what can be done with it: PDF, sharing, copies. */
export function DocumentActions({ subject, document, people }: DocumentActionsProps) {
  const styles = useDocumentStyles();
  const [open, setOpen] = useState<'share' | 'copies'>();
  const saving = useDocumentWork(subject);
  const { keyFor, done } = useKeptKey();
  const { kind, name, pdf, shared, copies, versions, mayMake, made } = document;
  const savePdf = () =>
    saving.mutate(
      { path: `${kind}/pdf`, body: { key: keyFor(String(made?.version)) }, say: `${name}: the PDF is beside it in OneDrive.` },
      { onSuccess: done },
    );
  return (
    <>
      {versions.length > 1 ? (
        <p className={styles.small}>
          Earlier:{' '}
          {versions
            .slice(0, -1)
            .map(({ version, by }) => `version ${version} by ${by.name}, ${shortDate(londonDay(by.at))}`)
            .join('; ')}
          .
        </p>
      ) : null}
      {pdf ? (
        <p className={styles.small}>
          PDF: <OutsideLink href={pdf.webUrl}>{pdf.fileName}</OutsideLink>
          {made && pdf.version < made.version ? ` of version ${pdf.version}, older than the document` : ''}
        </p>
      ) : null}
      {shared.map((one) => (
        <p key={`${one.on} ${one.people.join()}`} className={styles.small}>
          Shared with {listInWords(one.people)}, {shortDate(one.on)}
          {one.until === null ? '' : `, until ${shortDate(one.until)}`}
        </p>
      ))}
      {copies.map((copy) => {
        const says = `Copy to ${copyName(copy.to, copy.name)}, version ${copy.version}: ${lowerFirst(sentHowNames[copy.how])}, ${shortDate(copy.on)}`;
        return (
          <p key={copy.recordKey} className={styles.small}>
            {says} {mayMake ? <TakeBackRecord recordKey={copy.recordKey} says={says} /> : null}
          </p>
        );
      })}
      {saving.isError ? <ErrorMessage error={saving.error} /> : null}
      {mayMake ? (
        <div className={styles.buttons}>
          <Button size="small" disabled={saving.isPending} onClick={savePdf} aria-label={`Save as PDF: ${name}`}>
            {saving.isPending ? 'Making the PDF…' : 'Save as PDF'}
          </Button>
          <Button size="small" onClick={() => setOpen('share')} aria-label={`Share: ${name}`}>
            Share
          </Button>
          <Button size="small" onClick={() => setOpen('copies')} aria-label={`Record copies sent: ${name}`}>
            Record copies sent
          </Button>
        </div>
      ) : null}
      {open === 'share' ? (
        <ShareDialog subject={subject} document={document} people={people} onClose={() => setOpen(undefined)} />
      ) : null}
      {open === 'copies' ? <CopiesDialog subject={subject} document={document} onClose={() => setOpen(undefined)} /> : null}
    </>
  );
}
