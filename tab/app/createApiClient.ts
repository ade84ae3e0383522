import type { ApiClient } from '../shared/apiClient.ts';
import { ApiProblem } from '../shared/apiProblem.ts';

/** Gives the token of the person in Teams; `fresh` after the API has refused the one held. */
export type TokenSource = (fresh: boolean) => Promise<string>;

const without = { problems: [], findings: [], requestId: '' };

const offline = () =>
  new ApiProblem({
    ...without,
    code: 'offline',
    say: 'Alongside could not be reached. Check your connection; what you wrote is kept on this page.',
  });

const signInFailed = () =>
  new ApiProblem({
    ...without,
    code: 'signInNeeded',
    say: 'Teams could not sign you in to Alongside. Close the app in Teams and open it again; if that does not help, ask your administrator to consent to Alongside.',
  });

/** The problem an answer carries. Something between us and the API may answer with a page of its own. */
async function problemOf(response: Response): Promise<ApiProblem> {
  if (response.headers.get('content-type')?.startsWith('application/json')) return new ApiProblem(await response.json());
  const code = response.status >= 502 ? 'unavailable' : 'unexpected';
  return new ApiProblem({
    ...without,
    code,
    say: `Alongside did not answer as it should (${response.status}). Nothing was lost: try again in a minute.`,
  });
}

/** The API at this page's own origin, called with the person's token; a refused token is renewed once. */
export function createApiClient(token: TokenSource): ApiClient {
  const once = async (path: string, init: RequestInit, fresh: boolean): Promise<Response> => {
    const bearer = await token(fresh).catch(() => Promise.reject(signInFailed()));
    const headers = { ...init.headers, authorization: `Bearer ${bearer}` };
    return fetch(`/api${path}`, { ...init, headers }).catch(() => Promise.reject(offline()));
  };
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const first = await once(path, init, false);
    const response = first.status === 401 ? await once(path, init, true) : first;
    if (!response.ok) throw await problemOf(response);
    return response;
  };

  return {
    get: async (path) => (await call(path)).json(),
    send: async (method, path, body) => {
      const json = { 'content-type': 'application/json' };
      const response = await call(path, body === undefined ? { method } : { method, headers: json, body: JSON.stringify(body) });
      return response.json();
    },
    download: async (path, fileName) => {
      const address = URL.createObjectURL(await (await call(path)).blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = fileName;
      link.click();
      URL.revokeObjectURL(address);
    },
  };
}
