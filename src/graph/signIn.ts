import {
  type AuthenticationResult,
  ConfidentialClientApplication,
  type Configuration,
  ManagedIdentityApplication,
} from '@azure/msal-node';
import { msalNetwork } from './msalNetwork.ts';
import { rememberTokens } from './rememberTokens.ts';
import { signInError } from './signInError.ts';

/** Who the product is in Entra, and how it proves it. The same shape as in the settings. */
export interface SignInOptions {
  readonly clientId: string;
  readonly credential:
    | { readonly kind: 'secret'; readonly secret: string }
    | { readonly kind: 'certificate'; readonly thumbprintSha256: string; readonly privateKey: string }
    | { readonly kind: 'managedIdentity' };
  readonly authority: { readonly url: string; readonly metadata: string | undefined };
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970 in real time, by which tokens end also when the product's clock was moved; the machine's when left out. */
  readonly realTime?: () => number;
}

/** Access tokens. Both remember a token until shortly before it ends. They throw GraphError `signIn`, or `unavailable`. */
export interface SignIn {
  /** As the application; scope e.g. `https://graph.microsoft.com/.default`. */
  application(scope: string): Promise<string>;
  /** As the person whose token the API has verified. */
  onBehalfOf(userToken: string, scopes: readonly string[]): Promise<string>;
}

const machineTime = (): number => performance.timeOrigin + performance.now();

/** What a person's Graph token is asked for: everything an administrator has consented to. */
export const graphScope = 'https://graph.microsoft.com/.default';

/** learn.microsoft.com/entra/workload-id: a managed identity signs for the app registration with a token for this audience. */
const exchangeAudience = 'api://AzureADTokenExchange';

export function openSignIn(options: SignInOptions): SignIn {
  const app = new ConfidentialClientApplication(configuration(options));
  // People's tokens are remembered here: msal finds them again only when Entra names the scopes as we asked for them, and never lets go of one.
  const people = new ConfidentialClientApplication(configuration(options));
  const remembered = rememberTokens(options.realTime ?? machineTime);

  return {
    application: async (scope) =>
      (await acquired('sign-in of the application', () => app.acquireTokenByClientCredential({ scopes: [scope] }))).accessToken,
    onBehalfOf: (userToken, scopes) =>
      remembered([userToken, ...scopes].join(' '), async () => {
        const request = { oboAssertion: userToken, scopes: [...scopes] };
        const token = await acquired('sign-in on behalf of a person', () => people.acquireTokenOnBehalfOf(request));
        people.clearCache();
        return token;
      }),
  };
}

async function acquired(operation: string, acquire: () => Promise<AuthenticationResult | null>): Promise<AuthenticationResult> {
  try {
    const result = await acquire();
    if (result) return result;
  } catch (cause) {
    throw signInError(operation, cause);
  }
  throw signInError(operation, undefined);
}

function configuration({ clientId, credential, authority, fetch }: SignInOptions): Configuration {
  return {
    auth: {
      clientId,
      authority: authority.url,
      // With metadata msal asks Microsoft for no endpoints; it accepts http endpoints only this way.
      ...(authority.metadata !== undefined && { authorityMetadata: authority.metadata }),
      ...proof(credential),
    },
    system: { networkClient: msalNetwork(fetch) },
  };
}

function proof(credential: SignInOptions['credential']): Partial<Configuration['auth']> {
  if (credential.kind === 'secret') return { clientSecret: credential.secret };
  if (credential.kind === 'certificate') {
    return { clientCertificate: { thumbprintSha256: credential.thumbprintSha256, privateKey: credential.privateKey } };
  }
  // The identity signs for the app registration instead of standing in for it: only an app registration can act on behalf of people.
  const identity = new ManagedIdentityApplication();
  return { clientAssertion: async () => (await identity.acquireToken({ resource: exchangeAudience })).accessToken };
}
