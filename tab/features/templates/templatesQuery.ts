import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { TemplatesView, TemplateTried, TemplateView } from '#api/contractDocuments.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';

export type TemplateKind = TemplatesView['templates'][number]['kind'];

export const templatesQuery = (api: ApiClient, school: string) =>
  queryOptions({
    queryKey: ['school', school, 'templates'],
    queryFn: () => api.get<TemplatesView>(`/schools/${school}/templates`),
  });

export const templateQuery = (api: ApiClient, school: string, kind: string) =>
  queryOptions({
    queryKey: ['school', school, 'templates', kind],
    queryFn: () => api.get<TemplateView>(`/schools/${school}/templates/${kind}`),
  });

/** Looks at an uploaded template without saving it. */
export function useTryTemplate(kind: TemplateKind) {
  const api = useApi();
  const { key: school } = useSchool();
  return useMutation({
    mutationFn: (contentBase64: string) =>
      api.send<TemplateTried>('POST', `/schools/${school}/templates/${kind}/check`, { contentBase64 }),
  });
}

/** Replaces the school's template. */
export function usePublishTemplate(kind: TemplateKind) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly key: string; readonly contentBase64: string }) =>
      api.send<{ readonly key: string }>('POST', `/schools/${school}/templates/${kind}`, body),
    onSuccess: () => notify({ say: 'The template is published. New documents are made of it.' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school, 'templates'] }),
  });
}
