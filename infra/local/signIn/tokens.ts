/** The tokens this tenant issues. They live one hour of real time: who verifies them reads the real clock, not the local one. */
import { randomUUID } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';
import type { Local } from '../local.ts';
import { tenant } from '../tenant.ts';
import { channelIssuerOf, connectorUrlOf, issuerOf, resources } from './endpoints.ts';
import { keyOf, type SigningKey } from './keys.ts';

export const lifetimeInSeconds = 3600;

/** SharePoint's own pages as a client: what the page's SharePoint and OneDrive views act as, for a person. */
const sharePointPages = '00000003-0000-0ff1-ce00-000000000000';

/** Application permissions an administrator has consented to for the product. */
const applicationRoles = [
  'Sites.Selected',
  'User.Read.All',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'Chat.Read.WhereInstalled',
  'Mail.Send',
] as const;

/** Delegated permissions consented to for the product, for everybody in the tenant. */
export const delegatedScopes = ['Calendars.ReadWrite', 'Files.ReadWrite', 'Sites.Selected', 'User.Read'] as const;

/** Who a person's token is about. */
export interface TokenPerson {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
}

const signed = (key: SigningKey, issuer: string, audience: string, claims: JWTPayload): Promise<string> =>
  new SignJWT({ ...claims, uti: randomUUID() })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setNotBefore('-1 minute')
    .setExpirationTime(`${lifetimeInSeconds} seconds`)
    .sign(key.privateKey);

const about = ({ id, name, upn }: TokenPerson) => ({
  tid: tenant.id,
  oid: id,
  sub: id,
  name,
  preferred_username: upn,
  ver: '2.0',
});

/** What teams-js hands the tab: version 2.0, for the product's own API. */
export const productToken = async (local: Local, person: TokenPerson): Promise<string> =>
  signed(await keyOf(local, 'signIn'), issuerOf(local), tenant.clientId, {
    ...about(person),
    azp: tenant.clientId,
    scp: 'access_as_user',
  });

/** What on-behalf-of answers beside the access token. */
export const idToken = async (local: Local, person: TokenPerson): Promise<string> =>
  signed(await keyOf(local, 'signIn'), issuerOf(local), tenant.clientId, about(person));

/** Graph, on behalf of a person, by the product. */
export const delegatedGraphToken = async (
  local: Local,
  person: TokenPerson,
  scopes: readonly string[],
  appId: string = tenant.clientId,
): Promise<string> =>
  signed(await keyOf(local, 'signIn'), issuerOf(local), resources.graph, {
    ...about(person),
    idtyp: 'user',
    appid: appId,
    scp: scopes.join(' '),
  });

/** Graph as a person uses SharePoint and OneDrive in the browser: limited by the person's own permissions only. */
export const browsingGraphToken = (local: Local, person: TokenPerson): Promise<string> =>
  delegatedGraphToken(local, person, ['Files.ReadWrite.All', 'Sites.ReadWrite.All', 'User.Read'], sharePointPages);

/** The product as itself, for Graph or for the bot connector. */
export async function applicationToken(local: Local, audience: string): Promise<string> {
  const roles = audience === resources.graph ? { roles: [...applicationRoles] } : {};
  const claims = {
    tid: tenant.id,
    appid: tenant.clientId,
    oid: tenant.clientId,
    sub: tenant.clientId,
    idtyp: 'app',
    ver: '2.0',
    ...roles,
  };
  return signed(await keyOf(local, 'signIn'), issuerOf(local), audience, claims);
}

/** The managed identity, for being trusted by the app registration instead of a secret. */
export const managedIdentityToken = async (local: Local): Promise<string> =>
  signed(await keyOf(local, 'signIn'), issuerOf(local), resources.tokenExchange, {
    tid: tenant.id,
    sub: tenant.managedIdentityId,
    oid: tenant.managedIdentityId,
    idtyp: 'app',
  });

/** What the channel shows the bot: for this bot, from this connector. */
export const channelToken = async (local: Local): Promise<string> =>
  signed(await keyOf(local, 'channel'), channelIssuerOf(local), tenant.clientId, { serviceurl: connectorUrlOf(local) });
