/**
 * The page behind the link in a mail to a provider: no account, no script, one form. The link is all that is believed; a look changes nothing,
 * because programs that scan mail look too.
 */
import { createHash } from 'node:crypto';
import express, { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { answerProviderLink } from '#usecases/links/answerProviderLink.ts';
import { type ClosedLink, notGood } from '#usecases/links/closedLink.ts';
import type { LinkDesk } from '#usecases/links/linkDesk.ts';
import { openProviderLink } from '#usecases/links/openProviderLink.ts';
import { answerPagePolicy } from '../contentSecurityPolicy.ts';
import { problemOfError, problemOfRefusal } from '../problem.ts';
import { whereItBroke } from '../whereItBroke.ts';
import { formPage } from './formPage.ts';
import { type Notice, noticePage, notices } from './noticePage.ts';
import { answersOf, readForm } from './readForm.ts';
import { styleHash } from './style.ts';
import { thanksPage } from './thanksPage.ts';
import { createThrottle } from './throttle.ts';

export interface AnswerPageOptions {
  readonly desk: LinkDesk;
  /** One line for whoever runs the product; it never holds a pupil's data nor a link. */
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
}

/** Forty pupils with every field full. */
const bodyLimit = '64kb';
/** A school's mail scanner, a person and a second look fit in; guessing and hammering do not. School policy, no statutory reference. */
const perLink = { most: 15, windowInSeconds: 600 };
/** Several providers may share one address, behind one proxy. */
const perAddress = { most: 150, windowInSeconds: 600 };

const headers = {
  'Content-Security-Policy': answerPagePolicy(styleHash),
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

const statusOf = { notGood: 404, expired: 410, revoked: 410, nobody: 410 } as const satisfies Record<ClosedLink['why'], number>;

const send = (response: Response, status: number, page: string): void => void response.status(status).type('html').send(page);
const notice = (response: Response, status: number, what: Notice): void => send(response, status, noticePage(what));
const closed = (response: Response, link: ClosedLink): void => notice(response, statusOf[link.why], link);

/** The router to mount at `/answer`. */
export function createAnswerPage({ desk, log }: AnswerPageOptions): Router {
  const now = () => Date.parse(desk.now());
  const [linkCalls, addressCalls] = [createThrottle(perLink, now), createThrottle(perAddress, now)];
  const tokenOf = (request: Request): string => String(request.params['token'] ?? '');

  const limit: RequestHandler = (request, response, next) => {
    const link = createHash('sha256').update(tokenOf(request)).digest('base64');
    const wait = addressCalls(addressOf(request)) ?? linkCalls(link);
    if (wait === undefined) return next();
    response.set('Retry-After', String(wait));
    notice(response, 429, notices.tooOften);
  };
  const show: RequestHandler = async (request, response) => {
    const link = await openProviderLink(desk, tokenOf(request));
    if (link.isOpen) send(response, 200, formPage(link));
    else closed(response, link);
  };
  const take: RequestHandler = async (request, response) => {
    const sent = readForm(request.body);
    const outcome = await answerProviderLink(desk, tokenOf(request), answersOf(sent));
    if ('isOpen' in outcome) return closed(response, outcome);
    if (outcome.done) return send(response, 200, thanksPage(outcome.value));
    const link = await openProviderLink(desk, tokenOf(request), 'again');
    if (!link.isOpen) return closed(response, link);
    const { refusal } = outcome;
    const problems = refusal.kind === 'badInput' ? refusal.problems : [{ where: '', say: refusal.say }];
    send(response, problemOfRefusal(refusal).status, formPage(link, sent, problems));
  };

  const router = Router();
  router.use((_request, response, next) => {
    response.set(headers);
    next();
  });
  // Not a look: Express would answer it as a GET, and the link would count as opened.
  router.head('/:token', (_request, response) => void response.status(200).end());
  router.get('/:token', limit, show);
  router.post('/:token', limit, express.urlencoded({ extended: false, limit: bodyLimit, parameterLimit: 1000 }), take);
  router.use((_request, response) => closed(response, notGood));
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const { status } = problemOfError(error);
    if (status === 400) return notice(response, 413, notices.tooLarge);
    log({ event: 'answer.failed', status, ...whereItBroke(error) });
    notice(response, status >= 500 ? status : 500, status === 503 ? notices.notNow : notices.broken);
  });
  return router;
}

/** What the nearest proxy says of whom it speaks for: the last entry, which the caller cannot choose; without a proxy the caller itself. */
function addressOf(request: Request): string {
  const forwarded = request.headers['x-forwarded-for'];
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return last || (request.socket.remoteAddress ?? '');
}
