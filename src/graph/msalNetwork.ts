import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

/** Sign-in gives up on an answer after this long. */
const timeoutInMs = 20_000;

/** msal over the product's one `fetch`, so that sign-in goes the same way as everything else and can be made to fail in tests. */
export function msalNetwork(doFetch: typeof fetch): INetworkModule {
  const send = async <T>(
    method: 'GET' | 'POST',
    url: string,
    options: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> => {
    const response = await doFetch(url, {
      method,
      headers: options.headers ?? {},
      signal: AbortSignal.timeout(timeoutInMs),
      ...(options.body !== undefined && { body: options.body }),
    });
    const body = await response.json();
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}
