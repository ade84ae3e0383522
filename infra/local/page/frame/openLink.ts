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

/** Opens a link as Teams would: its own deep links inside, SharePoint in the page's own view, all others in a new window. */
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
  if (/^https:\/\/[a-z0-9-]+-my\.sharepoint\.com\//.test(link)) {
    window.location.hash = writeAddress(personId, 'onedrive');
    return;
  }
  if (/^https:\/\/[a-z0-9-]+\.sharepoint\.com\//.test(link)) {
    window.location.hash = writeAddress(personId, 'sharepoint');
    return;
  }
  window.open(link, '_blank', 'noopener');
}
