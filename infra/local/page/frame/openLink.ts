import { writeAddress } from '../address.ts';
import type { PageSettings } from '../local.ts';

/** The sub page a Teams deep link names: `…/l/entity/{app}/{page}?context={"subEntityId":…}`; undefined when it is no such link. */
export function subPageOf(link: string, settings: Pick<PageSettings, 'teamsAppId'>): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  const isTeams = url.hostname === 'teams.microsoft.com' || url.hostname === 'teams.cloud.microsoft';
  if (!isTeams || !url.pathname.startsWith(`/l/entity/${settings.teamsAppId}/`)) return undefined;
  try {
    const context = JSON.parse(url.searchParams.get('context') ?? '{}');
    return String(context.subEntityId ?? context.subPageId ?? '');
  } catch {
    return '';
  }
}

/** The page's own address of what lies in SharePoint or OneDrive: those hosts do not exist here. Undefined for other links. */
export function sharePointAddress(link: string, personId: string, { sites }: Pick<PageSettings, 'sites'>): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { hostname, pathname } = new URL(link);
  const [, tenantName] = /^([a-z0-9-]+?)(?:-my)?\.sharepoint\.com$/.exec(hostname) ?? [];
  if (!tenantName) return undefined;
  if (hostname.endsWith('-my.sharepoint.com')) {
    const folders = pathname.split('/Documents/')[1]?.split('/').slice(0, -1).map(decodeURIComponent) ?? [];
    return writeAddress(personId, 'onedrive', ...folders);
  }
  const site = sites.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  // The library called Documents has this address in every site; a file in it opens its folder.
  const [, inLibrary] = pathname.split('/Shared%20Documents/');
  const folder =
    inLibrary === undefined ? [] : ['library', 'Documents', ...inLibrary.split('/').slice(0, -1).map(decodeURIComponent)];
  return writeAddress(personId, 'sharepoint', ...(site ? [site.id, ...folder] : []));
}

/** Opens a link as Teams would: its own deep links and SharePoint inside the page, all others in a new window. */
export function openLink(link: string, personId: string, settings: PageSettings, beside: boolean): void {
  const subPage = subPageOf(link, settings);
  if (subPage !== undefined) {
    window.location.hash = writeAddress(personId, beside ? 'both' : 'tab', ...(subPage ? [subPage] : []));
    return;
  }
  if (/^https:\/\/teams\.(microsoft\.com|cloud\.microsoft)\/l\/chat\//.test(link)) {
    window.location.hash = writeAddress(personId, 'chat');
    return;
  }
  const address = sharePointAddress(link, personId, settings);
  if (address) window.location.hash = address;
  else window.open(link, '_blank', 'noopener');
}
