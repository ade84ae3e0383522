/**
 * The only file that imports botbuilder. It answers one question: was this activity signed by the Bot Framework for this bot?
 * Everything else of the protocol is plain HTTP and lives in receive.ts and connector.ts, so that no SDK retries a send behind our back
 * (botbuilder repeats a POST three times after 429 and 502, which doubles cards) and no refused press turns into an HTTP error.
 * The Bot Framework SDK is out of support since 31 December 2025; its successor has to replace this file only.
 */
import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';

export interface ChannelSettings {
  readonly tenantId: string;
  readonly clientId: string;
  /** Who signs activities; undefined means Microsoft's Bot Framework. Local only. */
  readonly botChannel: { readonly issuer: string; readonly openIdMetadataUrl: string } | undefined;
}

/** `keysUnavailable`: the signing keys could not be loaded in time, so nothing can be said; the channel tries again. */
export type TokenVerdict = 'trusted' | 'refused' | 'keysUnavailable';
export type TokenCheck = (activity: unknown, authorization: string) => Promise<TokenVerdict>;

const asActivity = z.custom<Activity>((value) => typeof value === 'object' && value !== null);

/** Who signs what Teams sends: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
const microsoftIssuer = 'https://api.botframework.com';

/** How long loading the signing keys may take. Teams gives up on an answer after 10 to 15 seconds. */
const keyTimeoutInMilliseconds = 5_000;

/** Checks signature, key endorsement, issuer, audience, expiry (five minutes' tolerance) and that the token is for the activity's service URL. */
export function createTokenCheck({ tenantId, clientId, botChannel }: ChannelSettings): TokenCheck {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: clientId,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: tenantId,
      ...(botChannel === undefined ? {} : localChannel(botChannel)),
    },
    {
      isValidAppId: async (appId) => appId === clientId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => {
        throw new Error('Nothing is sent through botbuilder: use bot/connector.ts.');
      },
    },
  );
  // botbuilder also takes tokens of the Bot Framework Emulator, which are not bound to a service URL. Only the channel's own issuer counts here.
  const issuer = botChannel?.issuer ?? microsoftIssuer;

  return async (activity, authorization) => {
    try {
      const { claimsIdentity } = await inTime(authentication.authenticateRequest(asActivity.parse(activity), authorization));
      return claimsIdentity.getClaimValue('iss') === issuer ? 'trusted' : 'refused';
    } catch (error) {
      return keysFailed(error) ? 'keysUnavailable' : 'refused';
    }
  };
}

/** Giving one of these makes botbuilder take every one from here, so all are given. */
const localChannel = ({ issuer, openIdMetadataUrl }: { readonly issuer: string; readonly openIdMetadataUrl: string }) => ({
  ToBotFromChannelTokenIssuer: issuer,
  ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
  ToChannelFromBotLoginUrl: issuer,
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  OAuthUrl: issuer,
  CallerId: '',
  ValidateAuthority: false,
});

class KeysTookTooLong extends Error {}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new KeysTookTooLong('The signing keys took too long.')), keyTimeoutInMilliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Loading keys fails with a FetchError, or with an AuthenticationError of status 500; a bad token fails with anything else. */
function keysFailed(error: unknown): boolean {
  if (error instanceof KeysTookTooLong) return true;
  const { data } = z.object({ name: z.string().optional(), statusCode: z.number().optional() }).safeParse(error);
  return data?.name === 'FetchError' || data?.statusCode === 500;
}
