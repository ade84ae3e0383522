import { Button } from '@fluentui/react-components';
import type { DocumentRow, DocumentsView } from '#api/contractDocuments.ts';
import { shortDate, timeInWords } from '#domain/words.ts';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { londonDay } from '../londonDay.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import { useKeptKey } from '../useKeptKey.ts';
import { DocumentActions } from './DocumentActions.tsx';
import { useDocumentStyles } from './documents.styles.ts';
import { type Subject, useDocumentWork } from './documentsQuery.ts';

interface DocumentItemProps {
  readonly subject: Subject;
  readonly document: DocumentRow;
  readonly people: DocumentsView['people'];
}

/** One kind of document: the file, who made which version, and what can be done with it. */
export function DocumentItem({ subject, document, people }: DocumentItemProps) {
  const styles = useDocumentStyles();
  const making = useDocumentWork(subject);
  const { keyFor, done } = useKeptKey();
  const { kind, name, made, mayMake } = document;
  const make = () =>
    making.mutate(
      {
        path: kind,
        body: { key: keyFor() },
        say: made ? `${name}: a new version is in your OneDrive.` : `${name}: it is in your OneDrive.`,
      },
      { onSuccess: done },
    );
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <h3 className={styles.rowName}>{name}</h3>
        <span className={styles.small}>{made ? `Version ${made.version}` : 'Not made yet'}</span>
        {mayMake ? (
          <Button
            size="small"
            className={styles.screenOnly}
            disabled={making.isPending}
            onClick={make}
            aria-label={`${made ? 'Make again' : 'Make'}: ${name}`}
          >
            {making.isPending ? 'Making…' : made ? 'Make again' : 'Make'}
          </Button>
        ) : null}
      </div>
      {made ? (
        <p className={styles.small}>
          <OutsideLink href={made.webUrl}>{made.fileName}</OutsideLink>
          <br />
          Made by {made.by.name}, {shortDate(londonDay(made.by.at))} at {timeInWords(made.by.at)}
        </p>
      ) : null}
      {making.isError ? <ErrorMessage error={making.error} /> : null}
      {made ? <DocumentActions subject={subject} document={document} people={people} /> : null}
    </li>
  );
}
