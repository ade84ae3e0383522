/** A tab on the real teams-js, as small as can be: says what its host told it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const page = `<!doctype html><html lang="en-GB"><title>Tiny tab</title><h1>Tiny tab</h1><pre id="out"></pre>
<button id="deep">Deep link</button><script src="/MicrosoftTeams.min.js"></script><script>
const out = (what) => { document.getElementById('out').textContent += what + '\\n'; };
(async () => {
  const teams = microsoftTeams;
  await teams.app.initialize([new URL(document.referrer).origin]);
  const context = await teams.app.getContext();
  out('person ' + context.user.id + ' page ' + context.page.id + ' sub ' + (context.page.subPageId || 'none') + ' theme ' + context.app.theme);
  const claims = JSON.parse(atob((await teams.authentication.getAuthToken()).split('.')[1].replace(/-/g, '+').replace(/_/g, '/')));
  out('token for ' + claims.preferred_username + ' scope ' + claims.scp);
  teams.app.registerOnThemeChangeHandler((theme) => out('theme now ' + theme));
  teams.app.notifyAppLoaded();
  await teams.app.notifySuccess();
  out('ready');
  document.getElementById('deep').onclick = () =>
    teams.pages.currentApp.navigateTo({ pageId: 'home', subPageId: 'placement/larkhill/p9' }).then(() => out('went'));
})().catch((error) => out('failed ' + error.message));
</script></html>`;

const teamsJs = createRequire(import.meta.url)
  .resolve('@microsoft/teams-js')
  .replace(/dist.*$/, 'dist/umd/MicrosoftTeams.min.js');

/** What the tab's server answers. */
export const tinyTab = async (path: string): Promise<{ readonly type: string; readonly body: string }> =>
  path.startsWith('/MicrosoftTeams')
    ? { type: 'text/javascript', body: await readFile(teamsJs, 'utf8') }
    : { type: 'text/html; charset=utf-8', body: page };
