import type { OpenUrl } from './card.ts';

/** What a link into the tab needs to know. */
export interface Links {
  /** The app's id in the tenant's Teams catalogue. */
  readonly teamsAppId: string;
  /** Where the product is reached from outside, without a final slash. */
  readonly publicUrl: string;
}

/**
 * A button that opens the tab at a place of its own, `today/{school}/{date}` or `placement/{school}/{key}` (`deepLink.ts` of the tab reads them);
 * any other opens the tab at its start. `webUrl` is for a browser without Teams, where the tab says how to open it.
 * "Create deep links to your Microsoft Teams tab": /l/entity/{appId}/{entityId}?webUrl&label&context.
 */
export function tabLink(links: Links, title: string, place: string): OpenUrl {
  const query = [
    ['webUrl', `${links.publicUrl.replace(/\/$/, '')}/tab/`],
    ['label', title],
    ['context', JSON.stringify({ subEntityId: place })],
  ];
  const search = query.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&');
  return { type: 'Action.OpenUrl', title, url: `https://teams.microsoft.com/l/entity/${links.teamsAppId}/home?${search}` };
}

/** Keys of schools and placements hold no slash. */
export const placementPlace = (schoolKey: string, placementKey: string): string => `placement/${schoolKey}/${placementKey}`;

export const todayPlace = (schoolKey: string): string => `today/${schoolKey}`;

export const contactsPlace = (schoolKey: string): string => `contacts/${schoolKey}`;

/** The board of one day. */
export const dayPlace = (schoolKey: string, date: string): string => `today/${schoolKey}/${date}`;

/** The register of the week that begins on a Monday. */
export const weekPlace = (schoolKey: string, monday: string): string => `register/${schoolKey}/${monday}`;
