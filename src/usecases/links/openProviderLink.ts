import type { ClosedLink } from './closedLink.ts';
import type { LinkDesk } from './linkDesk.ts';
import { type LinkPage, linkPage } from './linkPage.ts';
import { openSteadyLink } from './openSteadyLink.ts';
import { recordOpening } from './recordOpening.ts';

/** `again`: shown once more because of what is wrong with an answer, which is no opening of its own. */
type Look = 'first' | 'again';

/**
 * What the page behind a link shows: one provider, one session, those pupils, by first name and initial. Keeps that it was opened and
 * answers nothing: programs that scan mail open links too.
 */
export async function openProviderLink(desk: LinkDesk, token: string, look: Look = 'first'): Promise<LinkPage | ClosedLink> {
  const first = await openSteadyLink(desk, token);
  // What cannot be recorded now is shown all the same: the school must know who is there.
  const isRecorded = first.isOpen && look === 'first' && !first.book.isStale;
  const open = isRecorded ? await recordOpening(desk, token, first) : first;
  return open.isOpen ? linkPage(open) : open;
}
