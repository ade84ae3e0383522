import { sessionKey } from '#domain/session.ts';
import { slotOf } from '#domain/week.ts';
import { isAway } from '#records/isAway.ts';
import type { Change } from '#records/records.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type ClosedLink, nobodyExpected } from './closedLink.ts';
import { keepLinkAnswers } from './keepLinkAnswers.ts';
import { type LinkAnswers, problemsOf } from './linkAnswers.ts';
import { linkChanges, type NotTaken } from './linkChanges.ts';
import type { LinkDesk } from './linkDesk.ts';
import { type LinkPage, linkPage } from './linkPage.ts';
import type { OpenLink } from './openLink.ts';
import { openSteadyLink } from './openSteadyLink.ts';
import { usedNow } from './usedNow.ts';

export interface LinkAnswered {
  /** The page as the records are afterwards. */
  readonly page: LinkPage;
  readonly notTaken: readonly NotTaken[];
}

/** Others may write the same weeks at the same moment; each try works from what they wrote. */
const tries = 4;
/** Revoked a moment ago is revoked: nothing older than the request is believed, unless SharePoint cannot be asked. */
const asNow = { maxAgeInSeconds: 0 } as const;

/**
 * Keeps what a provider says by its link (ATT-2): marks in the register, "left early" and "closed" as events. It may answer again until the link
 * ends; the school's own answer is never overruled. The link is closed, or the answers are refused as `badInput` with their fields.
 */
export async function answerProviderLink(
  desk: LinkDesk,
  token: string,
  answers: LinkAnswers,
): Promise<Outcome<LinkAnswered> | ClosedLink> {
  let isUseKept = false;
  for (let attempt = 1; attempt <= tries; attempt++) {
    const open = await openSteadyLink(desk, token, asNow);
    if (!open.isOpen) return open;
    const slot = slotOf(open.link.date, open.link.half);
    if (slot === undefined) return nobodyExpected(open.book, open.link);
    const problems = problemsOf(open, answers);
    if (problems.length > 0) return refuse.badInput(problems.map(({ say }) => say).join(' '), problems);
    if (open.book.isStale) return laterInRegister(desk, token, open, answers);

    const { changes, notTaken } = linkChanges(open, slot, answers, desk.newKey);
    const all: Change[] = isUseKept ? [...changes] : [usedNow(open, 'answered'), ...changes];
    try {
      const writer = await desk.writer(open.book.school.key);
      const written = await writer.change(all, { by: open.by, action: 'Answered by link', subject: open.link.key });
      isUseKept ||= written[0]?.done === true;
      if (written.every((one) => one.done)) return await answered(desk, token, open, notTaken);
    } catch (error) {
      if (!isAway(error)) throw error;
      return laterInRegister(desk, token, open, answers);
    }
  }
  return refuse.changedMeanwhile('The school is writing its register at the same moment. Send your answer again.');
}

async function answered(
  desk: LinkDesk,
  token: string,
  { book, link }: OpenLink,
  notTaken: readonly NotTaken[],
): Promise<Outcome<LinkAnswered> | ClosedLink> {
  desk.afterChange(book.school.key, sessionKey(link));
  const after = await openSteadyLink(desk, token);
  return after.isOpen ? done({ page: linkPage(after), notTaken }) : after;
}

async function laterInRegister(desk: LinkDesk, token: string, open: OpenLink, answers: LinkAnswers) {
  const notTaken = await keepLinkAnswers(desk, open, answers);
  if (notTaken !== undefined) return answered(desk, token, open, notTaken);
  return refuse.unavailable(
    'The school’s records do not answer, so this cannot be taken now and is NOT saved. Ring the school now.',
  );
}
