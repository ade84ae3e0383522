import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem, sentenceOf } from './apiProblem.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { Loading } from './Loading.tsx';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  /** Completes "Loading …". */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/**
 * What a query brought; while it is on its way or has failed, that. Older data stays readable under a warning when a refresh fails, unless the
 * person may not see it any more.
 */
export function Loaded<T>({ query, what, children }: LoadedProps<T>) {
  if (query.data === undefined || isRefused(query.error)) {
    return query.isError ? <ErrorMessage error={query.error} retry={() => void query.refetch()} /> : <Loading what={what} />;
  }
  return (
    <>
      {query.isError ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>This may be out of date.</MessageBarTitle> {sentenceOf(query.error)}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {children(query.data)}
    </>
  );
}

const isRefused = (error: unknown): boolean => error instanceof ApiProblem && error.code === 'notPermitted';
