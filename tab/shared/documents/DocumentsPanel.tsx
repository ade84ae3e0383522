import { useQuery } from '@tanstack/react-query';
import { useApi } from '../apiClient.ts';
import { Loaded } from '../Loaded.tsx';
import { Panel } from '../Panel.tsx';
import { useSchool } from '../schoolContext.ts';
import { DocumentItem } from './DocumentItem.tsx';
import { useDocumentStyles } from './documents.styles.ts';
import { documentsQuery, type Subject } from './documentsQuery.ts';

interface DocumentsPanelProps {
  readonly subjects: readonly Subject[];
  readonly heading?: string;
}

/** Every document about a placement, pupil or provider: made or not, and what became of it. The agreement has a panel of its own. */
export function DocumentsPanel({ subjects, heading = 'Documents' }: DocumentsPanelProps) {
  return (
    <Panel heading={heading} anchor="documents">
      {subjects.map((subject) => (
        <OfSubject key={`${subject.what} ${subject.key}`} subject={subject} />
      ))}
    </Panel>
  );
}

function OfSubject({ subject }: { readonly subject: Subject }) {
  const styles = useDocumentStyles();
  const { key: school } = useSchool();
  const query = useQuery(documentsQuery(useApi(), school, subject));
  return (
    <Loaded query={query} what="the documents">
      {(view) => (
        <ul className={styles.list}>
          {view.documents
            .filter(({ kind }) => kind !== 'agreement')
            .map((document) => (
              <DocumentItem key={document.kind} subject={subject} document={document} people={view.people} />
            ))}
        </ul>
      )}
    </Loaded>
  );
}
