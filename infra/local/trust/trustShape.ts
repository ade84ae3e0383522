/** What a sample trust consists of: people, SharePoint sites and who may do what there, rows of lists, and files. */
export interface SamplePerson {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  /** User principal name, also the address mail would go to. */
  readonly upn: string;
  readonly jobTitle: string;
  /** The school's key, or '' for somebody who works for the trust. */
  readonly school: string;
  readonly roles: readonly string[];
}

export type AppRole = 'none' | 'read' | 'write' | 'fullcontrol';

export interface SampleSite {
  /** Server-relative, e.g. `/sites/alongside-trust`. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  /** Ids of people, by SharePoint's three default groups: full control, edit, read. */
  readonly permissions: {
    readonly owners: readonly string[];
    readonly members: readonly string[];
    readonly visitors: readonly string[];
  };
  /** The role that Sites.Selected grants the product's application here. */
  readonly appRole: AppRole;
}

/** Rows for a list that the product has made by then; `fields` by internal column name, with `Title`. */
export interface SampleRows {
  readonly sitePath: string;
  /** The list's display name. */
  readonly listName: string;
  readonly rows: readonly Readonly<Record<string, string | number | boolean | readonly string[]>>[];
}

export interface SampleFile {
  readonly sitePath: string;
  /** Folders below the site's document library. */
  readonly folder: readonly string[];
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface SampleTrust {
  readonly hostname: string;
  readonly people: readonly SamplePerson[];
  readonly sites: readonly SampleSite[];
  /** Shared mailboxes that the product may send from. */
  readonly mailboxes?: readonly { readonly address: string; readonly name: string }[];
  readonly rows: readonly SampleRows[];
  readonly files: readonly SampleFile[];
}
