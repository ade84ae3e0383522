/** The page behind the link in a mail to a provider: who is with it in one session. */
import type { Router } from 'express';
import { answerProviderLink } from '#usecases/links/answerProviderLink.ts';
import { type ClosedLink, notGood } from '#usecases/links/closedLink.ts';
import type { LinkDesk } from '#usecases/links/linkDesk.ts';
import { openProviderLink } from '#usecases/links/openProviderLink.ts';
import { problemOfRefusal } from '../problem.ts';
import { formPage } from './formPage.ts';
import { createLinkRouter, type LinkRouterOptions, type Shown } from './linkRouter.ts';
import { noticePage } from './noticePage.ts';
import { answersOf, readForm } from './readForm.ts';
import { thanksPage } from './thanksPage.ts';

export interface AnswerPageOptions extends Pick<LinkRouterOptions, 'log'> {
  readonly desk: LinkDesk;
}

const statusOf = { notGood: 404, expired: 410, revoked: 410, nobody: 410 } as const satisfies Record<ClosedLink['why'], number>;
const closed = (link: ClosedLink): Shown => ({ status: statusOf[link.why], html: noticePage(link) });

/** The router to mount at `/answer`. */
export function createAnswerPage({ desk, log }: AnswerPageOptions): Router {
  const show = async (token: string): Promise<Shown> => {
    const link = await openProviderLink(desk, token);
    return link.isOpen ? { status: 200, html: formPage(link) } : closed(link);
  };
  const take = async (token: string, body: unknown): Promise<Shown> => {
    const sent = readForm(body);
    const outcome = await answerProviderLink(desk, token, answersOf(sent));
    if ('isOpen' in outcome) return closed(outcome);
    if (outcome.done) return { status: 200, html: thanksPage(outcome.value) };
    const link = await openProviderLink(desk, token, 'again');
    if (!link.isOpen) return closed(link);
    const { refusal } = outcome;
    const problems = refusal.kind === 'badInput' ? refusal.problems : [{ where: '', say: refusal.say }];
    return { status: problemOfRefusal(refusal).status, html: formPage(link, sent, problems) };
  };
  return createLinkRouter({ now: desk.now, log, event: 'answer.failed', show, take, nothing: closed(notGood) });
}
