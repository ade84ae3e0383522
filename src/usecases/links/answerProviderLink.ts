import { slotOf } from '#domain/week.ts';
import type { Change } from '#records/records.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type ClosedLink, nobodyExpected } from './closedLink.ts';
import { type LinkAnswers, problemsOf } from './linkAnswers.ts';
import { linkChanges, type NotTaken } from './linkChanges.ts';
import type { LinkDesk } from './linkDesk.ts';
import { type LinkPage, linkPage } from './linkPage.ts';
import { openLink } from './openLink.ts';
import { usedNow } from './usedNow.ts';

export interface LinkAnswered {
  /** The page as the records are afterwards. */
  readonly page: LinkPage;
  readonly notTaken: readonly NotTaken[];
}

/** Others may write the same weeks at the same moment; each try works from what they wrote. */
const tries = 4;

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
    // Revoked a moment ago is revoked: nothing older than this request is believed.
    const open = await openLink(desk, token, { maxAgeInSeconds: 0 });
    if (!open.isOpen) return open;
    const slot = slotOf(open.link.date, open.link.half);
    if (slot === undefined) return nobodyExpected(open.book, open.link);
    const problems = problemsOf(open, answers);
    if (problems.length > 0) return refuse.badInput(problems.map(({ say }) => say).join(' '), problems);

    const { changes, notTaken } = linkChanges(open, slot, answers, desk.newKey);
    const all: Change[] = isUseKept ? [...changes] : [usedNow(open, 'answered'), ...changes];
    const writer = await desk.writer(open.book.school.key);
    const written = await writer.change(all, { by: open.by, action: 'Answered by link', subject: open.link.key });
    isUseKept ||= written[0]?.done === true;
    if (!written.every((one) => one.done)) continue;

    desk.afterChange(open.book.school.key, `${open.link.date}|${open.link.half}`);
    const after = await openLink(desk, token);
    return after.isOpen ? done({ page: linkPage(after), notTaken }) : after;
  }
  return refuse.changedMeanwhile('The school is writing its register at the same moment. Send your answer again.');
}
