import { channelIdOf } from '../../../infra/local/teams/installations.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import type { openSignIn } from '../../../src/graph/signIn.ts';
import { openTeamwork } from '../../../src/graph/teamwork.ts';
import type { Settings } from '../../../src/settings.ts';

interface Options {
  readonly graph: Graph;
  readonly settings: Settings;
  readonly fetch: typeof fetch;
  readonly signIn: ReturnType<typeof openSignIn>;
}

/** Cards by plain HTTP; what SharePoint does not see costs it nothing. */
export function plainChat({ graph, settings, fetch, signIn }: Options) {
  const teamwork = openTeamwork(graph, settings.teamsAppId);
  const connector = `${settings.graphOrigin}/connector/v3/conversations`;
  async function post(path: string, body: object): Promise<Record<string, unknown>> {
    const token = await signIn.application('https://api.botframework.com/.default');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${connector}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`The connector answered ${answer.status}: ${await answer.text()}`);
    return JSON.parse(await answer.text());
  }
  return {
    install: async (people: readonly string[]): Promise<void> => void (await Promise.all(people.map(teamwork.install))),
    async send(personId: string, key: string): Promise<void> {
      const members = [{ id: channelIdOf(personId) }];
      const bot = { id: `28:${settings.clientId}` };
      const { id } = await post('', {
        bot,
        members,
        isGroup: false,
        tenantId: settings.tenantId,
        channelData: { tenant: { id: settings.tenantId } },
      });
      const body = [{ type: 'TextBlock', text: `Please answer for this morning. |${key}|` }];
      const content = { type: 'AdaptiveCard', version: '1.5', body };
      await post(`/${encodeURIComponent(String(id))}/activities`, {
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
      });
    },
  };
}
