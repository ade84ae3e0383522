import type { World } from '../world.ts';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly webUrl: string;
  readonly parentReference: { readonly driveId: string; readonly id: string };
  readonly value: readonly Item[];
  /** Of a permission. */
  readonly roles: readonly string[];
  readonly grantedToV2?: { readonly user: { readonly email: string } };
  readonly expirationDateTime?: string;
}
export type Ask = (method: string, path: string, body?: Uint8Array) => Promise<Item>;

/** Microsoft Graph as a person of the sample trust uses it by hand, past Alongside. */
export async function asPerson(world: World, name: string): Promise<Ask> {
  const id = (await world.control.people()).find((person) => person.name === name)?.id ?? '';
  const token = await world.control.token(id, 'graph');
  return async (method, path, body) => {
    const answer = await fetch(`${world.settings.graphOrigin}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: Buffer.from(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
}

/** The address of a template in Larkhill's library. */
export async function templatePath(ask: Ask, fileName: string): Promise<string> {
  const site = await ask('GET', '/sites/larkfield.sharepoint.com:/sites/alongside-larkhill');
  const drive = await ask('GET', `/sites/${site.id}/drive`);
  return `/drives/${drive.id}/root:/Templates/${fileName}:`;
}
