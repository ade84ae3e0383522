import type { ProviderLinkUse } from '#domain/providerLink.ts';
import type { Change } from '#records/records.ts';
import type { OpenLink } from './openLink.ts';

/** The change that keeps one use on the link's item. */
export const usedNow = (
  { stored, link, now }: Pick<OpenLink, 'stored' | 'link' | 'now'>,
  what: ProviderLinkUse['what'],
): Change => ({
  list: 'providerLinks',
  update: stored,
  to: { ...link, uses: [...link.uses, { at: now, what }] },
});
