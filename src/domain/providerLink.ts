import type { DateText, Half, InstantText } from './session.ts';
import type { Signature } from './staff.ts';

/** That somebody opened the link's page or answered on it. */
export interface ProviderLinkUse {
  readonly at: InstantText;
  readonly what: 'opened' | 'answered';
}

/** A link by which a provider's contact answers for one session, sent to one address. It names no pupil. */
export interface ProviderLink {
  readonly key: string;
  readonly providerKey: string;
  readonly date: DateText;
  readonly half: Half;
  readonly email: string;
  readonly expiresAt: InstantText;
  readonly madeAt: InstantText;
  /** Undefined while the link is good. */
  readonly revoked: { readonly by: Signature; readonly reason: string } | undefined;
  /** Oldest first; added to, never changed. */
  readonly uses: readonly ProviderLinkUse[];
}
