/** What differs between schools in the app package. */
export interface PackageSettings {
  /** Where the product is reached, e.g. `https://alongside.example.org.uk`. */
  readonly publicUrl: string;
  /** The app registration that serves the tab, the API and the bot. */
  readonly clientId: string;
  /** The id of the app itself; a new one for each tenant, kept for good. */
  readonly teamsAppId: string;
  /** Three numbers; Teams takes an update only when it has grown. */
  readonly version: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
}

/** Puts the settings into the text of the manifest. Throws for a placeholder that it does not know. */
export function fillManifest(template: string, settings: PackageSettings): unknown {
  const publicUrl = settings.publicUrl.replace(/\/+$/, '');
  const values: Readonly<Record<string, string>> = {
    VERSION: settings.version,
    TEAMS_APP_ID: settings.teamsAppId,
    CLIENT_ID: settings.clientId,
    PUBLIC_URL: publicUrl,
    PUBLIC_HOST: URL.canParse(publicUrl) ? new URL(publicUrl).host : '',
    PRIVACY_URL: settings.privacyUrl,
    TERMS_URL: settings.termsUrl,
  };
  const filled = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`manifest.json holds {{${name}}}, which appPackage/fillManifest.ts does not know.`);
    return JSON.stringify(value).slice(1, -1);
  });
  return JSON.parse(filled);
}
