import type { Local } from '../local.ts';
import { tenant } from '../tenant.ts';
import { bot } from './activity.ts';
import { channelIdOf, dropInstallation, type Installation, installationOf, keepInstallation } from './installations.ts';
import type { Person } from './person.ts';
import { sendToBot } from './toBot.ts';

const channelData = { tenant: { id: tenant.id }, settings: { selectedChannel: {} }, source: { name: 'message' } };

/**
 * Installs the app for a person and tells the bot, as Teams does: `conversationUpdate` with the bot as a new member, then
 * `installationUpdate`. Resolves once the bot has answered both; a bot that cannot be reached leaves the app installed all the same.
 */
export async function install(local: Local, person: Person): Promise<Installation> {
  const known = installationOf(local, person.id);
  if (known?.isInstalled) return known;
  const installation = keepInstallation(local, person.id);
  const membersAdded = [{ id: channelIdOf(person.id), aadObjectId: person.id }, { id: bot.id }];
  await sendToBot(local, person, installation.conversationId, { type: 'conversationUpdate', membersAdded, channelData });
  await sendToBot(local, person, installation.conversationId, { type: 'installationUpdate', action: 'add', channelData });
  return installation;
}

/** Removes the app for a person: the bot is told, and may not write there any more. */
export async function uninstall(local: Local, person: Person): Promise<void> {
  const known = installationOf(local, person.id);
  if (!known?.isInstalled) return;
  dropInstallation(local, person.id);
  await sendToBot(local, person, known.conversationId, { type: 'installationUpdate', action: 'remove', channelData });
}
