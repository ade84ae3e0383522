import type { Incoming } from './incoming.ts';

export type Speaker =
  | { readonly known: true; readonly person: { readonly personId: string; readonly name: string } }
  | { readonly known: false; readonly why: 'otherTenant' | 'noPerson' | 'notPersonal' };

const entraId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Who sent an activity whose token was trusted: only a person of our own tenant with an Entra object id, in a chat of their own.
 * botbuilder accepts a valid token of any tenant, so the tenant is checked here; ids in card data are never looked at.
 */
export function whoSpeaks({ from, conversation, channelData }: Incoming, tenantId: string): Speaker {
  const tenants = [conversation.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined);
  if (tenants.length === 0 || tenants.some((id) => id.toLowerCase() !== tenantId.toLowerCase()))
    return { known: false, why: 'otherTenant' };
  if (from?.aadObjectId === undefined || !entraId.test(from.aadObjectId)) return { known: false, why: 'noPerson' };
  // Pupils' names do not belong into a group chat or channel, whoever asks there.
  const isPersonal = conversation.isGroup !== true && (conversation.conversationType ?? 'personal') === 'personal';
  if (!isPersonal) return { known: false, why: 'notPersonal' };
  return { known: true, person: { personId: from.aadObjectId.toLowerCase(), name: from.name ?? '' } };
}
