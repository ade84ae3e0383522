import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import { answerProblems, type PartAnswers } from '#domain/evaluations/answerProblems.ts';
import { partSays } from '#domain/evaluations/evaluationSays.ts';
import { partKeyOf } from '#domain/evaluations/partKeyOf.ts';
import { voiceNames } from '#domain/evaluations/statements.ts';
import { linkPerson, linkSigner } from '#domain/links/linkPerson.ts';
import { londonTime } from '#domain/londonTime.ts';
import { isAway } from '#records/isAway.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type ClosedEvaluation, used } from './closedEvaluation.ts';
import { type EvaluationDesk, type EvaluationPage, type OpenEvaluationLink, openEvaluationLink } from './evaluationLink.ts';
import { answersKept } from './givePart.ts';

export type LinkPart = Omit<PartAnswers, 'voice'> & { readonly signedBy: string };

/** What a link's answer came to; refused, it comes with the page, so that the form can be shown again as it was typed. */
export type AnsweredEvaluation = { readonly outcome: Outcome<undefined>; readonly page: EvaluationPage } | ClosedEvaluation;

/**
 * Keeps what somebody answers by a link, once: as the application, signed with the name that was written. The answer's key follows from the
 * link's, so that of two that arrive together SharePoint takes one.
 */
export async function answerEvaluationLink(desk: EvaluationDesk, token: string, input: LinkPart): Promise<AnsweredEvaluation> {
  const open = await openEvaluationLink(desk, token);
  if (!open.isOpen) return open;
  const { page, book } = open;
  const problems = [
    ...answerProblems({ ...input, voice: page.voice }),
    ...(input.signedBy.trim() === '' ? [{ where: 'signedBy', say: 'Write your name.' }] : []),
    ...(input.signedBy.length > longestName
      ? [{ where: 'signedBy', say: `Shorten this to ${longestName} letters or fewer.` }]
      : []),
  ];
  if (problems.length > 0) return { outcome: refuse.badInput('There is a problem.', problems), page };
  if (book.isStale) return { outcome: notNow, page };
  try {
    const writer = await desk.writer(book.school.key);
    const create = recordOf(desk, open, input);
    const note = { by: create.by, action: 'Part of an evaluation answered by link', subject: open.link.placementKey };
    const [written] = await writer.change([{ list: 'caseRecords', create }], note);
    if (written?.done !== true) return written?.why === 'duplicate' ? used(book) : { outcome: notNow, page };
    desk.afterChange(book.school.key);
    return { outcome: done(undefined), page };
  } catch (error) {
    if (!isAway(error)) throw error;
    return { outcome: notNow, page };
  }
}

const longestName = 100;
const notNow = refuse.unavailable(
  'The school’s records do not answer just now, so this is NOT saved yet. What you chose is still here: send it again in a few minutes.',
);

function recordOf(desk: EvaluationDesk, { link, placement, page, name }: OpenEvaluationLink, input: LinkPart): CaseRecord {
  const { voice, when } = link.what;
  const at = desk.now();
  const what = {
    kind: 'evaluationPart',
    given: 'link',
    ...{ when, voice, linkKey: link.key, signedBy: input.signedBy.trim() },
    ...answersKept({ ...input, voice }),
  } as const;
  const who = voice === 'provider' ? page.providerName : voiceNames[voice];
  return {
    ...{ key: partKeyOf(link.key), ...aboutPlacement(placement), on: londonTime(at).date },
    says: partSays(what, name),
    what,
    by: { personId: linkPerson(link.key), name: linkSigner(who), at },
  };
}
