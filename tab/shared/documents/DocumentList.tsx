import { useQuery } from '@tanstack/react-query';
import { useApi } from '../apiClient.ts';
import { Loaded } from '../Loaded.tsx';
import { useSchool } from '../schoolContext.ts';
import { DocumentItem } from './DocumentItem.tsx';
import { useDocumentStyles } from './documents.styles.ts';
import { documentsQuery, type Subject } from './documentsQuery.ts';

/** The documents about one placement, pupil or provider, with what is done with each. */
export function DocumentList({ subject }: { readonly subject: Subject }) {
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
