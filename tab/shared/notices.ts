import { createContext, use } from 'react';

/** A short message after something was done, with an optional way back. Announced politely. */
export interface Notice {
  readonly say: string;
  readonly intent?: 'success' | 'error' | 'info';
  readonly undo?: (() => void) | undefined;
}

export const NoticeContext = createContext<(notice: Notice) => void>(() => undefined);

/** Shows a notice in the corner of the page. */
export const useNotify = (): ((notice: Notice) => void) => use(NoticeContext);
