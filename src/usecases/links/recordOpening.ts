import { isAway } from '#records/isAway.ts';
import type { ClosedLink } from './closedLink.ts';
import type { LinkDesk } from './linkDesk.ts';
import { type OpenLink, openLink } from './openLink.ts';
import { usedNow } from './usedNow.ts';

/** Two that come at one moment are both kept: whoever lost reads the item again. */
const tries = 4;

/** SharePoint went away between reading and writing: shown all the same, like a page opened while it is away. */
function unlessAway(error: unknown): [] {
  if (isAway(error)) return [];
  throw error;
}

/** Keeps that a link was opened, on its item and in Audit; answers with the link as it is then, which may have been revoked meanwhile. */
export async function recordOpening(desk: LinkDesk, token: string, first: OpenLink): Promise<OpenLink | ClosedLink> {
  const writer = await desk.writer(first.book.school.key);
  let open = first;
  for (let attempt = 1; attempt < tries; attempt++) {
    const note = { by: open.by, action: 'Link to a provider opened', subject: open.link.key };
    const [written] = await writer.change([usedNow(open, 'opened')], note).catch(unlessAway);
    if (written === undefined || written.done) return open;
    const again = await openLink(desk, token, { maxAgeInSeconds: 0 });
    if (!again.isOpen) return again;
    open = again;
  }
  return open;
}
