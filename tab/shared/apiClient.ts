import { createContext, use } from 'react';

/** Calls of the product's API as the person who is signed in. Each throws `ApiProblem`. Paths begin after `/api`. */
export interface ApiClient {
  get<T>(path: string): Promise<T>;
  send<T>(method: 'POST' | 'PUT', path: string, body?: unknown): Promise<T>;
  /** Fetches a file and hands it to the browser to save. */
  download(path: string, fileName: string): Promise<void>;
}

export const ApiContext = createContext<ApiClient | undefined>(undefined);

/** The API client of this page. */
export function useApi(): ApiClient {
  const client = use(ApiContext);
  if (!client) throw new Error('useApi needs an ApiContext above it: see app/App.tsx.');
  return client;
}
