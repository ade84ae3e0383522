import type { InstantText } from '#domain/session.ts';

/** What a link's address says, signed: whose it is and until when. Nothing of a pupil. */
export interface LinkClaim {
  readonly schoolKey: string;
  readonly linkKey: string;
  readonly expiresAt: InstantText;
}

/** Signs addresses of links and reads them again; made in product.ts from the setting LINK_SECRET. */
export interface LinkTokens {
  sign(claim: LinkClaim): Promise<string>;
  /** Undefined for whatever we did not sign, or signed for another purpose. Expiry is the reader's to judge: its page names the school. */
  read(token: string): Promise<LinkClaim | undefined>;
}
