import type { Local } from '../local.ts';
import { browsingGraphToken, lifetimeInSeconds, productToken, type TokenPerson } from './tokens.ts';

const audiences = { product: productToken, graph: browsingGraphToken } as const;

interface HandedOut {
  readonly accessToken: string;
  readonly expiresAt: string;
}

/** Teams gives a tab the same token until shortly before it ends: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-code */
const renewedBeforeItEndsInSeconds = 300;

const handedOut = new WeakMap<Local, Map<string, HandedOut>>();

/** A person's token for one audience: the one handed out before while it holds, as the token caches of Teams and msal do. */
export async function handOutToken(local: Local, person: TokenPerson, audience: keyof typeof audiences): Promise<HandedOut> {
  const known = handedOut.get(local) ?? new Map<string, HandedOut>();
  handedOut.set(local, known);
  const key = `${audience} ${person.id}`;
  const before = known.get(key);
  // Real time: whoever verifies the token reads the real clock.
  const now = Date.now();
  if (before && Date.parse(before.expiresAt) - now > renewedBeforeItEndsInSeconds * 1000) return before;
  const token = {
    accessToken: await audiences[audience](local, person),
    expiresAt: new Date(now + lifetimeInSeconds * 1000).toISOString(),
  };
  known.set(key, token);
  return token;
}
