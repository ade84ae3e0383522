/**
 * The address in the tab that a deep link points at: `placement/{school}/{key}`, `provider/{school}/{key}`, `today/{school}` and
 * `today/{school}/{date}`, `register/{school}/{monday}`, `ahead/{school}`, `policy/{school}`, `contacts/{school}`. Anything else is undefined.
 */
export function addressOf(subPageId: string | undefined): string | undefined {
  const [kind, school, key] = (subPageId ?? '').split('/').map((part) => part.trim());
  if (!school) return undefined;
  if (kind === 'placement' && key) return `/schools/${encodeURIComponent(school)}/placements/${encodeURIComponent(key)}`;
  if (kind === 'provider' && key) return `/schools/${encodeURIComponent(school)}/providers/${encodeURIComponent(key)}`;
  if ((kind === 'today' || kind === 'register') && key && /^\d{4}-\d{2}-\d{2}$/.test(key))
    return `/schools/${encodeURIComponent(school)}/${kind}/${key}`;
  if (kind === 'today' || kind === 'ahead' || kind === 'policy' || kind === 'contacts')
    return `/schools/${encodeURIComponent(school)}/${kind}`;
  return undefined;
}
