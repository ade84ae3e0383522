import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { listProviderLinks, type ProviderLinks } from './listProviderLinks.ts';

/** Withdraws a link, with the reason; what it has answered stays. Answers with the links of that day. Withdrawn already is fine. */
export async function revokeProviderLink(
  desk: Desk,
  schoolKey: string,
  linkKey: string,
  reason: string,
): Promise<Outcome<ProviderLinks>> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
    if (!opened.done) return opened;
    const { facts, book, signature } = opened.value;
    const right = holdsRight('revokeLink', desk.person, facts);
    if (right.outcome !== 'met') return refuse.notPermitted(right.because);
    const stored = book.providerLinks.get(linkKey);
    if (stored === undefined) return refuse.notFound('There is no such link. Look at Today again.');
    const { date } = stored.value;
    if (stored.value.revoked !== undefined) return linksOf(desk, schoolKey, date);

    const to = { ...stored.value, revoked: { by: signature, reason } };
    const writer = await desk.writer({ school: schoolKey });
    const note = { by: signature, action: 'Link to a provider withdrawn', subject: linkKey };
    const [written] = await writer.change([{ list: 'providerLinks', update: stored, to }], note);
    if (written?.done) return linksOf(desk, schoolKey, date);
    if (written?.why === 'forbidden') return refuse.bySharePoint('the links to providers');
  }
  return refuse.changedMeanwhile('The provider is using the link at this moment. Try again.');
}

const linksOf = (desk: Desk, schoolKey: string, date: DateText) => listProviderLinks(desk, schoolKey, date);
