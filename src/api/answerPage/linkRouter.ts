/**
 * What every page behind a signed link has in common: no account, no script, one form, its own headers, and a limit on how often it is asked
 * for. The link is all that is believed; a look changes nothing, because programs that scan mail look too.
 */
import { createHash } from 'node:crypto';
import express, { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { answerPagePolicy } from '../contentSecurityPolicy.ts';
import { problemOfError } from '../problem.ts';
import { whereItBroke } from '../whereItBroke.ts';
import { type Notice, noticePage, notices } from './noticePage.ts';
import { styleHash } from './style.ts';
import { createThrottle } from './throttle.ts';

/** A page to send. */
export interface Shown {
  readonly status: number;
  readonly html: string;
}

export interface LinkRouterOptions {
  readonly now: () => string;
  /** One line for whoever runs the product; it never holds a pupil's data nor a link. */
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
  /** What the log calls a failure. */
  readonly event: string;
  readonly show: (token: string) => Promise<Shown>;
  readonly take: (token: string, body: unknown) => Promise<Shown>;
  /** An address without a link. */
  readonly nothing: Shown;
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

const send = (response: Response, { status, html }: Shown): void => void response.status(status).type('html').send(html);
const notice = (response: Response, status: number, what: Notice): void => send(response, { status, html: noticePage(what) });

export function createLinkRouter({ now, log, event, show, take, nothing }: LinkRouterOptions): Router {
  const clock = () => Date.parse(now());
  const [linkCalls, addressCalls] = [createThrottle(perLink, clock), createThrottle(perAddress, clock)];
  const tokenOf = (request: Request): string => String(request.params['token'] ?? '');

  const limit: RequestHandler = (request, response, next) => {
    const link = createHash('sha256').update(tokenOf(request)).digest('base64');
    const wait = addressCalls(addressOf(request)) ?? linkCalls(link);
    if (wait === undefined) return next();
    response.set('Retry-After', String(wait));
    notice(response, 429, notices.tooOften);
  };

  const router = Router();
  router.use((_request, response, next) => {
    response.set(headers);
    next();
  });
  // Not a look: Express would answer it as a GET, and the link would count as opened.
  router.head('/:token', (_request, response) => void response.status(200).end());
  router.get('/:token', limit, async (request, response) => send(response, await show(tokenOf(request))));
  const form = express.urlencoded({ extended: false, limit: bodyLimit, parameterLimit: 1000 });
  router.post('/:token', limit, form, async (request, response) => send(response, await take(tokenOf(request), request.body)));
  router.use((_request, response) => send(response, nothing));
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const { status } = problemOfError(error);
    if (status === 400) return notice(response, 413, notices.tooLarge);
    log({ event, status, ...whereItBroke(error) });
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
