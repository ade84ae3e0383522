import { useQuery } from '@tanstack/react-query';
import { useApi } from '../apiClient.ts';
import { Loaded } from '../Loaded.tsx';
import { useSchool } from '../schoolContext.ts';
import { DocumentActions } from './DocumentActions.tsx';
import { documentsQuery, type Subject } from './documentsQuery.ts';
import { Signatures } from './Signatures.tsx';

/** What became of a placement's agreement: who has signed, PDF, sharing, copies. */
export function AgreementDetails({ placementKey }: { readonly placementKey: string }) {
  const { key: school } = useSchool();
  const subject: Subject = { what: 'placement', key: placementKey };
  const query = useQuery(documentsQuery(useApi(), school, subject));
  return (
    <Loaded query={query} what="the agreement">
      {({ documents, signatures, maySign, people }) => {
        const agreement = documents.find(({ kind, made }) => kind === 'agreement' && made !== null);
        return agreement === undefined ? null : (
          <>
            <Signatures subject={subject} signatures={signatures} version={agreement.made?.version ?? 1} mayRecord={maySign} />
            <DocumentActions subject={subject} document={agreement} people={people} />
          </>
        );
      }}
    </Loaded>
  );
}
