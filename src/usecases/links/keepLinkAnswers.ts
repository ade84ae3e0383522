import type { AcceptedMark } from '#domain/acceptedAnswers.ts';
import type { LinkAnswer, LinkAnswers } from './linkAnswers.ts';
import { markOf, type NotTaken } from './linkChanges.ts';
import type { LinkDesk } from './linkDesk.ts';
import type { OpenLink } from './openLink.ts';
import { answerNow } from './saidOf.ts';

/**
 * Keeps a provider's marks beside SharePoint while that cannot be reached; they are written later, in order. Events cannot wait: whoever left or is
 * closed must be told by telephone, now. Undefined when nothing could be kept.
 */
export async function keepLinkAnswers(
  desk: LinkDesk,
  open: OpenLink,
  { isClosed, answers }: LinkAnswers,
): Promise<readonly NotTaken[] | undefined> {
  const left = answers.filter(({ word }) => word === 'leftEarly');
  const kept = answers.filter(({ word }) => word !== 'leftEarly');
  if (isClosed || kept.length === 0) return undefined;
  const { link, book, by } = open;
  const isKept = await desk.waiting.keep({
    ...{ key: desk.newKey(), schoolKey: book.school.key, date: link.date, half: link.half, via: 'link' },
    by: { personId: by.personId, at: by.at },
    marks: kept.map((answer) => acceptedMark(open, answer)),
  });
  return isKept
    ? left.map(({ pupilKey }) => ({ pupilKey, say: 'That the pupil left cannot be taken just now. Ring now.' }))
    : undefined;
}

const acceptedMark = (open: OpenLink, { pupilKey, word, reason, minutesLate }: LinkAnswer): AcceptedMark => {
  const last = answerNow(open, pupilKey);
  return {
    pupilKey,
    mark: markOf[word],
    note: word === 'notHere' ? reason.trim() : '',
    providerKey: open.link.providerKey,
    ...(word === 'late' && minutesLate !== undefined && { minutesLate }),
    // Of the school's own answers it overrules none, seen or not.
    seenAt: last === undefined || last.by.personId === open.by.personId ? (last?.by.at ?? '') : '',
  };
};
