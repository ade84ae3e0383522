import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { Delivery } from '#domain/delivery.ts';
import type { ProviderLink } from '#domain/providerLink.ts';
import { type DateText, type Half, halfName, type InstantText } from '#domain/session.ts';
import { timeInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';

export const linkStates = ['sent', 'waiting', 'opened', 'answered', 'revoked', 'expired', 'unsure', 'failed'] as const;
export type LinkState = (typeof linkStates)[number];

/** One e-mail to one provider about one session, and what became of it. */
export interface ProviderLinkRow {
  readonly key: string;
  readonly providerName: string;
  readonly half: Half;
  readonly email: string;
  readonly state: LinkState;
  /** The state in one sentence. */
  readonly says: string;
  /** Since when it is so. */
  readonly at: InstantText;
}

export interface ProviderLinks {
  readonly links: readonly ProviderLinkRow[];
  readonly mayRevoke: boolean;
}

/** The links of one day (today unless said), morning first, in order of the providers' names. */
export async function listProviderLinks(desk: Desk, schoolKey: string, date?: DateText): Promise<Outcome<ProviderLinks>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, today } = opened.value;
  const rows = facts.providerLinks.filter((link) => link.date === (date ?? today)).map((link) => rowOf(opened.value, link));
  const links = rows.toSorted((a, b) => a.half.localeCompare(b.half) || a.providerName.localeCompare(b.providerName, 'en-GB'));
  return done({ links, mayRevoke: holdsRight('revokeLink', desk.person, facts).outcome === 'met' });
}

function rowOf({ facts, book, now }: OpenSchool, link: ProviderLink): ProviderLinkRow {
  const { key, providerKey, half, email } = link;
  const delivery = Array.from(book.deliveries.values(), ({ value }) => value).find(
    ({ round, subject }) => round === 'providerLink' && subject === key,
  );
  const providerName = facts.providers.get(providerKey)?.name ?? 'A provider no longer in the list';
  return { key, providerName, half, email, ...stateOf(link, delivery, now) };
}

type State = Pick<ProviderLinkRow, 'state' | 'says' | 'at'>;

function stateOf(link: ProviderLink, delivery: Delivery | undefined, now: InstantText): State {
  const { revoked, uses, expiresAt, half } = link;
  if (revoked !== undefined) {
    const says = `Withdrawn by ${revoked.by.name} at ${timeInWords(revoked.by.at)}: ${revoked.reason}`;
    return { state: 'revoked', says, at: revoked.by.at };
  }
  const answered = uses.findLast(({ what }) => what === 'answered');
  if (answered) return { state: 'answered', says: `Answered at ${timeInWords(answered.at)}.`, at: answered.at };
  if (Date.parse(expiresAt) <= Date.parse(now)) {
    const says = `Not answered for the ${halfName(half)}. It took answers until ${timeInWords(expiresAt)}.`;
    return { state: 'expired', says, at: expiresAt };
  }
  const opened = uses.findLast(({ what }) => what === 'opened');
  if (opened) return { state: 'opened', says: `Opened at ${timeInWords(opened.at)}, not answered yet.`, at: opened.at };
  return stateOfDelivery(link, delivery);
}

function stateOfDelivery({ madeAt }: ProviderLink, delivery: Delivery | undefined): State {
  if (delivery === undefined) return { state: 'waiting', says: 'The e-mail is about to go out.', at: madeAt };
  const { state, why, changedAt: at } = delivery;
  if (state === 'sent') return { state, says: `Sent at ${timeInWords(at)}, not opened yet.`, at };
  if (state === 'unsure' || state === 'failed') return { state, says: why, at };
  return { state: 'waiting', says: why === '' ? 'The e-mail is about to go out.' : why, at };
}
