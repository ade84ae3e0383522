/** Links of Graph (nextLink, deltaLink, Location). Inside the product they always have Microsoft's form, wherever requests are really sent. */

const graphOrigin = 'https://graph.microsoft.com';
export const graphRoot = `${graphOrigin}/v1.0`;

/** A link as Microsoft would have given it: a local server or a recording proxy puts its own origin there. */
export const toGraphLink = (link: string, origin: string): string =>
  link.startsWith(`${origin}/`) ? graphOrigin + link.slice(origin.length) : link;

/** Where a Graph URL is really sent. */
export const toRealUrl = (url: string, origin: string): string =>
  url.startsWith(`${graphOrigin}/`) ? origin + url.slice(graphOrigin.length) : url;

/**
 * The path below `/v1.0` of a path or a link. Undefined for a link to anywhere else: it must never be followed with a token.
 */
export function pathOf(pathOrLink: string): string | undefined {
  if (pathOrLink.startsWith('/') && !pathOrLink.startsWith('//')) return pathOrLink;
  return pathOrLink.startsWith(`${graphRoot}/`) ? pathOrLink.slice(graphRoot.length) : undefined;
}

/** An answer's body with its links in Microsoft's form. */
export function withGraphLinks(body: unknown, origin: string): unknown {
  if (!isRecord(body)) return body;
  const links = ['@odata.nextLink', '@odata.deltaLink'].flatMap((name) => {
    const link = body[name];
    return typeof link === 'string' ? [[name, toGraphLink(link, origin)] as const] : [];
  });
  return links.length === 0 ? body : { ...body, ...Object.fromEntries(links) };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
