import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AboutWhat, DocumentsView } from '#api/contractDocuments.ts';
import { type ApiClient, useApi } from '../apiClient.ts';
import { useNotify } from '../notices.ts';
import { useSchool } from '../schoolContext.ts';

/** What documents are about. */
export interface Subject {
  readonly what: AboutWhat;
  readonly key: string;
}

const pathOf = (school: string, { what, key }: Subject): string =>
  `/schools/${school}/documents/${what}/${encodeURIComponent(key)}`;

export const documentsQuery = (api: ApiClient, school: string, subject: Subject) =>
  queryOptions({
    queryKey: ['school', school, 'documents', subject.what, subject.key],
    queryFn: () => api.get<DocumentsView>(pathOf(school, subject)),
  });

interface Doing {
  /** After the subject: `agreement/pdf`. */
  readonly path: string;
  readonly body: object;
  readonly say: string;
}

/** One thing done with a document; everything of the school is read anew, because duties and history follow. */
export function useDocumentWork(subject: Subject) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: Doing) => api.send<{ readonly key: string }>('POST', `${pathOf(school, subject)}/${path}`, body),
    onSuccess: (_answer, { say }) => notify({ say }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}
