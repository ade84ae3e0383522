/** A bot on botbuilder, as small as can be: verifies what it hears with the real SDK, keeps it, answers presses with what the test says. */
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  TeamsActivityHandler,
  TurnContext,
} from 'botbuilder';
import { expect, vi } from 'vitest';
import type { LocalSettings } from '../../../../infra/local/signIn/localSettings.ts';

export type Press = {
  readonly by: string;
  readonly verb: string;
  readonly data: Record<string, unknown>;
  readonly trigger: string;
};
type Answer = { readonly statusCode: number; readonly type: string; readonly value: unknown };

export interface TinyBot {
  hear(request: Request): Promise<Response>;
  /** Types of the activities it heard, with their sender: `installationUpdate:add`. */
  readonly heard: string[];
  readonly presses: Press[];
  /** What it answers to a press. */
  answer: (press: Press) => Answer;
  /** The conversation it heard that person in. */
  conversationOf(personId: string): string;
  /** Waits until it has heard that person: before, it has nowhere to speak to them. */
  knows(personId: string): Promise<void>;
  /** Sends without being asked, through the SDK's own route. */
  tell(personId: string, activity: object): Promise<string>;
  update(personId: string, activity: object & { readonly id: string }): Promise<void>;
  remove(personId: string, activityId: string): Promise<void>;
  forget(): void;
}

export const card = (text: string, more: object = {}) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
  ...more,
});
export const cardActivity = (content: object) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});
export const withCard = (content: object): Answer => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: content,
});
export const withText = (value: string): Answer => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});

const thanks = () => withText('Thank you.');

export function createTinyBot(
  { clientId, tenantId, botChannel, graphOrigin }: LocalSettings,
  token: () => Promise<string>,
): TinyBot {
  const metadata = botChannel.openIdMetadataUrl;
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: clientId,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: tenantId,
        ToBotFromChannelTokenIssuer: botChannel.issuer,
        ToBotFromChannelOpenIdMetadataUrl: metadata,
        ToBotFromEmulatorOpenIdMetadataUrl: metadata,
        ToChannelFromBotLoginUrl: graphOrigin,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        OAuthUrl: graphOrigin,
        CallerId: '',
        ValidateAuthority: 'false',
      },
      {
        isValidAppId: async (id) => id === clientId,
        isAuthenticationDisabled: async () => false,
        createCredentials: async () => ({
          getToken: token,
          signRequest: async (request) => {
            request.headers.set('authorization', `Bearer ${await token()}`);
            return request;
          },
        }),
      },
    ),
  );
  const references = new Map<string, Partial<ConversationReference>>();
  const withTurn = (personId: string, work: (context: TurnContext) => Promise<unknown>) =>
    adapter.continueConversationAsync(clientId, references.get(personId) ?? {}, async (context) => void (await work(context)));

  class Handler extends TeamsActivityHandler {
    override async onTurnActivity(context: TurnContext): Promise<void> {
      const { activity } = context;
      bot.heard.push(activity.action ? `${activity.type}:${activity.action}` : activity.type);
      references.set(activity.from.aadObjectId ?? '', TurnContext.getConversationReference(activity));
      if (activity.type === 'message') await context.sendActivity(`You said ${activity.text}`);
      await super.onTurnActivity(context);
    }
    override async onInvokeActivity({ activity }: TurnContext): Promise<InvokeResponse> {
      const { action, trigger } = activity.value;
      const press: Press = { by: activity.from.aadObjectId ?? '', verb: action.verb, data: action.data, trigger };
      bot.presses.push(press);
      return { status: 200, body: bot.answer(press) };
    }
  }
  const handler = new Handler();
  const bot: TinyBot = {
    heard: [],
    presses: [],
    answer: thanks,
    async hear(request) {
      let status = 200;
      let body: unknown;
      const response = {
        socket: undefined,
        header: () => undefined,
        end: () => undefined,
        send: (value: unknown) => {
          body = value;
        },
        status: (code: number) => {
          status = code;
        },
      };
      const headers = Object.fromEntries(request.headers);
      await adapter
        .process({ body: await request.json(), headers, method: 'POST' }, response, (context) => handler.run(context))
        .catch(() => {
          status = 401;
        });
      return new Response(body === undefined ? '' : JSON.stringify(body), { status });
    },
    conversationOf: (personId) => references.get(personId)?.conversation?.id ?? '',
    async knows(personId) {
      await vi.waitFor(() => expect(references.has(personId), `the bot has heard ${personId}`).toBe(true), 10_000);
    },
    async tell(personId, activity) {
      let id = '';
      await bot.knows(personId);
      await withTurn(personId, async (context) => {
        id = (await context.sendActivity(activity))?.id ?? '';
      });
      return id;
    },
    update: (personId, activity) => withTurn(personId, (context) => context.updateActivity(activity)),
    forget() {
      bot.heard.length = 0;
      bot.presses.length = 0;
      bot.answer = thanks;
      references.clear();
    },
    remove: (personId, activityId) => withTurn(personId, (context) => context.deleteActivity(activityId)),
  };
  return bot;
}
