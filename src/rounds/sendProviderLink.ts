import { providerLinkMail } from '#documents/providerLinkMail.ts';
import type { Delivery } from '#domain/delivery.ts';
import { linkExpiresAt } from '#domain/links/linkTimes.ts';
import type { ProviderLink } from '#domain/providerLink.ts';
import type { Stored } from '#records/records.ts';
import { factsOf } from '#usecases/factsOf.ts';
import type { LinkMail, MailAnswer } from './linkMail.ts';
import { linkOfKey } from './plannedLinks.ts';
import { moveDelivery, type Round } from './round.ts';

/** As with cards: a claim that took longer to write may be taken for abandoned by another replica before the mail has gone. */
const claimHoldsInSeconds = 10;
/** When Exchange asks to wait without saying how long. */
const laterInSeconds = 60;

/**
 * Sends one queued mail to a provider: makes its link, claims the delivery, sends once, keeps what became of it. A mail that was perhaps sent is
 * `unsure` for good: Exchange has nothing that could be asked for it with the permissions we have.
 */
export async function sendProviderLink(round: Round, queued: Stored<Delivery>): Promise<Delivery> {
  const { port, book, pauses } = round;
  const pause = `mail|${book.school.mailbox}`;
  if (port.linkMail === undefined || pauses.isPaused(pause, port.now())) return queued.value;
  const link = await linkFor(round, queued.value);
  if (link === undefined) return queued.value;
  if (link.revoked !== undefined) {
    const moved = await moveDelivery(round, queued, {
      state: 'failed',
      why: 'The link was withdrawn before the e-mail went out.',
    });
    return moved?.value ?? queued.value;
  }
  const mail = await drawn(round, port.linkMail, link);
  const claimedAt = port.now();
  const claimed = await moveDelivery(round, queued, { state: 'sending' });
  if (claimed === undefined) return queued.value; // another replica has it
  if (Math.abs(Date.parse(port.now()) - Date.parse(claimedAt)) > claimHoldsInSeconds * 1000) return claimed.value;

  const answer = await port.linkMail.send(book.school.mailbox, mail).catch(() => lost);
  if (!answer.sent && answer.why === 'later') pauses.pause(pause, port.now(), answer.retryAfterInSeconds ?? laterInSeconds);
  const kept = await moveDelivery(round, claimed, stateAfter(answer));
  return kept?.value ?? claimed.value;
}

/** Says of a mail whose sender died on the way that nobody knows. */
export const unsureMail =
  'The connection broke while the e-mail was on its way. It is not sent again, so that nobody gets it twice: ring instead.';
const lost: MailAnswer = { sent: false, why: 'unsure', say: unsureMail };

function stateAfter(answer: MailAnswer): Parameters<typeof moveDelivery>[2] {
  if (answer.sent) return { state: 'sent' };
  const state = { later: 'queued', unsure: 'unsure', refused: 'failed' } as const;
  return { state: state[answer.why], why: answer.say };
}

/** The delivery's link, made now where it has none. Its key makes it the only one of its provider and session. */
async function linkFor({ port, schoolKey, trust, book }: Round, { subject }: Delivery): Promise<ProviderLink | undefined> {
  const known = book.providerLinks.get(subject)?.value;
  const about = linkOfKey(subject);
  if (known !== undefined || about === undefined) return known;
  const { session, providerKey } = about;
  const email = trust.providers.get(providerKey)?.value.attendanceEmail ?? '';
  if (email === '') return undefined;
  const expiresAt = linkExpiresAt(session, book.school, factsOf(book, trust).policy);
  const create: ProviderLink = {
    key: subject,
    providerKey,
    ...session,
    email,
    expiresAt,
    madeAt: port.now(),
    revoked: undefined,
    uses: [],
  };
  const writer = await port.writer(schoolKey);
  const [written] = await writer.keep([{ list: 'providerLinks', create }]);
  if (written?.done) return create;
  return (await port.records.school(schoolKey, { maxAgeInSeconds: 0 })).providerLinks.get(subject)?.value;
}

async function drawn({ schoolKey, trust, book: { school } }: Round, port: LinkMail, link: ProviderLink) {
  const { key, providerKey, date, half, email, expiresAt } = link;
  const provider = trust.providers.get(providerKey)?.value;
  const drawing = providerLinkMail({
    ...{ schoolName: school.name, schoolTelephone: school.telephone, date, half, expiresAt },
    ...{ providerName: provider?.name ?? '', contactName: provider?.contactName ?? '' },
    url: await port.addressOf({ schoolKey, linkKey: key, expiresAt }),
  });
  return { to: email, ...drawing };
}
