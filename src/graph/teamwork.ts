import type { Graph } from './graph.ts';
import { isGraphError } from './graphError.ts';
import { isRecord } from './links.ts';
import { path, query, quoted } from './odata.ts';

/**
 * Teams through Graph, as the application: installs the bot's app for a person and looks up what was perhaps sent.
 * Needs TeamsAppInstallation.ReadWriteSelfForUser.All, and Chat.Read.WhereInstalled for `findMessage`.
 */
export function openTeamwork(graph: Graph, teamsAppId: string) {
  return { install, findMessage };

  /** Installs the app for a person; already installed is fine. The chat's id in Graph. */
  async function install(personId: string): Promise<{ readonly chatId: string }> {
    const app = `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${teamsAppId}`;
    try {
      const body = { 'teamsApp@odata.bind': app };
      await graph.call({ method: 'POST', path: path`/users/${personId}/teamwork/installedApps`, body, isRefusedTwice: true });
    } catch (error) {
      // 409: the app is installed already (learn.microsoft.com/graph/api/userteamwork-post-installedapps).
      if (!isGraphError(error, 'conflict')) throw error;
    }
    const chat = await graph.call({
      method: 'GET',
      path: path`/users/${personId}/teamwork/installedApps/${await installationOf(personId)}/chat`,
    });
    return { chatId: idOf(chat.body) };
  }

  async function installationOf(personId: string): Promise<string> {
    const options = query({ $expand: 'teamsAppDefinition', $filter: `teamsApp/id eq ${quoted(teamsAppId)}` });
    const found = await graph.call({ method: 'GET', path: path`/users/${personId}/teamwork/installedApps` + options });
    return idOf(isRecord(found.body) && Array.isArray(found.body['value']) ? found.body['value'][0] : undefined);
  }

  /** The newest message of a chat since an instant that holds the delivery's key; `cannotTell` when reading the chat is not permitted. */
  async function findMessage(
    chatId: string,
    deliveryKey: string,
    since: string,
  ): Promise<{ readonly activityId: string } | 'notThere' | 'cannotTell'> {
    const from = Date.parse(since);
    try {
      for await (const { values } of graph.pages(path`/chats/${chatId}/messages` + query({ $top: 50 }))) {
        const messages = values.filter(isRecord);
        const found = messages.find((message) => createdAt(message) >= from && holds(message, deliveryKey));
        if (found) return { activityId: idOf(found) };
        // Last changed first by default (learn.microsoft.com/graph/api/chat-list-messages), and nothing changes before it is created.
        if (messages.some((message) => changedAt(message) < from)) return 'notThere';
      }
      return 'notThere';
    } catch (error) {
      if (isGraphError(error, 'forbidden', 'notFound')) return 'cannotTell';
      throw error;
    }
  }
}

/** Milliseconds; instants come with and without fractions of a second, so they are not compared as text. */
const createdAt = (message: Record<string, unknown>): number => Date.parse(String(message['createdDateTime']));

const changedAt = (message: Record<string, unknown>): number =>
  Date.parse(String(message['lastModifiedDateTime'] ?? message['createdDateTime']));

/** The key stands in the card, which Graph gives as JSON text in an attachment; keys hold nothing that JSON would escape. */
const holds = (message: Record<string, unknown>, key: string): boolean =>
  JSON.stringify([message['body'], message['attachments']]).includes(key);

const idOf = (thing: unknown): string => (isRecord(thing) && typeof thing['id'] === 'string' ? thing['id'] : '');
