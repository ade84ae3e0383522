/**
 * How long the service asks to wait, in seconds: the greater of `Retry-After` and `RateLimit-Reset`, because SharePoint's Retry-After can be
 * smaller than the reset of the rate limit. Undefined when it asks nothing. Retry-After as a date is not used by Graph and counts as nothing.
 */
export function waitAsked(headers: Headers): number | undefined {
  const retryAfter = seconds(headers.get('Retry-After'));
  if (retryAfter === undefined) return undefined;
  return Math.max(retryAfter, seconds(headers.get('RateLimit-Reset')) ?? 0);
}

const seconds = (text: string | null): number | undefined =>
  text !== null && /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
