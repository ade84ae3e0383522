/** The page behind a link to an evaluation: one voice's statements, answered once. */
import type { Router } from 'express';
import { answerEvaluationLink } from '#usecases/evaluations/answerEvaluationLink.ts';
import { type ClosedEvaluation, notGood } from '#usecases/evaluations/closedEvaluation.ts';
import { type EvaluationDesk, openEvaluationLink } from '#usecases/evaluations/evaluationLink.ts';
import { createLinkRouter, type LinkRouterOptions, type Shown } from '../answerPage/linkRouter.ts';
import { noticePage } from '../answerPage/noticePage.ts';
import { problemOfRefusal } from '../problem.ts';
import { evaluationThanks } from './evaluationThanks.ts';
import { readStatements } from './readStatements.ts';
import { statementsPage } from './statementsPage.ts';

interface EvaluationPageOptions extends Pick<LinkRouterOptions, 'log'> {
  readonly desk: EvaluationDesk;
}

const closed = (link: ClosedEvaluation): Shown => ({ status: link.why === 'notGood' ? 404 : 410, html: noticePage(link) });

/** The router to mount at `/evaluation`. */
export function createEvaluationPage({ desk, log }: EvaluationPageOptions): Router {
  const show = async (token: string): Promise<Shown> => {
    const link = await openEvaluationLink(desk, token);
    return link.isOpen ? { status: 200, html: statementsPage(link.page) } : closed(link);
  };
  const take = async (token: string, body: unknown): Promise<Shown> => {
    const link = await openEvaluationLink(desk, token);
    if (!link.isOpen) return closed(link);
    const sent = readStatements(link.page.voice, body);
    // Left out by mistake, or on purpose: asked once, because a link takes one answer.
    if (sent.problems.length === 0 && sent.leftOut.length > 0 && sent.part.answers.length > 0 && !sent.isSure)
      return { status: 422, html: statementsPage(link.page, sent) };
    const answered =
      sent.problems.length > 0
        ? { outcome: { done: false, refusal: { kind: 'badInput', say: '', problems: sent.problems } } as const, page: link.page }
        : await answerEvaluationLink(desk, token, sent.part);
    if ('isOpen' in answered) return closed(answered);
    const { outcome, page } = answered;
    if (outcome.done) return { status: 200, html: evaluationThanks(page) };
    const { refusal } = outcome;
    const problems = refusal.kind === 'badInput' ? refusal.problems : [{ where: '', say: refusal.say }];
    return { status: problemOfRefusal(refusal).status, html: statementsPage(page, { ...sent, leftOut: [] }, problems) };
  };
  return createLinkRouter({ now: desk.now, log, event: 'evaluation.failed', show, take, nothing: closed(notGood) });
}
