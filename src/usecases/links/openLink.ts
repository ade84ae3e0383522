import type { ExpectedPupil } from '#domain/expected.ts';
import { expectedHere } from '#domain/links/expectedHere.ts';
import { linkPerson, linkSigner } from '#domain/links/linkPerson.ts';
import type { Provider } from '#domain/provider.ts';
import type { ProviderLink } from '#domain/providerLink.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { InstantText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import { orHeld } from '#records/orHeld.ts';
import type { Freshness, SchoolCasebook, Stored } from '#records/records.ts';
import { factsOf } from '../factsOf.ts';
import { type ClosedLink, expiredLink, nobodyExpected, notGood, revokedLink } from './closedLink.ts';
import type { LinkDesk } from './linkDesk.ts';
import type { LinkClaim } from './linkTokens.ts';

/** A good link before the records as they are now. */
export interface OpenLink {
  readonly isOpen: true;
  readonly stored: Stored<ProviderLink>;
  readonly link: ProviderLink;
  readonly book: SchoolCasebook;
  readonly facts: SchoolFacts;
  readonly provider: Provider;
  /** The school's pupils who are due at this provider in this session. */
  readonly expected: readonly ExpectedPupil[];
  /** How answers on the page are signed: by the provider, not by a person. */
  readonly by: Signature;
  readonly now: InstantText;
}

/** Proves a link and lays its session open; it is closed by its expiry, by being revoked, and when nobody is expected any more. */
export async function openLink(desk: LinkDesk, token: string, freshness?: Freshness): Promise<OpenLink | ClosedLink> {
  const claim = await desk.tokens.read(token);
  if (claim === undefined) return notGood;
  const trust = await desk.records.trust(freshness?.orHeld && orHeld);
  if (!trust.schools.has(claim.schoolKey)) return notGood;
  const book = await bookWith(desk, claim, freshness);
  const stored = book.providerLinks.get(claim.linkKey);
  const provider = stored && trust.providers.get(stored.value.providerKey)?.value;
  if (stored === undefined || provider === undefined) return notGood;

  const link = stored.value;
  const now = desk.now();
  if (link.revoked !== undefined) return revokedLink(book);
  if (hasPassed(link.expiresAt, now) || hasPassed(claim.expiresAt, now)) return expiredLink(book, link);
  const facts = factsOf(book, trust);
  const expected = expectedHere(facts, link, link.providerKey, now);
  if (expected.length === 0) return nobodyExpected(book, link);
  const by = { personId: linkPerson(link.key), name: linkSigner(provider.name), at: now };
  return { isOpen: true, stored, link, book, facts, provider, expected, by, now };
}

const hasPassed = (end: InstantText, now: InstantText): boolean => Date.parse(now) >= Date.parse(end);

/** A link that we signed and do not find was made by another replica a moment ago, as a rule: looked for once more. */
async function bookWith(desk: LinkDesk, { schoolKey, linkKey }: LinkClaim, freshness?: Freshness): Promise<SchoolCasebook> {
  const book = await desk.records.school(schoolKey, freshness);
  return book.providerLinks.has(linkKey) || book.isStale
    ? book
    : desk.records.school(schoolKey, { maxAgeInSeconds: 0, lists: ['providerLinks'] });
}
