import { AppManifestUtils } from '@microsoft/app-manifest';
import { z } from 'zod';
import { pngFacts } from './pngFacts.ts';

export interface PackageParts {
  readonly manifest: unknown;
  readonly color: Buffer;
  readonly outline: Buffer;
  /** The bot's commands as the code has them. */
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}

const url = z.string();
const manifestSchema = z.object({
  id: z.string(),
  developer: z.object({ websiteUrl: url, privacyUrl: url, termsOfUseUrl: url }),
  localizationInfo: z.object({ defaultLanguageTag: z.string() }),
  staticTabs: z.array(z.object({ entityId: z.string(), contentUrl: url.optional(), websiteUrl: url.optional() })),
  bots: z.array(
    z.object({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(z.object({ commands: z.array(z.object({ title: z.string(), description: z.string() })) })),
    }),
  ),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
});
type Manifest = z.infer<typeof manifestSchema>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What is wrong with an app package, in sentences; empty when Teams should take it. First Microsoft's schema, then the rules that the schema
 * does not hold: Teams refuses such a package only on upload, or takes it and then shows an empty tab.
 */
export async function checkPackage({ manifest, color, outline, commands }: PackageParts): Promise<string[]> {
  const bySchema = await AppManifestUtils.validateAgainstSchema(
    z.custom<Parameters<typeof AppManifestUtils.validateAgainstSchema>[0]>().parse(manifest),
  );
  const parsed = manifestSchema.safeParse(manifest);
  if (!parsed.success) return [...bySchema, ...parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)];
  return [
    ...bySchema,
    ...addressProblems(parsed.data),
    ...identityProblems(parsed.data),
    ...commandProblems(parsed.data, commands),
    ...iconProblems('color.png', color, 192),
    ...iconProblems('outline.png', outline, 32),
    ...(pngFacts(outline)?.isWhiteOnTransparent === false ? ['outline.png must be white on a transparent ground.'] : []),
  ];
}

/** Every address is https, none is this machine, and Teams frames only hosts of validDomains. */
function addressProblems({ developer, staticTabs, validDomains }: Manifest): string[] {
  const pages = staticTabs
    .flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl])
    .filter((address) => address !== undefined);
  const all = [...Object.values(developer), ...pages];
  const unsafe = all.filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:');
  const domains = validDomains.filter((domain) => /[/*:]|localhost|^\d+(\.\d+){3}$/.test(domain) || !domain.includes('.'));
  const framed = staticTabs.flatMap(({ contentUrl }) =>
    contentUrl !== undefined && URL.canParse(contentUrl) ? [new URL(contentUrl).host] : [],
  );
  return [
    ...unsafe.map((address) => `${address} must begin with https://. Set PUBLIC_URL to the address that Teams can reach.`),
    ...domains.map((domain) => `validDomains holds ${domain}; it takes plain host names that Teams can reach, without port.`),
    ...framed
      .filter((host) => !validDomains.includes(host))
      .map((host) => `validDomains lacks ${host}, so Teams would not show the tab.`),
  ];
}

/** One registration serves tab and bot, and single sign-on needs the tab's host in the resource. */
function identityProblems({ id, bots, staticTabs, webApplicationInfo, localizationInfo }: Manifest): string[] {
  const host = staticTabs.flatMap(({ contentUrl }) =>
    contentUrl !== undefined && URL.canParse(contentUrl) ? [new URL(contentUrl).host] : [],
  )[0];
  const botId = bots[0]?.botId ?? '';
  return [
    ...(guid.test(id) ? [] : [`The app's id ${id} is no GUID. Set TEAMS_APP_ID.`]),
    ...(guid.test(botId) ? [] : [`The bot's id ${botId} is no GUID. Set CLIENT_ID.`]),
    ...(webApplicationInfo.id === botId ? [] : ['webApplicationInfo.id and the bot differ; one app registration serves both.']),
    ...(webApplicationInfo.resource === `api://${host}/botid-${botId}`
      ? []
      : [`webApplicationInfo.resource must be api://${host}/botid-${botId}.`]),
    ...(localizationInfo.defaultLanguageTag === 'en-gb' ? [] : ['The language tag is written en-gb, in lower case.']),
    ...(staticTabs.some(({ entityId }) => entityId === 'home') ? [] : ['Deep links open the tab named home; there is none.']),
    ...(bots.every(({ scopes }) => scopes.every((scope) => scope === 'personal'))
      ? []
      : ['The bot names pupils: it belongs into personal chats only.']),
  ];
}

function commandProblems({ bots }: Manifest, commands: PackageParts['commands']): string[] {
  const listed = bots.flatMap(({ commandLists }) => commandLists.flatMap((list) => list.commands));
  const lines = (all: PackageParts['commands']) => all.map(({ title, description }) => `${title}: ${description}`);
  return [
    ...lines(commands)
      .filter((line) => !lines(listed).includes(line))
      .map((line) => `manifest.json lacks the command “${line}”.`),
    ...lines(listed)
      .filter((line) => !lines(commands).includes(line))
      .map((line) => `The bot does not know the command “${line}” of manifest.json.`),
  ];
}

function iconProblems(name: string, bytes: Buffer, size: number): string[] {
  const facts = pngFacts(bytes);
  if (facts === undefined) return [`${name} must be a PNG of 8 bits a channel, not interlaced.`];
  return facts.width === size && facts.height === size
    ? []
    : [`${name} is ${facts.width}×${facts.height}; Teams takes ${size}×${size}.`];
}
