/** Puts the product together: Graph, records, use cases, rounds, bot and API in one express app. Everything it needs is a parameter. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { createAnswerPage } from '#api/answerPage/createAnswerPage.ts';
import { createApi } from '#api/createApi.ts';
import { createEvaluationPage } from '#api/evaluationPage/createEvaluationPage.ts';
import { createTabServer } from '#api/tabServer.ts';
import { openGraph } from '#graph/graph.ts';
import { openMail } from '#graph/mail.ts';
import { openPace } from '#graph/pace.ts';
import { graphScope, openSignIn } from '#graph/signIn.ts';
import { openTeamwork } from '#graph/teamwork.ts';
import { openConfidentialPlaces, withoutConfidential } from '#records/confidential/confidentialPlaces.ts';
import { openConfidentialSites } from '#records/confidential/openConfidentialSites.ts';
import { filesFor } from '#records/files.ts';
import { openLibrary } from '#records/library.ts';
import { openRecords } from '#records/openRecords.ts';
import { steadyRecords } from '#records/steadyRecords.ts';
import { writerFor } from '#records/writer.ts';
import { type Rounds, startRounds } from '#rounds/startRounds.ts';
import type { SiteName } from '#usecases/desk.ts';
import type { LinkClaim } from '#usecases/links/linkTokens.ts';
import { openProviderUse } from '#usecases/providerUse.ts';
import { keepsNothing } from '#usecases/waitingAnswers.ts';
import { waitingWriter } from '#usecases/waitingWriter.ts';
import { createBot } from '../bot/createBot.ts';
import { openAnswersJournal } from './answersJournal.ts';
import { connectionOf, type Sleep, sleepOnThisMachine } from './connection.ts';
import { openDesks } from './desks.ts';
import { openLinkTokens } from './linkTokens.ts';
import { errorForLog, type Log } from './logLine.ts';
import type { Settings } from './settings.ts';

export interface ProductOptions {
  readonly settings: Settings;
  /** The repository's (or the build's) folder: `dist/tab` lies below it. */
  readonly root: string;
  readonly now: () => Date;
  readonly log: Log;
  /** Seconds between rounds; undefined = only when asked. */
  readonly roundsEverySeconds: number | undefined;
  /** SharePoint's resource units that this process may use a minute; undefined keeps no count. */
  readonly unitsPerMinute?: number | undefined;
  /** Where answers are kept that SharePoint cannot take now; undefined keeps none, and says so to whoever answers. */
  readonly dataFolder?: string | undefined;
  readonly fetch?: typeof fetch;
  /** How it waits; a bench lets time run ahead. */
  readonly sleep?: Sleep;
  /** For the Microsoft 365 Agents Playground: takes unsigned activities from this machine. */
  readonly playground?: boolean;
}

export interface Product {
  readonly app: Express;
  readonly rounds: Rounds;
  /** Drops what is held in memory, when the records behind it were replaced. */
  forget(): void;
  /** Drops the answers that wait for SharePoint, when its records were replaced. */
  dropWaiting(): Promise<void>;
  stop(): Promise<void>;
}

/** Which site holds a school's safeguarding records changes once in its life. */
const schoolsOnly = { maxAgeInSeconds: 300, lists: ['schools'] } as const;

export function createProduct(options: ProductOptions): Product {
  const { settings, log, fetch = globalThis.fetch } = options;
  const now = () => options.now().toISOString();
  const newKey = () => randomUUID();
  const signIn = openSignIn({ ...settings, fetch });
  const { unitsPerMinute, sleep = sleepOnThisMachine } = options;
  const pace = openPace({ unitsPerMinute, now: () => options.now().getTime(), sleep });
  const connection = connectionOf(settings, fetch, { sleep, pace });
  const places = openConfidentialPlaces(() =>
    Array.from(records.heldTrust()?.schools.values() ?? [], ({ value }) => value.confidentialSitePath ?? ''),
  );
  const application = withoutConfidential(
    openGraph(connection, () => signIn.application(graphScope)),
    places,
  );
  const onBehalfOf = (token: string) => openGraph(connection, () => signIn.onBehalfOf(token, [graphScope]));
  const waiting = options.dataFolder === undefined ? keepsNothing : openAnswersJournal({ folder: options.dataFolder, log });
  const records = steadyRecords({
    records: openRecords({ graph: application, trustSite: settings.trustSite, now, hasRoom: pace.hasRoom }),
    waitingOf: waiting.of,
  });
  // The bot needs the rounds and the rounds need the bot: each reaches the other only once both are there.
  const afterChange = (schoolKey: string, subject?: string) => rounds.afterChange(schoolKey, subject);
  const providerUse = openProviderUse({ records, now });
  const writer = (site: SiteName) => writerFor({ records, graph: application, site, newKey });
  const toSchool = (school: string) => writer({ school });
  const writeWaiting = waitingWriter({ records, writer: toSchool, waiting, now, afterWrite: afterChange });
  const { hostname } = settings.trustSite;
  const sitePathOf = async (school: string) => (await records.trust(schoolsOnly)).schools.get(school)?.value.confidentialSitePath;
  const confidential = openConfidentialSites({ hostname, sitePathOf, places, now });
  const evaluationLinks = settings.linkSecret === undefined ? undefined : openLinkTokens(settings.linkSecret, 'evaluation-link');
  const desks = openDesks({
    evaluationAddress:
      evaluationLinks && (async (claim) => `${settings.publicUrl}/evaluation/${await evaluationLinks.sign(claim)}`),
    records,
    confidentialAs: confidential.as,
    application,
    onBehalfOf,
    providerUse: providerUse.now,
    waiting,
    writeWaiting,
    now,
    newKey,
    afterChange,
  });

  const bot = createBot({
    ...settings,
    tokenFor: signIn.application,
    deskFor: desks.forChat,
    conversationDesk: { records, writer, now, afterChange },
    report: ({ requestId, what, error }) => log({ event: 'bot.failed', requestId, what, error: errorForLog(error) }),
    ...(options.playground && { playground: true }),
    fetch,
  });
  const links = settings.linkSecret === undefined ? undefined : openLinkTokens(settings.linkSecret);
  const linkMail = links && {
    ...openMail(application),
    addressOf: async (claim: LinkClaim) => `${settings.publicUrl}/answer/${await links.sign(claim)}`,
  };
  const rounds = startRounds({
    records,
    writer: toSchool,
    outbox: bot.outbox,
    library: {
      ...openLibrary({ records, graph: application }),
      files: filesFor({ records, graph: application, oneDriveOf: 'me' }),
    },
    teamwork: openTeamwork(application, settings.teamsAppId),
    linkMail,
    writeWaiting,
    now,
    providerUse,
    everySeconds: options.roundsEverySeconds,
    sleep,
    report: (result) => reportRound(log, result),
  });

  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_request, response) => void response.json({ ok: true }));
  app.post('/api/messages', bot.handler);
  app.use('/api', createApi({ tokens: { ...settings.tokens, tenantId: settings.tenantId }, deskFor: desks.forTab, log }));
  if (links !== undefined) {
    const desk = { records, writer: toSchool, tokens: links, waiting, now, newKey, afterChange };
    app.use('/answer', createAnswerPage({ desk, log }));
  }
  if (evaluationLinks !== undefined) {
    const desk = { records, writer: toSchool, tokens: evaluationLinks, now, newKey, afterChange };
    app.use('/evaluation', createEvaluationPage({ desk, log }));
  }
  app.use('/tab', createTabServer({ distFolder: join(options.root, 'dist/tab'), tabHosts: settings.tabHosts }));
  app.get('/', (_request, response) => response.redirect('/tab/'));

  return {
    app,
    rounds,
    forget: () => {
      records.forget();
      confidential.forget();
      providerUse.forget();
      rounds.forget();
    },
    dropWaiting: waiting.clear,
    stop: () => rounds.stop(),
  };
}

type RoundResult = Parameters<Parameters<typeof startRounds>[0]['report']>[0];

/** Quiet rounds are not worth a line. */
function reportRound(log: Log, result: RoundResult): void {
  if (!('sent' in result)) log({ event: 'round.failed', schoolKey: result.schoolKey, error: errorForLog(result.failed) });
  else if (result.sent + result.unsure + result.failed > 0) log({ event: 'round', ...result });
}
