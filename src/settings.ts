/** What the product must be told. The same for a school's tenant and for the local Microsoft 365: only the values differ. */

export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly thumbprintSha256: string; readonly privateKey: string }
  | { readonly kind: 'managedIdentity' };

export interface Settings {
  readonly tenantId: string;
  /** One app registration serves the tab, the API and the bot. */
  readonly clientId: string;
  readonly credential: Credential;
  /** Where tokens are asked for. `metadata` is msal's `authorityMetadata` as JSON text; local only. */
  readonly authority: { readonly url: string; readonly metadata: string | undefined };
  /** How tokens of the tab are verified. */
  readonly tokens: { readonly issuer: string; readonly audiences: readonly string[]; readonly jwksUri: string };
  /** The origin Graph requests are sent to: Microsoft's, the local server's, or a recording proxy's. */
  readonly graphOrigin: string;
  readonly trustSite: { readonly hostname: string; readonly path: string };
  /** The app's id in the tenant's Teams catalogue. */
  readonly teamsAppId: string;
  /** Where the product is reached from outside; the tab is `publicUrl` + `/tab/`. */
  readonly publicUrl: string;
  /** Signs the links by which providers answer; undefined = there are none. Used for nothing else. */
  readonly linkSecret: string | undefined;
  /** Origins beside Microsoft's own that may frame the tab; local only. */
  readonly tabHosts: readonly string[];
  /** Who signs what the bot receives; undefined means Microsoft's Bot Framework. Local only. */
  readonly botChannel: { readonly issuer: string; readonly openIdMetadataUrl: string } | undefined;
}
