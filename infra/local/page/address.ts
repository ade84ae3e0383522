/** Where the page is, kept in the address after `#`: `#person/{id}/{view}/{rest…}` or `#mail/{id}`. Every screen can be linked to and reloaded. */
export const views = ['both', 'chat', 'tab', 'sharepoint', 'onedrive'] as const;
export type View = (typeof views)[number];

export interface Address {
  readonly personId: string | undefined;
  readonly view: View;
  /** What follows the view: a tab's sub page, a site and list, a folder. */
  readonly rest: readonly string[];
}

const isView = (text: string | undefined): text is View => views.some((view) => view === text);

const decoded = (part: string) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

export function readAddress(hash: string): Address {
  const [word, personId, view, ...rest] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (word !== 'person' || !personId) return { personId: undefined, view: 'both', rest: [] };
  return { personId, view: isView(view) ? view : 'both', rest: rest.filter((part) => part !== '') };
}

export const writeAddress = (personId: string, view: View, ...rest: readonly string[]): string =>
  `#${['person', personId, view, ...rest].map(encodeURIComponent).join('/')}`;

/** The id of the mail that is open, empty for none of them; undefined when the page is elsewhere. */
export function mailIn(hash: string): string | undefined {
  const [word, id = ''] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  return word === 'mail' ? id : undefined;
}

export const mailAddress = (id = ''): string => (id === '' ? '#mail' : `#mail/${encodeURIComponent(id)}`);
