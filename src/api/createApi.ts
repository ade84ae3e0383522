/**
 * The API of the tab: HTTP outside, use cases inside. It proves who calls, reads the body, and turns outcomes into statuses.
 * It knows no SharePoint and decides nothing.
 */
import { randomUUID } from 'node:crypto';
import express, { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import type { Desk } from '#usecases/desk.ts';
import { actions } from './actions.ts';
import { attendance } from './attendance.ts';
import { away } from './away.ts';
import { caseFile } from './caseFile.ts';
import { comparison } from './comparison.ts';
import { confidential } from './confidential.ts';
import { contacts } from './contacts.ts';
import { course } from './course.ts';
import { deciding } from './deciding.ts';
import { documents } from './documents.ts';
import { duties } from './duties.ts';
import { ending } from './ending.ts';
import { evaluations } from './evaluations.ts';
import { find } from './find.ts';
import { learner } from './learner.ts';
import { links } from './links.ts';
import { me } from './me.ts';
import { notices } from './notices.ts';
import { passport } from './passport.ts';
import { placements } from './placements.ts';
import { policy } from './policy.ts';
import { type ProblemAnswer, problem, problemOfError, problemOfRefusal } from './problem.ts';
import { progress } from './progress.ts';
import { providers } from './providers.ts';
import { pupils } from './pupils.ts';
import { referrals } from './referrals.ts';
import { register } from './register.ts';
import { registerChecks } from './registerChecks.ts';
import { reports } from './reports.ts';
import { retention } from './retention.ts';
import { reviews } from './reviews.ts';
import type { Route } from './route.ts';
import { templates } from './templates.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';
import { tracker } from './tracker.ts';
import { trust } from './trust.ts';
import { type Caller, type TokenSettings, verifyToken } from './verifyToken.ts';
import { visits } from './visits.ts';
import { whereItBroke } from './whereItBroke.ts';

export interface ApiOptions {
  readonly tokens: TokenSettings;
  /** The desk of a proved person, acting on behalf of that person by the token. */
  readonly deskFor: (caller: Caller) => Promise<Desk>;
  /** One line for whoever runs the product; it never holds a pupil's data. */
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
}

const routes: readonly Route[] = [
  ...me,
  ...today,
  ...find,
  ...attendance,
  ...actions,
  ...visits,
  ...reviews,
  ...duties,
  ...evaluations,
  ...placements,
  ...contacts,
  ...reports,
  ...course,
  ...ending,
  ...confidential,
  ...timeline,
  ...progress,
  ...deciding,
  ...referrals,
  ...caseFile,
  ...documents,
  ...templates,
  ...notices,
  ...away,
  ...register,
  ...links,
  ...pupils,
  ...learner,
  ...providers,
  ...passport,
  ...registerChecks,
  ...comparison,
  ...tracker,
  ...policy,
  ...retention,
  ...trust,
];

/** Two hundred answers with notes; a whole file only where a route says so. */
const bodyLimit = '256kb';
const fileLimit = '28mb';

const requestIdOf = (response: Response): string => String(response.getHeader('x-request-id') ?? '');

function refuse(response: Response, { status, problem }: ProblemAnswer): void {
  response.status(status).json({ ...problem, requestId: requestIdOf(response) });
}

const prepare: RequestHandler = (_request, response, next) => {
  response.set({ 'x-request-id': randomUUID(), 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  next();
};

const bearer = (request: Request): string | undefined => /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];

/** Proves the caller before anything of the request is read. */
function admit(options: ApiOptions): RequestHandler {
  const verify = verifyToken(options.tokens);
  return async (request, response, next) => {
    const token = bearer(request);
    if (token === undefined)
      return refuse(response, problem('signInNeeded', 'Sign in first: open Alongside in Microsoft Teams.'));
    const verified = await verify(token);
    if (!verified.known) return refuse(response, problem(verified.why, verified.say));
    response.locals['caller'] = verified.caller;
    next();
  };
}

function handle(route: Route, options: ApiOptions): RequestHandler {
  return async (request, response) => {
    const desk = await options.deskFor(response.locals['caller']);
    const call = {
      desk,
      part: (name: string) => String(request.params[name] ?? ''),
      query: (name: string) => {
        const value = request.query[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
      },
    };
    const outcome = await route.answer(call, request.body);
    if (!outcome.done) {
      // The trace of what somebody tried and may not: who, and which kind of call; nothing of whom it was about.
      if (outcome.refusal.kind === 'notPermitted') options.log({ event: 'api.refused', ...whatWasAsked(route, desk, response) });
      return refuse(response, problemOfRefusal(outcome.refusal));
    }
    response.status(route.status ?? 200);
    if (route.send) route.send(response, outcome.value);
    else response.json(outcome.value);
  };
}

const whatWasAsked = ({ method, path }: Route, { person }: Desk, response: Response) => ({
  ...{ method: method.toUpperCase(), route: path, personId: person.personId, requestId: requestIdOf(response) },
});

/** The router to mount at `/api`. Every answer is JSON of the contract; every error is its `Problem`. */
export function createApi(options: ApiOptions): Router {
  const router = Router();
  router.use(prepare, admit(options));
  for (const route of routes) {
    router[route.method](route.path, express.json({ limit: route.takesFile ? fileLimit : bodyLimit }), handle(route, options));
  }
  router.use((_request, response) =>
    refuse(response, problem('notFound', 'There is nothing at this address. Reload Alongside to get its newest version.')),
  );
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const answer = problemOfError(error);
    if (answer.status >= 500) {
      options.log({
        event: 'api.failed',
        status: answer.status,
        method: request.method,
        route: String(request.route?.path ?? ''),
        requestId: requestIdOf(response),
        ...whereItBroke(error),
      });
    }
    refuse(response, answer);
  });
  return router;
}
