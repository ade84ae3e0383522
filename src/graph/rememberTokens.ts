import { createHash } from 'node:crypto';

interface Token {
  readonly accessToken: string;
  readonly expiresOn: Date | null;
}

/** A token is not used in its last minutes: a request may take a while. */
const renewedBeforeItEndsInMs = 5 * 60_000;

/**
 * Remembers access tokens by a key until shortly before they end; those who ask at the same time share one request. Keys are kept as
 * hashes, because they hold people's tokens. What failed is forgotten at once. `now` in milliseconds since 1970, real time.
 */
export function rememberTokens(now: () => number): (key: string, acquire: () => Promise<Token>) => Promise<string> {
  const held = new Map<string, Promise<Token>>();
  const endsAt = new Map<string, number>();

  const forget = (hash: string) => {
    held.delete(hash);
    endsAt.delete(hash);
  };

  return async (key, acquire) => {
    const time = now();
    for (const [hash, end] of endsAt) if (end - renewedBeforeItEndsInMs <= time) forget(hash);
    const hash = createHash('sha256').update(key).digest('base64');
    const known = held.get(hash);
    if (known !== undefined) return (await known).accessToken;
    const asked = acquire();
    held.set(hash, asked);
    try {
      const token = await asked;
      endsAt.set(hash, token.expiresOn?.getTime() ?? 0);
      return token.accessToken;
    } catch (error) {
      forget(hash);
      throw error;
    }
  };
}
