/**
 * Where Teams, Outlook and the Microsoft 365 app frame a tab.
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements
 */
const microsoftHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
  'https://*.skype.com',
];

/** What the tab may load and who may frame it. `tabHosts` are further origins that may frame it, e.g. `http://127.0.0.1:4365`. */
export function contentSecurityPolicy(tabHosts: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Fluent writes its styles into style elements while the page runs.
    "style-src 'self' 'unsafe-inline'",
    // blob: a photograph of work that waits on the device is shown from there.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // teams-js reads its list of valid hosts from there when it is loaded.
    "connect-src 'self' https://res.cdn.office.net",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${[...microsoftHosts, ...tabHosts].join(' ')}`,
  ].join('; ');
}

/** The page behind a provider's link: its own style, named by its hash, its own form, and nothing else; no site may frame it. */
export const answerPagePolicy = (styleHash: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
