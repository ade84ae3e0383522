import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { openConfidentialPlaces, withoutConfidential } from '../../../src/records/confidential/confidentialPlaces.ts';

const sent: string[] = [];
/** Stands for the network: whatever comes this far has been sent. */
const wire: Graph = {
  call: async ({ path }) => ({ status: 200, body: void sent.push(path), location: undefined }),
  batch: async (parts) => parts.map(({ path }) => ({ ok: true, status: 200, body: void sent.push(path), location: undefined })),
  pages: async function* (path) {
    sent.push(path);
    yield { values: [], nextLink: undefined, deltaLink: undefined };
  },
  upload: async ({ path }) => ({ status: 200, body: void sent.push(path), location: undefined }),
  download: async (path) => new Uint8Array(sent.push(path)),
};
const site = 'contoso.sharepoint.com,aaaa,bbbb';
const places = openConfidentialPlaces(() => ['/sites/larkhill-safe', '']);
places.learn(site);
const guarded = withoutConfidential(wire, places);

describe('The application and a safeguarding site', () => {
  it.each([
    '/sites/contoso.sharepoint.com:/sites/larkhill-safe',
    '/sites/contoso.sharepoint.com:/sites/larkhill-safe:/lists',
    '/sites/contoso.sharepoint.com:/sites/Larkhill%2Dsafe',
    `/sites/${site}/lists/x/items`,
    `https://graph.microsoft.com/v1.0/sites/${encodeURIComponent(site)}/lists`,
  ])('refuses %s in every way, before anything is sent', async (path) => {
    sent.length = 0;
    await expect(guarded.call({ method: 'GET', path })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(
      guarded.batch([
        { method: 'GET', path: '/me' },
        { method: 'GET', path },
      ]),
    ).rejects.toMatchObject({ kind: 'forbidden' });
    expect(() => guarded.pages(path)).toThrow(/as the application/);
    await expect(guarded.download(path)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(sent).toEqual([]);
  });

  it.each([
    '/sites/contoso.sharepoint.com:/sites/larkhill',
    '/sites/contoso.sharepoint.com:/sites/larkhill-safer',
    '/users/1/chats',
    '/me',
  ])('lets %s through', async (path) => {
    await expect(guarded.call({ method: 'GET', path })).resolves.toMatchObject({ status: 200 });
  });
});
