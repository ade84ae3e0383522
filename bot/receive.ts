import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import type { TokenCheck } from './adapter.ts';
import type { BotParts } from './botParts.ts';
import { bounded } from './boundary.ts';
import { handleInstallation, rememberChat } from './handleInstallation.ts';
import { handleMessage, reply } from './handleMessage.ts';
import { handlePress, saying } from './handlePress.ts';
import { type Incoming, incomingSchema } from './incoming.ts';
import { whoSpeaks } from './whoSpeaks.ts';

/** Why somebody who may not use the bot is not answered with school records. */
const refusals = {
  noPerson: 'Alongside works only for people who are signed in with their school account.',
  notPersonal: 'Alongside answers only in your own chat with it, because pupils are named there. Open that chat and write again.',
} as const;

/** Activities are small; anything larger is not from Teams. */
const mostBytes = '256kb';

/**
 * POST /api/messages. 400 for what is no activity, 401 for a token that is missing, expired, forged or not for this bot, 403 for another
 * tenant or channel, 405, 413, 503 while the signing keys cannot be loaded. Presses are answered with 200 whatever becomes of them.
 */
export function createReceiver(check: TokenCheck, parts: BotParts): RequestHandler {
  const router = Router();
  router.use((request, response, next) => (request.method === 'POST' ? next() : response.status(405).set('allow', 'POST').end()));
  router.use(express.json({ limit: mostBytes }));
  router.use((request, response, next) => {
    receive(request, response, check, parts).catch(next);
  });
  router.use(((error, _request, response, next) => {
    const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 400 || status === 413) response.status(status).end();
    else next(error);
  }) satisfies express.ErrorRequestHandler);
  return router;
}

async function receive(request: Request, response: Response, check: TokenCheck, parts: BotParts): Promise<void> {
  const parsed = incomingSchema.safeParse(request.body);
  if (!parsed.success) {
    response.status(400).end();
    return;
  }
  const incoming = parsed.data;
  const verdict = await check(request.body, request.headers.authorization ?? '');
  if (verdict !== 'trusted') {
    response.status(verdict === 'refused' ? 401 : 503).end();
    return;
  }
  const speaker = whoSpeaks(incoming, parts.tenantId);
  if (incoming.channelId !== 'msteams' || (!speaker.known && speaker.why === 'otherTenant')) {
    response.status(403).end();
    return;
  }
  if (!speaker.known) await refuse(incoming, response, refusals[speaker.why === 'noPerson' ? 'noPerson' : 'notPersonal'], parts);
  else if (incoming.type === 'invoke') await invoke(incoming, response, speaker.person, parts);
  else {
    await bounded(() => handle(incoming, speaker.person, parts), {
      what: incoming.type,
      withinSeconds: parts.pressSeconds,
      report: parts.report,
    });
    response.status(200).end();
  }
}

async function handle(
  incoming: Incoming,
  person: { readonly personId: string; readonly name: string },
  parts: BotParts,
): Promise<void> {
  if (incoming.type === 'message') {
    await handleMessage(incoming, person, parts);
    // Whoever writes has a chat: remembered in passing, so that a person added to the staff later is reached as well.
    await rememberChat(incoming, person, parts);
  } else if (incoming.type === 'installationUpdate' || incoming.type === 'conversationUpdate') {
    await handleInstallation(incoming, person, parts);
  }
}

async function invoke(
  incoming: Incoming,
  response: Response,
  person: { readonly personId: string; readonly name: string },
  parts: BotParts,
): Promise<void> {
  if (incoming.name === 'adaptiveCard/action') response.status(200).json(await handlePress(incoming, person, parts));
  else response.status(501).end();
}

async function refuse(incoming: Incoming, response: Response, say: string, parts: BotParts): Promise<void> {
  if (incoming.type === 'invoke') {
    response.status(200).json(saying(say));
    return;
  }
  if (incoming.type === 'message') await reply(incoming, say, parts);
  response.status(200).end();
}
